import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";

/**
 * The case or bundle that the system handed over among the words of a command line: the last one that has the right ending and exists, a case
 * as a folder, a bundle as a file. Options and everything else are passed over.
 */
export async function handedPath(words: readonly string[], folder: string): Promise<string | undefined> {
  for (const word of words.toReversed()) {
    const path = resolve(folder, word);
    if (!word.startsWith("-") && (await isOpenable(path))) return path;
  }
  return undefined;
}

async function isOpenable(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase();
  if (ending !== ".recourse" && ending !== ".recourse-bundle") return false;
  try {
    const found = await stat(path);
    return ending === ".recourse" ? found.isDirectory() : found.isFile();
  } catch {
    return false;
  }
}
