import { lstat } from "node:fs/promises";
import type { Digest } from "../../core/base/digest.ts";
import type { Instant } from "../../core/base/instant.ts";
import { digestOfFile } from "../case-folder/blobs.ts";

/** What was found when a stored original was last hashed. `stamp` tells whether the file was touched since. */
export interface OriginalCheck {
  readonly state: "intact" | "differs" | "missing";
  readonly at: Instant;
  readonly stamp: string;
}

/** What is known of the stored originals of an open case since it was opened. */
export interface Originals {
  readonly known: (digest: string) => OriginalCheck | undefined;
  /** Hashes an original, unless the file is as it was when it was hashed last. */
  readonly check: (digest: Digest, order: CheckOrder) => Promise<OriginalCheck>;
  /** Remembers that an original was hashed on its way into the store. */
  readonly received: (digest: Digest, file: { readonly path: string; readonly at: Instant }) => Promise<void>;
}

/** Which file, when, and whether it is hashed although nothing seems to have touched it. */
export interface CheckOrder {
  readonly path: string;
  readonly at: Instant;
  readonly signal: AbortSignal;
  readonly isFresh?: boolean;
  readonly progress?: (bytes: number) => void;
}

/** Nothing is known yet. */
export function originalsOf(): Originals {
  const checks = new Map<string, OriginalCheck>();
  return {
    known: (digest) => checks.get(digest),
    check: async (digest, { path, at, signal, isFresh, progress }) => {
      const stamp = await stampOf(path);
      const known = checks.get(digest);
      if (known?.stamp === stamp && isFresh !== true) return known;
      // Until the file was read to its end nothing is known of it.
      checks.delete(digest);
      const found = await digestOfFile(path, signal, progress);
      const state = found === undefined ? "missing" : found === digest ? "intact" : "differs";
      const check = { state, at, stamp } as const;
      checks.set(digest, check);
      return check;
    },
    received: async (digest, { path, at }) => {
      checks.set(digest, { state: "intact", at, stamp: await stampOf(path) });
    },
  };
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ino } = await lstat(path, { bigint: true });
    return [size, mtimeNs, ino].join(" ");
  } catch {
    // A file that cannot be looked at has the same stamp as none; hashing it says what is wrong.
    return "";
  }
}
