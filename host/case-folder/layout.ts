import { join } from "node:path";
import { hexOf } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";

/** The file that makes a folder a case. */
export const markerName = "recourse.json";

/** The note for whoever opens the folder without the program. */
export const readMeName = "READ-ME-FIRST.txt";

const devicePattern = /^[0-9a-f]{32}$/;
const segmentPattern = /^(\d{8})-([0-9a-f]{32})\.rlog$/;

/** What the name and folder of a segment promise about it. */
export interface SegmentName {
  readonly device: string;
  readonly seq: number;
  readonly shortHash: string;
}

/** Whether a name in `log/` is the folder of a device. Every other name there is left alone. */
export function isDeviceFolder(name: string): boolean {
  return devicePattern.test(name);
}

/** What the name of a file promises, or undefined for a name that no segment has. */
export function parseSegmentName(device: string, name: string): SegmentName | undefined {
  const [, seq, shortHash] = segmentPattern.exec(name) ?? [];
  return seq === undefined || shortHash === undefined ? undefined : { device, seq: Number(seq), shortHash };
}

/** The name of a segment file. `hash` is its SHA-256 in hexadecimal, whole or cut to 32 digits. */
export function segmentFileName(seq: number, hash: string): string {
  return `${String(seq).padStart(8, "0")}-${hash.slice(0, 32)}.rlog`;
}

/** The folder in which one device, and nobody else, writes its log. */
export function logFolder(casePath: string, device: string): string {
  return join(casePath, "log", device);
}

/** The folder of the stored originals. */
export function blobsFolder(casePath: string): string {
  return join(casePath, "blobs");
}

/** Where the original with a digest is stored. */
export function blobPathIn(casePath: string, digest: Digest): string {
  const hex = hexOf(digest);
  return join(blobsFolder(casePath), hex.slice(0, 2), `${hex}.bin`);
}

/** The places of one case in the private folder of this device. */
export interface PrivatePlaces {
  readonly folder: string;
  readonly journal: string;
  readonly highWater: string;
  readonly lock: string;
  readonly pending: string;
  readonly archive: string;
}

/** The places of a case in `home`. `pending` and `archive` hold segments, in a folder for each device. */
export function privatePlaces(home: string, caseId: string): PrivatePlaces {
  const folder = join(home, "cases", caseId);
  return {
    folder,
    journal: join(folder, "journal.jsonl"),
    highWater: join(folder, "hw.json"),
    lock: join(folder, "lock"),
    pending: join(folder, "pending"),
    archive: join(folder, "archive"),
  };
}
