import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { foldFurther } from "../../core/project/fold.ts";
import type { Change } from "../../core/project/operation.ts";
import { segmentParts } from "../../core/project/segment-parts.ts";
import { provideDeviceKey } from "../keys/device-key.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { CaseDeps } from "./case-deps.ts";
import { systemCode, writeProblem } from "./disk-problem.ts";
import { removeUnfinished, unfinishedFileName } from "./durable-file.ts";
import { blobsFolder, logFolder, privatePlaces } from "./layout.ts";
import { listingOf, openCase, replacement } from "./open-case.ts";
import type { CaseFolder } from "./open-case.ts";
import { readHighWater, takeLock } from "./private-state.ts";
import { archivePending, finishJournal, publishKept, saveDrafts } from "./publish.ts";
import type { Desk } from "./publish.ts";
import { listLog } from "./read-log.ts";
import { writingProgram } from "./seal.ts";

/** The right to write one case while the work given to `withWriter` lasts. `folder` is the case as it stands now. */
export interface CaseWriter {
  readonly folder: CaseFolder;
  readonly author: string;
  readonly unfinished: () => string;
  /** Saves changes: all of them or, when refused, none. */
  readonly append: (changes: readonly Change[]) => Promise<Result<CaseFolder>>;
}

/**
 * Does work that writes a case. First it is brought up to date: what an interrupted run left is finished, what the shared folder
 * lost is put back. One process of a device works at a time.
 */
export async function withWriter<T>(
  folder: CaseFolder,
  deps: CaseDeps,
  work: (writer: CaseWriter) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const key = await provideDeviceKey(deps.home);
    if (key.kind === "refused") return key;
    if (key.value.publicKey !== folder.founder) return refused(blocks("case.not-member", { path: folder.path }));
    const desk = deskOf(folder, key.value, deps);
    const lock = await takeLock(desk.places, deps.signal);
    if (lock.kind === "refused") return lock;
    try {
      const current = await bringUpToDate(folder, desk, deps);
      return current.kind === "refused" ? current : await work(writerOf(current.value, desk, deps));
    } finally {
      await lock.value();
    }
  } catch (error) {
    if (systemCode(error) === undefined || deps.signal.aborted) throw error;
    return refused(writeProblem(error, folder.path));
  }
}

function deskOf(folder: CaseFolder, key: DeviceKey, deps: CaseDeps): Desk {
  const draw = deps.randomBytes ?? randomBytes;
  return {
    casePath: folder.path,
    caseId: folder.caseId,
    places: privatePlaces(deps.home, folder.caseId),
    key,
    unfinished: () => unfinishedFileName(key.id, draw),
    signal: deps.signal,
  };
}

async function bringUpToDate(folder: CaseFolder, desk: Desk, deps: CaseDeps): Promise<Result<CaseFolder>> {
  const { places, key, casePath } = desk;
  const other = await replacement(folder);
  if (other.length > 0) return refused(...other);
  const own = [places.pending, places.archive].map((path) => join(path, key.id));
  for (const path of [places.folder, ...own, logFolder(casePath, key.id), blobsFolder(casePath)]) {
    await removeUnfinished(path, key.id);
  }
  await finishJournal(desk);
  const isSame = listingOf(await listLog(casePath, places)) === folder.listing;
  const current = isSame ? made(folder) : await openCase(casePath, deps);
  if (current.kind === "refused") return current;
  await publishKept(desk, current.value.unpublished);
  await archivePending(desk);
  if (!(await isLatest(current.value, desk))) return refused(blocks("case.device-behind", { path: casePath }));
  return made({ ...current.value, unpublished: [], listing: listingOf(await listLog(casePath, places)) });
}

/** A private folder restored from a backup would give numbers to new segments that old ones already have. */
async function isLatest(folder: CaseFolder, desk: Desk): Promise<boolean> {
  const mark = await readHighWater(desk.places);
  const own = folder.segments.filter((segment) => segment.device === desk.key.id);
  const latest = Math.max(0, ...own.map((segment) => segment.header.seq));
  const atMark = own.filter((segment) => segment.header.seq === latest);
  return mark?.seq === latest && atMark.every((segment) => segment.hash === mark.hash);
}

function writerOf(folder: CaseFolder, desk: Desk, deps: CaseDeps): CaseWriter {
  const author = deps.author ?? `device ${desk.key.id.slice(0, 8)}`;
  return {
    folder,
    author,
    unfinished: desk.unfinished,
    append: async (changes) => {
      const parts = segmentParts(changes, folder.state.lamport);
      if (parts.kind === "refused") return parts;
      if (parts.value.length === 0) return made(folder);
      const first = Math.max(...folder.segments.map((segment) => segment.header.seq)) + 1;
      const head = { t: deps.clock(), by: author, app: writingProgram };
      const drafts = parts.value.map((operations, index) => ({ ...head, seq: first + index, operations }));
      const saved = await saveDrafts(desk, drafts);
      if (saved.kind === "refused") return saved;
      const added = saved.value.map(({ segment }) => segment);
      deps.wrote?.({ before: folder.state, added });
      const segments = [...folder.segments, ...added];
      const listing = listingOf(await listLog(desk.casePath, desk.places));
      return made(
        { ...folder, segments, listing, state: foldFurther(folder.state, folder.segments, added) },
        saved.problems,
      );
    },
  };
}
