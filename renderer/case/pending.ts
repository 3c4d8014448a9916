import { z } from "zod";
import { editSchema } from "../../core/bridge/case-operations.ts";
import { sayingSchema } from "../../core/bridge/shapes.ts";

const pendingSchema = z.array(z.object({ saying: sayingSchema, edits: z.array(editSchema) }));

/** Edits that the host has not acknowledged, in the order in which they were made. */
export type PendingEdits = z.infer<typeof pendingSchema>;

/**
 * Edits of a case that were made while the host could not be reached. They stand in the browser's storage until the host has taken them,
 * so that a crash of either side loses nothing.
 */
export function readPending(caseId: string): PendingEdits {
  try {
    const parsed = pendingSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(caseId)) ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Replaces what waits for a case; nothing is left behind where nothing waits. */
export function writePending(caseId: string, pending: PendingEdits): void {
  if (pending.length === 0) localStorage.removeItem(keyOf(caseId));
  else localStorage.setItem(keyOf(caseId), JSON.stringify(pending));
}

function keyOf(caseId: string): string {
  return `recourse.pending.${caseId}`;
}
