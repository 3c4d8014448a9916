import type { Problem } from "../base/problem.ts";
import { citeEntry } from "../mapping/citation.ts";
import { titleOfForum } from "../mapping/forum-title.ts";
import type { CitationStyle } from "../mapping/citation-style.ts";
import type { Law } from "../mapping/law.ts";
import type { ComposedBlock, ComposedPart, ComposedPetition, ComposedSection, ElementRow, Inline } from "./composed.ts";
import { composeExhibits, composeSignatories, composeTimeline } from "./compose-annexes.ts";
import { composeAuthorities } from "./compose-authorities.ts";
import { composeFigures } from "./compose-figures.ts";
import { formatDay } from "./formatter.ts";
import { writeStatement, writeText } from "./inline.ts";
import type { Setting } from "./inline.ts";
import { openNoteRegister } from "./note-register.ts";
import { outlinePetition } from "./outline.ts";
import type { OutlineBlock, OutlinePart, OutlineSection } from "./outline.ts";
import type { PetitionCase } from "./petition-case.ts";
import type { Speaker } from "./speaker.ts";
import type { PetitionTemplate } from "./template.ts";
import { wordsIn } from "./wording.ts";
import type { Words } from "./wording.ts";

/** A petition in one language and every problem met while writing it out. The petition is whole even then; `build` refuses to print it. */
export interface Composition {
  readonly petition: ComposedPetition;
  readonly problems: readonly Problem[];
}

/** What a composition is made with. The law and the speaker are values, so that the same case always gives the same text. */
export interface ComposeWith {
  readonly template: PetitionTemplate;
  readonly law: Law;
  readonly speaker: Speaker;
}

/** Writes a petition out in the language of the speaker: every number, date, citation and reference in place. */
export function composePetition(source: PetitionCase, { template, law, speaker }: ComposeWith): Composition {
  const problems: Problem[] = [];
  const words = wordsIn(source, speaker.language);
  const outline = outlinePetition(source, template, speaker);
  const facts = { state: source.incident.country, day: source.incident.from.day };
  const notes = openNoteRegister({ law, speaker, style: styleOf(source, template, law), facts });
  const report = (problem: Problem) => {
    problems.push({ ...problem, where: { ...problem.where, language: speaker.language } });
  };
  const setting: Setting = { source, law, speaker, outline, notes, report };
  const own = (field: "title" | "shortTitle" | "re" | "coordinator" | "contact" | "channel") =>
    words(source.petition.id, field, source.petition[field]).text;
  const re = writeText(own("re"), setting);
  const parts = outline.parts.map((part) => composePart(part, setting, words));
  const glance = composeGlance(template, setting, words);
  const petition: ComposedPetition = {
    language: speaker.language,
    direction: speaker.direction,
    title: own("title"),
    shortTitle: own("shortTitle"),
    languageStatus: speaker.say(
      speaker.language === source.petition.authoritative ? "status.authoritative" : "status.translation",
    ),
    notice:
      source.petition.notice === undefined ? "" : words(source.petition.id, "notice", source.petition.notice).text,
    sampleMark: source.case.isSample ? speaker.say("sample.mark") : "",
    letterhead: {
      coordinator: own("coordinator"),
      contact: own("contact"),
      date: formatDay(source.petition.date, "long", speaker),
      channel: own("channel"),
    },
    addressees: source.petition.addressees.flatMap((id) => {
      const title = titleOfForum(law, id, speaker.language);
      title.problems.forEach(report);
      return title.kind === "ok" ? [title.value] : [];
    }),
    reMark: speaker.say("re"),
    re,
    salutation: speaker.say("salutation"),
    parts,
    glance,
    figures: composeFigures(setting, words),
    timeline: composeTimeline(setting, words),
    exhibits: composeExhibits(setting, words),
    authorities: composeAuthorities(setting),
    signatories: composeSignatories(setting, words),
  };
  return { petition, problems };
}

/** The style of notes that the petition names, or else its template. */
export function styleOf(source: PetitionCase, template: PetitionTemplate, law: Law): CitationStyle {
  const id = source.petition.citationStyle ?? template.citationStyle;
  const style = law.citationStyles.get(id);
  if (style === undefined) throw new Error(`The law has no citation style ${id}.`);
  return style;
}

function composeGlance(template: PetitionTemplate, setting: Setting, words: Words): ComposedPetition["glance"] {
  const { petition } = setting.source;
  const rows = template.glanceRows.flatMap((row) => {
    const authoritative = petition.glance?.[row];
    if (authoritative === undefined) return [];
    const text = words(petition.id, `glance.${row}`, authoritative).text;
    return [{ head: setting.speaker.say(`glance.${row}`), words: writeText(text, setting) }];
  });
  return { heading: setting.speaker.say("glance.heading"), rows };
}

