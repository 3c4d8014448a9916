import type { Edit } from "../../../core/bridge/case-operations.ts";
import { jsonFrom } from "../../../core/project/json.ts";
import type { JsonObject } from "../../../core/project/json.ts";
import { isJsonObject } from "../../../core/project/json.ts";
import type { InterviewChange } from "../../../core/facts/interview-changes.ts";

/** What the interview changes, as edits of the case. */
export function editsOf(changes: readonly InterviewChange[]): readonly Edit[] {
  return changes.map((change): Edit => {
    if (change.kind === "whole") {
      return { edit: "save", type: change.type, id: change.id, fields: objectFrom(change.fields) };
    }
    const unset = change.unset.length === 0 ? {} : { unset: change.unset };
    return { edit: "fields", id: change.id, set: objectFrom(change.set), ...unset };
  });
}

function objectFrom(fields: Readonly<Record<string, unknown>>): JsonObject {
  const json = jsonFrom(fields);
  return isJsonObject(json) ? json : {};
}
