import type { CaseAct } from "../../core/bridge/case-operations.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { Json } from "../../core/project/json.ts";
import type { Operation, UnknownOperation } from "../../core/project/operation.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { recordName } from "./record-name.ts";

/** Which part of the history is asked for. `text` is looked for in names, fields and authors. */
interface HistoryQuery {
  readonly record?: string | undefined;
  readonly text?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** What belongs together in the history: operations on one record that one person wrote at one time, in their order. */
interface Deed {
  readonly id: string | undefined;
  readonly at: string;
  readonly by: string;
  readonly operations: (Operation | UnknownOperation)[];
}

/** The history by acts, the newest first, with the number of acts that fit the question. Every word of `text` has to occur in an act. */
export function actsOf(
  { segments, state }: Pick<CaseFolder, "segments" | "state">,
  { record, text = "", offset, limit }: HistoryQuery,
): { readonly total: number; readonly acts: readonly CaseAct[] } {
  const deeds = deedsOf(segments);
  const births = birthsOf(deeds);
  const newestFirst = deeds.toReversed();
  const wanted = record === undefined ? newestFirst : newestFirst.filter(({ id }) => id === record);
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    const shown = wanted.slice(offset, offset + limit);
    return { total: wanted.length, acts: shown.map((deed) => actOf(deed, births, state)) };
  }
  const acts = wanted.map((deed) => actOf(deed, births, state)).filter((act) => mentions(act, words));
  return { total: acts.length, acts: acts.slice(offset, offset + limit) };
}

function deedsOf(segments: CaseFolder["segments"]): readonly Deed[] {
  const operations = segments
    .flatMap(({ header, device, operations: list }) =>
      list.map((operation) => ({ operation, at: header.t, by: header.by, device })),
    )
    .toSorted((a, b) => a.operation.l - b.operation.l || (a.device < b.device ? -1 : 1));
  const deeds: Deed[] = [];
  for (const { operation, at, by } of operations) {
    const id = operation.op === "unknown" ? undefined : operation.id;
    const last = deeds.at(-1);
    // The clock of a segment counts seconds, in which a record may go and come back.
    const isWhole = operation.op === "put" || (operation.op === "del" && operation.f === undefined);
    if (!isWhole && last?.id === id && last?.at === at && last.by === by) last.operations.push(operation);
    else deeds.push({ id, at, by, operations: [operation] });
  }
  return deeds;
}

/** The deed with which each record first came into the case; a later one brings it back. */
function birthsOf(deeds: readonly Deed[]): ReadonlyMap<string | undefined, Deed> {
  const births = new Map<string | undefined, Deed>();
  for (const deed of deeds) {
    if (!births.has(deed.id) && deed.operations.some(({ op }) => op === "put")) births.set(deed.id, deed);
  }
  return births;
}

function actOf(deed: Deed, births: ReadonlyMap<string | undefined, Deed>, state: CaseState): CaseAct {
  const { id, at, by, operations } = deed;
  if (id === undefined) return { at, by, what: "unknown", fields: [] };
  const put = operations.find((operation) => operation.op === "put");
  const type = put?.type ?? births.get(id)?.operations.find((operation) => operation.op === "put")?.type;
  const name = recordName(state, id);
  return {
    at,
    by,
    record: id,
    what: put !== undefined ? (births.get(id) === deed ? "made" : "restored") : isRemoval(deed) ? "removed" : "changed",
    ...(type === undefined ? {} : { type }),
    ...(name === "" ? {} : { name }),
    fields: operations.flatMap((operation) => {
      if (operation.op === "set") return [{ name: operation.f, value: shortened(operation.v) }];
      return operation.op === "del" && operation.f !== undefined ? [{ name: operation.f }] : [];
    }),
  };
}

function isRemoval({ operations }: Deed): boolean {
  return operations.some((operation) => operation.op === "del" && operation.f === undefined);
}

function shortened(value: Json): string {
  const letters = [...(typeof value === "string" ? value : JSON.stringify(value))];
  return letters.length > 400 ? `${letters.slice(0, 399).join("")}…` : letters.join("");
}

function mentions(act: CaseAct, words: readonly string[]): boolean {
  const fields = act.fields.flatMap(({ name, value }) => [name, value]);
  const all = [act.by, act.name, act.record, ...fields].join("\n").toLocaleLowerCase();
  return words.every((word) => all.includes(word));
}
