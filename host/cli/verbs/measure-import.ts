import { basename } from "node:path";
import { blocks } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/problem.ts";
import type { CaseFolder } from "../../case-folder/open-case.ts";
import { keepLog, prepareLog } from "../../measurements/import-logs.ts";
import type { ImportedLog, PreparedLog } from "../../measurements/import-logs.ts";
import { readImportOptions } from "../../measurements/import-options.ts";
import { caseDepsOf, openCaseOf } from "../case-access.ts";
import type { Command, CommandContext, CommandOutcome } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { tableLines } from "../table.ts";

export const measureImport: Command = {
  name: "measure import",
  summary: "Read measurement logs into the case",
  usage: "measure import CASE FILE… [--map FILE] [--time-zone ZONE] [--country CC] [--test NAME] [--by NAME]",
  example: "recourse measure import iran.recourse index.csv --map index-columns.json",
  positionals: { min: 2, max: Number.MAX_SAFE_INTEGER },
  options: {
    map: { type: "string", placeholder: "FILE", help: "what the columns of a time series mean (JSON)" },
    "time-zone": { type: "string", placeholder: "ZONE", help: "time zone of the vantage point, Asia/Tehran or +03:30" },
    country: { type: "string", placeholder: "CC", help: "country that an OONI Explorer table was asked for" },
    test: { type: "string", placeholder: "NAME", help: "test that an OONI Explorer table was asked for" },
    by: { type: "string", placeholder: "NAME", help: "who takes the log in, as the chain of custody names them" },
  },
  run: async (context) => {
    const options = await readImportOptions({
      mappingPath: context.text("map"),
      timeZone: context.text("time-zone"),
      country: context.text("country"),
      test: context.text("test"),
    });
    if (options.kind === "refused") return refusedOutcome(options.problems);
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const read: ReadAttempt[] = [];
    for (const path of context.positionals.slice(1)) {
      context.progress(path);
      read.push({ path, result: await prepareLog(path, options.value, context.signal) });
    }
    const prepared = read.flatMap(({ result }) => (result.kind === "ok" ? [result.value] : []));
    // One log that cannot be read keeps all of them out, so that a case never holds half of what was asked for.
    return prepared.length < read.length ? refusedImport(read) : keepAll(opened.value, prepared, context);
  },
};

interface ReadAttempt {
  readonly path: string;
  readonly result: Result<PreparedLog>;
}

async function keepAll(
  folder: CaseFolder,
  prepared: readonly PreparedLog[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const deps = caseDepsOf(context);
  const imported: ImportedLog[] = [];
  const problems = prepared.flatMap((log) => log.problems);
  let current = folder;
  for (const log of prepared) {
    const kept = await keepLog(current, log, deps);
    problems.push(...kept.problems);
    if (kept.kind === "refused") break;
    current = kept.value.folder;
    imported.push(kept.value.imported);
  }
  const rows = imported.map((log) => [
    log.fileName,
    log.log.format,
    ...counts(log).map(String),
    log.isNew ? "new" : "known",
  ]);
  return {
    data: { imports: imported.map((log) => ({ ...summaryOf(log), item: log.item, isNew: log.isNew })) },
    lines: tableLines(["file", "format", "lines", "read", "refused", ""], rows),
    problems,
  };
}

function refusedImport(read: readonly ReadAttempt[]): CommandOutcome {
  const good = read.filter(({ result }) => result.kind === "ok").length;
  const imports = read.map(({ path, result }) =>
    result.kind === "ok" ? summaryOf(result.value) : { file: basename(path), read: 0, problems: result.problems },
  );
  const leftOut = good === 0 ? [] : [blocks("measurements.left-out", { count: good })];
  return { data: { imports }, lines: [], problems: [...read.flatMap(({ result }) => result.problems), ...leftOut] };
}

function summaryOf({ fileName, id, digest, log, problems }: PreparedLog) {
  const [, read, skipped] = counts({ log });
  return { file: fileName, id, digest, format: log.format, lines: log.lines, read, skipped, problems };
}

function counts({ log }: Pick<PreparedLog, "log">): readonly [total: number, read: number, skipped: number] {
  return [log.lines.total, log.lines.rows, log.lines.refused];
}
