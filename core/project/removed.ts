import type { CaseState } from "./fold.ts";
import type { RecordId } from "../base/identifier.ts";
import type { Segment } from "./segment.ts";

/** A record that was made once and is removed now. Its fields are kept and come back with it. */
export interface RemovedRecord {
  readonly id: RecordId;
  readonly type: string;
  readonly removedAt: string;
  readonly removedBy: string;
}

/** The records that were removed, the last removed first, as far as the history says of what type they were. */
export function removedRecords(state: CaseState, segments: readonly Segment[]): readonly RemovedRecord[] {
  const types = new Map<string, string>();
  const removals = new Map<string, RemovedRecord & { readonly lamport: number }>();
  for (const { header, operations } of segments) {
    for (const operation of operations) if (operation.op === "put") types.set(operation.id, operation.type);
    for (const operation of operations) {
      if (operation.op !== "del" || operation.f !== undefined || isThere(state, operation.id)) continue;
      const known = removals.get(operation.id);
      if (known !== undefined && known.lamport >= operation.l) continue;
      const { id, l: lamport } = operation;
      removals.set(id, { id, type: "", removedAt: header.t, removedBy: header.by, lamport });
    }
  }
  return [...removals.values()]
    .toSorted((a, b) => b.lamport - a.lamport)
    .flatMap(({ lamport: _, ...removed }) => {
      const type = types.get(removed.id);
      return type === undefined ? [] : [{ ...removed, type }];
    });
}

function isThere(state: CaseState, id: string): boolean {
  return state.records.get(id)?.type !== undefined;
}
