import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { isSafeName } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";

/** The name of a field or a record type: a letter, then up to 63 letters and digits. */
export const nameSchema = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/)
  .refine(isSafeName);

/** A Lamport clock. Bounded, so that no device can use the numbers up for all others. */
const lamportSchema = z
  .number()
  .int()
  .min(1)
  .max(2 ** 52);

const valueSchema = z.custom<Json>((value) => value !== undefined);

const put = z.object({ op: z.literal("put"), id: recordIdSchema, type: nameSchema }).readonly();
const set = z.object({ op: z.literal("set"), id: recordIdSchema, f: nameSchema, v: valueSchema }).readonly();
const del = z.object({ op: z.literal("del"), id: recordIdSchema, f: nameSchema.optional() }).readonly();

/** A change that a person or program asks for: make a record, set one field, remove a field or (without `f`) the record. */
export const changeSchema = z.discriminatedUnion("op", [put, set, del]);

export type Change = z.infer<typeof changeSchema>;

/** A change with the Lamport clock `l` that gives it its place in the case. */
export type Operation = Change & { readonly l: number };

/** An operation of a kind that this version does not know. It has its place and its words, and no effect. */
export interface UnknownOperation {
  readonly op: "unknown";
  readonly l: number;
  readonly verbatim: JsonObject;
}

/** The operation that a line of a segment holds, or undefined where it breaks the form of its kind. */
export function readOperation(line: JsonObject): Operation | UnknownOperation | undefined {
  const lamport = lamportSchema.safeParse(line["l"]);
  if (!lamport.success) return undefined;
  const l = lamport.data;
  if (line["op"] !== "put" && line["op"] !== "set" && line["op"] !== "del") {
    return typeof line["op"] === "string" ? { op: "unknown", l, verbatim: line } : undefined;
  }
  const change = changeSchema.safeParse(line);
  return change.success ? { ...change.data, l } : undefined;
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
