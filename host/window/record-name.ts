import { currentFields } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { JsonObject } from "../../core/project/json.ts";

/** The fields by which a record that has no name of its own says what it is about. */
const aboutFields = ["item", "person", "finding", "explanation", "allegation", "series"];

/**
 * What a person knows a record by: its label and title, or its first words, or the name of what it is about. Empty where it has none; a
 * removed record keeps its name.
 */
export function recordName(state: CaseState, id: string): string {
  const fields = currentFields(state.records.get(id));
  const about = aboutFields.flatMap((name) => fields[name] ?? []).find((value) => typeof value === "string");
  return ownName(fields) || (about === undefined ? "" : ownName(currentFields(state.records.get(about))));
}

function ownName(fields: JsonObject): string {
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
