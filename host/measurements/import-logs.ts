import { basename } from "node:path";
import type { Digest } from "../../core/base/digest.ts";
import type { RecordId } from "../../core/base/identifier.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ImportOptions } from "../../core/measurements/format.ts";
import { importIdOf, seriesIdOf } from "../../core/measurements/measurement-import.ts";
import type { MeasurementImport } from "../../core/measurements/measurement-import.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import { addEvidence } from "../case-folder/add-evidence.ts";
import type { CaseDeps } from "../case-folder/case-deps.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { putRecords } from "../case-folder/put-records.ts";
import { digestOfFile } from "./file-digest.ts";
import type { LogFile } from "./log-intake.ts";
import { readLog } from "./read-log.ts";

/** A log that was read and found good, not yet in a case. */
export interface PreparedLog {
  readonly path: string;
  readonly fileName: string;
  readonly digest: Digest;
  readonly id: RecordId;
  readonly log: LogFile;
  readonly problems: readonly Problem[];
}

/** A log in the case. `isNew` is false where the same bytes had been imported with the same statements; nothing was written then. */
export interface ImportedLog extends PreparedLog {
  readonly item: RecordId;
  readonly isNew: boolean;
}

/** What is known of a log beside its path: the name under which it was received, and who wants to know how far it is. */
export interface LogArrival {
  readonly fileName?: string;
  readonly progress?: (bytes: number) => void;
}

/** Reads one log to its end and writes nothing. */
export async function prepareLog(
  path: string,
  options: ImportOptions,
  signal: AbortSignal,
  arrival: LogArrival = {},
): Promise<Result<PreparedLog>> {
  const { fileName = basename(path), progress } = arrival;
  const read = await readLog({ path, fileName, options, signal, ...(progress === undefined ? {} : { progress }) });
  if (read.kind === "refused") return read;
  const digest = await digestOfFile(path, signal);
  const id = importIdOf(digest, read.value.format, options);
  return made({ path, fileName, digest, id, log: read.value, problems: read.problems });
}

/**
 * Takes a log in as an evidence item, then keeps its import and its series. The item is found again by its digest, and the
 * import by its id, so that importing twice adds nothing.
 */
export async function keepLog(
  folder: CaseFolder,
  prepared: PreparedLog,
  deps: CaseDeps,
): Promise<Result<{ readonly folder: CaseFolder; readonly imported: ImportedLog }>> {
  const known = findRecord(folder.state, "measurementImport", prepared.id);
  if (known !== undefined) return made({ folder, imported: { ...prepared, item: known.item, isNew: false } });
  const taken = await itemOf(folder, prepared, deps);
  if (taken.kind === "refused") return taken;
  const { item } = taken.value;
  const kept = await putRecords(taken.value.folder, recordsFor(prepared, item), deps);
  if (kept.kind === "refused") return kept;
  return made({ folder: kept.value, imported: { ...prepared, item, isNew: true } }, kept.problems);
}

interface Taken {
  readonly folder: CaseFolder;
  readonly item: RecordId;
}

async function itemOf(
  folder: CaseFolder,
  { path, fileName, digest }: PreparedLog,
  deps: CaseDeps,
): Promise<Result<Taken>> {
  const known = recordsOf(folder.state, "evidenceItem").find((item) => item.digest === digest);
  if (known !== undefined) return made({ folder, item: known.id });
  const taken = await addEvidence(folder, path, { kind: "measurement-log", fileName }, deps);
  if (taken.kind === "refused") return taken;
  if (taken.value.item.digest !== digest) return refused(blocks("measurements.file-changed", {}, { file: fileName }));
  return made({ folder: taken.value.folder, item: taken.value.item.id }, taken.problems);
}

function recordsFor({ id, digest, fileName, log }: PreparedLog, item: RecordId) {
  const { series, ...read } = log;
  const fields: MeasurementImport = { ...read, item, digest, fileName };
  return [
    { type: "measurementImport", id, fields },
    ...series.map((draft) => ({ type: "series", id: seriesIdOf(id, draft.kind), fields: { ...draft, import: id } })),
  ] as const;
}
