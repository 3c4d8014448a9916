import { daySchema } from "../base/instant.ts";
import type { Problem } from "../base/problem.ts";
import type { Value } from "../facts/finding.ts";
import { boundOn } from "../mapping/bound.ts";
import { citeEntry } from "../mapping/citation.ts";
import { findEntry } from "../mapping/law.ts";
import type { Entry, Law } from "../mapping/law.ts";
import { measureNames } from "../measurements/measure.ts";
import type { ComposeWith } from "./compose.ts";
import type { PetitionCase } from "./petition-case.ts";
import { searchRows } from "./search.ts";
import type { Searchable } from "./search.ts";
import { tokenTexts, writtenTokens } from "./token-text.ts";
import { wordsIn } from "./wording.ts";

/**
 * Something that a sentence may cite. `token` is ready to be put in, `label` what it prints or is called by, `detail` what it is.
 * `name` is the name of a value or measure, `warning` what a lawyer must still check about a provision.
 */
export interface Citable {
  readonly token: string;
  readonly label: string;
  readonly detail: string;
  readonly name?: string;
  readonly warning?: Problem;
}

/** Most rows given at once. */
const most = 60;

/** What can be cited in a text of a petition in the language of the speaker, best match first. Only what prints without a blocking problem. */
export function findCitable(
  source: PetitionCase,
  composeWith: ComposeWith,
  asked: { readonly kind: "exhibit" | "provision" | "value"; readonly text: string },
): readonly Citable[] {
  switch (asked.kind) {
    case "exhibit":
      return searchRows(exhibits(source, composeWith), asked.text, most);
    case "provision":
      return searchRows(provisions(source, composeWith), asked.text, most);
    case "value":
      return values(source, composeWith, asked.text);
  }
}

function exhibits(source: PetitionCase, { speaker }: ComposeWith): readonly Searchable<Citable>[] {
  const words = wordsIn(source, speaker.language);
  return source.evidence
    .toSorted((a, b) =>
      a.label.length === b.label.length ? compare(a.label, b.label) : a.label.length - b.label.length,
    )
    .map(({ id, label, title, source: address }) => {
      const detail = words(id, "title", title).text;
      return {
        row: { token: `{exhibit:${label}}`, label, detail },
        texts: [label, detail, title, address ?? ""],
        weight: 0,
      };
    });
}

function provisions(source: PetitionCase, { law, speaker }: ComposeWith): readonly Searchable<Citable>[] {
  const { country } = source.incident;
  const rules = law.jurisdictions.get(country)?.rules ?? [];
  const alleged = new Set(source.allegations.flatMap((one) => [one.provision, ...one.authorities, ...one.adverse]));
  return [...law.provisions.keys(), ...rules.map(({ id }) => id)].flatMap((id) => {
    const entry = findEntry(law, id);
    const citation = citeEntry(law, id, speaker.language);
    if (entry === undefined || citation.kind === "refused") return [];
    const { short, full, warning } = citation.value;
    const row = {
      token: `{cite:${id}}`,
      label: short,
      detail: gistOf(entry),
      ...(warning === undefined ? {} : { warning }),
    };
    const weight = (alleged.has(id) ? 100 : 0) + weightOf(entry, source, law);
    return [{ row, texts: [short, id, full, ...namesOf(entry), gistOf(entry)], weight }];
  });
}

/** Treaties that bind the State and its own law come before other authorities. */
function weightOf(entry: Entry, { incident }: PetitionCase, law: Law): number {
  if (entry.kind === "national") return 40;
  if (entry.instrument.kind !== "treaty")
    return entry.instrument.legalForce === "authoritative-interpretation" ? 20 : 10;
  return boundOn(law, incident.country, entry.instrument.id, incident.from.day).kind === "bound" ? 50 : 0;
}

function gistOf(entry: Entry): string {
  if (entry.kind === "provision") return entry.provision.gist;
  return entry.rule.permits ?? entry.rule.forbids ?? entry.rule.officialTitle;
}

