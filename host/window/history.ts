import type { HistoryEntry } from "../../core/bridge/case-operations.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { Json } from "../../core/project/json.ts";
import type { Operation, UnknownOperation } from "../../core/project/operation.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { recordName } from "./record-name.ts";

/** Which part of the history is asked for. `text` is looked for in names, fields and authors. */
export interface HistoryQuery {
  readonly record?: string | undefined;
  readonly text?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Who changed what, the newest first, with the number of entries that fit the question. */
export function historyOf(
  { segments, state }: Pick<CaseFolder, "segments" | "state">,
  { record, text, offset, limit }: HistoryQuery,
): { readonly total: number; readonly entries: readonly HistoryEntry[] } {
  const operations = segments.flatMap(({ header, device, operations: list }) =>
    list.map((operation) => ({ operation, at: header.t, by: header.by, device })),
  );
  const newestFirst = operations.toSorted((a, b) => b.operation.l - a.operation.l || (a.device < b.device ? 1 : -1));
  const wanted = record === undefined ? newestFirst : newestFirst.filter(({ operation }) => idOf(operation) === record);
  if (text === undefined || text.trim() === "") {
    const shown = wanted.slice(offset, offset + limit);
    return { total: wanted.length, entries: shown.map((one) => entryOf(one.operation, one, state)) };
  }
  const needle = text.trim().toLocaleLowerCase();
  const entries = wanted.map((one) => entryOf(one.operation, one, state)).filter((entry) => mentions(entry, needle));
  return { total: entries.length, entries: entries.slice(offset, offset + limit) };
}

function entryOf(
  operation: Operation | UnknownOperation,
  { at, by }: { readonly at: string; readonly by: string },
  state: CaseState,
): HistoryEntry {
  if (operation.op === "unknown") return { at, by, what: "unknown" };
  const { id } = operation;
  const type = state.records.get(id)?.type;
  const name = recordName(state, id);
  const head = { at, by, record: id, ...(type === undefined ? {} : { type }), ...(name === "" ? {} : { name }) };
  switch (operation.op) {
    case "put":
      return { ...head, what: "made", type: operation.type };
    case "set":
      return { ...head, what: "set", field: operation.f, value: shortened(operation.v) };
    case "del":
      return operation.f === undefined
        ? { ...head, what: "removed" }
        : { ...head, what: "removed-field", field: operation.f };
  }
}

function idOf(operation: Operation | UnknownOperation): string | undefined {
  return operation.op === "unknown" ? undefined : operation.id;
}

function shortened(value: Json): string {
  const letters = [...(typeof value === "string" ? value : JSON.stringify(value))];
  return letters.length > 160 ? `${letters.slice(0, 159).join("")}…` : letters.join("");
}

function mentions(entry: HistoryEntry, needle: string): boolean {
  return [entry.by, entry.name, entry.field, entry.value, entry.record].some(
    (text) => text?.toLocaleLowerCase().includes(needle) === true,
  );
}
