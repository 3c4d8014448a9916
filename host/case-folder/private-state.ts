import { randomUUID } from "node:crypto";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { canonicalJson, parseJson } from "../../core/project/json.ts";
import { systemCode } from "./disk-problem.ts";
import { isRunning, makeFolder, writeDurably } from "./durable-file.ts";
import type { PrivatePlaces } from "./layout.ts";

const highWaterSchema = z.object({ seq: z.number().int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }).readonly();

/** The last segment that this device sealed in a case. A folder that shows a later one means that a backup was restored. */
export type HighWater = z.infer<typeof highWaterSchema>;

/** How long a writer waits for another one of the same device, in milliseconds. */
const patience = 20_000;

/** After how long a lock counts as left behind, in milliseconds. */
const lockLifetime = 600_000;

/** The high-water mark of a case, or undefined before the first segment. */
export async function readHighWater(places: PrivatePlaces): Promise<HighWater | undefined> {
  const text = await readIfThere(places.highWater);
  const parsed = highWaterSchema.safeParse(text === undefined ? undefined : parseJson(text));
  return parsed.success ? parsed.data : undefined;
}

/** Makes a high-water mark last before the segment that it names is shown to anyone. */
export async function writeHighWater(places: PrivatePlaces, mark: HighWater, unfinished: string): Promise<void> {
  await writeDurably(places.highWater, `${canonicalJson({ ...mark })}\n`, unfinished);
}

/** The text of a private file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Takes the right to write a case with this device, waiting a while for another process that has it. The value gives it back.
 * The lock stands in the private folder: a lock in a shared folder would be synchronised, and never released.
 */
export async function takeLock(places: PrivatePlaces, signal: AbortSignal): Promise<Result<() => Promise<void>>> {
  await makeFolder(places.folder, "private");
  for (let waited = 0; waited <= patience; waited += 50) {
    signal.throwIfAborted();
    if (await tryLock(places.lock)) return made(() => rm(places.lock, { force: true }));
    await wait(50);
  }
  return refused(blocks("case.busy", {}));
}

async function tryLock(path: string): Promise<boolean> {
  const holder = `${hostname()} ${process.pid}`;
  const own = `${path}.${randomUUID()}`;
  try {
    await writeFile(own, holder);
    await link(own, path);
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
    if (await isAbandoned(path, own)) await rm(path, { force: true });
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** A writer holds the lock for moments; one that is minutes old was left by a machine that lost its power. */
async function isAbandoned(path: string, own: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    const [host, pid] = (await readFile(path, "utf8")).split(" ");
    // The clock of the file system itself: what was just written there is new.
    const { mtimeMs: now } = await stat(own);
    return now - mtimeMs > lockLifetime || (host === hostname() && !isRunning(Number(pid)));
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}
