import { digestOfText } from "../../base/digest.ts";
import type { Language } from "../../base/language.ts";
import { blocks } from "../../base/problem.ts";
import type { Problem } from "../../base/problem.ts";
import type { Outline } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import { parseText, tokenMeaning, tokensOf } from "../token.ts";
import type { Token } from "../token.ts";
import { wordedFields } from "../wording.ts";
import type { WordedField } from "../wording.ts";
import { place } from "./facts-lint.ts";

/** Words missing or stale in a language, and numbers, dates, exhibits or citations that differ from the authoritative text. */
export function lintTranslations(source: PetitionCase, outline: Outline): readonly Problem[] {
  const languages = source.petition.languages.filter((language) => language !== source.petition.authoritative);
  const fields = wordedFields(source);
  return languages.flatMap((language) => {
    const translations = new Map(
      source.translations
        .filter((translation) => translation.language === language)
        .map((translation) => [`${translation.of}.${translation.field}`, translation]),
    );
    return fields.flatMap((field): readonly Problem[] => {
      const translation = translations.get(`${field.of}.${field.field}`);
      const params = {
        language,
        paragraph: outline.paragraphOf.get(field.of) ?? "–",
        field: `${field.of}.${field.field}`,
      };
      const where = { ...place(outline, field.of), field: field.field, language };
      if (translation === undefined) return [blocks("translation.missing", params, where)];
      const stale =
        translation.sourceDigest === digestOfText(field.text) ? [] : [blocks("translation.stale", params, where)];
      return [...stale, ...compareTokens(field, translation.text, language, where)];
    });
  });
}

/** Figures typed by hand, in any language, and tokens that cannot be read. Digits inside names such as AS6697 are let be. */
export function lintTypedNumbers(source: PetitionCase, outline: Outline): readonly Problem[] {
  const printed = new Set(
    wordedFields(source)
      .filter(isSentence)
      .map(({ of, field }) => `${of}.${field}`),
  );
  const texts = [
    ...wordedFields(source)
      .filter(isSentence)
      .map((field) => ({ ...field, language: source.petition.authoritative })),
    ...source.translations.filter(({ of, field }) => printed.has(`${of}.${field}`)),
  ];
  return texts.flatMap(({ of, field, text, language }) => {
    const where = { ...place(outline, of), field, language };
    const params = { paragraph: where.paragraph ?? "–", language };
    const { pieces, broken } = parseText(text);
    const words = pieces.map((piece) => (piece.kind === "words" ? piece.text : " ")).join("");
    const typed = /(?<![\p{L}\p{N}-])\d[\d.,]*(?![\p{L}\p{N}])/u.exec(words);
    const counted = tokensOf(text).filter(
      (token) => !pluralForms(token).every((form) => /^[^#\d]*#?[^#\d]*$/.test(form)),
    );
    return [
      ...counted.map((token) =>
        blocks("petition.broken-token", { ...params, token: `{${tokenMeaning(token)}}` }, where),
      ),
      ...broken.map((token) => blocks("petition.broken-token", { ...params, token }, where)),
      ...(typed === null ? [] : [blocks("petition.typed-number", { ...params, number: typed[0] }, where)]),
    ];
  });
}

const namedFields: readonly string[] = [
  "shortTitle",
  "title",
  "caution",
  "obtainedBy",
  "coordinator",
  "contact",
  "channel",
  "notice",
  "note",
  "by",
];

/** The words a token gives for a count; each must leave the number to the program (`#`). */
function pluralForms({ options }: Token): readonly string[] {
  return Object.entries(options).flatMap(([name, form]) => (name === "form" || name === "part" ? [] : [form]));
}

function isSentence({ field }: WordedField): boolean {
  return !namedFields.includes(field) && !field.endsWith(".title");
}

function compareTokens(
  field: WordedField,
  text: string,
  language: Language,
  where: Problem["where"],
): readonly Problem[] {
  const count = (words: string) => tokensOf(words).map(tokenMeaning).toSorted();
  const [here, there] = [count(field.text), count(text)];
  const lost = difference(here, there);
  const added = difference(there, here);
  if (lost.length === 0 && added.length === 0) return [];
  const params = {
    language,
    paragraph: where?.paragraph ?? "–",
    field: `${field.of}.${field.field}`,
    lost: lost.join(", ") || "–",
    added: added.join(", ") || "–",
  };
  return [blocks("translation.numbers-differ", params, where)];
}

function difference(from: readonly string[], without: readonly string[]): readonly string[] {
  const rest = [...without];
  return from.filter((item) => {
    const index = rest.indexOf(item);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}
