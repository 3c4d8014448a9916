import { digestOfText } from "../base/digest.ts";
import type { RecordId } from "../base/identifier.ts";
import type { Language } from "../base/language.ts";
import type { Identified, PetitionCase } from "./petition-case.ts";
import type { Translation } from "./petition.ts";

/**
 * The words of one field in one language: `authoritative` as written; `translated` and in step with it; `stale` when the
 * authoritative words changed since; `missing`, with the authoritative words in their place.
 */
export interface Wording {
  readonly text: string;
  readonly status: "authoritative" | "translated" | "stale" | "missing";
}

/** Looks words up: `words(of, field, authoritativeText)`. */
export type Words = (of: RecordId, field: string, authoritative: string) => Wording;

/** The words of a petition in a language. */
export function wordsIn(petitionCase: PetitionCase, language: Language): Words {
  if (language === petitionCase.petition.authoritative) {
    return (_of, _field, authoritative) => ({ text: authoritative, status: "authoritative" });
  }
  const byPlace = new Map<string, Identified<Translation>>();
  for (const translation of petitionCase.translations) {
    if (translation.language === language) byPlace.set(`${translation.of}.${translation.field}`, translation);
  }
  return (of, field, authoritative) => {
    const translation = byPlace.get(`${of}.${field}`);
    if (translation === undefined) return { text: authoritative, status: "missing" };
    const isCurrent = translation.sourceDigest === digestOfText(authoritative);
    return { text: translation.text, status: isCurrent ? "translated" : "stale" };
  };
}

/** One field that a reader of the petition will see, with its authoritative words. */
export interface WordedField {
  readonly of: RecordId;
  readonly field: string;
  readonly text: string;
}

/** Every field of the petition that must exist in each language, in the order of the flow. */
export function wordedFields(source: PetitionCase): readonly WordedField[] {
  const fields: WordedField[] = [];
  const add = (of: RecordId, field: string, text: string | undefined) => {
    if (text !== undefined && text !== "") fields.push({ of, field, text });
  };
  const { petition } = source;
  for (const name of ["title", "shortTitle", "re", "coordinator", "contact", "channel", "notice"] as const) {
    add(petition.id, name, petition[name]);
  }
  for (const [name, text] of Object.entries(petition.glance ?? {})) add(petition.id, `glance.${name}`, text);
  petition.figures.forEach((figure, index) => add(petition.id, `figures.${index}.title`, figure.title));
  for (const item of source.evidence) {
    add(item.id, "title", item.title);
    add(item.id, "caution", item.caution);
    add(item.id, "obtainedBy", item.obtainedBy);
  }
  for (const finding of source.findings) {
    add(finding.id, "text", finding.text);
    add(finding.id, "short", finding.short);
  }
  for (const explanation of source.explanations) {
    add(explanation.id, "text", explanation.text);
    add(explanation.id, "by", explanation.by);
    add(explanation.id, "answer", explanation.answer);
  }
  for (const allegation of source.allegations) {
    add(allegation.id, "heading", allegation.heading);
    allegation.elements.forEach((element, index) => add(allegation.id, `elements.${index}.facts`, element.facts));
  }
  for (const section of source.sections) add(section.id, "heading", section.heading);
  for (const block of source.blocks) {
    if (block.kind === "text") add(block.id, "lead", block.lead);
    if (block.kind === "text" || block.kind === "request") add(block.id, "text", block.text);
  }
  for (const signatory of source.signatories) {
    if (!signatory.isWithheld) add(signatory.id, "note", signatory.note);
  }
  return fields;
}
