import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import type { Result } from "../../../core/base/problem.ts";
import type { CaseDeps } from "../../../host/case-folder/case-deps.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import type { CaseFields } from "../../../host/case-folder/create-case.ts";
import { languageSchema } from "../../../core/base/language.ts";
import type { CaseFolder } from "../../../host/case-folder/open-case.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** What a new case of the tests is told. */
export const caseFields: CaseFields = {
  title: "A shutdown",
  country: "BY",
  timeZone: "Europe/Minsk",
  languages: [languageSchema.parse("en")],
  authoritative: languageSchema.parse("en"),
};

/** A device with a private folder of its own and a clock that goes one second a reading. */
export function deviceIn(folder: string, home = "home", signal = new AbortController().signal): CaseDeps {
  let time = Date.UTC(2020, 7, 12);
  return { home: join(folder, home), clock: () => instantFromEpoch((time += 1000)), signal, author: "Lawyer" };
}

/** A new case, with the folder that holds it and its device. */
export async function newCase(): Promise<{
  readonly root: string;
  readonly deps: CaseDeps;
  readonly folder: CaseFolder;
}> {
  const root = temporaryFolder();
  const deps = deviceIn(root);
  return { root, deps, folder: valueOf(await createCase(join(root, "a.recourse"), caseFields, deps)) };
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The codes of the problems of a result, in order. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.problems.map((problem) => problem.code);
}

/** Everything below a folder: the path of each entry with its bytes, and with the time of its last change when asked for. */
export function treeOf(folder: string, withTimes = false): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    entries.map((name) => {
      const entry = lstatSync(join(folder, name));
      const time = withTimes ? ` ${entry.mtimeMs}` : "";
      if (entry.isSymbolicLink()) return [name, `link ${readlinkSync(join(folder, name))}${time}`];
      return [name, (entry.isFile() ? readFileSync(join(folder, name), "base64") : "folder") + time];
    }),
  );
}

/** The segment files of a case, as paths inside it, oldest first. */
export function segmentFiles(casePath: string): readonly string[] {
  return Object.keys(treeOf(casePath)).filter((name) => name.endsWith(".rlog"));
}

/** Writes a file, and the folders above it. */
export function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
