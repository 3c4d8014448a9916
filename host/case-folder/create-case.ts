import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { z } from "zod";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { caseSchema } from "../../core/project/case-record.ts";
import { foldSegments } from "../../core/project/fold.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import { segmentParts } from "../../core/project/segment-parts.ts";
import { provideDeviceKey } from "../keys/device-key.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { CaseDeps } from "./case-deps.ts";
import { systemCode, writeProblem } from "./disk-problem.ts";
import {
  exists,
  makeFolder,
  namesIn,
  removeUnfinished,
  syncFolder,
  unfinishedFileName,
  writeDurably,
  writeOnce,
} from "./durable-file.ts";
import { logFolder, markerName, privatePlaces, readMeName } from "./layout.ts";
import { markerText } from "./marker.ts";
import { openCase } from "./open-case.ts";
import type { CaseFolder } from "./open-case.ts";
import { writeHighWater } from "./private-state.ts";
import { readMeText } from "./read-me.ts";
import { sealDrafts, writingProgram } from "./seal.ts";
import type { SealedSegment } from "./seal.ts";

/** What a new case is told; the schema of the record `case` says what each field means. */
export type CaseFields = z.input<typeof caseSchema>;

/**
 * Makes a case in a folder that does not exist or is empty. The folder appears whole: it is written under another name beside
 * its place and renamed last.
 */
export async function createCase(path: string, fields: CaseFields, deps: CaseDeps): Promise<Result<CaseFolder>> {
  const casePath = resolve(path);
  try {
    const taken = await placeProblem(casePath);
    if (taken !== undefined) return refused(taken);
    const changes = changesFor(foldSegments([]), [{ type: "case", id: "case", fields: { ...fields } }]);
    if (changes.kind === "refused") return changes;
    const parts = segmentParts(changes.value, 0);
    if (parts.kind === "refused") return parts;
    const key = await provideDeviceKey(deps.home);
    if (key.kind === "refused") return key;
    const by = deps.author ?? `device ${key.value.id.slice(0, 8)}`;
    const drafts = parts.value.map((operations, index) => ({
      ...{ seq: index + 1, t: deps.clock(), by, app: writingProgram },
      operations,
    }));
    const caseId = Buffer.from((deps.randomBytes ?? randomBytes)(16)).toString("hex");
    await writeCase(
      casePath,
      { caseId, key: key.value, sealed: sealDrafts(drafts, { caseId, head: undefined }, key.value) },
      deps,
    );
    const opened = await openCase(casePath, deps);
    return opened.kind === "refused" ? opened : made(opened.value, [...changes.problems, ...opened.problems]);
  } catch (error) {
    if (deps.signal.aborted || systemCode(error) === undefined) throw error;
    return refused(writeProblem(error, casePath));
  }
}

async function placeProblem(casePath: string): Promise<Problem | undefined> {
  if (!(await exists(casePath))) return undefined;
  if (!(await stat(casePath)).isDirectory()) return blocks("case.not-a-folder", { path: casePath }, { file: casePath });
  const names = await namesIn(casePath);
  if (names.includes(markerName)) return blocks("case.exists", { path: casePath }, { file: casePath });
  return names.length === 0 ? undefined : blocks("case.folder-not-empty", { path: casePath }, { file: casePath });
}

interface NewCase {
  readonly caseId: string;
  readonly key: DeviceKey;
  readonly sealed: readonly SealedSegment[];
}

async function writeCase(casePath: string, { caseId, key, sealed }: NewCase, deps: CaseDeps): Promise<void> {
  const unfinished = () => unfinishedFileName(key.id, deps.randomBytes ?? randomBytes);
  await makeFolder(dirname(casePath));
  await removeUnfinished(dirname(casePath), key.id);
  const draft = join(dirname(casePath), unfinished());
  try {
    await mkdir(draft);
    await writeOnce(join(draft, markerName), markerText(caseId, key.publicKey), unfinished());
    await writeOnce(join(draft, readMeName), readMeText, unfinished());
    await makeFolder(logFolder(draft, key.id));
    await makeFolder(join(draft, "blobs"));
    for (const { fileName, bytes } of sealed)
      await writeOnce(join(logFolder(draft, key.id), fileName), bytes, unfinished());
    deps.signal.throwIfAborted();
    await keepPrivately({ caseId, key, sealed }, deps.home, unfinished);
    // Windows does not rename over a folder, even an empty one.
    if (await exists(casePath)) await rmdir(casePath);
    await rename(draft, casePath);
    await syncFolder(dirname(casePath));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function keepPrivately({ caseId, key, sealed }: NewCase, home: string, unfinished: () => string): Promise<void> {
  const places = privatePlaces(home, caseId);
  const archive = join(places.archive, key.id);
  await makeFolder(archive, "private");
  for (const { fileName, bytes, segment } of sealed) {
    await writeDurably(join(archive, fileName), bytes, unfinished());
    await writeHighWater(places, { seq: segment.header.seq, hash: segment.hash }, unfinished());
  }
}
