import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join, sep } from "node:path";
import { blocks, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import { deviceIdOf } from "../../core/project/device.ts";
import { readSegment, segmentLimits } from "../../core/project/segment.ts";
import type { Segment } from "../../core/project/segment.ts";
import { verifyEd25519 } from "../keys/device-key.ts";
import { breather } from "./breather.ts";
import { systemCode } from "./disk-problem.ts";
import { fileNamesIn, isRealFolder, namesIn } from "./durable-file.ts";
import { isDeviceFolder, logFolder, parseSegmentName } from "./layout.ts";
import type { PrivatePlaces, SegmentName } from "./layout.ts";
import type { Marker } from "./marker.ts";

/** One segment by name, and every place where a copy of it was found: the shared folder first, then the private ones. */
export interface ListedSegment {
  readonly name: SegmentName;
  readonly shared: string;
  readonly copies: readonly string[];
}

/** The segments that could be read, those whose shared copy is missing or damaged, and what was wrong. */
export interface ReadLog {
  readonly segments: readonly Segment[];
  readonly unpublished: readonly { readonly from: string; readonly to: string }[];
  readonly problems: readonly Problem[];
}

/** Every file of a log with a well-formed name, in the shared folder and in the private folder of this device. */
export async function listLog(casePath: string, places: PrivatePlaces): Promise<readonly ListedSegment[]> {
  const shared = await segmentsBelow(join(casePath, "log"));
  const kept = [...(await segmentsBelow(places.archive)), ...(await segmentsBelow(places.pending))];
  const listed = new Map<string, ListedSegment & { readonly copies: string[] }>();
  for (const { name, fileName, path } of [...shared, ...kept]) {
    const key = `${name.device}/${fileName}`;
    const known = listed.get(key);
    if (known !== undefined) known.copies.push(path);
    else listed.set(key, { name, shared: join(logFolder(casePath, name.device), fileName), copies: [path] });
  }
  return [...listed.values()].sort((left, right) => (left.shared < right.shared ? -1 : 1));
}

/**
 * Reads and verifies the listed segments of the case's members. A damaged shared copy does not matter where this device kept
 * a good one.
 */
export async function readLog(listed: readonly ListedSegment[], marker: Marker): Promise<ReadLog> {
  const founder: string = deviceIdOf(marker.founder);
  const segments: Segment[] = [];
  const unpublished: { from: string; to: string }[] = [];
  const problems: Problem[] = [];
  const breathe = breather();
  for (const entry of listed.filter(({ name }) => name.device === founder)) {
    const { from, result } = await readFirstGood(entry, marker.case);
    problems.push(...result.problems);
    await breathe();
    if (result.kind === "refused") continue;
    segments.push(result.value);
    if (from !== entry.shared) unpublished.push({ from, to: entry.shared });
  }
  const strangers = new Set(listed.map(({ name }) => name.device).filter((device) => device !== founder));
  const unknown = [...strangers].map((device) => warns("case.unknown-author", { device: device.slice(0, 8) }));
  return { segments, unpublished, problems: [...problems, ...unknown, ...unpublished.map(keptHere)] };
}

async function readFirstGood(entry: ListedSegment, caseId: string) {
  let result: Result<Segment> = refused(damaged(entry.shared));
  for (const from of entry.copies) {
    const attempt = await readCopy(from, entry.name, caseId);
    if (attempt.kind === "ok") return { from, result: attempt };
    result = attempt;
  }
  return { from: entry.shared, result };
}

async function readCopy(path: string, name: SegmentName, caseId: string): Promise<Result<Segment>> {
  const text = await readStrictText(path);
  if (text === undefined) return refused(damaged(path));
  return readSegment({ ...name, file: path, text, caseId }, verifyEd25519, hashNatively);
}

function hashNatively(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** Undefined for what is too large, not UTF-8, or became a link after it was listed. */
async function readStrictText(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      if ((await file.stat()).size > segmentLimits.bytes) return undefined;
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof TypeError || ["ELOOP", "ENOENT"].includes(systemCode(error) ?? "")) return undefined;
    throw error;
  }
}

/** A file that is named like a segment. */
interface FoundSegment {
  readonly name: SegmentName;
  readonly fileName: string;
  readonly path: string;
}

/** Every writing lists the log, and a case that grew for years has thousands of segments: each folder is read in one go. */
async function segmentsBelow(folder: string): Promise<readonly FoundSegment[]> {
  const found: FoundSegment[] = [];
  const devices = (await isRealFolder(folder)) ? (await namesIn(folder)).filter(isDeviceFolder) : [];
  for (const device of devices) {
    const own = join(folder, device);
    for (const fileName of (await isRealFolder(own)) ? await fileNamesIn(own) : []) {
      const name = parseSegmentName(device, fileName);
      if (name !== undefined) found.push({ name, fileName, path: `${own}${sep}${fileName}` });
    }
  }
  return found;
}

function damaged(path: string): Problem {
  return blocks("case.segment-damaged", { file: path }, { file: path });
}

function keptHere({ to }: { readonly to: string }): Problem {
  return warns("case.segment-kept-here", { file: to }, { file: to });
}
