import { createReadStream } from "node:fs";
import type { ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { ImportOptions } from "../../core/measurements/format.ts";
import { logIntake } from "./log-intake.ts";
import type { LogFile } from "./log-intake.ts";

/** A log on disk, the name to report it by, and what a person stated about it. */
export interface LogSource {
  readonly path: string;
  readonly fileName: string;
  readonly options: ImportOptions;
  readonly signal: AbortSignal;
  /** Hears how many bytes of the file were read. */
  readonly progress?: (bytes: number) => void;
}

/**
 * Reads a whole log, plain or gzip, in constant memory. Writes nothing. A gzip file is read to its end and its check sum; one
 * that is cut short is refused whole. An abort is thrown.
 */
export async function readLog({ path, fileName, options, signal, progress }: LogSource): Promise<Result<LogFile>> {
  const intake = logIntake(fileName, options);
  try {
    const isGzip = await beginsAsGzip(path);
    const file = createReadStream(path, { signal });
    for await (const chunk of bytesOf(file, isGzip)) {
      intake.push(chunk);
      progress?.(file.bytesRead);
      if (intake.isRefused()) break;
    }
    const ended = intake.end();
    if (ended.kind === "refused" || !isGzip) return ended;
    return made({ ...ended.value, notes: ["gzip", ...ended.value.notes] }, ended.problems);
  } catch (error) {
    const code = errorCode(error);
    if (signal.aborted || code === undefined) throw error;
    return refused(blocks(problemCode(code), { reason: code }, { file: fileName }));
  }
}

function bytesOf(file: ReadStream, isGzip: boolean): AsyncIterable<Buffer> {
  if (!isGzip) return file;
  // With a callback the pipeline hands an error of either stream to the reader of the last one, and closes both.
  return pipeline(file, createGunzip(), () => undefined);
}

// RFC 1952 section 2.3.1: a gzip member begins with 1f 8b.
async function beginsAsGzip(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function problemCode(code: string): string {
  if (code === "Z_BUF_ERROR") return "measurements.gzip-cut";
  return code.startsWith("Z_") ? "measurements.gzip-damaged" : "measurements.file-unreadable";
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
