import { resolve } from "node:path";
import { blocks, made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import { foldSegments } from "../../core/project/fold.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { Segment } from "../../core/project/segment.ts";
import type { CaseDeps } from "./case-deps.ts";
import { readProblem, systemCode } from "./disk-problem.ts";
import { privatePlaces } from "./layout.ts";
import { readMarker } from "./marker.ts";
import type { Marker } from "./marker.ts";
import { readHighWater } from "./private-state.ts";
import { listLog, readLog } from "./read-log.ts";
import type { ListedSegment, ReadLog } from "./read-log.ts";

/**
 * A case as it was read at one moment. Writing gives a new value and leaves this one as it is. `unpublished` are the segments
 * that this device keeps and the folder lacks, `listing` the names that were read.
 */
export interface CaseFolder {
  readonly path: string;
  readonly caseId: string;
  readonly founder: string;
  readonly state: CaseState;
  readonly segments: readonly Segment[];
  readonly unpublished: ReadLog["unpublished"];
  readonly listing: string;
}

/** Opens a case. Nothing is written anywhere. A case that is not whole is refused, so that no petition is built from half of it. */
export async function openCase(path: string, deps: CaseDeps): Promise<Result<CaseFolder>> {
  const casePath = resolve(path);
  const marker = await readMarker(casePath);
  if (marker.kind === "refused") return marker;
  try {
    const places = privatePlaces(deps.home, marker.value.case);
    const listed = await listLog(casePath, places);
    const log = await readLog(listed, marker.value);
    const opened = caseFolderFrom(casePath, marker.value, { listed, log });
    const latest = Math.max(0, ...log.segments.map((segment) => segment.header.seq));
    const mark = await readHighWater(places);
    if (opened.kind === "refused" || mark === undefined || mark.seq <= latest) return opened;
    return refused(blocks("case.half-copied", { path: casePath, missing: `log ${mark.seq}` }));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return refused(readProblem(error, casePath));
  }
}

/** What keeps a folder from being that of the case that was read from it: `case.replaced` where it is that of another one now. */
export async function replacement({ path, caseId, founder }: CaseFolder): Promise<readonly Problem[]> {
  const marker = await readMarker(path);
  if (marker.kind === "refused") return marker.problems;
  const isSame = marker.value.case === caseId && marker.value.founder === founder;
  return isSame ? [] : [blocks("case.replaced", { path }, { file: path })];
}

/**
 * The case as its folder holds it now: the very value that is given where nothing was added or lost. Refused where the folder is no
 * longer that of this case. A log that is written while it is read is read once more.
 */
export async function readAgain(folder: CaseFolder, deps: CaseDeps): Promise<Result<CaseFolder>> {
  const other = await replacement(folder);
  if (other.length > 0) return refused(...other);
  const names = () => listLog(folder.path, privatePlaces(deps.home, folder.caseId)).then(listingOf);
  try {
    let listing = await names();
    if (listing === folder.listing) return made(folder);
    let opened = await openCase(folder.path, deps);
    for (let turn = 0; turn < readings && opened.kind === "refused"; turn += 1) {
      const before = listing;
      listing = await names();
      if (listing === before) return opened;
      opened = await openCase(folder.path, deps);
    }
    return opened;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return refused(readProblem(error, folder.path));
  }
}

/** How often a log that is being written is read again before it counts as not whole. */
const readings = 5;

/** The names in a log as one text: equal texts, equal logs. */
export function listingOf(listed: readonly ListedSegment[]): string {
  return listed.map((entry) => [entry.shared, ...entry.copies].join("\t")).join("\n");
}

function caseFolderFrom(
  path: string,
  marker: Marker,
  { listed, log }: { readonly listed: readonly ListedSegment[]; readonly log: ReadLog },
): Result<CaseFolder> {
  const { segments, unpublished } = log;
  const problems = [...log.problems, ...chainProblems(path, segments)];
  if (problems.some((problem) => problem.severity === "blocks")) return refused(...problems);
  const { case: caseId, founder } = marker;
  const [state, listing] = [foldSegments(segments), listingOf(listed)];
  const forks = state.forkedDevices.map(forkedProblem);
  return made({ path, caseId, founder, state, segments, unpublished, listing }, [...problems, ...forks]);
}

/** Every segment but a device's first names the one before it; a missing one means that the folder was not copied whole. */
function chainProblems(path: string, segments: readonly Segment[]): readonly Problem[] {
  const known = new Set(segments.map((segment) => segment.hash));
  const broken = segments.filter(({ header }) => header.prev !== undefined && !known.has(header.prev));
  const missing = segments.length === 0 ? "log" : broken.map(({ header }) => `log ${header.seq - 1}`).join(", ");
  return missing === "" ? [] : [blocks("case.half-copied", { path, missing })];
}

function forkedProblem(device: string): Problem {
  return warns("case.device-forked", { device: device.slice(0, 8) });
}
