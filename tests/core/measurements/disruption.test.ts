import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { instantFromEpoch, instantSchema } from "../../../core/base/instant.ts";
import { figureCsv, figureData } from "../../../core/measurements/chart-data.ts";
import { disruptionSchema } from "../../../core/measurements/disruption.ts";
import type { ThresholdDisruption } from "../../../core/measurements/disruption.ts";
import { measureNames, measureOf } from "../../../core/measurements/measure.ts";
import { seriesSchema } from "../../../core/measurements/series.ts";
import type { Point, Series } from "../../../core/measurements/series.ts";
import { findSilences } from "../../../core/measurements/silence.ts";
import { findDisruptions, thresholdRule } from "../../../core/measurements/threshold.ts";

const id = recordIdSchema.parse("series-1");
const hour = 3600000;
const midnight = Date.parse("2020-08-05T00:00:00Z");
const rule = thresholdRule(instantSchema.parse("2020-08-09T00:00:00Z"));

function hourly(values: readonly (number | undefined)[]): Series {
  const points = values.flatMap((value, nth): readonly Point[] =>
    value === undefined ? [] : [{ t: midnight + nth * hour, value, n: 4 }],
  );
  return seriesSchema.parse({
    import: "import-1",
    kind: "value",
    subject: { targets: [], tests: [], countries: ["BY"], networks: [] },
    unit: "index",
    scale: { min: 0, max: 100 },
    direction: "lower-is-worse",
    binSeconds: 3600,
    binZone: "UTC",
    timeZone: "Europe/Minsk",
    points,
    caveats: ["invented"],
  });
}

function daily(
  days: readonly (readonly [number, number] | undefined)[],
  kind: "failure-share" | "volume" = "failure-share",
): Series {
  const points = days.flatMap((day, nth): readonly Point[] => {
    if (day === undefined) return [];
    const [failures, n] = day;
    const t = midnight + nth * 24 * hour;
    return kind === "volume"
      ? [{ t, value: n, n }]
      : [{ t, n, failures, apart: 1, ...(n === 0 ? {} : { value: failures / n }) }];
  });
  const { unit, direction } =
    kind === "volume"
      ? { unit: "count", direction: "lower-is-worse" }
      : { unit: "share", direction: "higher-is-worse" };
  const scale = kind === "volume" ? {} : { scale: { min: 0, max: 1 } };
  return seriesSchema.parse({ ...hourly([]), kind, unit, direction, binSeconds: 86400, points, ...scale });
}

