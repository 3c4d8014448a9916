import { z } from "zod";
import type { Problem } from "../../core/base/problem.ts";
import { editSchema } from "../../core/bridge/case-operations.ts";
import { problemSchema, sayingSchema } from "../../core/bridge/shapes.ts";
import type { PendingAct } from "./pending.ts";
import { storedList, storeList } from "./stored-list.ts";

const refusedSchema = z.object({
  id: z.string(),
  saying: sayingSchema,
  edits: z.array(editSchema),
  problems: z.array(problemSchema),
});

/** An act that the case refused after it had waited for the host: what was meant, and why it was not taken. */
export interface RefusedAct extends PendingAct {
  readonly problems: readonly Problem[];
}

/** The refused acts on a case that nobody has put away yet. They outlive the window. */
export function readRefused(caseId: string): readonly RefusedAct[] {
  return storedList(keyOf(caseId), refusedSchema);
}

/** Keeps refused acts behind those that are there. */
export function keepRefused(caseId: string, acts: readonly RefusedAct[]): void {
  storeList(keyOf(caseId), [...readRefused(caseId), ...acts]);
}

/** Puts all of them away. */
export function dropRefused(caseId: string): void {
  localStorage.removeItem(keyOf(caseId));
}

/** The words that a refused act would have written, so that they can be taken to where they belong. */
export function wordsOf({ edits }: RefusedAct): readonly string[] {
  return edits.flatMap((edit) => {
    const fields = edit.edit === "save" ? edit.fields : edit.edit === "fields" ? (edit.set ?? {}) : {};
    return Object.values(fields).filter((value) => typeof value === "string");
  });
}

function keyOf(caseId: string): string {
  return `recourse.refused.${caseId}`;
}
