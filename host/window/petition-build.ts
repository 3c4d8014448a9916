import { resolve } from "node:path";
import type { Digest } from "../../core/base/digest.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { OutputOf, ParsedInputOf } from "../../core/bridge/contract.ts";
import { inOrder } from "../../core/petition/lint/lint.ts";
import { readBlob } from "../case-folder/blobs.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { buildPetition } from "../petition/build-petition.ts";
import { writeOutputs } from "../petition/output-folder.ts";
import { checkedPetition } from "./case-lint.ts";
import { checkOriginals } from "./evidence-check.ts";
import { progressTeller } from "./jobs.ts";
import { markedAsDraft } from "./petition-draft-mark.ts";
import { lookAgain } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

/**
 * Checks, builds and writes a petition, every original hashed anew. What blocks it stops it, unless a draft is asked for; a draft passes
 * on no copy of an exhibit that is not as it was received. The folder may be shown from then on.
 */
export async function buildInto(
  desk: { readonly place: Workplace; readonly open: OpenCase; readonly context: CallContext },
  { case: handle, petition, languages, out, asDraft, job }: ParsedInputOf<"petition.build">,
  ownFolders: Set<string>,
): Promise<Result<OutputOf<"petition.build">>> {
  const { place, open, context } = desk;
  const found = await lookAgain(place, open, context);
  if (found.kind === "refused") return found;
  const { folder } = open;
  const checked = checkedPetition(folder.state, petition);
  if (checked.kind === "refused") return checked;
  const known = checked.value.source.petition.languages;
  const unknown = languages.filter((language) => !known.some((own) => own === language));
  if (unknown.length > 0)
    return refused(...unknown.map((language) => blocks("petition.language-not-in-petition", { language })));
  const originals = await checkOriginals(desk, { case: handle, ...(job === undefined ? {} : { job }) });
  if (originals.kind === "refused") return originals;
  const problems = inOrder([...originals.value.problems, ...checked.value.problems]);
  const isBlocked = problems.some(({ severity }) => severity === "blocks");
  if (isBlocked && !asDraft) return refused(...problems);
  const { pages, isDraft } = markedAsDraft(checked.value, { problems, isAsked: asDraft });
  const wanted = known.filter((language) => languages.includes(language));
  const tell = progressTeller(context, { job, total: wanted.length, unit: "share" });
  const built = await buildPetition(pages, {
    languages: wanted,
    signal: context.signal,
    progress: ({ language, share }) => tell(wanted.findIndex((one) => one === language) + share, language),
    readBlob: (digest) => bytesOf(folder, digest, asDraft),
  });
  const written = await writeOutputs(out, built.files, context.signal);
  if (written.kind === "refused") return written;
  ownFolders.add(resolve(out));
  const value = { folder: resolve(out), outputs: written.value, fingerprint: built.fingerprint, isDraft };
  return made(value, problems);
}

async function bytesOf(folder: CaseFolder, digest: Digest, isDraft: boolean): Promise<Uint8Array | undefined> {
  const read = await readBlob(folder, digest);
  if (read.kind === "ok") return read.value;
  if (isDraft) return undefined;
  throw new Error(`A blob that was just checked cannot be read: ${digest}`);
}
