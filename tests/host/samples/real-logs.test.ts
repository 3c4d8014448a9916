import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { epochOf } from "../../../core/base/instant.ts";
import {
  blocking,
  build,
  localOf,
  paragraphs,
  silenceOf,
  statedValue,
  stretchesWith,
  thresholdOf,
  whenOf,
} from "./built-sample.ts";
import type { Built } from "./built-sample.ts";

const data = "../shared/data";
const homes: string[] = [];
const cases = new Map<string, Promise<Built>>();

afterAll(async () => {
  await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
});

function builtOnce(id: string): Promise<Built> {
  const known =
    cases.get(id) ??
    mkdtemp(join(tmpdir(), "recourse-sample-")).then((home) => {
      homes.push(home);
      return build(id, home, data);
    });
  cases.set(id, known);
  return known;
}

describe("Iran, November 2019: a petition from the real log", () => {
  let built: Built;
  beforeEach(async ({ skip }) => {
    skip(!existsSync(data), `${data} is not here, so the sample iran-2019 is not built`);
    built = await builtOnce("iran-2019");
  });

  it("has no problem that blocks", () => {
    expect(blocking(built.checked.problems)).toEqual([]);
  });

  it("finds the fall within two hours of the evening of 16 November, local time, and prints it", () => {
    const { start } = thresholdOf(built, "disruption-iran");
    expect(localOf(built, start).day).toBe("2019-11-16");
    // 20:00 local is the hour in which the index leaves its usual range.
    expect(Math.abs(epochOf(start) - Date.parse("2019-11-16T20:00:00+03:30"))).toBeLessThanOrEqual(2 * 3600000);
    expect(paragraphs(built, "facts").join("\n")).toContain(
      "In the hour that began at 21:00 local time on 16 November 2019 (17:30 UTC), the mean of the index fell below",
    );
  });

  it("reports the disruption as still open where the data end, and states no end", () => {
    const disruption = thresholdOf(built, "disruption-iran");
    expect(disruption).toMatchObject({ isOpen: true, openBecause: "series-ends" });
    expect(disruption).not.toHaveProperty("end");
    expect(built.checked.source.incident).not.toHaveProperty("to");
    const facts = paragraphs(built, "facts").join("\n");
    expect(facts).toContain(
      "still below the threshold where the data end: the last hour of the record began at 06:00 local time",
    );
    expect(facts).toContain("on 20 November 2019");
    const everything = JSON.stringify(built.petition);
    for (const invented of ["21 November", "22 November 2019", "23 November", "24 November"]) {
      expect(everything).not.toContain(invented);
    }
  });

  it("says of no hour after the fall that the index came back, and none did", () => {
    const { start } = thresholdOf(built, "disruption-iran");
    const points = built.checked.source.figures[0]?.data.points.filter(({ t }) => t >= epochOf(start)) ?? [];
    expect(points.length).toBeGreaterThan(0);
    expect(points.every(({ value, bound }) => value !== undefined && bound !== undefined && value < bound)).toBe(true);
  });

  it("prints the depth of the fall, its readings and its baseline from the log", () => {
    const facts = paragraphs(built, "facts").join("\n");
    expect(facts).toContain("The lowest hourly mean, 3 points,");
    expect(facts).toContain("82 hourly means made from 5,986 county readings");
    expect(paragraphs(built, "measurements").join("\n")).toContain("96 hourly means, 7,008 county readings");
  });

  it("places its findings at the hours that were computed", () => {
    const { start, worst, lastBin, baseline } = thresholdOf(built, "disruption-iran");
    expect(whenOf(built, "f-fall")).toEqual(localOf(built, start));
    expect(worst && whenOf(built, "f-lowest")).toEqual(worst && localOf(built, worst.at));
    expect(whenOf(built, "f-open")).toEqual(localOf(built, lastBin));
    expect(whenOf(built, "f-ordinary")).toMatchObject({ day: localOf(built, baseline.from).day });
  });

  it("ends the baseline a full day before the first alleged day and states the rule that was used", () => {
    const { rule, baseline, start } = thresholdOf(built, "disruption-iran");
    expect(localOf(built, rule.split)).toEqual({ day: "2019-11-15", time: "00:00" });
    expect(baseline.until).toBe(rule.split);
    expect(statedValue(built, "deviations")).toBe(rule.madFactor);
    expect(statedValue(built, "floor")).toBe(rule.floorShare * 100);
    expect(statedValue(built, "open")).toBe(rule.openBins);
    expect(statedValue(built, "close")).toBe(rule.closeBins);
    expect(paragraphs(built, "measurements").join("\n")).toMatch(/Its end was stated beforehand/);
    const disruption = thresholdOf(built, "disruption-iran");
    expect(stretchesWith(built, disruption, "2019-11-15T20:30:00Z")).toEqual([[start, undefined]]);
  });

  it("goes to the mandate on Iran as well, and notes the deposit of the treaty", () => {
    expect(built.petition.addressees).toHaveLength(3);
    expect(JSON.stringify(built.petition)).toContain("instrument deposited on 24");
  });
});

