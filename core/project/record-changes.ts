import { recordIdSchema } from "../base/identifier.ts";
import type { RecordId } from "../base/identifier.ts";
import { blocks, made, refused, warns } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import { currentFields, fieldProblems } from "./case-view.ts";
import type { CaseState, FoldedRecord } from "./fold.ts";
import { canonicalJson, isJsonObject, jsonFrom } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { isName } from "./operation.ts";
import type { Change } from "./operation.ts";
import { fixedFields, isRecordType, recordSchemas } from "./record.ts";
import type { RecordType } from "./record.ts";

/** A whole record as somebody wants it to be. Keys with the value `undefined` count as absent. */
export interface RecordInput {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The changes that turn a case into one that holds these records, and no more than are needed. All records are checked first:
 * `project.type-unknown`, `project.id-invalid`, `project.value-invalid`, `project.record-invalid`, `project.type-differs`,
 * `project.record-twice`, `project.field-fixed`. A field that no schema knows is kept and warned of (`project.field-unknown`).
 */
export function changesFor(state: CaseState, inputs: readonly RecordInput[]): Result<readonly Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const ids = new Set<string>();
  for (const input of inputs) {
    if (ids.has(input.id)) problems.push(blocks("project.record-twice", { record: input.id }, { record: input.id }));
    ids.add(input.id);
    const result = changesForRecord(state.records.get(input.id), input);
    problems.push(...result.problems);
    if (result.kind === "ok") changes.push(...result.value);
  }
  return problems.some((problem) => problem.severity === "blocks") ? refused(...problems) : made(changes, problems);
}

function changesForRecord(existing: FoldedRecord | undefined, input: RecordInput): Result<readonly Change[]> {
  const { type } = input;
  const where = { record: input.id };
  const id = recordIdSchema.safeParse(input.id);
  if (!id.success) return refused(blocks("project.id-invalid", { record: input.id }));
  if (!isRecordType(type)) return refused(blocks("project.type-unknown", { record: id.data, type }, where));
  if (existing?.type !== undefined && existing.type !== type) {
    return refused(blocks("project.type-differs", { record: id.data, type, existing: existing.type }, where));
  }
  const fields = jsonFrom(input.fields);
  if (!isJsonObject(fields)) return refused(blocks("project.value-invalid", { record: id.data }, where));
  const problems = [...fieldProblems(id.data, type, fields), ...unknownFields(id.data, type, fields)];
  const before = currentFields(existing);
  const wanted = { ...keptFields(type, before), ...fields };
  const changed = changedNames(before, wanted);
  problems.push(...fixedProblems(existing, type, changed));
  if (problems.some((problem) => problem.severity === "blocks")) return refused(...problems);
  const put: readonly Change[] = existing?.type === undefined ? [{ op: "put", id: id.data, type }] : [];
  return made([...put, ...changed.map((name) => fieldChange(id.data, name, wanted))], problems);
}

function fieldChange(id: RecordId, f: string, wanted: JsonObject): Change {
  const v = Object.hasOwn(wanted, f) ? wanted[f] : undefined;
  return v === undefined ? { op: "del", id, f } : { op: "set", id, f, v };
}

/** Fields that a newer version wrote are not this version's to remove. */
function keptFields(type: RecordType, before: JsonObject): JsonObject {
  const parsed = recordSchemas[type].safeParse(before);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(before).filter(([name]) => !Object.hasOwn(parsed.data, name)));
}

function changedNames(before: JsonObject, wanted: JsonObject): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(wanted)])].sort();
  return names.filter((name) => textOf(before, name) !== textOf(wanted, name));
}

function textOf(fields: JsonObject, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === undefined ? "" : canonicalJson(value);
}

function unknownFields(id: string, type: RecordType, fields: JsonObject): readonly Problem[] {
  const parsed = recordSchemas[type].safeParse(fields);
  const names = parsed.success ? Object.keys(fields).filter((name) => !Object.hasOwn(parsed.data, name)) : [];
  const code = (name: string) => (isName(name) ? "project.field-unknown" : "project.value-invalid");
  return names.map((name) =>
    code(name) === "project.field-unknown"
      ? warns(code(name), { record: id, type, field: name }, { record: id, field: name })
      : blocks(code(name), { record: id }, { record: id, field: name }),
  );
}

function fixedProblems(
  existing: FoldedRecord | undefined,
  type: RecordType,
  changed: readonly string[],
): readonly Problem[] {
  if (existing === undefined) return [];
  const fixed = fixedFields[type] ?? [];
  const broken = changed.filter((name) => fixed.includes("*") || (fixed.includes(name) && existing.fields.has(name)));
  return broken.map((field) =>
    blocks("project.field-fixed", { record: existing.id, field }, { record: existing.id, field }),
  );
}
