import { blocks, warns } from "../../base/problem.ts";
import type { Place, Problem } from "../../base/problem.ts";
import type { Finding } from "../../facts/finding.ts";
import { mayBeNamed } from "../../facts/person.ts";
import type { Outline } from "../outline.ts";
import type { PetitionCase } from "../petition-case.ts";
import { tokensOf } from "../token.ts";
import { wordedFields } from "../wording.ts";

const mediaKinds: readonly string[] = ["media-report"];

/** Findings without an exhibit or with media alone behind them, and sentences of fact without a finding. Names the paragraph. */
export function lintFindings(source: PetitionCase, outline: Outline): readonly Problem[] {
  const kindOf = new Map(source.evidence.map((item) => [item.id, item.kind]));
  return source.findings.flatMap((finding): readonly Problem[] => {
    const where = place(outline, finding.id);
    const params = { paragraph: where.paragraph ?? "–", finding: finding.id };
    const unknown = finding.exhibits.filter((id) => !kindOf.has(id));
    const missing = unknown.map((exhibit) => blocks("finding.unknown-exhibit", { ...params, exhibit }, where));
    const kinds = finding.exhibits.flatMap((id) => kindOf.get(id) ?? []);
    if (kinds.length === 0) return [...missing, blocks("finding.without-exhibit", params, where)];
    const unsupported = unsupportedValues(finding.values, finding.exhibits, params, where);
    const isMediaOnly = kinds.every((kind) => mediaKinds.includes(kind));
    const media = isMediaOnly ? [warns("finding.media-only", params, where)] : [];
    return [...missing, ...unsupported, ...media];
  });
}

/** Exhibits that share one label, and figures that would publish a confidential log. */
export function lintExhibits(source: PetitionCase): readonly Problem[] {
  const firstOf = new Map(source.evidence.toReversed().map(({ label, id }) => [label, id]));
  const twice = source.evidence
    .filter(({ label, id }) => firstOf.get(label) !== id)
    .map((item) => blocks("evidence.label-twice", { label: item.label }, { record: item.id }));
  const figures = source.figures.filter(({ exhibit }) =>
    source.evidence.some((item) => item.label === exhibit && item.confidentiality === "confidential"),
  );
  return [
    ...twice,
    ...figures.map(({ exhibit, seriesId }) =>
      warns("figure.confidential-source", { label: exhibit }, { record: seriesId }),
    ),
  ];
}

function unsupportedValues(
  values: Finding["values"],
  exhibits: readonly string[],
  params: Problem["params"],
  where: Place,
): readonly Problem[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) =>
    value.kind === "computed" || exhibits.includes(value.exhibit)
      ? []
      : [blocks("value.without-exhibit", { ...params, value: name, exhibit: value.exhibit }, where)],
  );
}

/** Paragraphs that state a fact in their own words and name no finding that carries it. */
export function lintFactBlocks(source: PetitionCase, outline: Outline): readonly Problem[] {
  const known = new Set(source.findings.map((finding) => String(finding.id)));
  return source.blocks.flatMap((block): readonly Problem[] => {
    const where = place(outline, block.id);
    const params = { paragraph: where.paragraph ?? "–" };
    if (block.kind === "statement" && !known.has(block.finding)) {
      return [blocks("block.unknown-finding", { ...params, finding: block.finding }, where)];
    }
    if (block.kind !== "text" || !(block.isFact ?? isInFactPart(block.section, source))) return [];
    const named = [
      ...(block.findings ?? []),
      ...tokensOf(block.text).flatMap((token) => (token.kind === "finding" ? token.refs : [])),
    ];
    return named.some((id) => known.has(id)) ? [] : [blocks("block.fact-without-finding", params, where)];
  });
}

/** A paragraph of the context or the facts states fact unless its author says that it does not. */
function isInFactPart(section: string, source: PetitionCase): boolean {
  const part = source.sections.find((one) => one.id === section)?.part;
  return part === "context" || part === "facts";
}

/** Official explanations that nothing answers. A recorded reason turns the block into a warning. */
export function lintExplanations(source: PetitionCase, outline: Outline): readonly Problem[] {
  const known = new Set(source.findings.map((finding) => String(finding.id)));
  return source.explanations.flatMap((explanation): readonly Problem[] => {
    const where = place(outline, explanation.id);
    const params = { by: explanation.by, paragraph: where.paragraph ?? "–" };
    const answers = explanation.answeredBy.filter((id) => known.has(id));
    const isAnswered = explanation.answer !== undefined && answers.length > 0;
    const unsourced = explanation.exhibits.length === 0 ? [blocks("explanation.without-exhibit", params, where)] : [];
    if (isAnswered) return unsourced;
    const make = explanation.unansweredReason === undefined ? blocks : warns;
    return [...unsourced, make("explanation.unanswered", params, where)];
  });
}

/** Persons named without both consents, by token or by their written name, in any language of the petition. */
export function lintPersons(source: PetitionCase, outline: Outline): readonly Problem[] {
  const hidden = source.persons.filter((person) => !mayBeNamed(person.id, person, source.consents));
  if (hidden.length === 0) return [];
  const texts = [
    ...wordedFields(source).map(({ of, field, text }) => ({ of, field, text })),
    ...source.translations.map(({ of, field, text }) => ({ of, field, text })),
    ...source.signatories.map(({ id, name }) => ({ of: id, field: "name", text: name })),
    ...source.evidence.map(({ id, fileName, source: address, attribution }) => ({
      of: id,
      field: "source",
      text: `${fileName} ${address ?? ""} ${attribution ?? ""}`,
    })),
  ];
  const linked = [...source.findings, ...source.explanations];
  return hidden.flatMap((person) => {
    const stated = linked
      .filter((one) => one.persons?.includes(person.id))
      .map(({ id }) => ({ of: id, field: "persons" }));
    const named = texts.filter(({ text }) => isNamedIn(text, person));
    const places = [...named.map(({ of, field }) => ({ of, field })), ...stated];
    return [...new Map(places.map((one) => [one.of, one])).values()].map(({ of, field }) => {
      const where = { ...place(outline, of), field };
      return blocks("person.named-without-consent", { paragraph: where.paragraph ?? "–", person: person.id }, where);
    });
  });
}

/** Where a record is printed: the paragraph that states it, when there is one. */
export function place(outline: Outline, record: string): Place {
  const paragraph = outline.paragraphOf.get(record);
  return paragraph === undefined ? { record } : { record, paragraph };
}

function isNamedIn(text: string, person: { readonly id: string; readonly name: string }): boolean {
  const byToken = tokensOf(text).some((token) => token.kind === "person" && token.refs.includes(person.id));
  return byToken || plainWords(text).includes(plainWords(person.name));
}

/** Words without marks of emphasis, with single spaces, in small letters. */
function plainWords(text: string): string {
  return text.replaceAll("*", "").replace(/\s+/g, " ").toLocaleLowerCase("en");
}