describe("Uganda, January 2026: a petition from the real log", () => {
  const later = "disruption-uganda-silence-2026-01-14";
  const earlier = "disruption-uganda-silence-2026-01-06";
  let built: Built;
  beforeEach(async ({ skip }) => {
    skip(!existsSync(data), `${data} is not here, so the sample uganda-2026 is not built`);
    built = await builtOnce("uganda-2026");
  });

  it("has no problem that blocks", () => {
    expect(blocking(built.checked.problems)).toEqual([]);
  });

  it("shows the silence of 14 to 16 January and does not call it proof", () => {
    expect(silenceOf(built, later)).toMatchObject({
      from: "2026-01-14T00:00:00Z",
      until: "2026-01-17T00:00:00Z",
      bins: 3,
      isProof: false,
    });
    const facts = paragraphs(built, "facts").join("\n");
    expect(facts).toMatch(/on 14 January 2026 .* to .* on 17 January 2026 .* the record holds no row at all: 3 days/);
    expect(facts).toContain("do not call the silence proof");
  });

  it("cites the equally empty 6 to 10 January as the reason", () => {
    expect(silenceOf(built, earlier)).toMatchObject({ until: "2026-01-11T00:00:00Z", bins: 5 });
    const facts = paragraphs(built, "facts");
    const at = facts.findIndex((text) => text.includes("as empty before"));
    expect(facts[at]).toMatch(/on 6 January 2026 .* to .* on 11 January 2026 .* it holds no row either, for 5 days/);
    expect(facts[at + 1]).toMatch(/^For that reason/);
  });

  it("shows the failures of 17 to 23 January apart, put together with their interval and n", () => {
    const stretch = thresholdOf(built, "disruption-uganda");
    expect(stretch).toMatchObject({ start: "2026-01-17T00:00:00Z", end: "2026-01-24T00:00:00Z", bins: 7 });
    expect(stretch.series).not.toBe(silenceOf(built, later).series);
    const facts = paragraphs(built, "facts").join("\n");
    expect(facts).toMatch(/on 17 January 2026 .* to .* on 24 January 2026 .*56 of 73 tests/);
    expect(facts).toContain("77 per cent, with a 95 per cent interval from 66 per cent to 85 per cent");
  });

  it("marks small days insufficient and prints no percentage for them", () => {
    expect(paragraphs(built, "facts").join("\n")).toContain(
      "Of the 7 days of that stretch, 6 have fewer than 20 tests",
    );
    const failures = built.checked.source.figures[1]?.data.points.filter((point) => point.isInDisruption) ?? [];
    expect(failures.filter((point) => point.isInsufficient)).toHaveLength(6);
  });

  it("draws volume and failures as two figures, and silence is never a failure", () => {
    const [volume, failures] = built.checked.source.figures.map(({ data: figure }) => figure);
    expect([volume?.kind, failures?.kind]).toEqual(["volume", "failure-share"]);
    expect(volume?.silences.map(({ from }) => from)).toContain("2026-01-14T00:00:00Z");
    expect(volume?.disruptions).toEqual([]);
    const silent = failures?.points.filter(({ utc }) => /^2026-01-1[456]/.test(utc)) ?? [];
    expect(silent).toHaveLength(3);
    expect(silent.every((point) => point.isNoData && !point.isInDisruption && point.value === undefined)).toBe(true);
  });

  it("places its findings on the days that were computed", () => {
    const lastDay = (until: string) => new Date(Date.parse(until) - 86400000).toISOString().slice(0, 10);
    const span = (from: string, until: string) => ({ day: from.slice(0, 10), until: lastDay(until) });
    for (const [id, of] of [
      ["f-silence", later],
      ["f-earlier", earlier],
    ] as const) {
      const { from, until } = silenceOf(built, of);
      expect(whenOf(built, id)).toEqual(span(from, until));
    }
    const { start, end, baseline } = thresholdOf(built, "disruption-uganda");
    expect(whenOf(built, "f-failures")).toEqual(span(start, end ?? ""));
    expect(whenOf(built, "f-ordinary")).toEqual(span(baseline.from, baseline.until));
  });

  it("ends the baseline a full day before the first alleged day and states the rule that was used", () => {
    const stretch = thresholdOf(built, "disruption-uganda");
    const { rule, start } = stretch;
    expect(rule.split).toBe("2026-01-13T00:00:00Z");
    expect(statedValue(built, "deviations")).toBe(rule.madFactor);
    expect(statedValue(built, "floor")).toBe(rule.floorShare * 100);
    expect(statedValue(built, "open")).toBe(rule.openBins);
    expect(statedValue(built, "close")).toBe(rule.closeBins);
    expect(statedValue(built, "least")).toBe(rule.minimumN);
    expect(statedValue(built, "window")).toBe(
      (epochOf(rule.split) - epochOf(rule.baselineFrom ?? rule.split)) / 86400000,
    );
    expect(stretchesWith(built, stretch, "2026-01-13T00:00:00Z")).toEqual([[start, stretch.end]]);
  });

  it("keeps the log, for which no licence was seen, out of the files that travel with the petition", () => {
    const log = built.checked.source.evidence.find(({ label }) => label === "E-01");
    expect(log?.confidentiality).toBe("confidential");
  });
});
