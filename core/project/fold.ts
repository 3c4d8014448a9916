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

/** Most fields were written once; all of those share this. */
const nothing: readonly never[] = [];

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

/**
 * The state after further segments, given the one that `known` folded to: what `foldSegments` gives for all of them. While one device
 * alone writes, in an unbroken chain, every new write knows all older ones, and only what it touches is worked out anew.
 */
export function foldFurther(state: CaseState, known: readonly Segment[], added: readonly Segment[]): CaseState {
  if (!isOneChain(state, known, added)) return foldSegments([...known, ...added]);
  const records = new Map(state.records);
  const touched = new Map<RecordId, Map<string, Register>>();
  let { lamport, unknownOperations } = state;
  for (const segment of added) {
    for (const [index, operation] of segment.operations.entries()) {
      lamport = Math.max(lamport, operation.l);
      if (operation.op === "unknown") unknownOperations += 1;
      else replaceRegister(touched, state, operation, versionOf(operation, segment, index));
    }
  }
  for (const [id, registers] of touched) records.set(id, recordFrom(id, registers));
  const isSorted = [...touched.keys()].every((id) => state.records.has(id));
  const ordered = isSorted ? records : new Map([...records].sort(([left], [right]) => byText(left, right)));
  return { records: ordered, lamport, unknownOperations, forkedDevices: state.forkedDevices };
}

/** Whether all segments are of one device, each new one names the one before it, and every clock goes on. */
function isOneChain(state: CaseState, known: readonly Segment[], added: readonly Segment[]): boolean {
  const device = known[0]?.device;
  const ordered = known.toSorted((left, right) => left.header.seq - right.header.seq);
  const chain = [...ordered.slice(-1), ...added];
  return (
    known.every((segment) => segment.device === device) &&
    new Set(known.map((segment) => segment.header.seq)).size === known.length &&
    added.every(({ device: own, header }, index) => {
      const before = chain[index];
      return own === device && header.prev === before?.hash && header.seq === (before?.header.seq ?? 0) + 1;
    }) &&
    isRising([{ l: state.lamport }, ...added.flatMap(({ operations }) => operations)])
  );
}

function isRising(operations: readonly { readonly l: number }[]): boolean {
  return operations.every(({ l }, index) => index === 0 || l > (operations[index - 1]?.l ?? 0));
}

function replaceRegister(
  touched: Map<RecordId, Map<string, Register>>,
  state: CaseState,
  operation: Operation,
  winner: Version,
): void {
  const name = operation.op === "put" ? existenceName : (operation.f ?? existenceName);
  const record = state.records.get(operation.id);
  const known = [
    ...(record?.fields ?? []),
    ...(record?.existence === undefined ? [] : [[existenceName, record.existence] as const]),
  ];
  const registers = touched.get(operation.id) ?? new Map(known);
  touched.set(operation.id, registers);
  registers.set(name, { winner, concurrent: [] });
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
  const { device, hash } = segment;
  if (operation.op === "del") return { lamport: operation.l, device, segment: hash, index };
  const value = operation.op === "put" ? operation.type : operation.v;
  return { lamport: operation.l, device, segment: hash, index, value };
}

function foldRecord(id: RecordId, writes: ReadonlyMap<string, readonly Version[]>, covers: Covers): FoldedRecord {
  const registers = new Map<string, Register>();
  for (const [name, versions] of writes) {
    const register = foldField(versions, covers);
    if (register !== undefined) registers.set(name, register);
  }
  return recordFrom(id, registers);
}

/** A record from its registers, the fields in the order of their names. */
function recordFrom(id: RecordId, registers: ReadonlyMap<string, Register>): FoldedRecord {
  const existence = registers.get(existenceName);
  const names = [...registers.keys()];
  // What a program writes is in order already.
  const isOrdered = names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name);
  const fields = new Map(isOrdered ? registers : [...registers].sort(([a], [b]) => byText(a, b)));
  fields.delete(existenceName);
  if (existence === undefined) return { id, fields };
  const type = existence.winner.value;
  return typeof type === "string" ? { id, type, existence, fields } : { id, existence, fields };
}

function foldField(versions: readonly Version[], covers: Covers): Register | undefined {
  const [only, another] = versions;
  if (only !== undefined && another === undefined) return { winner: only, concurrent: nothing };
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
