import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ParsedInputOf } from "../../core/bridge/contract.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import { addEvidence } from "../case-folder/add-evidence.ts";
import type { EvidenceMetadata, TakenIn } from "../case-folder/add-evidence.ts";
import { blobPath } from "../case-folder/blobs.ts";
import { problemsNaming, uploadOf } from "./evidence-upload.ts";
import type { Upload } from "./evidence-upload.ts";
import { progressTeller } from "./jobs.ts";
import { writeCase } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type AddInput = ParsedInputOf<"evidence.add">;
type NoteInput = ParsedInputOf<"evidence.note">;

/** An item that was taken in, as it is told to a window. */
interface Added {
  readonly id: TakenIn["item"]["id"];
  readonly label: string;
  readonly isNew: boolean;
}

/** Where a file is taken in, and for whom. */
interface Desk {
  readonly place: Workplace;
  readonly open: OpenCase;
  readonly context: CallContext;
  /** The files that are taken back together with it. */
  readonly batch?: string;
}

/**
 * Takes in files that a window sent up. All files of one batch, or of one call where it names none, are one deed that can be undone.
 * Stopped half-way, the files that were finished stay and the others are forgotten.
 */
export async function addFiles(where: Desk, { files, arrival, job, batch }: AddInput) {
  const desk = { ...where, batch: batch ?? randomUUID() };
  const { place, context } = desk;
  const uploads = files.map((handle) => uploadOf(place, handle));
  const total = uploads.reduce((sum, upload) => sum + (upload.kind === "ok" ? upload.value.size : 0), 0);
  const tell = progressTeller(context, { job, total, unit: "bytes" });
  const metadata = metadataOf(arrival);
  const [added, refusals, warnings]: [Added[], Problem[], Problem[]] = [[], [], []];
  let before = 0;
  for (const upload of uploads) {
    if (context.signal.aborted) break;
    if (upload.kind === "refused") {
      refusals.push(...upload.problems);
      continue;
    }
    const { name, size } = upload.value;
    const start = before;
    const progress = (bytes: number) => tell(start + bytes, name);
    const taken = await unlessStopped(context, takeIn(desk, upload.value, { ...metadata, fileName: name, progress }));
    if (taken === undefined) break;
    before += size;
    tell(before, name);
    if (taken.kind === "refused") {
      refusals.push(...taken.problems);
      await place.bytes.drop(upload.value.handle);
    } else {
      added.push(taken.value);
      warnings.push(...taken.problems);
    }
  }
  const left = files.length - added.length - refusals.length;
  if (left === 0) return made({ added, refused: refusals }, warnings);
  await Promise.all(files.map((handle) => place.bytes.drop(handle)));
  return made({ added, refused: refusals }, [
    ...warnings,
    warns("evidence.add-stopped", { added: added.length, left }),
  ]);
}

/** Takes in a note that a person typed, as a text file of its title, the address that it is about, and its words. */
export async function addNote(desk: Desk, { title, address, text, arrival }: NoteInput): Promise<Result<Added>> {
  const { place, context } = desk;
  const source = address?.trim() ?? "";
  const head = source === "" ? title : `${title}\n${source}`;
  const content = text.trim() === "" ? `${head}\n` : `${head}\n\n${text.trimEnd()}\n`;
  const name = `${noteName(title)}.txt`;
  const sent = await place.bytes.receive(name, Readable.from([Buffer.from(content, "utf8")]), context.signal);
  if (sent.kind === "refused") return sent;
  const upload = uploadOf(place, sent.value);
  if (upload.kind === "refused") return upload;
  const metadata = metadataOf(source === "" ? arrival : { ...arrival, source });
  try {
    return await takeIn(desk, upload.value, { ...metadata, title, fileName: name, method: "note-typed" });
  } finally {
    await place.bytes.drop(sent.value);
  }
}

async function takeIn(
  { place, open, context, batch }: Desk,
  upload: Upload,
  metadata: EvidenceMetadata,
): Promise<Result<Added>> {
  const taken = await writeCase<TakenIn>(place, open, {
    saying: ({ item }) => ({ key: "done.evidence-added", params: { label: item.label } }),
    ...(batch === undefined ? {} : { batch: { name: batch, saying: severalAdded } }),
    context,
    work: async (folder, deps) => {
      const result = await addEvidence(folder, upload.path, metadata, deps);
      return result.kind === "refused"
        ? result
        : made({ folder: result.value.folder, value: result.value }, result.problems);
    },
  });
  const problems = problemsNaming(taken.problems, upload);
  if (taken.kind === "refused") return refused(...problems);
  const { item, isNew } = taken.value;
  await open.originals.received(item.digest, { path: blobPath(open.folder, item.digest), at: place.clock() });
  await place.bytes.drop(upload.handle);
  return made({ id: item.id, label: item.label, isNew }, problems);
}

function severalAdded(count: number): Saying {
  return { key: "done.evidence-added-several", params: { count } };
}

/** What the work gives, or undefined where it was stopped. */
async function unlessStopped<T>({ signal }: CallContext, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  }
}

/** What a person said, without what they left empty. */
function metadataOf({ kind, reliability, confidentiality, ...stated }: AddInput["arrival"]): EvidenceMetadata {
  const { capturedAt, language } = stated;
  const [source, obtainedBy] = [stated.source?.trim() ?? "", stated.obtainedBy?.trim() ?? ""];
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(reliability === undefined ? {} : { reliability }),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(language === undefined ? {} : { language }),
    ...(source === "" ? {} : { source }),
    ...(obtainedBy === "" ? {} : { obtainedBy }),
  };
}

/** A file name of the words of a title. */
function noteName(title: string): string {
  const words = title.replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-+|-+$/g, "");
  return [...words].slice(0, 60).join("") || "note";
}
