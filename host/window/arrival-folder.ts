import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { systemCode } from "../case-folder/disk-problem.ts";
import { isRunning, makeFolder, namesIn } from "../case-folder/durable-file.ts";

/** The folder of one host, by exact name: machine, process and chance. */
const arrivalName = /^window-([0-9a-f]{8})-(\d{1,10})-[0-9A-Za-z]{6}$/;

/** Makes a folder below `home` for what windows send up to this process. */
export async function makeArrivalFolder(home: string): Promise<string> {
  await makeFolder(join(home, "arrivals"), "private");
  return mkdtemp(join(home, "arrivals", `window-${machine()}-${process.pid}-`));
}

/**
 * Removes what windows sent to hosts of this machine that were killed: evidence must not lie about unknown to anyone. In doubt, as where
 * another process has the number of one that is gone, it stays for the next time.
 */
export async function removeLeftArrivals(home: string): Promise<void> {
  const folder = join(home, "arrivals");
  try {
    for (const name of await namesIn(folder)) {
      const [, where, pid] = arrivalName.exec(name) ?? [];
      if (where !== machine() || isRunning(Number(pid))) continue;
      await rm(join(folder, name), { recursive: true, force: true });
    }
  } catch (error) {
    // A disk that fails tells so when something is needed of it.
    if (systemCode(error) === undefined) throw error;
  }
}

/** A short name of this machine that any file system takes; a home may be shared by several. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
