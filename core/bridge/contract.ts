import type { z } from "zod";
import type { Result } from "../base/problem.ts";
import { caseOperations } from "./case-operations.ts";
import { evidenceOperations } from "./evidence-operations.ts";
import { measurementOperations } from "./measurement-operations.ts";
import { petitionOperations } from "./petition-operations.ts";
import { programOperations } from "./program-operations.ts";

/** Everything that the window and the host say to each other. A new call is one entry in one of these tables. */
export const contract = {
  ...programOperations,
  ...caseOperations,
  ...evidenceOperations,
  ...measurementOperations,
  ...petitionOperations,
} as const;

export type OperationName = keyof typeof contract;

/** What a caller gives, before the schema reads it. */
export type InputOf<N extends OperationName> = z.input<(typeof contract)[N]["input"]>;

/** What a handler is given, after the schema has read it. */
export type ParsedInputOf<N extends OperationName> = z.output<(typeof contract)[N]["input"]>;

/** What comes back. */
export type OutputOf<N extends OperationName> = z.output<(typeof contract)[N]["output"]>;

/** The answer to every call: a value, perhaps with warnings, or the problems that stood in its way. */
export type Reply<T> = Result<T>;

/** Whether a name is one of the contract; names that every object has are not. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}
