import { mkdir, rename, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import type { z } from "zod";
import { parseJson } from "../../core/project/json.ts";
import { readIfThere } from "../case-folder/private-state.ts";

/** A private note of this device. One that is missing, damaged or of another version reads as undefined: it is never worth a refusal. */
export async function readJsonFile<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T> | undefined> {
  const text = await readIfThere(path);
  const parsed = schema.safeParse(text === undefined ? undefined : parseJson(text));
  return parsed.success ? parsed.data : undefined;
}

/** Replaces a private note whole: a reader sees the old one or the new one. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(draft, `${JSON.stringify(value, undefined, 1)}\n`, { mode: 0o600, flush: true });
  await rename(draft, path);
}
