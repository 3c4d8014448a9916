import { createHash, randomBytes } from "node:crypto";
import { open, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, join } from "node:path";
import { addAbortSignal } from "node:stream";
import type { Readable } from "node:stream";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ByteHandle } from "../../core/bridge/shapes.ts";
import { writeProblem } from "../case-folder/disk-problem.ts";
import { makeArrivalFolder } from "./arrival-folder.ts";

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
  const newPlace = async (): Promise<Result<string>> => {
    try {
      folder ??= makeArrivalFolder(home);
      return made(join(await folder, randomBytes(16).toString("hex")));
    } catch (error) {
      // The next file may find the disk in order again.
      folder = undefined;
      return refused(writeProblem(error, home));
    }
  };
  const keep = (bytes: KeptBytes): ByteHandle => {
    const handle = randomBytes(16).toString("hex");
    kept.set(handle, bytes);
    const inMemory = [...kept].filter(([, one]) => one.kind === "memory");
    for (const [old] of inMemory.slice(0, Math.max(0, inMemory.length - memoryHandles))) kept.delete(old);
    return handle;
  };
  const receive = async (name: string, body: Readable, signal: AbortSignal): Promise<Result<ByteHandle>> => {
    const place = await newPlace();
    if (place.kind === "refused") return place;
    const path = place.value;
    const written = await writeAll(body, { path, home, name: fileNameOf(name), signal });
    if (written.kind === "refused") {
      await rm(path, { force: true });
      return written;
    }
    const { size } = await stat(path);
    const handle = keep({ kind: "file", path, name: fileNameOf(name), size, mediaType: "application/octet-stream" });
    own.add(handle);
    return made(handle);
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

/** What is written where, and under which name it is spoken of. */
interface WriteOrder {
  readonly path: string;
  readonly home: string;
  readonly name: string;
  readonly signal: AbortSignal;
}

/**
 * Writes a body to a new file. What a disk that fails said is told when the whole body was read: a browser that is cut off while it sends
 * never hears why.
 */
async function writeAll(body: Readable, { path, home, name, signal }: WriteOrder): Promise<Result<undefined>> {
  let file: FileHandle | undefined;
  let failure: Problem | undefined;
  const write = async (bytes: Uint8Array) => {
    try {
      file ??= await open(path, "wx", 0o600);
      await file.writeFile(bytes);
    } catch (error) {
      failure = writeProblem(error, home);
    }
  };
  try {
    await write(new Uint8Array());
    for await (const chunk of addAbortSignal(signal, body)) {
      if (failure === undefined && chunk instanceof Uint8Array) await write(chunk);
    }
  } catch {
    // The window was closed, or stopped sending.
    return refused(signal.aborted ? blocks("command.interrupted", {}) : blocks("bridge.upload-broken", { file: name }));
  } finally {
    await file?.close();
  }
  return failure === undefined ? made(undefined) : refused(failure);
}

/** A name is a name and never a path, whatever a browser sends. */
function fileNameOf(name: string): string {
  return basename(name.replaceAll("\\", "/")) || "file";
}
