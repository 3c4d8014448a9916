import { blocks } from "../../../core/base/problem.ts";
import type { Digest } from "../../../core/base/digest.ts";
import { readBlob } from "../../case-folder/blobs.ts";
import type { CaseFolder } from "../../case-folder/open-case.ts";
import { buildPetition } from "../../petition/build-petition.ts";
import { checkPetition } from "../../petition/compose-all.ts";
import { writeOutputs } from "../../petition/output-folder.ts";
import type { WrittenFile } from "../../petition/output-folder.ts";
import { openCaseOf } from "../case-access.ts";
import type { Command, CommandContext, CommandOutcome } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { tableLines } from "../table.ts";

export const build: Command = {
  name: "build",
  summary: "PDFs, annexes, manifest and data files of a petition",
  usage: "build CASE --out DIR [--petition ID] [--languages all]",
  example: "recourse build belarus.recourse --out filing --languages en,ru",
  positionals: { min: 1, max: 1 },
  options: {
    out: { type: "string", placeholder: "DIR", help: "folder for the files; made when it is not there" },
    petition: { type: "string", placeholder: "ID", help: "the petition, when the case holds several" },
    languages: { type: "string", placeholder: "L,L", help: "languages to print; all when left out" },
  },
  run: async (context) => {
    const out = context.text("out");
    if (out === undefined) return refusedOutcome([blocks("usage.option-missing", { option: "--out" })]);
    const opened = await openCaseOf(context);
    return opened.kind === "refused" ? refusedOutcome(opened.problems) : buildCase(opened.value, out, context);
  },
};

/** Checks, builds and writes the petition of an open case. With a blocking problem nothing is written. */
export async function buildCase(folder: CaseFolder, out: string, context: CommandContext): Promise<CommandOutcome> {
  const checked = await checkPetition(folder, context.text("petition"), context.signal);
  if (checked.kind === "refused") return refusedOutcome(checked.problems);
  const { problems, source } = checked.value;
  if (problems.some((problem) => problem.severity === "blocks")) return refusedOutcome(problems);
  const asked = context.text("languages") ?? "all";
  const languages = asked === "all" ? undefined : asked.split(",").map((language) => language.trim());
  const unknown = languages?.filter((language) => !source.petition.languages.some((own) => own === language)) ?? [];
  if (unknown.length > 0)
    return refusedOutcome(unknown.map((language) => blocks("petition.language-not-in-petition", { language })));
  const built = await buildPetition(checked.value, {
    languages,
    signal: context.signal,
    progress: ({ language, share }) => context.progress(`${language} ${Math.round(share * 100)} %`),
    readBlob: (digest) => bytesOf(folder, digest),
  });
  const written = await writeOutputs(out, built.files, context.signal);
  if (written.kind === "refused") return refusedOutcome([...written.problems, ...problems]);
  return {
    data: { outputs: written.value, manifest: built.manifest, fingerprint: built.fingerprint },
    lines: [...outputTable(written.value), "", built.fingerprint],
    problems,
  };
}

function outputTable(files: readonly WrittenFile[]): readonly string[] {
  const shown = files.filter((file) => !file.path.includes("evidence/E-"));
  const rows = shown.map((file) => [
    file.path,
    file.pages === undefined ? "" : String(file.pages),
    String(file.bytes),
    file.digest,
  ]);
  return tableLines(["file", "pages", "bytes", "digest"], rows);
}

async function bytesOf(folder: CaseFolder, digest: Digest): Promise<Uint8Array> {
  const read = await readBlob(folder, digest);
  if (read.kind === "ok") return read.value;
  throw new Error(`A blob that was just checked cannot be read: ${digest}`);
}
