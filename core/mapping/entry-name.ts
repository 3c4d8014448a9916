import type { Language } from "../base/language.ts";
import { languageSchema } from "../base/language.ts";
import { citeEntry } from "./citation.ts";
import { printableOf } from "./cite-mark.ts";
import { findEntry } from "./law.ts";
import type { Law } from "./law.ts";

const english = languageSchema.parse("en");

/**
 * The short name by which a screen shows an entry: abbreviation and pinpoint (`ICCPR, art. 19 (3)`), else its short citation. English where
 * the language has no words for the pinpoint; the id where the law has no such entry. For print use the functions that cite.
 */
export function entryName(law: Law, id: string, language: Language): string {
  const entry = findEntry(law, id);
  if (entry === undefined) return id;
  const printable = printableOf(entry);
  const hasPinpoint = printable.kind === "ok" && printable.value.notation !== undefined;
  const tongue = hasPinpoint && law.pinpointWords[language] === undefined ? english : language;
  const citation = citeEntry(law, id, tongue);
  if (entry.kind === "national") return citation.kind === "ok" ? citation.value.short : entry.rule.statute;
  const { instrument } = entry;
  const abbreviation = instrument.names[tongue]?.abbreviation;
  if (citation.kind === "refused") return abbreviation ?? instrument.shortTitle;
  if (abbreviation === undefined) return citation.value.short;
  return citation.value.pinpoint === undefined ? abbreviation : `${abbreviation}, ${citation.value.pinpoint}`;
}

/** The label of an element in a language; English where the language has none, the id where the vocabulary has no such element. */
export function elementName(law: Law, element: string, language: string): string {
  const labels = law.elementLabels[element];
  if (labels === undefined) return element;
  switch (language) {
    case "fr":
    case "ru":
    case "be":
    case "ar":
    case "es":
    case "uk":
    case "fa":
    case "zh":
      return labels[language];
  }
  return labels.en;
}
