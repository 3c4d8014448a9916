import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { instantSchema } from "../../../core/base/instant.ts";
import type { Result } from "../../../core/base/problem.ts";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import { importOptionsSchema } from "../../../core/measurements/format.ts";
import { figureCsv, figureData } from "../../../core/measurements/chart-data.ts";
import { matrixOf } from "../../../core/measurements/matrix.ts";
import { measureOf } from "../../../core/measurements/measure.ts";
import { seriesSchema } from "../../../core/measurements/series.ts";
import type { Series } from "../../../core/measurements/series.ts";
import { findSilences } from "../../../core/measurements/silence.ts";
import { findDisruptions, thresholdRule } from "../../../core/measurements/threshold.ts";
import { readLog } from "../../../host/measurements/read-log.ts";
import type { LogFile } from "../../../host/measurements/log-intake.ts";

const data = "../shared/data";
const isPresent = existsSync(data);

const importId = recordIdSchema.parse("import-1");
const seriesId = recordIdSchema.parse("series-1");
const at = (text: string) => instantSchema.parse(text);

function valueOf<T>(result: Result<T>): T {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function read(file: string, options: unknown = {}): Promise<LogFile> {
  const parsed: ImportOptions = importOptionsSchema.parse(options);
  const path = `${data}/${file}`;
  return valueOf(await readLog({ path, fileName: file, options: parsed, signal: new AbortController().signal }));
}

function seriesOf(log: LogFile, kind: Series["kind"]): Series {
  const draft = log.series.find((series) => series.kind === kind);
  return seriesSchema.parse({ ...draft, import: importId });
}

const iran = {
  mapping: {
    format: "time-series-csv",
    title: "Connectivity index of counties",
    time: { column: "time_e", form: "epoch-seconds-of-local-time" },
    timeZone: "Asia/Tehran",
    value: { column: "connectivity" },
    unit: "index",
    scale: { min: 0, max: 100 },
    direction: "lower-is-worse",
    groups: ["name_1", "name_2"],
    aggregation: "mean",
    country: "IR",
  },
};

describe("Iran, November 2019", () => {
  const rule = thresholdRule(at("2019-11-16T00:00:00+03:30"));

  it("every line of the log is accounted for", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const log = await read("monash_ip_observatory/irn-2019-11-11_gif.csv", iran);
    expect(log.lines).toEqual({ total: 16280, header: 1, read: 16279, refused: 0, blank: 0, rows: 16279 });
    const series = seriesOf(log, "value");
    expect(series.points).toHaveLength(223);
    expect(new Set(series.points.map((point) => point.n))).toEqual(new Set([73]));
  });

  it("the fall of the evening of 16 November is found within two hours and is still open where the data end", async ({
    skip,
  }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const series = seriesOf(await read("monash_ip_observatory/irn-2019-11-11_gif.csv", iran), "value");
    const [fall, ...others] = valueOf(findDisruptions(seriesId, series, rule));
    expect(others).toEqual([]);
    if (fall === undefined) throw new Error("no fall was found");
    // 20:00 local is the hour in which the index leaves its usual range.
    expect(Math.abs(Date.parse(fall.start) - Date.parse("2019-11-16T20:00:00+03:30"))).toBeLessThanOrEqual(2 * 3600000);
    expect(fall).toMatchObject({ isOpen: true, openBecause: "series-ends", lastBin: "2019-11-20T02:30:00Z", bins: 82 });
    expect(fall).not.toHaveProperty("end");
    expect(measureOf(fall, "durationHours").kind).toBe("refused");
    expect(valueOf(measureOf(fall, "atLeastHours"))).toEqual({ value: 82, unit: "hours" });
    expect(valueOf(measureOf(fall, "lowest")).value).toBeCloseTo(3.11, 2);
    expect(valueOf(measureOf(fall, "worstAt")).value).toBe("2019-11-19T20:30:00Z");
    expect(valueOf(measureOf(fall, "lowestShareOfBaseline")).value).toBeCloseTo(0.0324, 3);
    expect(fall.baseline).toMatchObject({ kind: "same-time-of-day", bins: 120, n: 8760 });
  });

  it("the same file read as UTC shows the fall three and a half hours late", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const mapping = { ...iran.mapping, time: { column: "time_e", form: "epoch-seconds" } };
    const series = seriesOf(await read("monash_ip_observatory/irn-2019-11-11_gif.csv", { mapping }), "value");
    expect(valueOf(findDisruptions(seriesId, series, rule))[0]?.start).not.toBe("2019-11-16T17:30:00Z");
  });

  it("epoch and text of the same rows give the same series", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const mapping = { ...iran.mapping, time: { column: "time_e_str", form: "dd-MMM-yyyy HH:mm:ss" } };
    const byText = await read("monash_ip_observatory/irn-2019-11-11_gif.csv", { mapping });
    const byEpoch = await read("monash_ip_observatory/irn-2019-11-11_gif.csv", iran);
    expect(byText.series).toEqual(byEpoch.series);
  });

  it("the table behind the figure has every hour, with local time beside UTC", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const series = seriesOf(await read("monash_ip_observatory/irn-2019-11-11_gif.csv", iran), "value");
    const figure = figureData({
      seriesId,
      series,
      rule,
      disruptions: valueOf(findDisruptions(seriesId, series, rule)),
    });
    expect(figure.points).toHaveLength(223);
    expect(figure.gaps).toEqual([]);
    const line = figureCsv(figure)
      .split("\r\n")
      .find((text) => text.startsWith("2019-11-16T17:30:00Z"));
    expect(line).toMatch(/^2019-11-16T17:30:00Z,2019-11-16 21:00,66\.76\d*,73,,,97\.53\d+,77\.53\d+,yes,no,$/);
  });
});

