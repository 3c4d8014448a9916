import { z } from "zod";
import { editSchema } from "../../core/bridge/case-operations.ts";
import type { Edit } from "../../core/bridge/case-operations.ts";
import { sayingSchema } from "../../core/bridge/shapes.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import { storedList, storeList } from "./stored-list.ts";

const pendingSchema = z.object({
  id: z.string(),
  saying: sayingSchema,
  edits: z.array(editSchema),
  /** Whether the host could not be reached: whoever made the act was told that it waits. */
  hasWaited: z.boolean().exactOptional(),
});

/** Edits of one act that the host has not acknowledged. */
export type PendingAct = z.infer<typeof pendingSchema>;

/** What this window is called among those of the browser, which share one storage. */
const own = crypto.randomUUID();

/** The acts of this window by case. The storage repeats them, as far as it has room, for the case that the window ends. */
const acts = new Map<string, readonly PendingAct[]>();

/**
 * The acts of this window on a case that the host has not acknowledged, in their order. They stand in the browser's storage until the host
 * has taken them, so that a crash of either side loses nothing. No other window writes there while this one lives.
 */
export function readPending(caseId: string): readonly PendingAct[] {
  return acts.get(caseId) ?? [];
}

/** Puts an act behind those that wait. Gives its id. */
export function addPending(caseId: string, saying: Saying, edits: readonly Edit[]): string {
  const id = crypto.randomUUID();
  writePending(caseId, [...readPending(caseId), { id, saying, edits: [...edits] }]);
  return id;
}

/** Notes of all that waits that nobody stands by for its answer any more. */
export function markWaiting(caseId: string): void {
  writePending(
    caseId,
    readPending(caseId).map((act) => ({ ...act, hasWaited: true })),
  );
}

/** Forgets an act that the host has answered; nothing is left behind where nothing waits. */
export function dropPending(caseId: string, id: string): void {
  writePending(
    caseId,
    readPending(caseId).filter((act) => act.id !== id),
  );
}

/** Says as long as the window lives that it lives, so that no other takes over what waits in it. */
export function claimPending(): void {
  void navigator.locks.request(lockOf(own), () => new Promise(() => undefined));
}

/** Takes over what waits in windows that are gone. Gives how many acts these were. */
export async function adoptPending(caseId: string): Promise<number> {
  const others = Object.keys(localStorage).filter((key) => key.startsWith(keyOf(caseId, "")) && !key.endsWith(own));
  if (others.length === 0) return 0;
  return navigator.locks.request("recourse.adopt", async () => {
    const { held = [] } = await navigator.locks.query();
    const living = held.map(({ name }) => name);
    const gone = others.filter((key) => !living.includes(lockOf(key.slice(keyOf(caseId, "").length))));
    const found = gone.flatMap(readAt).map((act) => ({ ...act, hasWaited: true }));
    if (found.length > 0) writePending(caseId, [...found, ...readPending(caseId)]);
    for (const key of gone) localStorage.removeItem(key);
    return found.length;
  });
}

function writePending(caseId: string, pending: readonly PendingAct[]): void {
  const key = keyOf(caseId, own);
  acts.set(caseId, pending);
  if (pending.length === 0) localStorage.removeItem(key);
  else storeList(key, pending);
}

function readAt(key: string): readonly PendingAct[] {
  return storedList(key, pendingSchema);
}

function keyOf(caseId: string, window: string): string {
  return `recourse.pending.${caseId}.${window}`;
}

function lockOf(window: string): string {
  return `recourse.window.${window}`;
}
