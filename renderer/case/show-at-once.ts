import type { QueryClient } from "@tanstack/react-query";
import type { Edit } from "../../core/bridge/case-operations.ts";
import type { JsonObject } from "../../core/project/json.ts";
import { recordSchemas } from "../../core/project/record.ts";
import type { RecordType } from "../../core/project/record.ts";

type Held = { readonly id: string } & Readonly<Record<string, unknown>>;

/**
 * Puts edits into the records that a window holds, before the case has taken them: the next act builds on this one, however fast it
 * comes. What the case says afterwards takes their place. An edit that would not be well formed changes nothing here. An answer that is on its
 * way is older than the edits and is not waited for: what is given back asks again, once the case has them.
 */
export function showAtOnce(queries: QueryClient, caseId: string, edits: readonly Edit[]): () => void {
  const stopped: (readonly unknown[])[] = [];
  for (const edit of edits) {
    for (const type of recordTypes) {
      const queryKey = ["case", caseId, "records", [type]];
      const held = queries.getQueryData<readonly Held[]>(queryKey);
      const next = held === undefined ? undefined : edited(held, edit, type);
      if (next === held) continue;
      if (queries.isFetching({ queryKey, exact: true }) > 0) stopped.push(queryKey);
      void queries.cancelQueries({ queryKey, exact: true });
      queries.setQueryData(queryKey, next);
    }
  }
  return () => {
    for (const queryKey of stopped) void queries.invalidateQueries({ queryKey, exact: true });
  };
}

const recordTypes = Object.keys(recordSchemas).filter((name): name is RecordType => Object.hasOwn(recordSchemas, name));

function edited(held: readonly Held[], edit: Edit, type: RecordType): readonly Held[] {
  const others = held.filter(({ id }) => id !== edit.id);
  const own = held.find(({ id }) => id === edit.id);
  switch (edit.edit) {
    case "save":
      return edit.type === type ? placed(others, parsed(type, edit.id, edit.fields) ?? own) : held;
    case "fields": {
      if (own === undefined) return held;
      const kept = Object.entries({ ...own, ...edit.set }).filter(([name]) => edit.unset?.includes(name) !== true);
      return placed(others, parsed(type, edit.id, Object.fromEntries(kept)) ?? own);
    }
    case "remove":
      return own === undefined ? held : others;
    case "restore":
      return held;
  }
}

/** Records stand in the order of their ids. */
function placed(others: readonly Held[], record: Held | undefined): readonly Held[] {
  return record === undefined ? others : [...others, record].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function parsed(
  type: RecordType,
  id: string,
  fields: JsonObject | Readonly<Record<string, unknown>>,
): Held | undefined {
  const found = recordSchemas[type].safeParse(fields);
  return found.success ? { ...found.data, id } : undefined;
}
