import type { z } from "zod";

/** The entries of a list in the browser's storage. One that cannot be read is left out and takes no other with it. */
export function storedList<T>(key: string, schema: z.ZodType<T>): readonly T[] {
  const entries = parsed(localStorage.getItem(key) ?? "[]");
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** Writes a list into the browser's storage. Where there is no room for it, what stood there stays. */
export function storeList(key: string, list: readonly unknown[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // The list is held in the window too; only its sudden end would lose what had no room.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
