import { isRecordId } from "../base/identifier.ts";
import type { RecordId } from "../base/identifier.ts";
import { isSafeName } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";

const nameForm = /^[a-zA-Z][a-zA-Z0-9]{0,63}$/;

/** Whether a value can name a field or a record type: a letter, then up to 63 letters and digits. */
export function isName(value: Json | undefined): value is string {
  return typeof value === "string" && nameForm.test(value) && isSafeName(value);
}

/** The highest Lamport clock. Bounded, so that no device can use the numbers up for all others. */
const lastLamport = 2 ** 52;

/** A change that a person or program asks for: make a record, set one field, remove a field or (without `f`) the record. */
export type Change =
  | { readonly op: "put"; readonly id: RecordId; readonly type: string }
  | { readonly op: "set"; readonly id: RecordId; readonly f: string; readonly v: Json }
  | { readonly op: "del"; readonly id: RecordId; readonly f?: string };

/** A change with the Lamport clock `l` that gives it its place in the case. */
export type Operation = Change & { readonly l: number };

/** An operation of a kind that this version does not know. It has its place and its words, and no effect. */
export interface UnknownOperation {
  readonly op: "unknown";
  readonly l: number;
  readonly verbatim: JsonObject;
}

/**
 * The operation that a line of a segment holds, or undefined where it breaks the form of its kind. A log has hundreds of thousands of
 * lines, so that none is read by a schema.
 */
export function readOperation(line: JsonObject): Operation | UnknownOperation | undefined {
  const { op, l, id, type, f, v } = line;
  if (!isLamport(l)) return undefined;
  if (op !== "put" && op !== "set" && op !== "del") {
    return typeof op === "string" ? { op: "unknown", l, verbatim: line } : undefined;
  }
  if (!isRecordId(id)) return undefined;
  if (op === "put") return isName(type) ? { op, id, type, l } : undefined;
  if (op === "set") return isName(f) && v !== undefined ? { op, id, f, v, l } : undefined;
  if (f === undefined) return { op, id, l };
  return isName(f) ? { op, id, f, l } : undefined;
}

function isLamport(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= lastLamport;
}

/** The line of a segment for an operation, before it is written canonically. */
export function operationLine(operation: Operation): JsonObject {
  switch (operation.op) {
    case "put":
      return { op: "put", id: operation.id, type: operation.type, l: operation.l };
    case "set":
      return { op: "set", id: operation.id, f: operation.f, v: operation.v, l: operation.l };
    case "del":
      return operation.f === undefined
        ? { op: "del", id: operation.id, l: operation.l }
        : { op: "del", id: operation.id, f: operation.f, l: operation.l };
  }
}
