import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { instantSchema } from "../../../core/base/instant.ts";
import { findingSchema } from "../../../core/facts/finding.ts";
import { isWordable, proposedFinding, restsOn } from "../../../core/facts/proposed-finding.ts";
import type { ProposedFinding } from "../../../core/facts/proposed-finding.ts";
import type { Disruption } from "../../../core/measurements/disruption.ts";
import { disruptionIdOf } from "../../../core/measurements/report.ts";
import { seriesSchema } from "../../../core/measurements/series.ts";
import type { Series } from "../../../core/measurements/series.ts";
import { findSilences } from "../../../core/measurements/silence.ts";
import { findDisruptions, thresholdRule } from "../../../core/measurements/threshold.ts";
import { tokensOf } from "../../../core/petition/token.ts";
import en from "../../../locales/en.json" with { type: "json" };

const finding = recordIdSchema.parse("finding-1");
const seriesId = recordIdSchema.parse("series-1");
const first = Date.parse("2020-08-03T21:00:00Z");
const split = instantSchema.parse("2020-08-08T21:00:00Z");
const texts: Readonly<Record<string, string>> = en.interface;

function hourly(fall: readonly (number | undefined)[], changes: Partial<Record<keyof Series, unknown>> = {}): Series {
  const values = [...Array.from({ length: 120 }, () => 100), ...fall];
  const points = values.flatMap((value, nth) =>
    value === undefined ? [] : [{ t: first + nth * 3600000, value, n: 30 }],
  );
  return seriesSchema.parse({
    import: "import-1",
    kind: "value",
    subject: { targets: [], tests: [], countries: ["BY"], networks: [] },
    unit: "index",
    scale: { min: 0, max: 100 },
    direction: "lower-is-worse",
    binSeconds: 3600,
    binZone: "Europe/Minsk",
    timeZone: "Europe/Minsk",
    points,
    caveats: [],
    ...changes,
  });
}

function daily(failures: readonly (readonly [number, number])[]): Series {
  const days = [...Array.from({ length: 5 }, (): readonly [number, number] => [1, 50]), ...failures];
  const points = days.map(([failed, n], nth) => ({
    t: first + nth * 86400000,
    value: failed / n,
    n,
    failures: failed,
    apart: 2,
  }));
  return seriesSchema.parse({
    ...hourly([]),
    kind: "failure-share",
    unit: "share",
    scale: { min: 0, max: 1 },
    direction: "higher-is-worse",
    binSeconds: 86400,
    points,
  });
}

function judged(series: Series): Disruption {
  const result = findDisruptions(seriesId, series, thresholdRule(split));
  const [only] = result.kind === "ok" ? result.value : [];
  if (only === undefined) throw new Error("The series shows no disruption.");
  return only;
}

function proposalOf(disruption: Disruption): ProposedFinding {
  return proposedFinding({ finding, id: disruptionIdOf(disruption), disruption, timeZone: "Europe/Minsk" });
}

function worded({ sentence, tokens }: ProposedFinding): string {
  const message = texts[`proposal.${sentence}`] ?? "";
  return String(
    new IntlMessageFormat(message, "en").format({ subject: "the series in exhibit {exhibit:E-11}", ...tokens }),
  );
}

