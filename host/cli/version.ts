import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const packageSchema = z.object({ name: z.literal("recourse"), version: z.string() });

/** The version of the program, from the package that this file belongs to, built or not. */
export function programVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const found = versionIn(folder);
    if (found !== undefined) return found;
    folder = dirname(folder);
  }
  throw new Error("The package of the program was not found");
}

function versionIn(folder: string): string | undefined {
  try {
    return packageSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).version;
  } catch {
    return undefined;
  }
}