function namesOf(entry: Entry): readonly string[] {
  if (entry.kind === "national") return [`${entry.rule.officialTitle} ${entry.rule.topics.join(" ")}`];
  const { instrument, provision } = entry;
  return [`${instrument.shortTitle} ${instrument.symbol ?? ""}`, provision.topics.join(" ")];
}

interface Named {
  readonly token: string;
  readonly name: string;
  readonly detail: string;
}

function values(source: PetitionCase, composeWith: ComposeWith, text: string): readonly Citable[] {
  const typed = typedDates(text);
  const others = [
    ...stated(source, composeWith),
    ...measured(source),
    ...counted(source),
    ...days(source).filter(({ token }) => !typed.some((one) => one.token === token)),
  ];
  const written = [...typed, ...others].flatMap(({ token, detail }) => [token, ...writtenTokens(detail)]);
  const texts = tokenTexts(source, composeWith, written);
  const rowsOf = (named: readonly Named[]) =>
    named.flatMap(({ token, name, detail }): readonly Citable[] => {
      const printed = texts[token];
      if (printed === undefined || printed.isBroken) return [];
      const sentence = detail.replace(/\{[^{}]*\}/g, (inner) => texts[inner]?.text ?? "…").replaceAll("*", "");
      return [{ token, label: printed.text, detail: sentence, name }];
    });
  const rows = rowsOf(others).map((row) => ({
    row,
    texts: [row.label, row.name ?? "", row.detail, row.token],
    weight: 0,
  }));
  return [...rowsOf(typed), ...searchRows(rows, text, most)];
}

function stated(source: PetitionCase, { speaker }: ComposeWith): readonly Named[] {
  const words = wordsIn(source, speaker.language);
  const of = (id: string, all: Readonly<Record<string, Value>> | undefined, detail: string) =>
    Object.keys(all ?? {}).map((name) => ({ token: `{value:${id}.${name}}`, name, detail }));
  return [
    ...source.findings.flatMap((one) => {
      const [field, text] = one.short === undefined ? (["text", one.text] as const) : (["short", one.short] as const);
      return of(one.id, one.values, words(one.id, field, text).text);
    }),
    ...source.explanations.flatMap((one) => of(one.id, one.values, words(one.id, "text", one.text).text)),
  ];
}

function measured(source: PetitionCase): readonly Named[] {
  return source.disruptions.flatMap((disruption) => {
    const title = source.figures.find(({ seriesId }) => seriesId === disruption.series)?.title ?? disruption.series;
    return measureNames[disruption.kind].map((name) => ({
      token: `{value:${disruption.id}.${name}}`,
      name,
      detail: title,
    }));
  });
}

function counted({ petition }: PetitionCase): readonly Named[] {
  return ["signatories", "withheld", "exhibits"].map((name) => ({
    token: `{value:petition.${name}}`,
    name,
    detail: petition.title,
  }));
}

/** The days of the incident and of the findings, once each. */
function days({ incident, findings }: PetitionCase): readonly Named[] {
  const own = [incident.from, incident.to].flatMap((when) => (when === undefined ? [] : [when.day]));
  const sorted = [...new Set([...own, ...findings.map(({ when }) => when.day).toSorted(compare)])];
  return sorted.map((day) => ({ token: `{date:${day}}`, name: day, detail: incident.summary }));
}

/** A day or an hour of a day that was typed: `2020-08-09`, `9.8.2020`, `2020-08-09 06:00`. */
function typedDates(text: string): readonly Named[] {
  const [typed = "", time] = text.trim().split(/[ T]+/);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed);
  const pad = (part: string | undefined) => (part ?? "").padStart(2, "0");
  const day = local === null ? typed : `${local[3] ?? ""}-${pad(local[2])}-${pad(local[1])}`;
  if (!daySchema.safeParse(day).success) return [];
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? "");
  const [token, name] = isTime ? [`{moment:${day}T${time ?? ""}}`, `${day} ${time ?? ""}`] : [`{date:${day}}`, day];
  return [{ token, name, detail: name }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