describe("a finding proposed from measurements", () => {
  it("names the fall, its length and its lowest hour by tokens, and types no number itself", () => {
    const proposal = proposalOf(judged(hourly([60, 20, 40, 100, 100, 100])));
    expect(proposal.sentence).toBe("fall.closed");
    const text = worded(proposal);
    expect(text.replace(/\{[^{}]*\}/g, "")).not.toMatch(/\d/);
    expect(tokensOf(text).flatMap(({ refs }) => refs)).toEqual([
      "finding-1.start",
      "finding-1.end",
      "E-11",
      "finding-1.length",
      "finding-1.worstAt",
      "finding-1.lowest",
    ]);
    expect(proposal.values["lowest"]).toMatchObject({ kind: "computed", measure: "lowestShareOfBaseline" });
    expect(proposal.when).toEqual({ day: "2020-08-09", time: "00:00" });
    expect(proposal.confidence).toBe("confirmed");
  });

  it("states no end for a stretch that is still open where the data end", () => {
    const proposal = proposalOf(judged(hourly([60, 20, 40])));
    expect(proposal.sentence).toBe("fall.ends");
    expect(worded(proposal)).not.toContain("finding-1.end}");
    expect(proposal.values["length"]).toMatchObject({ measure: "atLeastHours" });
  });

  it("says that nothing was measured where bins are missing after the fall", () => {
    const nothing = Array.from({ length: 5 }, () => undefined);
    const proposal = proposalOf(judged(hourly([60, 20, 40, ...nothing, 100, 100])));
    expect(proposal.sentence).toBe("fall.missing");
  });

  it("counts failed tests with their share where there are enough of them", () => {
    const proposal = proposalOf(
      judged(
        daily([
          [40, 50],
          [45, 50],
          [1, 50],
          [1, 50],
        ]),
      ),
    );
    expect(proposal.sentence).toBe("share.closed");
    expect(proposal.values["length"]).toMatchObject({ unit: "days" });
    expect(proposal.when).toEqual({ day: "2020-08-09", until: "2020-08-10" });
  });

  it("gives no percentage of too few tests", () => {
    const proposal = proposalOf(
      judged(
        daily([
          [4, 5],
          [5, 6],
          [1, 50],
          [1, 50],
        ]),
      ),
    );
    expect(proposal.sentence).toBe("tests.closed");
    expect(worded(proposal)).not.toContain("share");
  });

  it("cites a unit that findings do not state from the disruption itself", () => {
    const series = hourly([900, 950, 100, 100], {
      unit: "milliseconds",
      scale: undefined,
      direction: "higher-is-worse",
    });
    const disruption = judged(series);
    const proposal = proposalOf(disruption);
    expect(proposal.sentence).toBe("rise.closed");
    expect(proposal.tokens["highest"]).toBe(`{value:${disruptionIdOf(disruption)}.highest}`);
    expect(Object.keys(proposal.values)).not.toContain("highest");
  });

  it("leaves a silence unconfirmed and says that it proves nothing", () => {
    const [silence] = findSilences(seriesId, hourly([100, undefined, undefined, undefined, 100]));
    if (silence === undefined) throw new Error("There is no silence.");
    const proposal = proposalOf(silence);
    expect([proposal.sentence, proposal.confidence]).toEqual(["silence", "unconfirmed"]);
    expect(worded(proposal)).toContain("proves nothing");
  });

  it("becomes a finding that the case accepts and that is known to rest on the disruption", () => {
    const disruption = judged(hourly([60, 20, 40, 100, 100, 100]));
    const { sentence: _, tokens: __, ...fields } = proposalOf(disruption);
    const made = { ...fields, text: worded(proposalOf(disruption)), exhibits: ["e"], author: "A", series: seriesId };
    const parsed = findingSchema.parse(made);
    expect(restsOn(parsed, disruptionIdOf(disruption))).toBe(true);
    expect(restsOn(parsed, recordIdSchema.parse("disruption-of-another"))).toBe(false);
  });

  it("has a sentence for every way in which a stretch can end", () => {
    const forms = ["fall", "rise", "share", "tests", "beyond"];
    const keys = forms.flatMap((form) => ["closed", "ends", "missing"].map((end) => `proposal.${form}.${end}`));
    expect([...keys, "proposal.silence"].filter((key) => texts[key] === undefined)).toEqual([]);
  });

  it("uses no title in a sentence that holds a number or the sign of a token", () => {
    expect(["Probes of AS6697", "Share in 2020", "A {b}"].map(isWordable)).toEqual([true, false, false]);
  });
});
