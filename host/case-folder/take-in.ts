import { createHash } from "node:crypto";
import { open, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { digestFromHex } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import { systemCode, writeProblem } from "./disk-problem.ts";
import { mediaTypeOf, sampleBytes } from "./media-type.ts";

/** A file as it was read: copied byte for byte to a temporary place, and hashed on the way. */
export interface Copied {
  readonly digest: Digest;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Bytes read at a time; memory does not depend on the size of a file. */
const chunkBytes = 1024 * 1024;

/** Where a file comes from, where its copy goes, and who wants to know how far it is. */
export interface CopyOrder {
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
  readonly progress?: (bytes: number, total: number) => void;
}

/**
 * Copies a file in one pass. The copy is on the disk when this returns. When it is refused or interrupted no copy is left. A file
 * that changed meanwhile is refused, because nobody could say which of its states was taken in.
 */
export async function copyAndHash(order: CopyOrder): Promise<Result<Copied>> {
  const source = await openSource(order.from);
  if (source.kind === "refused") return source;
  let isKept = false;
  try {
    const copied = await copyFrom(source.value, order);
    isKept = copied.kind === "ok";
    return copied;
  } finally {
    await source.value.close();
    if (!isKept) await rm(order.to, { force: true });
  }
}

async function openSource(path: string): Promise<Result<FileHandle>> {
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) return refused(blocks("evidence.is-folder", { file: path }, { file: path }));
    // A pipe or device has no end that could be waited for and no bytes that could be checked again.
    if (!kind.isFile()) return refused(blocks("evidence.not-a-file", { file: path }, { file: path }));
    return made(await open(path, "r"));
  } catch (error) {
    return refused(sourceProblem(error, path));
  }
}

async function copyFrom(source: FileHandle, order: CopyOrder): Promise<Result<Copied>> {
  const before = await source.stat({ bigint: true });
  const total = Number(before.size);
  const head = Buffer.alloc(Math.min(sampleBytes, total));
  const read = await createTarget(order, (target) => pump(source, target, { order, total, head }));
  if (read.kind === "refused") return read;
  const after = await source.stat({ bigint: true });
  const { bytes, hex } = read.value;
  if (bytes !== total || after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
    return refused(blocks("evidence.changed-while-reading", { file: order.from }, { file: order.from }));
  }
  return made({ digest: digestFromHex(hex), bytes, mediaType: await mediaTypeOf(head) });
}

async function createTarget<T>(order: CopyOrder, fill: (target: FileHandle) => Promise<Result<T>>): Promise<Result<T>> {
  let target: FileHandle | undefined;
  try {
    target = await open(order.to, "wx", 0o644);
    const filled = await fill(target);
    await target.sync();
    return filled;
  } catch (error) {
    order.signal.throwIfAborted();
    return refused(writeProblem(error, order.to));
  } finally {
    await target?.close();
  }
}

async function pump(
  source: FileHandle,
  target: FileHandle,
  { order, total, head }: { readonly order: CopyOrder; readonly total: number; readonly head: Buffer },
): Promise<Result<{ readonly bytes: number; readonly hex: string }>> {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(chunkBytes);
  let bytes = 0;
  // A log that is still being written has no end; one read beyond the size at the start is enough to know.
  while (bytes <= total) {
    order.signal.throwIfAborted();
    const read = await readChunk(source, buffer, order.from);
    if (read.kind === "refused") return read;
    if (read.value.length === 0) break;
    hash.update(read.value);
    if (bytes < head.length) read.value.copy(head, bytes);
    await target.writeFile(read.value);
    bytes += read.value.length;
    order.progress?.(bytes, total);
  }
  return made({ bytes, hex: hash.digest("hex") });
}

async function readChunk(source: FileHandle, buffer: Buffer, path: string): Promise<Result<Buffer>> {
  try {
    const { bytesRead } = await source.read(buffer, 0, buffer.length);
    return made(buffer.subarray(0, bytesRead));
  } catch (error) {
    return refused(sourceProblem(error, path));
  }
}

function sourceProblem(error: unknown, path: string): Problem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  const isGone = code === "ENOENT" || code === "ENOTDIR";
  return blocks(isGone ? "evidence.not-found" : "evidence.unreadable", { file: path }, { file: path });
}
