import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { instantSchema } from "../../../core/base/instant.ts";
import type { Result } from "../../../core/base/problem.ts";
import { importOptionsSchema } from "../../../core/measurements/format.ts";
import { reportMeasurements } from "../../../core/measurements/report.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import type { CaseFolder } from "../../../host/case-folder/open-case.ts";
import { keepLog, prepareLog } from "../../../host/measurements/import-logs.ts";
import { readImportOptions } from "../../../host/measurements/import-options.ts";
import { readLog } from "../../../host/measurements/read-log.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const cases = "tests/cases/measurements";
const now = instantSchema.parse("2026-11-22T12:00:00Z");
const signal = new AbortController().signal;

function valueOf<T>(result: Result<T>): T {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function emptyCase() {
  const folder = temporaryFolder();
  const deps = { home: join(folder, "home"), clock: () => now, signal };
  const fields = {
    title: "Invented",
    country: "BY",
    timeZone: "Europe/Minsk",
    languages: ["en"],
    authoritative: "en",
  };
  return { deps, opened: valueOf(await createCase(join(folder, "case"), fields, deps)) };
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

async function imported(folder: CaseFolder, deps: { home: string; clock: () => typeof now; signal: AbortSignal }) {
  const path = `${cases}/ooni-explorer-csv/counts-a-day/input.csv`;
  const log = valueOf(await prepareLog(path, { country: "BY", test: "telegram" }, signal));
  return valueOf(await keepLog(folder, log, deps));
}

describe("importing a log", () => {
  it("a log becomes an evidence item, an import that keeps what was stated, and its series", async () => {
    const { opened, deps } = await emptyCase();
    const { folder } = await imported(opened, deps);
    const read = valueOf(await openCase(folder.path, deps)).state;
    const [item] = recordsOf(read, "evidenceItem");
    expect(item).toMatchObject({ kind: "measurement-log", fileName: "input.csv" });
    const [kept] = recordsOf(read, "measurementImport");
    expect(kept).toMatchObject({
      item: item?.id,
      digest: item?.digest,
      format: "ooni-explorer-csv",
      options: { country: "BY", test: "telegram" },
    });
    expect(recordsOf(read, "series").map((series) => [series.kind, series.import])).toEqual([
      ["failure-share", kept?.id],
      ["volume", kept?.id],
    ]);
  });

  it("the same log with the same statements adds nothing the second time", async () => {
    const { opened, deps } = await emptyCase();
    const first = await imported(opened, deps);
    const before = await filesUnder(first.folder.path);
    const second = await imported(valueOf(await openCase(first.folder.path, deps)), deps);
    expect(second.imported.isNew).toBe(false);
    expect(await filesUnder(first.folder.path)).toEqual(before);
  });

  it("the report of a case names its silences, services and coverage", async () => {
    const { opened, deps } = await emptyCase();
    const { folder } = await imported(opened, deps);
    const report = reportMeasurements({
      imports: recordsOf(folder.state, "measurementImport"),
      series: recordsOf(folder.state, "series"),
      split: undefined,
    });
    expect(report.matrix).toMatchObject([
      { service: "telegram", country: "BY", n: 55, failures: 22, apart: 9, isInsufficient: false },
    ]);
    expect(report.coverage.map((part) => [part.kind, part.bins, part.emptyBins])).toEqual([
      ["failure-share", 4, 1],
      ["volume", 4, 1],
    ]);
    expect(report.problems.map((problem) => problem.code)).toEqual(["measurements.split-missing"]);
  });
});

describe("statements about a log", () => {
  it("a mapping with a misspelt field is refused and the field is named", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "map.json");
    const { mapping } = JSON.parse(await readFile(`${cases}/time-series-csv/mean-of-two-places/options.json`, "utf8"));
    await writeFile(path, JSON.stringify({ ...mapping, timezone: "UTC", unit: "furlongs" }));
    const stated = { mappingPath: path, timeZone: undefined, country: undefined, test: undefined };
    const result = await readImportOptions(stated);
    expect(result.problems.map((problem) => problem.params["field"]).sort()).toEqual(["timezone", "unit"]);
    await writeFile(path, JSON.stringify(mapping));
    expect(valueOf(await readImportOptions(stated))).toEqual({
      mapping: { ...mapping, binSeconds: 3600, delimiter: "," },
    });
    expect((await readImportOptions({ ...stated, timeZone: "UTC" })).problems[0]?.code).toBe(
      "measurements.time-zones-differ",
    );
    expect((await readImportOptions({ ...stated, country: "Belarus" })).problems[0]?.params).toEqual({
      statement: "country",
    });
  });
});

describe("large and hostile logs", () => {
  it("a line longer than one mebibyte is refused under its number and the rest is read", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "long.csv");
    const row = (hour: string, place: string) => `2020-08-09 ${hour}:00,${place},50\n`;
    await writeFile(path, `time,place,index\n${row("00", "A")}${row("01", "x".repeat(2 ** 21))}${row("02", "C")}`);
    const options = importOptionsSchema.parse(
      JSON.parse(await readFile(`${cases}/time-series-csv/mean-of-two-places/options.json`, "utf8")),
    );
    const read = valueOf(await readLog({ path, fileName: "long.csv", options, signal }));
    expect(read.lines).toEqual({ total: 4, header: 1, read: 2, refused: 1, blank: 0, rows: 2 });
    expect(read.refused).toEqual([{ code: "measurements.line-too-long", count: 1, lines: [[3, 3]] }]);
  });

  it("half a million rows in a gzip file are all read", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "big.csv.gz");
    const hours = Array.from(
      { length: 500000 },
      (_, nth) => `2020-08-0${1 + (nth % 9)} ${String(nth % 24).padStart(2, "0")}:00,P${nth},50\n`,
    );
    await writeFile(path, gzipSync(`time,place,index\n${hours.join("")}`));
    const options = importOptionsSchema.parse(
      JSON.parse(await readFile(`${cases}/time-series-csv/mean-of-two-places/options.json`, "utf8")),
    );
    const read = valueOf(await readLog({ path, fileName: "big.csv.gz", options, signal }));
    expect(read.lines).toMatchObject({ total: 500001, rows: 500000 });
    expect(read.series[0]?.points.every((point) => point.value === 50)).toBe(true);
  });

  it("a missing file is a problem and an abort is thrown", async () => {
    const missing = await readLog({ path: "/no/such/log.csv", fileName: "log.csv", options: {}, signal });
    expect(missing.problems).toEqual([
      {
        code: "measurements.file-unreadable",
        severity: "blocks",
        params: { reason: "ENOENT" },
        where: { file: "log.csv" },
      },
    ]);
    const path = `${cases}/ooni-explorer-csv/counts-a-day/input.csv`;
    const aborted = readLog({ path, fileName: "input.csv", options: {}, signal: AbortSignal.abort() });
    await expect(aborted).rejects.toThrow();
  });
});
