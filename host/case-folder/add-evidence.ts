import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hexOf } from "../../core/base/digest.ts";
import { made, refused, warns } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { findRecord } from "../../core/project/case-view.ts";
import type { Change } from "../../core/project/operation.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import { provideDeviceKey } from "../keys/device-key.ts";
import { recordsForArrival } from "./arrival.ts";
import type { Arrival, EvidenceMetadata } from "./arrival.ts";
import { digestOfFile } from "./blobs.ts";
import type { CaseDeps } from "./case-deps.ts";
import { systemCode, writeProblem } from "./disk-problem.ts";
import { makeFolderInside, moveOnce, syncFolder, unfinishedFileName } from "./durable-file.ts";
import { blobPathIn } from "./layout.ts";
import type { CaseFolder } from "./open-case.ts";
import { copyAndHash } from "./take-in.ts";
import { withWriter } from "./writer.ts";
import type { CaseWriter } from "./writer.ts";

export type { EvidenceMetadata } from "./arrival.ts";

/** An arrival, and where its copy waits for its place. */
interface Arrived extends Arrival {
  readonly unfinished: string;
}

/** The case with the item in it. `isNew` is false where the same bytes had been received before. */
export interface TakenIn {
  readonly folder: CaseFolder;
  readonly item: RecordOf<"evidenceItem">;
  readonly isNew: boolean;
}

/**
 * Takes a file of any size into a case unchanged, in one pass, with an entry of custody. The same bytes again give a second
 * entry for the item that is there, whatever is said about them this time. Refused or interrupted, the case is as it was.
 */
export async function addEvidence(
  folder: CaseFolder,
  file: string,
  metadata: EvidenceMetadata,
  deps: CaseDeps,
): Promise<Result<TakenIn>> {
  const key = await provideDeviceKey(deps.home);
  if (key.kind === "refused") return key;
  let unfinished = "";
  try {
    const store = await makeFolderInside(folder.path, ["blobs"]);
    unfinished = join(store, unfinishedFileName(key.value.id, deps.randomBytes ?? randomBytes));
    const { progress } = metadata;
    const order = { from: file, to: unfinished, signal: deps.signal };
    const copied = await copyAndHash(progress === undefined ? order : { ...order, progress });
    if (copied.kind === "refused") return copied;
    const work = (writer: CaseWriter) => keep(writer, { file, metadata, copied: copied.value, unfinished }, deps);
    return await withWriter(folder, deps, work);
  } catch (error) {
    if (deps.signal.aborted || systemCode(error) === undefined) throw error;
    return refused(writeProblem(error, folder.path));
  } finally {
    if (unfinished !== "") await rm(unfinished, { force: true });
  }
}

async function keep(writer: CaseWriter, arrival: Arrived, deps: CaseDeps): Promise<Result<TakenIn>> {
  const { state } = writer.folder;
  const records = recordsForArrival(state, arrival, {
    by: writer.author,
    at: deps.clock(),
    drawId: () => drawId(deps),
  });
  if (records.kind === "refused") return records;
  const { id, isNew, inputs } = records.value;
  const changes = changesFor(state, inputs);
  if (changes.kind === "refused") return changes;
  const placed = await placeBlob(writer.folder.path, arrival, deps.signal);
  const saved = await appendOrWithdraw(writer, changes.value, placed);
  if (saved.kind === "refused") return saved;
  const item = findRecord(saved.value.state, "evidenceItem", id);
  if (item === undefined) throw new Error(`The evidence item ${id} was saved and cannot be read`);
  const restored = placed.kind === "restored" ? [warns("evidence.blob-restored", { label: item.label })] : [];
  const problems = [...records.problems, ...changes.problems, ...restored, ...saved.problems];
  return made({ folder: saved.value, item, isNew }, problems);
}

/** What became of the copy: it is new in the store, was there already, or took the place of one that was damaged. */
interface Placed {
  readonly kind: "new" | "same" | "restored";
  readonly path: string;
}

async function placeBlob(casePath: string, { copied, unfinished }: Arrived, signal: AbortSignal): Promise<Placed> {
  const path = blobPathIn(casePath, copied.digest);
  await makeFolderInside(casePath, ["blobs", hexOf(copied.digest).slice(0, 2)]);
  if (await moveOnce(unfinished, path)) return { kind: "new", path };
  if ((await digestOfFile(path, signal)) === copied.digest) return { kind: "same", path };
  await rename(unfinished, path);
  await syncFolder(dirname(path));
  return { kind: "restored", path };
}

async function appendOrWithdraw(
  writer: CaseWriter,
  changes: readonly Change[],
  placed: Placed,
): Promise<Result<CaseFolder>> {
  let isSaved = false;
  try {
    const saved = await writer.append(changes);
    isSaved = saved.kind === "ok";
    return saved;
  } finally {
    if (!isSaved && placed.kind === "new") await rm(placed.path, { force: true });
  }
}

function drawId(deps: CaseDeps): string {
  return Buffer.from((deps.randomBytes ?? randomBytes)(8)).toString("hex");
}
