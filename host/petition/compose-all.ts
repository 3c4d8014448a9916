import type { Language } from "../../core/base/language.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import { composePetition } from "../../core/petition/compose.ts";
import type { ComposedPetition } from "../../core/petition/composed.ts";
import { inOrder, lintPetition } from "../../core/petition/lint/lint.ts";
import type { PetitionCase } from "../../core/petition/petition-case.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { petitionCaseOf } from "../../core/project/petition-case.ts";
import { law } from "../../law/index.ts";
import { templates } from "../../templates/index.ts";
import { verifyBlobs } from "../case-folder/blobs.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { speakerOf } from "./speaker.ts";

/** One petition of a case, written out in all its languages, with everything that lint has to say about it. */
export interface CheckedPetition {
  readonly source: PetitionCase;
  readonly versions: readonly { readonly speaker: Speaker; readonly petition: ComposedPetition }[];
  readonly problems: readonly Problem[];
}

/**
 * Composes a petition in every language and checks it, evidence files included. Refused only when there is nothing to check:
 * no such petition, template or language. Reads only.
 */
export async function checkPetition(
  folder: CaseFolder,
  petitionId: string | undefined,
  signal: AbortSignal,
): Promise<Result<CheckedPetition>> {
  const gathered = petitionCaseOf(folder.state, petitionId);
  if (gathered.kind === "refused") return gathered;
  const composed = composeAll(gathered.value);
  if (composed.kind === "refused") return composed;
  const problems = [...(await verifyBlobs(folder, signal)), ...composed.value.problems];
  return made({ ...composed.value, problems: inOrder(problems) });
}

/** Composes a petition in every language and checks what can be checked without its evidence files. */
export function composeAll(source: PetitionCase): Result<CheckedPetition> {
  const template = templates[source.petition.template];
  if (template === undefined)
    return refused(blocks("petition.unknown-template", { template: source.petition.template }));
  const speakers = source.petition.languages.map((language) => speakerOf(language));
  const silent = source.petition.languages.filter((_, index) => speakers[index] === undefined);
  if (silent.length > 0) return refused(...silent.map(unknownLanguage));
  const present = speakers.filter((speaker) => speaker !== undefined);
  const authoritative = present.find((speaker) => speaker.language === source.petition.authoritative) ?? present[0];
  if (authoritative === undefined) return refused(unknownLanguage(source.petition.authoritative));
  const compositions = present.map((speaker) => ({ speaker, ...composePetition(source, { template, law, speaker }) }));
  const found = compositions.flatMap((composition) => composition.problems);
  const problems = lintPetition(source, { template, law, speaker: authoritative }, found);
  const versions = compositions.map(({ speaker, petition }) => ({ speaker, petition }));
  return made({ source, versions, problems });
}

function unknownLanguage(language: Language): Problem {
  return blocks("petition.unknown-language", { language });
}
