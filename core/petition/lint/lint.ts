import type { Problem } from "../../base/problem.ts";
import type { Law } from "../../mapping/law.ts";
import { outlinePetition } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import type { Speaker } from "../speaker.ts";
import type { PetitionTemplate } from "../template.ts";
import { lintCharacters } from "./characters-lint.ts";
import { lintExplanations, lintExhibits, lintFactBlocks, lintFindings, lintPersons } from "./facts-lint.ts";
import { lintCaveats } from "./figures-lint.ts";
import { lintTranslations, lintTypedNumbers } from "./language-lint.ts";
import { lintAddressees, lintAllegations, lintParts } from "./law-lint.ts";

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
    ...lintCharacters(source, outline),
    ...lintAllegations(source, law),
    ...lintParts(source, template, outline),
    ...lintAddressees(source, law),
    ...found,
  ]);
}

/**
 * Blocking problems first, otherwise as found; a problem with the same code, parameters and place is told once, also when it was
 * met in several languages.
 */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const told = once(problems);
  return [
    ...told.filter(({ severity }) => severity === "blocks"),
    ...told.filter(({ severity }) => severity === "warns"),
  ];
}

/** Each problem where it was first met. Thousands of exhibits give thousands of problems, so that only those of one record are compared. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const met = new Map<string, Problem[]>();
  return problems.filter((problem) => {
    const near = problem.where?.record ?? problem.code;
    const others = met.get(near);
    if (others === undefined) met.set(near, [problem]);
    else if (others.some((other) => isSame(other, problem))) return false;
    else others.push(problem);
    return true;
  });
}

function isSame(one: Problem, other: Problem): boolean {
  if (one.code !== other.code || places.some((place) => one.where?.[place] !== other.where?.[place])) return false;
  const [names, others] = [Object.keys(one.params), Object.keys(other.params)];
  return names.length === others.length && names.every((name) => one.params[name] === other.params[name]);
}

const places = ["record", "field", "file", "line"] as const;
