import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { instantSchema } from "../../../core/base/instant.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import type { Command, CommandContext, CommandOutcome } from "../../../host/cli/command.ts";
import { measureImport } from "../../../host/cli/verbs/measure-import.ts";
import { measureReport } from "../../../host/cli/verbs/measure-report.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const cases = "tests/cases/measurements";
const data = "../shared/data";
const now = instantSchema.parse("2026-11-22T12:00:00Z");

async function newCase(): Promise<{ readonly path: string; readonly home: string }> {
  const folder = temporaryFolder();
  const deps = { home: join(folder, "home"), clock: () => now, signal: new AbortController().signal };
  const fields = { title: "Invented", country: "BY", timeZone: "Europe/Minsk", languages: ["en"], authoritative: "en" };
  const made = await createCase(join(folder, "case"), fields, deps);
  if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  return { path: made.value.path, home: deps.home };
}

function run(
  command: Command,
  folder: { readonly path: string; readonly home: string },
  given: { readonly files?: readonly string[]; readonly options?: Readonly<Record<string, string | boolean>> },
): Promise<CommandOutcome> {
  const option = (name: string) => given.options?.[name];
  const text = (name: string) => {
    const value = option(name);
    return typeof value === "string" ? value : undefined;
  };
  const context: CommandContext = {
    positionals: [folder.path, ...(given.files ?? [])],
    text,
    texts: () => [],
    flag: (name) => option(name) === true,
    home: folder.home,
    language: "en",
    clock: () => now,
    signal: new AbortController().signal,
    stdin: () => Readable.from([]),
    progress: () => undefined,
  };
  return command.run(context);
}

async function listing(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true })).sort();
}

describe("measure import", () => {
  it("an unknown format is named, and nothing at all is written, not even the good log beside it", async () => {
    const folder = await newCase();
    const before = await listing(folder.path);
    const good = `${cases}/ooni-analysis-csv/one-of-each-outcome/input.csv`;
    const outcome = await run(measureImport, folder, {
      files: [good, `${cases}/ooni-analysis-csv/unknown-format/input.csv`],
    });
    expect(outcome.problems.map((problem) => problem.code)).toEqual([
      "measurements.unknown-format",
      "measurements.left-out",
    ]);
    expect(await listing(folder.path)).toEqual(before);
  });

  it("what was read and what was refused is told, and a second import adds nothing", async () => {
    const folder = await newCase();
    const files = [`${cases}/ooni-explorer-csv/counts-disagree/input.csv`];
    const options = { country: "BY", test: "telegram" };
    const first = await run(measureImport, folder, { files, options });
    expect(first.data["imports"]).toMatchObject([
      { file: "input.csv", format: "ooni-explorer-csv", read: 1, skipped: 3, isNew: true },
    ]);
    expect(first.problems.map((problem) => problem.where?.line)).toEqual([3, 4, 5]);
    const before = await listing(folder.path);
    const second = await run(measureImport, folder, { files, options });
    expect(second.data["imports"]).toMatchObject([{ isNew: false }]);
    expect(await listing(folder.path)).toEqual(before);
  });
});

describe("measure report", () => {
  it("a case without logs says so and writes nothing", async () => {
    const folder = await newCase();
    const before = await listing(folder.path);
    const outcome = await run(measureReport, folder, {});
    expect(outcome.problems.map((problem) => problem.code)).toEqual(["measurements.none-imported"]);
    expect(await listing(folder.path)).toEqual(before);
  });

  it("Uganda: failures and silence are reported apart, and are kept for the text to cite when asked", async ({
    skip,
  }) => {
    skip(!existsSync(data), `${data} is not here, so this real log is not read`);
    const folder = await newCase();
    const files = [`${data}/ooni/uganda_2026_analysis_web_measurement.csv`];
    const imported = await run(measureImport, folder, { files, options: { "time-zone": "Africa/Kampala" } });
    expect(imported.data["imports"]).toMatchObject([{ read: 470, skipped: 0 }]);
    const before = await listing(folder.path);
    const options = { split: "2026-01-13T00:00:00Z" };
    const report = await run(measureReport, folder, { options });
    expect(report.problems).toEqual([]);
    expect(report.lines.join("\n")).toContain("2026-01-17T00:00:00Z  2026-01-24T00:00:00Z");
    expect(report.lines.join("\n")).toContain("silence, no proof  2026-01-14T00:00:00Z  2026-01-17T00:00:00Z");
    expect(report.data["matrix"]).toMatchObject([
      { service: "twitter.com", network: "AS20294", isInsufficient: false },
    ]);
    expect(await listing(folder.path)).toEqual(before);
    const kept = await run(measureReport, folder, { options: { ...options, keep: true } });
    expect(kept.problems).toEqual([]);
    const again = await run(measureReport, folder, { options });
    expect(again.data["disruptions"]).toEqual(kept.data["disruptions"]);
  });

  it("Iran: the mapping given with the log is kept and the fall is reported as still open", async ({ skip }) => {
    skip(!existsSync(data), `${data} is not here, so this real log is not read`);
    const folder = await newCase();
    const map = join(folder.path, "..", "map.json");
    const mapping = {
      format: "time-series-csv",
      time: { column: "time_e", form: "epoch-seconds-of-local-time" },
      value: { column: "connectivity" },
      unit: "index",
      scale: { min: 0, max: 100 },
      direction: "lower-is-worse",
      aggregation: "mean",
    };
    await writeFile(map, JSON.stringify(mapping));
    const files = [`${data}/monash_ip_observatory/irn-2019-11-11_gif.csv`];
    const refused = await run(measureImport, folder, { files, options: { map } });
    expect(refused.problems.map((problem) => problem.code)).toEqual(["measurements.time-zone-missing"]);
    const imported = await run(measureImport, folder, { files, options: { map, "time-zone": "Asia/Tehran" } });
    expect(imported.problems).toEqual([]);
    const report = await run(measureReport, folder, { options: { split: "2019-11-16T00:00:00+03:30" } });
    expect(report.data["disruptions"]).toMatchObject([
      { start: "2019-11-16T17:30:00Z", isOpen: true, lastBin: "2019-11-20T02:30:00Z" },
    ]);
    expect(report.lines.join("\n")).toContain("still open at 2019-11-20T02:30:00Z");
  });
});
