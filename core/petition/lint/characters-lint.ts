import { blocks } from "../../base/problem.ts";
import type { Problem } from "../../base/problem.ts";
import type { Outline } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import { wordedFields } from "../wording.ts";
import { uncoveredCharacters } from "./covered-characters.ts";
import { place } from "./facts-lint.ts";

/** Characters that no face of the printed page has, in any language: they would be printed as empty boxes. */
export function lintCharacters(source: PetitionCase, outline: Outline): readonly Problem[] {
  const { authoritative } = source.petition;
  const named = source.signatories.flatMap(({ id, name, isWithheld }) =>
    isWithheld ? [] : [{ of: id, field: "name", text: name }],
  );
  const texts = [
    ...[...wordedFields(source), ...named].map((field) => ({ ...field, language: authoritative })),
    ...source.translations.filter(({ language }) => source.petition.languages.includes(language)),
  ];
  return texts.flatMap(({ of, field, text, language }) => {
    const missing = uncoveredCharacters(text);
    if (missing.length === 0) return [];
    const where = { ...place(outline, of), field, language };
    const characters = missing.map((character) => `${character} (${codePointName(character)})`).join(", ");
    return [blocks("petition.uncovered-characters", { characters, language }, where)];
  });
}

/** `U+1F600`. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
