import type { RecordId } from "../base/identifier.ts";
import { formatLetter, formatMark } from "./formatter.ts";
import type { Identified, PetitionCase } from "./petition-case.ts";
import type { Block, Section } from "./petition.ts";
import type { Speaker } from "./speaker.ts";
import type { PetitionTemplate, TemplatePart } from "./template.ts";

/** A block in its place, with the number or letter printed before it; `tableNumber` for a table of elements. */
export interface OutlineBlock {
  readonly block: Identified<Block>;
  readonly number: string;
  readonly tableNumber?: number;
}

export interface OutlineSection {
  readonly section: Identified<Section>;
  readonly mark: string;
  readonly blocks: readonly OutlineBlock[];
}

export interface OutlinePart {
  readonly part: TemplatePart;
  readonly mark: string;
  readonly sections: readonly OutlineSection[];
}

/**
 * The petition in printing order with every number assigned: parts I., II. …, annexes A, B …, paragraphs 1 to the end and
 * B1 … in annexes, lettered requests. Equal in every language but for the letters.
 */
export interface Outline {
  readonly parts: readonly OutlinePart[];
  readonly paragraphOf: ReadonlyMap<string, string>;
  readonly tableOf: ReadonlyMap<string, number>;
  readonly markOf: ReadonlyMap<string, string>;
}

/** Numbers a petition. Parts of the template without content are left out, except those the program fills itself. */
export function outlinePetition(source: PetitionCase, template: PetitionTemplate, speaker: Speaker): Outline {
  const counters = { part: 0, annex: 0, paragraph: 0, table: 0 };
  const parts: OutlinePart[] = [];
  for (const part of template.parts) {
    const sections = sectionsOf(source, part.id);
    const isFilled = isFilledByProgram(part, source);
    if (sections.length === 0 && !isFilled) continue;
    const mark = partMark(part, counters, speaker);
    // The same in every language, like the number behind it.
    const prefix = part.kind === "annex" ? String.fromCodePoint(64 + counters.annex) : "";
    if (part.kind === "annex") counters.paragraph = 0;
    parts.push({ part, mark, sections: sections.map((section, index) => outlineSection(section, index)) });

    function outlineSection(section: Identified<Section>, index: number): OutlineSection {
      let letter = 0;
      const blocks = blocksOf(source, section.id).map((block): OutlineBlock => {
        if (block.kind === "request") return { block, number: formatLetter(letter++, speaker) };
        if (block.kind === "elements") return { block, number: "", tableNumber: ++counters.table };
        counters.paragraph += 1;
        return { block, number: `${prefix}${counters.paragraph}` };
      });
      return { section, mark: section.heading === undefined ? "" : sectionMark(part, index, speaker), blocks };
    }
  }
  return { parts, ...indexOutline(parts) };
}

function indexOutline(parts: readonly OutlinePart[]): Omit<Outline, "parts"> {
  const paragraphOf = new Map<string, string>();
  const tableOf = new Map<string, number>();
  const blocks = parts.flatMap((part) => part.sections.flatMap((section) => section.blocks));
  for (const { block, number, tableNumber } of blocks) {
    if (block.kind === "elements") {
      if (tableNumber !== undefined) tableOf.set(block.allegation, tableNumber);
      continue;
    }
    paragraphOf.set(block.id, number);
    if (block.kind === "statement") paragraphOf.set(block.finding, paragraphOf.get(block.finding) ?? number);
    if (block.kind === "answer") paragraphOf.set(block.explanation, paragraphOf.get(block.explanation) ?? number);
  }
  return { paragraphOf, tableOf, markOf: new Map(parts.map((part) => [part.part.id, part.mark])) };
}

function isFilledByProgram(part: TemplatePart, source: PetitionCase): boolean {
  if (part.contents === "measurements") return source.figures.length > 0;
  return part.contents !== "blocks" || part.kind === "signatories";
}

function sectionsOf(source: PetitionCase, part: string): readonly Identified<Section>[] {
  const own = source.sections.filter((section) => section.petition === source.petition.id);
  return inOrder(own.filter((section) => section.part === part || `annex-${part}` === section.part));
}

function blocksOf(source: PetitionCase, section: RecordId): readonly Identified<Block>[] {
  return inOrder(source.blocks.filter((block) => block.section === section));
}

function inOrder<T extends { readonly order: string; readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.order === b.order ? compare(a.id, b.id) : compare(a.order, b.order)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partMark(part: TemplatePart, counters: { part: number; annex: number }, speaker: Speaker): string {
  if (part.kind === "opening") return "";
  if (part.kind === "annex") return formatMark("annexes", counters.annex++, speaker);
  return formatMark("parts", counters.part++, speaker);
}

function sectionMark(part: TemplatePart, index: number, speaker: Speaker): string {
  return part.kind === "annex" ? "" : formatMark("sections", index, speaker);
}
