import type { z } from "zod";
import { blocks } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import type { CaseState, FoldedRecord, Version } from "./fold.ts";
import { canonicalJson } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { isRecordType, recordSchemas } from "./record.ts";
import type { RecordOf, RecordType } from "./record.ts";

/**
 * The records of a type that are whole and well formed, in the order of their ids: for one state always the same list. For the others ask
 * `recordProblems`.
 */
export function recordsOf<T extends RecordType>(state: CaseState, type: T): readonly RecordOf<T>[] {
  const { lists }: Memory<T> = read[type];
  const known = lists.get(state);
  if (known !== undefined) return known;
  const list = [...state.records.values()].flatMap((record) => {
    const found = record.type === type ? recordOf(record, type) : undefined;
    return found === undefined ? [] : [found];
  });
  lists.set(state, list);
  return list;
}

/** The record of a type and id, where there is one and it is well formed. */
export function findRecord<T extends RecordType>(state: CaseState, type: T, id: string): RecordOf<T> | undefined {
  const record = state.records.get(id);
  return record?.type === type ? recordOf(record, type) : undefined;
}

/** One `project.record-invalid` for each field that keeps a record of a known type from being read. */
export function recordProblems(state: CaseState): readonly Problem[] {
  return [...state.records.values()].flatMap((record) => {
    const { type, id } = record;
    return type === undefined || !isRecordType(type) || recordOf(record, type) !== undefined
      ? []
      : fieldProblems(id, type, currentFields(record));
  });
}

/** One `project.record-invalid` for each field by which the fields of a record break its schema. None for an unknown type. */
export function fieldProblems(id: string, type: string, fields: JsonObject): readonly Problem[] {
  if (!isRecordType(type)) return [];
  const parsed = recordSchemas[type].safeParse(fields);
  const names = parsed.success ? [] : parsed.error.issues.map(fieldName);
  return [...new Set(names)].map((field) =>
    blocks("project.record-invalid", { record: id, type, field }, { record: id, field }),
  );
}

/** The fields of a record as they stand, removed ones left out, unknown ones included. */
export function currentFields(record: FoldedRecord | undefined): JsonObject {
  const fields: Record<string, Json> = {};
  // No name of a field can be one by which objects are tampered with.
  for (const [name, { winner }] of record?.fields ?? []) if (winner.value !== undefined) fields[name] = winner.value;
  return fields;
}

/** A field with more than one value: the one shown, and those that were written elsewhere at the same time. */
export interface FieldConflict {
  readonly record: string;
  readonly field: string;
  readonly shown: Version;
  readonly others: readonly Version[];
}

/** Every field on which two devices disagree without having known of each other. Equal values are no disagreement. */
export function fieldConflicts(state: CaseState): readonly FieldConflict[] {
  return [...state.records.values()].flatMap((record) =>
    [...record.fields].flatMap(([field, { winner, concurrent }]) => {
      const others = concurrent.filter((version) => valueText(version) !== valueText(winner));
      return others.length === 0 ? [] : [{ record: record.id, field, shown: winner, others }];
    }),
  );
}

/**
 * What was read of one type of record. Neither folded records nor states ever change, and a state shares with the one before it all that
 * was not written since, so that a check after a change reads the changed records alone. A record that is not well formed is kept as
 * `undefined`.
 */
interface Memory<T extends RecordType> {
  readonly records: WeakMap<FoldedRecord, RecordOf<T> | undefined>;
  readonly lists: WeakMap<CaseState, readonly RecordOf<T>[]>;
}

const read: { readonly [T in RecordType]: Memory<T> } = {
  case: memory(),
  evidenceItem: memory(),
  custodyEntry: memory(),
  measurementImport: memory(),
  series: memory(),
  disruption: memory(),
  answer: memory(),
  incident: memory(),
  explanation: memory(),
  finding: memory(),
  person: memory(),
  consent: memory(),
  allegation: memory(),
  petition: memory(),
  section: memory(),
  block: memory(),
  translation: memory(),
  signatory: memory(),
};

function memory<T extends RecordType>(): Memory<T> {
  return { records: new WeakMap(), lists: new WeakMap() };
}

function recordOf<T extends RecordType>(record: FoldedRecord, type: T): RecordOf<T> | undefined {
  const { records }: Memory<T> = read[type];
  if (records.has(record)) return records.get(record);
  const parsed = recordSchemas[type].safeParse(currentFields(record));
  const made = parsed.success ? { ...parsed.data, id: record.id } : undefined;
  records.set(record, made);
  return made;
}

function fieldName(issue: z.core.$ZodIssue): string {
  return issue.path.map(String).join(".") || "kind";
}

function valueText(version: Version): string {
  return version.value === undefined ? "" : canonicalJson(version.value);
}
