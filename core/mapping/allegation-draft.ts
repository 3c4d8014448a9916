import type { Language } from "../base/language.ts";
import type { Allegation } from "./allegation.ts";
import { printableOf } from "./cite-mark.ts";
import { findEntry } from "./law.ts";
import type { Entry, Law } from "./law.ts";
import { readPinpoint } from "./pinpoint.ts";

/**
 * A new allegation of a breach: the provision with every element of its test still missing. The heading names the provision by tokens,
 * so that no number in it is typed. Nothing where the law holds no such entry.
 */
export function draftAllegation(law: Law, id: string, language: Language): Allegation | undefined {
  const entry = findEntry(law, id);
  if (entry === undefined) return undefined;
  const { elements } = entry.kind === "national" ? entry.rule : entry.provision;
  return {
    provision: id,
    heading: headingOf(law, entry, language),
    elements: elements.map((element) => ({ element, state: "missing", findings: [], explanations: [] })),
    authorities: [],
    adverse: [],
  };
}

function headingOf(law: Law, entry: Entry, language: Language): string {
  // A national citation has its pinpoint in it.
  if (entry.kind === "national") return `{instrument:${entry.rule.id}}`;
  const printable = printableOf(entry);
  const name = `{instrument:${entry.instrument.id}}`;
  if (printable.kind !== "ok" || printable.value.notation === undefined) return name;
  const pinpoint = readPinpoint(printable.value.notation);
  const words = law.pinpointWords[language];
  if (words === undefined || pinpoint.kind !== "articles") return name;
  const isPlural = pinpoint.items.length > 1 || pinpoint.items.some(({ to }) => to !== undefined);
  return `${name}, ${isPlural ? words.articles : words.article} {pinpoint:${entry.provision.id}}`;
}
