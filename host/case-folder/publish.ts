import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import { writeProblem } from "./disk-problem.ts";
import {
  makeFolder,
  makeFolderInside,
  moveOnce,
  namesIn,
  syncFolder,
  writeAndSync,
  writeDurably,
} from "./durable-file.ts";
import { parseSegmentName } from "./layout.ts";
import type { PrivatePlaces } from "./layout.ts";
import { readHighWater, readIfThere, writeHighWater } from "./private-state.ts";
import { journalText, readJournal, sealDrafts } from "./seal.ts";
import type { Draft, SealedSegment } from "./seal.ts";

/** Where one device writes one case. */
export interface Desk {
  readonly casePath: string;
  readonly caseId: string;
  readonly places: PrivatePlaces;
  readonly key: DeviceKey;
  readonly unfinished: () => string;
  readonly signal: AbortSignal;
}

/**
 * Saves drafts: into the shared folder under a name that nobody reads, then into the journal, from where on they are saved
 * whatever happens, then sealed, then under their own names. Refused: nothing is saved, nothing is left behind.
 */
export async function saveDrafts(desk: Desk, drafts: readonly Draft[]): Promise<Result<readonly SealedSegment[]>> {
  const head = await readHighWater(desk.places);
  const sealed = sealDrafts(drafts, { caseId: desk.caseId, head }, desk.key);
  const staged: string[] = [];
  try {
    const folder = await makeFolderInside(desk.casePath, ["log", desk.key.id]);
    for (const { bytes } of sealed) {
      staged.push(join(folder, desk.unfinished()));
      await writeAndSync(staged.at(-1) ?? "", bytes);
    }
    desk.signal.throwIfAborted();
    await writeDurably(desk.places.journal, journalText(drafts), desk.unfinished());
  } catch (error) {
    for (const path of staged) await rm(path, { force: true });
    desk.signal.throwIfAborted();
    return refused(writeProblem(error, desk.casePath));
  }
  return made(sealed, await publishSaved(desk, sealed, staged));
}

/** Seals what an interrupted run left in the journal. */
export async function finishJournal(desk: Desk): Promise<void> {
  const drafts = readJournal((await readIfThere(desk.places.journal)) ?? "");
  const head = await readHighWater(desk.places);
  const open = drafts.filter((draft) => draft.seq > (head?.seq ?? 0));
  for (const sealed of sealDrafts(open, { caseId: desk.caseId, head }, desk.key)) await seal(desk, sealed);
  await rm(desk.places.journal, { force: true });
}

/** Puts segments that the shared folder lacks back into it, from the copies kept by this device. */
export async function publishKept(
  desk: Desk,
  kept: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  for (const { from, to } of kept) {
    await makeFolderInside(desk.casePath, ["log", basename(dirname(to))]);
    await writeDurably(to, await readFile(from), desk.unfinished());
  }
}

/** Moves segments that stand in the shared folder from the pending ones to the archive. */
export async function archivePending(desk: Desk): Promise<void> {
  const folder = join(desk.places.pending, desk.key.id);
  for (const name of await namesIn(folder)) {
    if (parseSegmentName(desk.key.id, name) === undefined) continue;
    await archive(desk, name, await readFile(join(folder, name)));
  }
}

/** From here on the changes are saved; a shared folder that fails now gets them with the next change. */
async function publishSaved(
  desk: Desk,
  sealed: readonly SealedSegment[],
  staged: readonly string[],
): Promise<readonly Problem[]> {
  try {
    for (const segment of sealed) await seal(desk, segment);
    for (const [index, { fileName, bytes }] of sealed.entries()) {
      const from = staged[index] ?? "";
      await moveOnce(from, join(dirname(from), fileName));
      await archive(desk, fileName, bytes);
    }
    await rm(desk.places.journal, { force: true });
    await syncFolder(desk.places.folder);
    return [];
  } catch (error) {
    const { params } = writeProblem(error, desk.casePath);
    return [warns("case.not-published", { path: String(params["path"]) })];
  }
}

/** Once the high-water mark stands, the number of the segment is used up, and only these bytes may ever carry it. */
async function seal(desk: Desk, { segment, bytes, fileName }: SealedSegment): Promise<void> {
  const folder = join(desk.places.pending, desk.key.id);
  await makeFolder(folder, "private");
  await writeDurably(join(folder, fileName), bytes, desk.unfinished());
  await writeHighWater(desk.places, { seq: segment.header.seq, hash: segment.hash }, desk.unfinished());
}

async function archive(desk: Desk, fileName: string, bytes: Uint8Array): Promise<void> {
  const folder = join(desk.places.archive, desk.key.id);
  await makeFolder(folder, "private");
  await writeDurably(join(folder, fileName), bytes, desk.unfinished());
  await rm(join(desk.places.pending, desk.key.id, fileName), { force: true });
}
