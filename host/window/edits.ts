import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { Edit } from "../../core/bridge/case-operations.ts";
import { currentFields } from "../../core/project/case-view.ts";
import type { CaseState, FoldedRecord } from "../../core/project/fold.ts";
import { canonicalJson } from "../../core/project/json.ts";
import type { Json } from "../../core/project/json.ts";
import { recordIdSchema } from "../../core/base/identifier.ts";
import type { Change } from "../../core/project/operation.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import { removedRecords } from "../../core/project/removed.ts";
import type { Segment } from "../../core/project/segment.ts";

/**
 * The changes that a list of edits asks for: all or, where one is not well formed, none. `seen` is the state that the windows showed: an
 * edit that gives a field the value shown there did not mean to change it, and leaves what was written elsewhere since.
 */
export function changesForEdits(
  { state, segments }: { readonly state: CaseState; readonly segments: readonly Segment[] },
  edits: readonly Edit[],
  seen: CaseState,
): Result<readonly Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const result = changesForEdit(state, segments, { edit, shown: seen.records.get(edit.id) });
    problems.push(...result.problems);
    if (result.kind === "ok") changes.push(...result.value);
  }
  return problems.some(({ severity }) => severity === "blocks") ? refused(...problems) : made(changes, problems);
}

function changesForEdit(
  state: CaseState,
  segments: readonly Segment[],
  { edit, shown }: { readonly edit: Edit; readonly shown: FoldedRecord | undefined },
): Result<readonly Change[]> {
  const record = state.records.get(edit.id);
  const missing = refused(blocks("project.record-missing", { record: edit.id }, { record: edit.id }));
  switch (edit.edit) {
    case "save": {
      // It was removed elsewhere while a window still showed it.
      if (record?.type === undefined && shown?.type !== undefined) return missing;
      return meant(changesFor(state, [edit]), shown);
    }
    case "fields": {
      if (record?.type === undefined) return missing;
      const kept = Object.entries(currentFields(record)).filter(([name]) => edit.unset?.includes(name) !== true);
      const fields = { ...Object.fromEntries(kept), ...edit.set };
      return meant(changesFor(state, [{ type: record.type, id: edit.id, fields }]), shown);
    }
    case "remove":
      return record?.type === undefined ? missing : made([{ op: "del", id: record.id }]);
    case "restore": {
      const id = recordIdSchema.safeParse(edit.id);
      const removed = removedRecords(state, segments).find((one) => one.id === edit.id);
      return !id.success || removed === undefined ? missing : made([{ op: "put", id: id.data, type: removed.type }]);
    }
  }
}

/** The changes without those that give a field what a window showed in it all along. */
function meant(changes: Result<readonly Change[]>, shown: FoldedRecord | undefined): Result<readonly Change[]> {
  if (changes.kind === "refused") return changes;
  const fields = currentFields(shown);
  const textOf = (value: Json | undefined) => (value === undefined ? "" : canonicalJson(value));
  const isMeant = (change: Change) => {
    if (change.op === "put" || change.f === undefined) return true;
    return textOf(fields[change.f]) !== textOf(change.op === "set" ? change.v : undefined);
  };
  return made(shown?.type === undefined ? changes.value : changes.value.filter(isMeant), changes.problems);
}
