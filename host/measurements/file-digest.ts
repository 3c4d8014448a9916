import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { digestFromHex } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";

/** The digest of a file's bytes, read in constant memory. What the disk refuses, and an abort, is thrown. */
export async function digestOfFile(path: string, signal: AbortSignal): Promise<Digest> {
  const hash = createHash("sha256");
  const bytes: AsyncIterable<Buffer> = createReadStream(path, { signal });
  for await (const chunk of bytes) hash.update(chunk);
  return digestFromHex(hash.digest("hex"));
}
