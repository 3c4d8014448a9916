import type { RecordId } from "../base/identifier.ts";
import { causality } from "./causality.ts";
import type { Covers } from "./causality.ts";
import type { DeviceId } from "./device.ts";
import type { Json } from "./json.ts";
import type { Operation, UnknownOperation } from "./operation.ts";
import type { Segment } from "./segment.ts";

/** One value that a field was given, and by whom. `value` is absent where the field was removed. */
export interface Version {
  readonly value?: Json;
  readonly lamport: number;
  readonly device: DeviceId;
  readonly segment: string;
  readonly index: number;
}

/** What a field holds: the last writer's value, and the values written elsewhere without knowledge of it. */
export interface Register {
  readonly winner: Version;
  readonly concurrent: readonly Version[];
}

/** A record as its operations left it. `type` is absent where nothing has made the record yet, or it was removed. */
export interface FoldedRecord {
  readonly id: RecordId;
  readonly type?: string;
  readonly existence?: Register;
  readonly fields: ReadonlyMap<string, Register>;
}

/** The state of a case. `lamport` is the highest clock met, `unknownOperations` the number that this version left aside. */
export interface CaseState {
  readonly records: ReadonlyMap<string, FoldedRecord>;
  readonly lamport: number;
  readonly unknownOperations: number;
  readonly forkedDevices: readonly DeviceId[];
}

/** Under this name the writes that make and remove the record itself are gathered; no field can have it. */
const existenceName = "";

/**
 * The state that a set of segments gives. Order, repetition and the way operations were cut into segments change nothing. Each
 * field goes to the write with the highest Lamport clock, then device, segment hash and place in the segment; never to wall time.
 */
export function foldSegments(segments: readonly Segment[]): CaseState {
  const distinct = [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
  const { covers, forkedDevices } = causality(distinct);
  const writes = new Map<RecordId, Map<string, Version[]>>();
  let [lamport, unknownOperations] = [0, 0];
  for (const segment of distinct) {
    for (const [index, operation] of segment.operations.entries()) {
      lamport = Math.max(lamport, operation.l);
      if (operation.op === "unknown") unknownOperations += 1;
      else gather(writes, operation, versionOf(operation, segment, index));
    }
  }
  const ids = [...writes.keys()].sort(byText);
  const records = new Map(ids.map((id) => [id, foldRecord(id, writes.get(id) ?? new Map(), covers)]));
  return { records, lamport, unknownOperations, forkedDevices };
}

function gather(writes: Map<RecordId, Map<string, Version[]>>, operation: Operation, version: Version): void {
  const name = operation.op === "put" ? existenceName : (operation.f ?? existenceName);
  const fields = writes.get(operation.id) ?? new Map<string, Version[]>();
  writes.set(operation.id, fields);
  const versions = fields.get(name);
  if (versions === undefined) fields.set(name, [version]);
  else versions.push(version);
}

function versionOf(
  operation: Exclude<Operation | UnknownOperation, { op: "unknown" }>,
  segment: Segment,
  index: number,
) {
  const stamp = { lamport: operation.l, device: segment.device, segment: segment.hash, index };
  if (operation.op === "del") return stamp;
  return { ...stamp, value: operation.op === "put" ? operation.type : operation.v };
}

function foldRecord(id: RecordId, writes: ReadonlyMap<string, readonly Version[]>, covers: Covers): FoldedRecord {
  const names = [...writes.keys()].sort(byText);
  const registers = new Map<string, Register>();
  for (const name of names) {
    const register = foldField(writes.get(name) ?? [], covers);
    if (register !== undefined) registers.set(name, register);
  }
  const existence = registers.get(existenceName);
  registers.delete(existenceName);
  if (existence === undefined) return { id, fields: registers };
  const type = existence.winner.value;
  return typeof type === "string" ? { id, type, existence, fields: registers } : { id, existence, fields: registers };
}

function foldField(versions: readonly Version[], covers: Covers): Register | undefined {
  const [winner, ...rest] = [...versions].sort((left, right) => compare(right, left));
  if (winner === undefined) return undefined;
  const unseen = rest.filter((version) => !covers(winner, version));
  return { winner, concurrent: unseen.filter((version) => !unseen.some((other) => covers(other, version))) };
}

function compare(left: Version, right: Version): number {
  return (
    left.lamport - right.lamport ||
    byText(left.device, right.device) ||
    byText(left.segment, right.segment) ||
    left.index - right.index
  );
}

function byText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
