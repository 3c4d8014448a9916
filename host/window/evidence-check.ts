import type { Digest } from "../../core/base/digest.ts";
import { blocks, made } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ParsedInputOf } from "../../core/bridge/contract.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { blobPath } from "../case-folder/blobs.ts";
import { systemCode } from "../case-folder/disk-problem.ts";
import { progressTeller } from "./jobs.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

/** How an original was found, or that it could not be read. */
type Found = "intact" | "differs" | "missing" | "unreadable";

const codes = {
  differs: "evidence.digest-mismatch",
  missing: "evidence.missing",
  unreadable: "evidence.unreadable-blob",
} as const;

/**
 * Hashes originals again, each once however many items it carries, and tells every window what was found. One problem for each item
 * whose original is not what was received.
 */
export async function checkOriginals(
  desk: { readonly place: Workplace; readonly open: OpenCase; readonly context: CallContext },
  { ids, job }: ParsedInputOf<"evidence.check">,
): Promise<Result<{ readonly checked: number; readonly problems: readonly Problem[] }>> {
  const { open, context } = desk;
  const { items, missing } = itemsOf(open, ids);
  const first = new Map(items.toReversed().map((item) => [item.digest, item]));
  const total = [...first.values()].reduce((sum, item) => sum + item.bytes, 0);
  const tell = progressTeller(context, { job, total, unit: "bytes" });
  const found = new Map<Digest, Found>();
  let before = 0;
  try {
    for (const item of items) {
      if (found.has(item.digest)) continue;
      const start = before;
      found.set(item.digest, await lookAt(desk, item, (bytes) => tell(start + bytes, item.label)));
      before += item.bytes;
      tell(before, item.label);
    }
  } finally {
    const { handle, revision } = open;
    if (found.size > 0) context.emit({ kind: "case-changed", case: handle, revision, types: ["evidenceItem"] });
  }
  const problems = items.flatMap((item) => {
    const state = found.get(item.digest) ?? "intact";
    const where = { record: item.id, file: blobPath(open.folder, item.digest) };
    return state === "intact" ? [] : [blocks(codes[state], { label: item.label, title: item.title }, where)];
  });
  return made({ checked: items.length, problems: [...missing, ...problems] });
}

function itemsOf({ folder }: OpenCase, ids: readonly string[] | undefined) {
  if (ids === undefined) return { items: recordsOf(folder.state, "evidenceItem"), missing: [] };
  const asked = [...new Set(ids)].map((id) => ({ id, item: findRecord(folder.state, "evidenceItem", id) }));
  return {
    items: asked.flatMap(({ item }) => (item === undefined ? [] : [item])),
    missing: asked.flatMap(({ id, item }) =>
      item === undefined ? [blocks("project.record-missing", { record: id }, { record: id })] : [],
    ),
  };
}

async function lookAt(
  { place, open, context }: { readonly place: Workplace; readonly open: OpenCase; readonly context: CallContext },
  { digest }: RecordOf<"evidenceItem">,
  progress: (bytes: number) => void,
): Promise<Found> {
  context.signal.throwIfAborted();
  const order = { path: blobPath(open.folder, digest), at: place.clock(), signal: context.signal, isFresh: true };
  try {
    return (await open.originals.check(digest, { ...order, progress })).state;
  } catch (error) {
    if (context.signal.aborted || systemCode(error) === undefined) throw error;
    return "unreadable";
  }
}
