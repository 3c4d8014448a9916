import { currentFields } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";

/** What a person knows a record by: its label and title, or its first words. Empty where it has none; a removed record keeps its name. */
export function recordName(state: CaseState, id: string): string {
  const fields = currentFields(state.records.get(id));
  const [first = "", second = ""] = ["label", "title", "name", "heading", "text"].flatMap((name) => {
    const value = fields[name];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  const name = fields["label"] === first ? `${first} ${second}` : first;
  return plain(name).slice(0, 120).trim();
}

/** A sentence without its tokens and emphasis, for a line in a list. */
function plain(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "…").replaceAll("*", "");
}
