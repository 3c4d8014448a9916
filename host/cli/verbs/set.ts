import { blocks } from "../../../core/base/problem.ts";
import { currentFields, fieldProblems } from "../../../core/project/case-view.ts";
import type { FoldedRecord } from "../../../core/project/fold.ts";
import { parseJson } from "../../../core/project/json.ts";
import type { Json, JsonObject } from "../../../core/project/json.ts";
import { putRecords } from "../../case-folder/put-records.ts";
import { caseDepsOf, openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { findByName } from "../record-name.ts";

export const set: Command = {
  name: "set",
  summary: "Set or remove one field of a record",
  usage: "set CASE RECORD FIELD [VALUE] [--by NAME]",
  example: 'recourse set belarus.recourse E-04 caution "Times are local and were not checked"',
  positionals: { min: 3, max: 4 },
  options: { by: { type: "string", placeholder: "NAME", help: "who sets it" } },
  run: async (context) => {
    const [, name = "", field = "", text] = context.positionals;
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const record = findByName(opened.value.state, name);
    if (record?.type === undefined) return refusedOutcome([blocks("project.record-missing", { record: name })]);
    const fields = fieldsWith(record, field, text);
    const input = { type: record.type, id: record.id, fields };
    const saved = await putRecords(opened.value, [input], caseDepsOf(context));
    const problems = [...opened.problems, ...saved.problems];
    if (saved.kind === "refused") return refusedOutcome(problems);
    const value = currentFields(saved.value.state.records.get(record.id))[field];
    const told = { record: record.id, field, ...(value === undefined ? {} : { value }) };
    return { data: told, lines: [[record.id, field, shown(value)].join("  ").trimEnd()], problems };
  },
};

/** JSON where that fits the record, else the text as it stands: a title may well be `2020`. */
function fieldsWith(record: FoldedRecord, field: string, text: string | undefined): JsonObject {
  const rest = Object.fromEntries(Object.entries(currentFields(record)).filter(([name]) => name !== field));
  if (text === undefined) return rest;
  const readings = [parseJson(text), text].flatMap((value) =>
    value === undefined ? [] : [{ ...rest, [field]: value }],
  );
  const isFit = (fields: JsonObject) => fieldProblems(record.id, record.type ?? "", fields).length === 0;
  return readings.find(isFit) ?? readings[0] ?? rest;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
