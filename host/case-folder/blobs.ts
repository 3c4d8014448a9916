import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open, readFile } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { digestFromHex } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { EvidenceItem } from "../../core/evidence/evidence-item.ts";
import { recordsOf } from "../../core/project/case-view.ts";
import { readProblem, systemCode } from "./disk-problem.ts";
import { isRegularFile } from "./durable-file.ts";
import { blobPathIn } from "./layout.ts";
import type { CaseFolder } from "./open-case.ts";

/** Where the stored original with a digest stands. */
export function blobPath(folder: { readonly path: string }, digest: Digest): string {
  return blobPathIn(folder.path, digest);
}

/** The bytes of a stored original, if they are still those that were received. For files that fit into memory. */
export async function readBlob(folder: CaseFolder, digest: Digest): Promise<Result<Uint8Array>> {
  const path = blobPath(folder, digest);
  const item = recordsOf(folder.state, "evidenceItem").find((candidate) => candidate.digest === digest);
  const named = item ?? { label: digest, title: digest };
  try {
    if (!(await isRegularFile(path))) return refused(missing(named, path));
    const bytes = await readFile(path);
    const found = digestFromHex(createHash("sha256").update(bytes).digest("hex"));
    return found === digest ? made(bytes) : refused(mismatch(named, path));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return refused(readProblem(error, path));
  }
}

/** Hashes every stored original again: one problem, with its label, for each that is gone or no longer what was received. */
export async function verifyBlobs(folder: CaseFolder, signal: AbortSignal): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const found = new Map<Digest, Digest | undefined>();
  for (const item of recordsOf(folder.state, "evidenceItem")) {
    const path = blobPath(folder, item.digest);
    try {
      if (!found.has(item.digest)) found.set(item.digest, await digestOfFile(path, signal));
      const digest = found.get(item.digest);
      if (digest === undefined) problems.push(missing(item, path));
      else if (digest !== item.digest) problems.push(mismatch(item, path));
    } catch (error) {
      if (signal.aborted || systemCode(error) === undefined) throw error;
      problems.push(blocks("evidence.unreadable-blob", { label: item.label, title: item.title }, { file: path }));
    }
  }
  return problems;
}

/** The digest of a file's bytes, or undefined where no regular file stands. Memory does not depend on its size. */
export async function digestOfFile(
  path: string,
  signal: AbortSignal,
  progress?: (bytes: number) => void,
): Promise<Digest | undefined> {
  if (!(await isRegularFile(path))) return undefined;
  const hash = createHash("sha256");
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    let bytes = 0;
    for await (const chunk of chunksOf(file, signal)) {
      hash.update(chunk);
      bytes += chunk.length;
      progress?.(bytes);
    }
  } finally {
    await file.close();
  }
  return digestFromHex(hash.digest("hex"));
}

async function* chunksOf(file: FileHandle, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(1024 * 1024);
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function missing(item: Pick<EvidenceItem, "label" | "title">, path: string): Problem {
  return blocks("evidence.missing", { label: item.label, title: item.title }, { file: path });
}

function mismatch(item: Pick<EvidenceItem, "label" | "title">, path: string): Problem {
  return blocks("evidence.digest-mismatch", { label: item.label, title: item.title }, { file: path });
}
