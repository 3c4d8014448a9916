import type { Problem } from "../../base/problem.ts";
import type { Law } from "../../mapping/law.ts";
import { outlinePetition } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import type { Speaker } from "../speaker.ts";
import type { PetitionTemplate } from "../template.ts";
import { lintExplanations, lintExhibits, lintFactBlocks, lintFindings, lintPersons } from "./facts-lint.ts";
import { lintCaveats } from "./figures-lint.ts";
import { lintTranslations, lintTypedNumbers } from "./language-lint.ts";
import { lintAllegations, lintParts } from "./law-lint.ts";

/**
 * Every problem of a petition that can be seen without its evidence files, each with the paragraph it concerns. Problems of
 * citations and tokens come from composing it in each language and are given as `found`. Blocking problems come first; the
 * same problem is told once.
 */
export function lintPetition(
  source: PetitionCase,
  { template, law, speaker }: { readonly template: PetitionTemplate; readonly law: Law; readonly speaker: Speaker },
  found: readonly Problem[],
): readonly Problem[] {
  const outline = outlinePetition(source, template, speaker);
  return inOrder([
    ...lintExhibits(source),
    ...lintCaveats(source, speaker),
    ...lintFindings(source, outline),
    ...lintFactBlocks(source, outline),
    ...lintExplanations(source, outline),
    ...lintPersons(source, outline),
    ...lintTypedNumbers(source, outline),
    ...lintTranslations(source, outline),
    ...lintAllegations(source, law),
    ...lintParts(source, template, outline),
    ...found,
  ]);
}

/**
 * Blocking problems first, otherwise as found; a problem with the same code, parameters and place is told once, also when it was
 * met in several languages.
 */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const told = [...new Map(problems.toReversed().map((problem) => [keyOf(problem), problem])).values()].toReversed();
  return [
    ...told.filter(({ severity }) => severity === "blocks"),
    ...told.filter(({ severity }) => severity === "warns"),
  ];
}

function keyOf({ code, params, where }: Problem): string {
  return JSON.stringify([code, params, where?.record, where?.field, where?.file, where?.line]);
}
