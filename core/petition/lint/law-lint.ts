import { blocks, warns } from "../../base/problem.ts";
import type { Problem } from "../../base/problem.ts";
import { boundOn } from "../../mapping/bound.ts";
import { citeEntry } from "../../mapping/citation.ts";
import { findEntry } from "../../mapping/law.ts";
import type { Law } from "../../mapping/law.ts";
import type { Outline } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import type { PetitionTemplate } from "../template.ts";

/** Allegations under treaties that did not bind the State on the day of the facts, and elements that nothing carries yet. */
export function lintAllegations(source: PetitionCase, law: Law): readonly Problem[] {
  const { country, from } = source.incident;
  return source.allegations.flatMap((allegation): readonly Problem[] => {
    const where = { record: allegation.id };
    const entry = findEntry(law, allegation.provision);
    if (entry === undefined) return [blocks("law.unknown-entry", { entry: allegation.provision }, where)];
    const missing = allegation.elements
      .filter((element) => element.state === "missing")
      .map((element) => warns("element.missing", { element: element.element, provision: allegation.provision }, where));
    const unsupported = allegation.elements
      .filter((element) => element.state === "supported" && element.findings.length === 0)
      .map((element) =>
        blocks("element.without-finding", { element: element.element, provision: allegation.provision }, where),
      );
    const uncitable = [allegation.provision, ...allegation.authorities, ...allegation.adverse]
      .flatMap((id) => citeEntry(law, id, source.petition.authoritative).problems)
      .filter(({ severity }) => severity === "blocks")
      .map((problem) => ({ ...problem, where }));
    if (uncitable.length > 0) return uncitable;
    if (entry.kind === "national" || entry.instrument.kind !== "treaty") return [...missing, ...unsupported];
    const bound = boundOn(law, country, entry.instrument.id, from.day);
    const params = { provision: allegation.provision, state: country, day: from.day };
    const status = {
      bound: [],
      "not-bound": [blocks("law.state-not-bound", params, where)],
      "not-established": [warns("law.status-not-established", params, where)],
    }[bound.kind];
    return [...status, ...missing, ...unsupported];
  });
}

/** Addressees that read none of the languages of the petition, and which languages all of them read, else each of them. */
export function lintAddressees({ petition }: PetitionCase, law: Law): readonly Problem[] {
  const unread = petition.addressees.flatMap((id) => {
    const { languages = [] } = law.forums.get(id) ?? {};
    const isRead = languages.length === 0 || petition.languages.some((language) => languages.includes(language));
    return isRead ? [] : [languages];
  });
  if (unread.length === 0) return [];
  const all = [...new Set(unread.flat())];
  const common = all.filter((language) => unread.every((read) => read.includes(language)));
  const languages = (common.length > 0 ? common : all).join(", ");
  return [warns("petition.not-read", { count: unread.length, languages }, { record: petition.id, field: "languages" })];
}

/** Parts that the template requires and that hold nothing, addressees that the template does not know, an unfinished letterhead. */
export function lintParts(source: PetitionCase, template: PetitionTemplate, outline: Outline): readonly Problem[] {
  const isFilled = (part: string) => {
    if (part === "signatories") return source.signatories.length > 0;
    return outline.parts.some(
      (one) => one.part.id === part && one.sections.some((section) => section.blocks.length > 0),
    );
  };
  const empty = template.requiredParts
    .filter((part) => !isFilled(part))
    .map((part) => blocks("petition.part-empty", { part }, { record: source.petition.id }));
  const strange = source.petition.addressees
    .filter((forum) => !template.forums.includes(forum))
    .map((forum) =>
      blocks("petition.addressee-unknown", { forum }, { record: source.petition.id, field: "addressees" }),
    );
  return [...empty, ...strange, ...lintLetterhead(source)];
}

function lintLetterhead({ petition }: PetitionCase): readonly Problem[] {
  return (["contact", "channel"] as const)
    .filter((field) => petition[field].trim() === "")
    .map((field) => warns(`petition.no-${field}`, {}, { record: petition.id, field }));
}