function composePart({ part, mark, sections }: OutlinePart, setting: Setting, words: Words): ComposedPart {
  return {
    id: part.id,
    kind: part.kind,
    contents: part.contents,
    mark,
    heading: part.kind === "opening" ? "" : setting.speaker.say(`part.${part.id}`),
    sections: sections.map((section) => composeSection(section, setting, words)),
  };
}

function composeSection({ section, mark, blocks }: OutlineSection, setting: Setting, words: Words): ComposedSection {
  const heading = section.heading === undefined ? "" : words(section.id, "heading", section.heading).text;
  return {
    id: section.id,
    mark,
    heading: writeText(heading, setting),
    blocks: blocks.flatMap((block) => composeBlock(block, setting, words)),
  };
}

function composeBlock(
  { block, number, tableNumber }: OutlineBlock,
  setting: Setting,
  words: Words,
): readonly ComposedBlock[] {
  switch (block.kind) {
    case "text": {
      const lead = block.lead === undefined ? "" : words(block.id, "lead", block.lead).text;
      const inlines: Inline[] = lead === "" ? [] : [{ kind: "words", text: `${lead} `, style: "italic" }];
      return [
        paragraph(block.id, number, [...inlines, ...writeText(words(block.id, "text", block.text).text, setting)]),
      ];
    }
    case "request": {
      const inlines = writeText(words(block.id, "text", block.text).text, setting);
      return [{ kind: "request", id: block.id, number, inlines }];
    }
    case "statement": {
      const finding = setting.source.findings.find((candidate) => candidate.id === block.finding);
      if (finding === undefined) return [];
      const text = words(finding.id, "text", finding.text).text;
      return [paragraph(finding.id, number, writeStatement(text, finding.exhibits, setting))];
    }
    case "answer":
      return composeAnswer(block.explanation, number, setting, words);
    case "elements":
      return composeElements(block.allegation, tableNumber ?? 0, setting, words);
  }
}

function composeAnswer(id: string, number: string, setting: Setting, words: Words): readonly ComposedBlock[] {
  const explanation = setting.source.explanations.find((candidate) => candidate.id === id);
  if (explanation === undefined) return [];
  const claim = writeStatement(words(explanation.id, "text", explanation.text).text, explanation.exhibits, setting);
  if (explanation.answer === undefined) return [paragraph(explanation.id, number, claim)];
  const lead: Inline = { kind: "words", text: ` ${setting.speaker.say("answer.lead")} `, style: "italic" };
  const answer = writeText(words(explanation.id, "answer", explanation.answer).text, setting);
  return [paragraph(explanation.id, number, [...claim, lead, ...answer])];
}

function composeElements(id: string, tableNumber: number, setting: Setting, words: Words): readonly ComposedBlock[] {
  const allegation = setting.source.allegations.find((candidate) => candidate.id === id);
  if (allegation === undefined) return [];
  const { speaker } = setting;
  const rows = allegation.elements.flatMap((element, index): readonly ElementRow[] => {
    if (element.state === "not-claimed") return [];
    const facts =
      element.facts === undefined ? "" : words(allegation.id, `elements.${index}.facts`, element.facts).text;
    const against = element.explanations.length === 0 ? "" : `{explanation:${element.explanations.join(",")}}`;
    return [
      {
        limb: labelOf(setting, element.element),
        facts: writeText(facts, setting),
        against: against === "" ? noneFound(element.state, speaker) : writeText(against, setting),
        state: element.state,
        position: speaker.say(`element.${element.state}`),
      },
    ];
  });
  const caption = {
    label: speaker.say("caption.table", { number: tableNumber }),
    text: writeText(words(allegation.id, "heading", allegation.heading).text, setting),
  };
  const head = ["limb", "facts", "against", "position"].map((column) => speaker.say(`element.head.${column}`));
  return [
    { kind: "elements", id: allegation.id, caption, head, rows, adverse: adverseWords(allegation.adverse, setting) },
  ];
}

function adverseWords(entries: readonly string[], { law, speaker, report }: Setting): readonly Inline[] {
  const citations = entries.flatMap((entry) => {
    const citation = citeEntry(law, entry, speaker.language);
    citation.problems.forEach(report);
    return citation.kind === "ok" ? [citation.value.full] : [];
  });
  if (citations.length === 0) return [];
  return [
    { kind: "words", text: `${speaker.say("element.adverse")} `, style: "bold" },
    { kind: "words", text: `${citations.join(speaker.say("note.separator"))}.` },
  ];
}

function noneFound(state: ElementRow["state"], speaker: Speaker): readonly Inline[] {
  return state === "missing" ? [] : [{ kind: "words", text: speaker.say("element.none-found") }];
}

function labelOf({ law, speaker }: Setting, element: string): string {
  const labels = new Map(Object.entries(law.elementLabels[element] ?? {}));
  return labels.get(speaker.language) ?? labels.get("en") ?? element;
}

function paragraph(id: string, number: string, inlines: readonly Inline[]): ComposedBlock {
  return { kind: "paragraph", id, number, inlines };
}
