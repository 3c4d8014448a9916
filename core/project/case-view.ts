import type { z } from "zod";
import { blocks } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import type { CaseState, FoldedRecord, Version } from "./fold.ts";
import { canonicalJson } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { isRecordType, recordSchemas } from "./record.ts";
import type { RecordOf, RecordType } from "./record.ts";

/** The records of a type that are whole and well formed, in the order of their ids. For the others ask `recordProblems`. */
export function recordsOf<T extends RecordType>(state: CaseState, type: T): readonly RecordOf<T>[] {
  return [...state.records.values()].flatMap((record) => {
    const found = record.type === type ? recordOf(record, type) : undefined;
    return found === undefined ? [] : [found];
  });
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
  const fields = [...(record?.fields ?? [])].flatMap(([name, { winner }]) =>
    winner.value === undefined ? [] : [[name, winner.value] as const],
  );
  return Object.fromEntries(fields);
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
 * What was read of folded records. Neither ever changes, and a state shares with the one before it all that was not written since, so
 * that a check after a change reads the changed records alone. A record that is not well formed is kept as `undefined`.
 */
const read: { readonly [T in RecordType]: WeakMap<FoldedRecord, RecordOf<T> | undefined> } = {
  case: new WeakMap(),
  evidenceItem: new WeakMap(),
  custodyEntry: new WeakMap(),
  measurementImport: new WeakMap(),
  series: new WeakMap(),
  disruption: new WeakMap(),
  answer: new WeakMap(),
  incident: new WeakMap(),
  explanation: new WeakMap(),
  finding: new WeakMap(),
  person: new WeakMap(),
  consent: new WeakMap(),
  allegation: new WeakMap(),
  petition: new WeakMap(),
  section: new WeakMap(),
  block: new WeakMap(),
  translation: new WeakMap(),
  signatory: new WeakMap(),
};

function recordOf<T extends RecordType>(record: FoldedRecord, type: T): RecordOf<T> | undefined {
  const known: WeakMap<FoldedRecord, RecordOf<T> | undefined> = read[type];
  if (known.has(record)) return known.get(record);
  const parsed = recordSchemas[type].safeParse(currentFields(record));
  const made = parsed.success ? { ...parsed.data, id: record.id } : undefined;
  known.set(record, made);
  return made;
}

function fieldName(issue: z.core.$ZodIssue): string {
  return issue.path.map(String).join(".") || "kind";
}

function valueText(version: Version): string {
  return version.value === undefined ? "" : canonicalJson(version.value);
}
