import { constants } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { OutputOf } from "../../core/bridge/contract.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { blobPath } from "../case-folder/blobs.ts";
import { systemCode } from "../case-folder/disk-problem.ts";
import { mediaTypeOf, sampleBytes } from "../case-folder/media-type.ts";
import { readText } from "./evidence-text.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type Preview = OutputOf<"evidence.preview">;

/** As much of a text as is shown, in bytes. */
const shownBytes = 200_000;

/** Largest picture and document that a window is given, in bytes. */
const largest = { image: 64 * 1024 * 1024, pdf: 256 * 1024 * 1024 } as const;

const textTypes: readonly string[] = ["application/json", "application/xml", "application/xhtml+xml", "image/svg+xml"];
const imageTypes: readonly string[] = ["image/png", "image/apng", "image/jpeg", "image/gif", "image/webp"];

/**
 * What can be shown of an original. It is hashed first, so that nothing is shown for the exhibit that is not the exhibit. What it
 * is follows from its bytes; pages, drawings and data are shown as the text that they are written in.
 */
export async function previewOf(
  { place, open, context }: { readonly place: Workplace; readonly open: OpenCase; readonly context: CallContext },
  item: RecordOf<"evidenceItem">,
): Promise<Result<Preview>> {
  const path = blobPath(open.folder, item.digest);
  if (item.bytes === 0) return made({ kind: "none", reason: "empty" });
  try {
    const { state } = await open.originals.check(item.digest, { path, at: place.clock(), signal: context.signal });
    if (state !== "intact") return made({ kind: "none", reason: "changed" });
    const mediaType = await mediaTypeOf(await headOf(path, sampleBytes));
    if (mediaType.startsWith("text/") || textTypes.includes(mediaType)) {
      return made({ kind: "text", ...readText(await headOf(path, shownBytes), item.bytes) });
    }
    const kind = imageTypes.includes(mediaType) ? "image" : mediaType === "application/pdf" ? "pdf" : undefined;
    if (kind === undefined) return made({ kind: "none", reason: "type" });
    if (item.bytes > largest[kind]) return made({ kind: "none", reason: "size" });
    const bytes = place.bytes.keep({ kind: "file", path, name: item.fileName, size: item.bytes, mediaType });
    return made({ kind, bytes });
  } catch (error) {
    if (context.signal.aborted || systemCode(error) === undefined) throw error;
    return refused(blocks("evidence.unreadable-blob", { label: item.label, title: item.title }, { file: path }));
  }
}

async function headOf(path: string, most: number): Promise<Uint8Array> {
  const file = await openFile(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
