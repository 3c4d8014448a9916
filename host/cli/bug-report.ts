import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../../core/base/instant.ts";
import { blocks } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";

/** Writes down what went wrong inside the program, in the private folder only, and says where it was written. */
export async function recordBug(error: unknown, home: string, at: Instant): Promise<Problem> {
  const file = join(home, "bugs", `${at.replace(/[^0-9TZ]/g, "")}-${process.pid}.txt`);
  const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    await mkdir(join(home, "bugs"), { recursive: true, mode: 0o700 });
    await writeFile(file, `${at}\n${account}\n`, { mode: 0o600 });
    return blocks("bug.recorded", { file });
  } catch {
    // The disk may be what failed; the sentence must come out all the same.
    return blocks("bug.not-recorded", {});
  }
}
