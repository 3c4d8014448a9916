import { digestSchema } from "../../core/base/digest.ts";
import { instantOrDaySchema, instantSchema } from "../../core/base/instant.ts";
import { evidenceKinds, reliabilities } from "../../core/evidence/evidence-item.ts";
import type { EvidenceRow } from "../../core/bridge/evidence-operations.ts";
import { recordsOf } from "../../core/project/case-view.ts";
import type { CaseState, FoldedRecord } from "../../core/project/fold.ts";

/**
 * A row as far as the case says it, with what it is sorted by. Flat, and with the digest as plain text, because there may be 100,000 of them
 * and a window asks for a few hundred.
 */
export interface IndexedItem extends Omit<
  EvidenceRow,
  "original" | "digest" | "capturedAt" | "unreadTime" | "receivedAt"
> {
  readonly digest: string;
  readonly capturedAt: string | undefined;
  readonly receivedAt: string | undefined;
  readonly labelNumber: number;
  readonly obtainedAt: number | undefined;
}

/** When an item was first taken in, as it was written and in milliseconds. */
interface Receipt {
  readonly at: string;
  readonly moment: number;
}

const digestPattern = /^sha256:[0-9a-f]{64}$/;
const confidentialities = ["public", "confidential"] as const;

/** All evidence of one state of a case, read once. `custody` names the entries of each item. */
export interface EvidenceIndex {
  readonly items: readonly IndexedItem[];
  readonly custody: ReadonlyMap<string, readonly string[]>;
  /** For each item, in their order, the text that is searched. Made when it is first asked for. */
  readonly searchTexts: () => readonly string[];
}

/**
 * Reads the evidence of a state. It runs over every item of a case that may hold 100,000, so it takes the few fields of a row as they
 * stand and leaves whole records to whoever asks for one. An item without the fields of a row is left out.
 */
export function evidenceIndex(state: CaseState): EvidenceIndex {
  const cited = citedCounts(state);
  const { custody, receipts } = custodyOf(state);
  const items: IndexedItem[] = [];
  const records: FoldedRecord[] = [];
  for (const record of state.records.values()) {
    const item = record.type === "evidenceItem" ? itemOf(record, cited, receipts) : undefined;
    if (item === undefined) continue;
    items.push(item);
    records.push(record);
  }
  let texts: readonly string[] | undefined;
  return { items, custody, searchTexts: () => (texts ??= records.map(searchText)) };
}

/** How a text and what is looked for in it are made comparable. */
export function searchable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The row of an item; `original` is what is known of its bytes. */
export function rowOf(item: IndexedItem, original: EvidenceRow["original"]): EvidenceRow {
  const { labelNumber: _, obtainedAt: __, capturedAt, receivedAt, digest, ...row } = item;
  const [captured, received] = [instantOrDaySchema.safeParse(capturedAt), instantSchema.safeParse(receivedAt)];
  return {
    ...row,
    digest: digestSchema.parse(digest),
    original,
    ...(captured.success ? { capturedAt: captured.data } : capturedAt === undefined ? {} : { unreadTime: capturedAt }),
    ...(received.success ? { receivedAt: received.data } : {}),
  };
}

function itemOf(
  record: FoldedRecord,
  cited: ReadonlyMap<string, number>,
  receipts: ReadonlyMap<string, Receipt>,
): IndexedItem | undefined {
  const [label, title, mediaType] = [textOf(record, "label"), textOf(record, "title"), textOf(record, "mediaType")];
  const digest = textOf(record, "digest");
  const bytes = record.fields.get("bytes")?.winner.value;
  const kind = oneOf(evidenceKinds, textOf(record, "kind"));
  const reliability = oneOf(reliabilities, textOf(record, "reliability"));
  const confidentiality = oneOf(confidentialities, textOf(record, "confidentiality"));
  if (label === undefined || title === undefined || mediaType === undefined || digest === undefined) return undefined;
  if (typeof bytes !== "number" || kind === undefined || !digestPattern.test(digest)) return undefined;
  if (reliability === undefined || confidentiality === undefined) return undefined;
  const [capturedAt, receipt] = [anyTextOf(record, "capturedAt"), receipts.get(record.id)];
  return {
    id: record.id,
    label,
    title,
    kind,
    mediaType,
    digest,
    bytes,
    confidentiality,
    reliability,
    capturedAt,
    cited: cited.get(record.id) ?? 0,
    receivedAt: receipt?.at,
    labelNumber: Number(/\d+/.exec(label)?.[0] ?? 0),
    obtainedAt: momentOf(capturedAt) ?? receipt?.moment,
  };
}

function citedCounts(state: CaseState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const sources: readonly (readonly string[])[] = [
    ...[...recordsOf(state, "finding"), ...recordsOf(state, "explanation")].map(({ exhibits }) => exhibits),
    ...recordsOf(state, "measurementImport").map(({ item }) => [item]),
  ];
  for (const items of sources) for (const id of new Set(items)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function custodyOf(state: CaseState) {
  const custody = new Map<string, string[]>();
  const receipts = new Map<string, Receipt>();
  for (const record of state.records.values()) {
    if (record.type !== "custodyEntry") continue;
    const [item = "", at] = [textOf(record, "item"), textOf(record, "at")];
    const entries = custody.get(item);
    if (entries === undefined) custody.set(item, [record.id]);
    else entries.push(record.id);
    const moment = momentOf(at);
    if (at === undefined || moment === undefined) continue;
    if (moment < (receipts.get(item)?.moment ?? Number.POSITIVE_INFINITY)) receipts.set(item, { at, moment });
  }
  return { custody, receipts };
}

function searchText(record: FoldedRecord): string {
  const names = ["label", "title", "fileName", "source", "obtainedBy", "attribution", "digest"];
  return searchable(names.map((name) => textOf(record, name) ?? "").join("\n"));
}

function textOf(record: FoldedRecord, name: string): string | undefined {
  const value = record.fields.get(name)?.winner.value;
  return typeof value === "string" ? value : undefined;
}

/** What a field holds as text, whatever it is. */
function anyTextOf(record: FoldedRecord, name: string): string | undefined {
  const value = record.fields.get(name)?.winner.value;
  return typeof value === "string" || value === undefined ? value : JSON.stringify(value);
}

function oneOf<T extends string>(names: readonly T[], text: string | undefined): T | undefined {
  return names.find((name) => name === text);
}

function momentOf(text: string | undefined): number | undefined {
  // Other forms have more than one reading: 9.8.2020 is a day of August in one place and of September in another.
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
