import { made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { OutputOf, ParsedInputOf } from "../../core/bridge/contract.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import { blobPath } from "../case-folder/blobs.ts";
import { keepLog, prepareLog } from "../measurements/import-logs.ts";
import type { ImportedLog, PreparedLog } from "../measurements/import-logs.ts";
import { problemsNaming } from "./evidence-upload.ts";
import type { Upload } from "./evidence-upload.ts";
import { progressTeller } from "./jobs.ts";
import { sampleOfLog } from "./measurement-sample.ts";
import { writeCase } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

/** A log that was sent up, the case that it is for, and who asks. */
interface LogDesk {
  readonly place: Workplace;
  readonly open: OpenCase;
  readonly context: CallContext;
  readonly upload: Upload;
}

/**
 * Reads a log to its end and writes nothing. A log that cannot be read is no refusal here: its first lines and the problems are what
 * was asked for.
 */
export async function tryLog(
  desk: LogDesk,
  { options, job }: ParsedInputOf<"measure.try">,
): Promise<Result<OutputOf<"measure.try">>> {
  const { open, upload } = desk;
  const head = await sampleOfLog(upload.path, options.mapping?.delimiter);
  const prepared = await prepare(desk, options, job);
  const found = { fileName: upload.name, ...head };
  if (prepared.kind === "refused") return made({ ...found, isKnown: false, problems: prepared.problems });
  const { id, log, problems } = prepared.value;
  const isKnown = findRecord(open.folder.state, "measurementImport", id) !== undefined;
  return made({ ...found, format: log.format, lines: countsOf(prepared.value), isKnown, problems });
}

/** Takes a log in as evidence with its import and its series, as one deed that can be undone. The same log again adds nothing. */
export async function importLog(
  desk: LogDesk,
  { options, job }: ParsedInputOf<"measure.import">,
): Promise<Result<OutputOf<"measure.import">>> {
  const { place, open, context, upload } = desk;
  const prepared = await prepare(desk, options, job);
  if (prepared.kind === "refused") return prepared;
  const kept = await writeCase<ImportedLog & { readonly isCopied: boolean }>(place, open, {
    saying: { key: "done.log-imported", params: { file: upload.name } },
    context,
    work: async (folder, deps) => {
      const result = await keepLog(folder, prepared.value, deps);
      if (result.kind === "refused") return result;
      const isCopied = !recordsOf(folder.state, "evidenceItem").some((item) => item.digest === prepared.value.digest);
      return made({ folder: result.value.folder, value: { ...result.value.imported, isCopied } }, result.problems);
    },
  });
  const problems = problemsNaming(kept.problems, upload);
  if (kept.kind === "refused") return refused(...prepared.value.problems, ...problems);
  const { id, item, isNew, digest, isCopied } = kept.value;
  if (isCopied) await open.originals.received(digest, { path: blobPath(open.folder, digest), at: place.clock() });
  await place.bytes.drop(upload.handle);
  const series = recordsOf(open.folder.state, "series").filter((one) => one.import === id);
  return made({
    ...{ import: id, item, isNew, series: series.map((one) => one.id) },
    ...{ lines: countsOf(prepared.value), problems: [...prepared.value.problems, ...problems] },
  });
}

async function prepare(
  { context, upload }: LogDesk,
  options: ParsedInputOf<"measure.try">["options"],
  job: string | undefined,
): Promise<Result<PreparedLog>> {
  const { path, name, size } = upload;
  const tell = progressTeller(context, { job, total: size, unit: "bytes" });
  const progress = (bytes: number) => tell(bytes, name);
  return prepareLog(path, options, context.signal, { fileName: name, progress });
}

function countsOf({ log }: PreparedLog) {
  const { total, rows, refused: refusedLines } = log.lines;
  return { total, rows, refused: refusedLines };
}
