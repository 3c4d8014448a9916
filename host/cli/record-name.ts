import type { CaseState, FoldedRecord } from "../../core/project/fold.ts";

/** The record that a person means by an id or, for evidence, by the label under which they know it. */
export function findByName(state: CaseState, name: string): FoldedRecord | undefined {
  const labelled = [...state.records.values()].filter((record) => record.fields.get("label")?.winner.value === name);
  return state.records.get(name) ?? labelled.find((record) => record.type === "evidenceItem");
}
