import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { Edit } from "../../core/bridge/case-operations.ts";
import { currentFields } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { recordIdSchema } from "../../core/base/identifier.ts";
import type { Change } from "../../core/project/operation.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import { removedRecords } from "../../core/project/removed.ts";
import type { Segment } from "../../core/project/segment.ts";

/** The changes that a list of edits asks for: all or, where one is not well formed, none. Edits see the ones before them. */
export function changesForEdits(
  { state, segments }: { readonly state: CaseState; readonly segments: readonly Segment[] },
  edits: readonly Edit[],
): Result<readonly Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const result = changesForEdit(state, segments, edit);
    problems.push(...result.problems);
    if (result.kind === "ok") changes.push(...result.value);
  }
  return problems.some(({ severity }) => severity === "blocks") ? refused(...problems) : made(changes, problems);
}

function changesForEdit(state: CaseState, segments: readonly Segment[], edit: Edit): Result<readonly Change[]> {
  const record = state.records.get(edit.id);
  const missing = refused(blocks("project.record-missing", { record: edit.id }, { record: edit.id }));
  switch (edit.edit) {
    case "save":
      return changesFor(state, [edit]);
    case "fields": {
      if (record?.type === undefined) return missing;
      const kept = Object.entries(currentFields(record)).filter(([name]) => edit.unset?.includes(name) !== true);
      const fields = { ...Object.fromEntries(kept), ...edit.set };
      return changesFor(state, [{ type: record.type, id: edit.id, fields }]);
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