describe("Uganda, January 2026", () => {
  const file = "ooni/uganda_2026_analysis_web_measurement.csv";
  const rule = thresholdRule(at("2026-01-13T00:00:00Z"));

  it("470 rows are read and none is refused", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const log = await read(file, { timeZone: "Africa/Kampala" });
    expect(log.lines).toEqual({ total: 471, header: 1, read: 470, refused: 0, blank: 0, rows: 470 });
    expect(seriesOf(log, "volume").points.reduce((sum, point) => sum + point.n, 0)).toBe(470);
    expect(seriesOf(log, "volume").subject).toEqual({
      targets: ["twitter.com"],
      tests: ["web_connectivity"],
      countries: ["UG"],
      networks: ["AS20294"],
    });
  });

  it("the failures of 17 to 23 January are one stretch, with n, and small days are marked", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const series = seriesOf(await read(file), "failure-share");
    const [stretch, ...others] = valueOf(findDisruptions(seriesId, series, rule));
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({
      start: "2026-01-17T00:00:00Z",
      end: "2026-01-24T00:00:00Z",
      isOpen: false,
      bins: 7,
    });
    if (stretch === undefined) throw new Error("no stretch was found");
    expect(stretch.before).toBe("2026-01-13T00:00:00Z");
    expect(stretch.share?.failures).toBe(56);
    expect(stretch.n + (stretch.apart ?? 0)).toBe(73);
    expect(stretch.insufficientBins).toContain("2026-01-17T00:00:00Z");
    expect(valueOf(measureOf(stretch, "durationDays"))).toEqual({ value: 7, unit: "days" });
    const low = valueOf(measureOf(stretch, "shareLow")).value;
    expect(low).toBeGreaterThan(0.6);
  });

  it("the silence of 14 to 16 January is shown apart and 6 to 10 January keeps it from being called proof", async ({
    skip,
  }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const silences = findSilences(seriesId, seriesOf(await read(file), "volume"));
    const silence = silences.find((found) => found.from === "2026-01-14T00:00:00Z");
    expect(silence).toMatchObject({
      until: "2026-01-17T00:00:00Z",
      bins: 3,
      isProof: false,
      reason: "as-long-elsewhere",
    });
    expect(silence?.comparisons).toContainEqual({
      from: "2026-01-06T00:00:00Z",
      until: "2026-01-11T00:00:00Z",
      bins: 5,
    });
  });

  it("a day with too few tests has no percentage in the table", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const log = await read(file);
    const series = seriesOf(log, "failure-share");
    const silences = findSilences(seriesId, seriesOf(log, "volume"));
    const disruptions = [...valueOf(findDisruptions(seriesId, series, rule)), ...silences];
    const lines = figureCsv(figureData({ seriesId, series, rule, disruptions })).split("\r\n");
    expect(lines.find((line) => line.startsWith("2026-01-17"))).toBe(
      "2026-01-17T00:00:00Z,2026-01-17 00:00,,1,1,0,0,0.2,yes,no,insufficient",
    );
    expect(lines.find((line) => line.startsWith("2026-01-15"))).toMatch(/,0,,,0,0\.2,no,yes,no data$/);
  });
});

describe("Iraq and Ireland, March 2025", () => {
  const totals = (file: string, column: string): number => {
    const [header = "", ...rows] = readFileSync(`${data}/${file}`, "utf8").trim().split(/\r?\n/);
    const position = header.split(",").indexOf(column);
    return rows.reduce((sum, row) => sum + Number(row.split(",")[position]), 0);
  };

  it.for([
    ["ooni/explorer_csv/iraq_2025_web_mat.csv", "IQ", "web_connectivity"],
    ["ooni/explorer_csv/ireland_2025_web_mat.csv", "IE", "web_connectivity"],
    ["ooni/explorer_csv/iraq_2025_telegram_by_asn.csv", "IQ", "telegram"],
    ["ooni/explorer_csv/iraq_2025_facebook_by_asn.csv", "IQ", "facebook_messenger"],
  ] as const)("the totals of %s equal a count by hand", async ([file, country, test], { skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const log = await read(file, { country, test });
    const counts = (kind: Series["kind"]) => seriesOf(log, kind).points;
    const volume = counts("volume").reduce((sum, point) => sum + point.n, 0);
    expect(volume).toBe(totals(file, "measurement_count"));
    const share = counts("failure-share");
    const failures = share.reduce((sum, point) => sum + (point.failures ?? 0), 0);
    expect(failures).toBe(totals(file, "anomaly_count") + totals(file, "confirmed_count"));
    expect(share.reduce((sum, point) => sum + (point.apart ?? 0), 0)).toBe(totals(file, "failure_count"));
  });

  it("networks with fewer than twenty tests have no percentage", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const log = await read("ooni/explorer_csv/iraq_2025_telegram_by_asn.csv", { country: "IQ", test: "telegram" });
    const cells = matrixOf([log]);
    expect(cells.some((cell) => cell.isInsufficient)).toBe(true);
    expect(cells.every((cell) => cell.n < 20 === (cell.share === undefined))).toBe(true);
  });

  it("a table whose query nobody states is refused", async ({ skip }) => {
    skip(!isPresent, `${data} is not here, so this real log is not read`);
    const file = "ooni/explorer_csv/iraq_2025_web_mat.csv";
    const result = await readLog({
      path: `${data}/${file}`,
      fileName: file,
      options: {},
      signal: new AbortController().signal,
    });
    expect(result.problems.map((problem) => [problem.code, problem.params])).toEqual([
      ["measurements.query-missing", { missing: "country, test" }],
    ]);
  });
});