function found(series: Series): readonly ThresholdDisruption[] {
  const result = findDisruptions(id, series, rule);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const ordinary = Array.from({ length: 96 }, () => 90);

describe("disruptions by the threshold rule", () => {
  it("two hours below the threshold open a stretch and two above close it", () => {
    const [stretch, ...others] = found(hourly([...ordinary, 90, 10, 5, 90, 20, 90, 90, 10, 90]));
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({
      before: "2020-08-09T00:00:00Z",
      start: "2020-08-09T01:00:00Z",
      lastBin: "2020-08-09T04:00:00Z",
      end: "2020-08-09T05:00:00Z",
      recovered: "2020-08-09T05:00:00Z",
      isOpen: false,
      bins: 4,
      n: 16,
      worst: { at: "2020-08-09T02:00:00Z", value: 5, baseline: 90, threshold: 70 },
    });
    expect(disruptionSchema.parse(stretch)).toEqual(stretch);
  });

  it("one hour below is no disruption, and exactly at the threshold is not below it", () => {
    expect(found(hourly([...ordinary, 10, 90, 10, 90, 70, 70]))).toEqual([]);
  });

  it("a stretch that reaches the end of the data has no end", () => {
    const [stretch] = found(hourly([...ordinary, 10, 10, 90]));
    expect(stretch).toMatchObject({ isOpen: true, openBecause: "series-ends", lastBin: "2020-08-09T01:00:00Z" });
    expect(stretch).not.toHaveProperty("end");
  });

  it("a stretch that runs into missing hours is left open there", () => {
    const [stretch, ...others] = found(hourly([...ordinary, 10, 10, undefined, undefined, 90, 90]));
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({ isOpen: true, openBecause: "bins-missing", lastBin: "2020-08-09T01:00:00Z" });
  });

  it("one missing hour neither opens nor closes", () => {
    expect(found(hourly([...ordinary, 10, undefined, 10, 90, 90]))).toEqual([]);
    const [stretch] = found(hourly([...ordinary, 10, 10, undefined, 10, 90, 90]));
    expect(stretch).toMatchObject({ isOpen: false, bins: 3, missingBins: 1, end: "2020-08-09T04:00:00Z" });
  });

  it("a restless baseline needs a deeper fall", () => {
    const restless = Array.from({ length: 96 }, (_, nth) => (Math.floor(nth / 24) % 2 === 0 ? 80 : 92));
    // Median 86, deviation 6, so the threshold is 86 - 30.
    expect(found(hourly([...restless, 57, 57, 57]))).toEqual([]);
    expect(found(hourly([...restless, 55, 55, 55]))[0]?.worst?.threshold).toBe(56);
  });

  it("too short a baseline is refused, and so is a judgement on volume", () => {
    const short = findDisruptions(id, hourly([90, 90]), rule);
    expect(short.problems[0]?.code).toBe("measurements.baseline-short");
    expect(findDisruptions(id, daily([[0, 1]], "volume"), rule).problems[0]?.code).toBe(
      "measurements.volume-not-judged",
    );
  });

  it("small days are marked and pooled, and the worst day is taken from days with enough tests", () => {
    const [stretch] = found(
      daily([
        [0, 9],
        [1, 30],
        [0, 30],
        [0, 30],
        [1, 1],
        [20, 40],
        [3, 3],
        [0, 25],
        [0, 25],
      ]),
    );
    expect(stretch).toMatchObject({
      start: "2020-08-09T00:00:00Z",
      end: "2020-08-12T00:00:00Z",
      insufficientBins: ["2020-08-09T00:00:00Z", "2020-08-11T00:00:00Z"],
      n: 44,
      apart: 3,
      share: { failures: 24, n: 44 },
      worst: { at: "2020-08-10T00:00:00Z", value: 0.5, n: 40 },
      baseline: { kind: "whole-window", pooled: { failures: 1, n: 99 } },
    });
  });
});

describe("measures for the text", () => {
  const [closed] = found(hourly([...ordinary, 10, 9, 90, 90]));
  const [open] = found(hourly([...ordinary, 10, 9]));
  const [few] = found(
    daily([
      [0, 9],
      [0, 9],
      [0, 9],
      [0, 9],
      [1, 1],
      [2, 2],
    ]),
  );

  it("every name in the list gives a figure or says why not", () => {
    if (closed === undefined || open === undefined) throw new Error("nothing was found");
    const figures = Object.fromEntries(measureNames.threshold.map((name) => [name, figureOf(closed, name)]));
    expect(figures).toMatchObject({
      start: "2020-08-09T00:00:00Z",
      durationHours: 2,
      lowest: 9,
      lowestShareOfBaseline: 0.1,
      fall: 0.9,
      n: 8,
    });
    expect(figures["highest"]).toBe("measurements.no-such-measure");
    expect(figureOf(open, "end")).toBe("measurements.still-open");
    expect(figureOf(open, "durationHours")).toBe("measurements.still-open");
    expect(figureOf(open, "atLeastHours")).toBe(2);
    expect(figureOf(open, "toString")).toBe("measurements.no-such-measure");
  });

  it("a share of too few tests is never given", () => {
    if (few === undefined) throw new Error("nothing was found");
    expect(figureOf(few, "share")).toBe("measurements.too-few-readings");
    expect(figureOf(few, "worstAt")).toBe("measurements.too-few-readings");
    expect(figureOf(few, "failures")).toBe(3);
  });
});

function figureOf(disruption: ThresholdDisruption, name: string) {
  const result = measureOf(disruption, name);
  return result.kind === "ok" ? result.value.value : result.problems[0]?.code;
}

describe("silences", () => {
  const volume = daily(
    [[0, 5], undefined, undefined, [0, 5], undefined, undefined, undefined, [0, 0], [0, 5], undefined, [0, 5]],
    "volume",
  );

  it("days without tests are listed beside every silence as long, and none is proof", () => {
    const silences = findSilences(id, volume);
    expect(silences.map((silence) => [silence.from, silence.bins, silence.reason])).toEqual([
      ["2020-08-06T00:00:00Z", 2, "as-long-elsewhere"],
      ["2020-08-09T00:00:00Z", 4, "other-causes-open"],
    ]);
    expect(silences.map((silence) => silence.comparisons.length)).toEqual([1, 0]);
    expect(new Set(silences.map((silence) => silence.isProof))).toEqual(new Set([false]));
    silences.forEach((silence) => expect(disruptionSchema.parse(silence)).toEqual(silence));
  });

  it("silence before the first and after the last test needs a stated window", () => {
    const window = { from: instantFromEpoch(midnight - 48 * hour), until: instantFromEpoch(midnight + 13 * 24 * hour) };
    const edges = findSilences(id, volume, window).filter((silence) => silence.touchesEdge);
    expect(edges.map((silence) => [silence.from, silence.until])).toEqual([
      ["2020-08-03T00:00:00Z", "2020-08-05T00:00:00Z"],
      ["2020-08-16T00:00:00Z", "2020-08-18T00:00:00Z"],
    ]);
  });
});

describe("the table behind a figure", () => {
  it("has a row for every bin, with local time, bounds, and a word for missing ones", () => {
    const series = hourly([...ordinary, 10, 10, undefined, 90, 90]);
    const csv = figureCsv(figureData({ seriesId: id, series, rule, disruptions: found(series) }));
    expect(csv.split("\r\n").slice(96, 101)).toEqual([
      "2020-08-08T23:00:00Z,2020-08-09 02:00,90,4,,,90,70,no,no,",
      "2020-08-09T00:00:00Z,2020-08-09 03:00,10,4,,,90,70,yes,no,",
      "2020-08-09T01:00:00Z,2020-08-09 04:00,10,4,,,90,70,yes,no,",
      "2020-08-09T02:00:00Z,2020-08-09 05:00,,0,,,90,70,no,no,no data",
      "2020-08-09T03:00:00Z,2020-08-09 06:00,90,4,,,90,70,no,no,",
    ]);
  });
});
