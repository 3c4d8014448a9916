import { basename } from "node:path";
import { hexOf } from "../../core/base/digest.ts";
import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { EvidenceItem } from "../../core/evidence/evidence-item.ts";
import { nextLabel } from "../../core/evidence/label.ts";
import { titleOfFile } from "../../core/evidence/title.ts";
import { findRecord } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { RecordOf } from "../../core/project/record.ts";
import type { RecordInput } from "../../core/project/record-changes.ts";
import type { Copied } from "./take-in.ts";

/** What a person says about a file that is taken in. All of it may be left out. */
export interface EvidenceMetadata extends Partial<Omit<EvidenceItem, "digest" | "bytes" | "mediaType">> {
  readonly id?: string;
  readonly by?: string;
  readonly method?: string;
  readonly note?: string;
  readonly progress?: (bytes: number, total: number) => void;
}

/** A file that was copied, and what is said about it. */
export interface Arrival {
  readonly file: string;
  readonly metadata: EvidenceMetadata;
  readonly copied: Copied;
}

/** The records that an arrival adds: the item, unless it is there, and its entry of custody. */
export interface ArrivalRecords {
  readonly id: string;
  readonly isNew: boolean;
  readonly inputs: readonly RecordInput[];
}

/** Decides whether a file is a new item, and writes down who received it and when. */
export function recordsForArrival(
  state: CaseState,
  arrival: Arrival,
  circumstances: { readonly by: string; readonly at: Instant; readonly drawId: () => string },
): Result<ArrivalRecords> {
  const { metadata, copied } = arrival;
  const existing = existingItem(state, arrival);
  const labels = labelsIn(state);
  if (existing === undefined && metadata.label !== undefined && labels.includes(metadata.label)) {
    return refused(blocks("evidence.label-taken", { label: metadata.label }, { file: arrival.file }));
  }
  const removed = existing === undefined ? removedItem(state, arrival) : {};
  const label = existing?.label ?? metadata.label ?? removed.label ?? nextLabel(labels);
  const item = newItem(arrival, label, removed.fileName);
  const id = existing?.id ?? item.id;
  const action = existing === undefined && removed.label === undefined ? "received" : "received-again";
  const custody: RecordInput = {
    type: "custodyEntry",
    id: `custody-${circumstances.drawId()}`,
    fields: {
      item: id,
      at: circumstances.at,
      by: metadata.by ?? circumstances.by,
      action,
      method: metadata.method ?? "file-copied",
      digest: copied.digest,
      fileName: metadata.fileName ?? basename(arrival.file),
      source: metadata.source,
      note: metadata.note,
    },
  };
  const inputs = existing === undefined ? [item, custody] : [custody];
  return made({ id, isNew: existing === undefined, inputs }, remarksOn(arrival, label, existing));
}

/** The same bytes are the same item, unless they are said to be another one by an id of their own. */
function existingItem(state: CaseState, { metadata, copied }: Arrival): RecordOf<"evidenceItem"> | undefined {
  const same = [...state.records.values()].flatMap(({ id, type, fields }) => {
    // Only what may be the same is read whole: a case may hold very many items, and files come by the thousand.
    const isSame = type === "evidenceItem" && fields.get("digest")?.winner.value === copied.digest;
    const item = isSame ? findRecord(state, "evidenceItem", id) : undefined;
    return item === undefined ? [] : [item];
  });
  return metadata.id === undefined ? same[0] : same.find((item) => item.id === metadata.id);
}

/** The label and name of an item of the same bytes that was removed: it comes back under them, whatever the file is called now. */
function removedItem(state: CaseState, arrival: Arrival): { readonly label?: string; readonly fileName?: string } {
  const record = state.records.get(idOf(arrival));
  const text = (name: string): string | undefined => {
    const value = record?.fields.get(name)?.winner.value;
    return typeof value === "string" ? value : undefined;
  };
  const [label, fileName] = [text("label"), text("fileName")];
  const isSame = record?.type === undefined && text("digest") === arrival.copied.digest;
  return isSame && label !== undefined && fileName !== undefined ? { label, fileName } : {};
}

function idOf({ metadata, copied }: Arrival): string {
  return metadata.id ?? `item-${hexOf(copied.digest).slice(0, 16)}`;
}

function newItem(arrival: Arrival, label: string, knownName: string | undefined): RecordInput {
  const { file, metadata, copied } = arrival;
  const fileName = knownName ?? metadata.fileName ?? basename(file);
  return {
    type: "evidenceItem",
    id: idOf(arrival),
    fields: {
      label,
      title: metadata.title ?? (titleOfFile(fileName) || label),
      fileName,
      ...copied,
      kind: metadata.kind ?? "document",
      reliability: metadata.reliability ?? "unverified",
      confidentiality: metadata.confidentiality ?? "public",
      language: metadata.language,
      source: metadata.source,
      capturedAt: metadata.capturedAt,
      obtainedBy: metadata.obtainedBy,
      attribution: metadata.attribution,
      isSynthetic: metadata.isSynthetic,
      caution: metadata.caution,
    },
  };
}

/** Labels of removed items too: an exhibit number that stood in a draft must not come to mean something else. */
function labelsIn(state: CaseState): readonly string[] {
  return [...state.records.values()].flatMap((record) => {
    const label = record.fields.get("label")?.winner.value;
    return typeof label === "string" ? [label] : [];
  });
}

function remarksOn(arrival: Arrival, label: string, existing: EvidenceItem | undefined): readonly Problem[] {
  const where = { file: arrival.file };
  return [
    ...(arrival.copied.bytes === 0 ? [warns("evidence.empty", { label, file: arrival.file }, where)] : []),
    ...(existing === undefined ? [] : [warns("evidence.received-again", { label, file: arrival.file }, where)]),
  ];
}
