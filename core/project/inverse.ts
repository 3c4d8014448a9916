import { currentFields } from "./case-view.ts";
import type { CaseState } from "./fold.ts";
import type { Json } from "./json.ts";
import type { Change, Operation, UnknownOperation } from "./operation.ts";

/** Types of records that stay once they were written: what happened to the evidence is not undone by undoing its consequence. */
const lastingTypes: readonly string[] = ["custodyEntry"];

/**
 * The changes that take a case back to `before`, given the operations that were written since. A record that was made is removed, a
 * removed one made again, a field gets the value it had. Entries of custody stay. Undoing the undoing gives the operations again.
 */
export function inverseOf(before: CaseState, operations: readonly (Operation | UnknownOperation)[]): readonly Change[] {
  const changes = new Map<string, Change>();
  const known = operations.flatMap((operation) => (operation.op === "unknown" ? [] : [operation]));
  const made = new Set(known.filter(({ op }) => op === "put").map(({ id }) => id));
  const lasting = new Set(
    known.filter((one) => one.op === "put" && lastingTypes.includes(one.type)).map(({ id }) => id),
  );
  for (const operation of known) {
    if (lasting.has(operation.id)) continue;
    const record = before.records.get(operation.id);
    const isWhole = operation.op === "put" || (operation.op === "del" && operation.f === undefined);
    if (isWhole) changes.set(operation.id, existenceChange(operation, record?.type));
    else if (!made.has(operation.id) || record?.type !== undefined) {
      const field = operation.f ?? "";
      changes.set(`${operation.id} ${field}`, fieldChange(operation, field, currentFields(record)[field]));
    }
  }
  return [...changes.values()];
}

/**
 * Those of the changes that leave alone what the operations wrote. A record on which something was written is not removed; a field stays
 * as the operations left it, and so does whether a record is there.
 */
export function sparing(
  changes: readonly Change[],
  operations: readonly (Operation | UnknownOperation)[],
): readonly Change[] {
  const written = new Map<string, Set<string>>();
  for (const operation of operations) {
    if (operation.op === "unknown") continue;
    const names = written.get(operation.id) ?? new Set();
    written.set(operation.id, names.add(fieldOf(operation)));
  }
  return changes.filter((change) => {
    const names = written.get(change.id);
    if (names === undefined) return true;
    const isRemoval = change.op === "del" && change.f === undefined;
    return !isRemoval && !names.has(fieldOf(change)) && !names.has(wholeRecord);
  });
}

/** Stands for the record itself among the names of its fields; no field can have it. */
const wholeRecord = "";

function fieldOf(change: Change): string {
  return change.op === "put" ? wholeRecord : (change.f ?? wholeRecord);
}

function existenceChange({ id }: Pick<Operation, "id">, type: string | undefined): Change {
  return type === undefined ? { op: "del", id } : { op: "put", id, type };
}

function fieldChange({ id }: Pick<Operation, "id">, f: string, v: Json | undefined): Change {
  return v === undefined ? { op: "del", id, f } : { op: "set", id, f, v };
}
