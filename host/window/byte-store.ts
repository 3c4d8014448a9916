import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { ByteHandle } from "../../core/bridge/shapes.ts";
import { systemCode, writeProblem } from "../case-folder/disk-problem.ts";
import { makeFolder } from "../case-folder/durable-file.ts";

/** Bytes that a handle stands for: a file on the disk or a few bytes in memory, with the type that the window is told. */
export type KeptBytes =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly name: string;
      readonly size: number;
      readonly mediaType: string;
    }
  | { readonly kind: "memory"; readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string };

/** Keeps bytes for the window under handles that cannot be guessed, as long as the host runs. */
export interface ByteStore {
  readonly receive: (name: string, body: Readable, signal: AbortSignal) => Promise<Result<ByteHandle>>;
  readonly keep: (bytes: KeptBytes) => ByteHandle;
  readonly find: (handle: string) => KeptBytes | undefined;
  /** Forgets a handle; a file that was sent up is deleted. */
  readonly drop: (handle: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Bytes in memory that were looked at least recently are forgotten beyond this many handles. */
const memoryHandles = 24;

/** A store whose files stand in a folder of their own below `home`; the folder is deleted when the store is closed. */
export function openByteStore(home: string): ByteStore {
  const kept = new Map<ByteHandle, KeptBytes>();
  const own = new Set<ByteHandle>();
  let folder: Promise<string> | undefined;
  const keep = (bytes: KeptBytes): ByteHandle => {
    const handle = randomBytes(16).toString("hex");
    kept.set(handle, bytes);
    const inMemory = [...kept].filter(([, one]) => one.kind === "memory");
    for (const [old] of inMemory.slice(0, Math.max(0, inMemory.length - memoryHandles))) kept.delete(old);
    return handle;
  };
  const receive = async (name: string, body: Readable, signal: AbortSignal): Promise<Result<ByteHandle>> => {
    folder ??= makeArrivalFolder(home);
    const path = join(await folder, randomBytes(16).toString("hex"));
    try {
      await pipeline(body, createWriteStream(path, { flags: "wx", mode: 0o600 }), { signal });
      const { size } = await stat(path);
      const handle = keep({ kind: "file", path, name: fileNameOf(name), size, mediaType: "application/octet-stream" });
      own.add(handle);
      return made(handle);
    } catch (error) {
      await rm(path, { force: true });
      if (signal.aborted) return refused(blocks("command.interrupted", {}));
      if (systemCode(error) === undefined) return refused(blocks("bridge.upload-broken", { file: fileNameOf(name) }));
      return refused(writeProblem(error, home));
    }
  };
  return {
    receive,
    keep,
    find: (handle) => kept.get(handle),
    drop: async (handle) => {
      const bytes = kept.get(handle);
      kept.delete(handle);
      if (own.delete(handle) && bytes?.kind === "file") await rm(bytes.path, { force: true });
    },
    close: async () => {
      kept.clear();
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };
}

/** The digest of bytes in memory, in hexadecimal. */
export function hexDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function makeArrivalFolder(home: string): Promise<string> {
  await makeFolder(join(home, "arrivals"), "private");
  return mkdtemp(join(home, "arrivals", "window-"));
}

/** A name is a name and never a path, whatever a browser sends. */
function fileNameOf(name: string): string {
  return basename(name.replaceAll("\\", "/")) || "file";
}
