import { isRightToLeft } from "../base/language.ts";
import type { Language } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import type { Instrument } from "./instrument.ts";
import { nameOfBody, nameOfInstrument, review, usable, withSymbol } from "./instrument-name.ts";
import type { Law } from "./law.ts";

/**
 * The part of a citation that names the document, for a first and a later footnote, each with a slot `{pinpoint}` where its
 * pinpoint goes and written as inside a sentence. `sign` is true where paragraphs are cited by §.
 */
export interface DocumentHead {
  readonly full: string;
  readonly short: string;
  readonly sign: boolean;
  readonly problems: readonly Problem[];
}

const slot = "{pinpoint}";

/** Names a document in the style of United Nations footnotes by the citation patterns of the language. */
export function headOfDocument(law: Law, instrument: Instrument, language: Language): DocumentHead {
  return byPattern(law, instrument, language) ?? named(instrument, language);
}

/** Puts a pinpoint into a head behind the comma of its language, or closes the slot where there is none. */
export function fillSlot(head: string, pinpoint?: string, comma = ", "): string {
  return head.replace(new RegExp(`, ${slot}`), pinpoint === undefined ? "" : `${comma}${pinpoint}`);
}

/** A name that is not in a right-to-left language keeps its own order and marks inside it (UAX #9, section 2.4.2). */
export function inOwnOrder(text: string, language: Language, isOwn = false): string {
  return isOwn || !isRightToLeft(language) ? text : `\u2068${text}\u2069`;
}

/** The comma of a language, with its space. */
export function commaOf(language: Language): string {
  if (language.startsWith("zh")) return "，";
  return isRightToLeft(language) ? "، " : ", ";
}

function byPattern(law: Law, instrument: Instrument, language: Language): DocumentHead | undefined {
  const pattern = instrument.citation[0];
  if (pattern === "general-comment") return generalComment(law, instrument, language);
  if (pattern === "hrc-resolution" || pattern === "ga-resolution") return resolution(law, instrument, language);
  if (pattern === "echr-judgment") return judgment(law, instrument, language);
  return isUnReport(instrument) ? symbolOnly(instrument) : undefined;
}

/** Treaties by name; other documents by name and symbol, as the pattern of committee cases has it. */
function named(instrument: Instrument, language: Language): DocumentHead {
  const name = nameOfInstrument(instrument, language);
  const title = inOwnOrder(name.text.replace(/, communications? Nos?\. .*$/, ""), language, name.own);
  const isTreaty = instrument.citation.includes("treaty-article");
  const full = isTreaty || !name.own ? title : withSymbol(title, instrument.symbol);
  return {
    full: `${full}, ${slot}`,
    short: `${name.own ? shortName(instrument, language, title) : title}, ${slot}`,
    sign: false,
    problems: name.problems,
  };
}

function shortName(instrument: Instrument, language: Language, title: string): string {
  const short = instrument.names[language]?.short ?? title;
  // A footnote names the document without the article that a sentence needs.
  if (language === "en") return short.replace(/^the /, "");
  return language === "fr" ? short.replace(/^(le |la |les |l’)/, "") : short;
}

function generalComment(law: Law, instrument: Instrument, language: Language): DocumentHead | undefined {
  const pattern = patternIn(law, "general-comment", language);
  const body = nameOfBody(law, instrument.issuingBody, language);
  const number = /No\. (\d+)/.exec(instrument.officialTitle)?.[1];
  if (pattern === undefined || body === undefined || number === undefined) return undefined;
  const text = fillPattern(pattern.text, { n: number, year: instrument.adopted?.slice(0, 4) ?? "" });
  const problems = [...pattern.problems, ...body.problems];
  return { full: `${body.text}${commaOf(language)}${text}`, short: text, sign: false, problems };
}

function resolution(law: Law, instrument: Instrument, language: Language): DocumentHead | undefined {
  const pattern = patternIn(law, instrument.citation[0] ?? "", language);
  const number = /\/RES\/(.+)$/.exec(instrument.symbol ?? "")?.[1];
  if (pattern === undefined || number === undefined) return undefined;
  const text = fillPattern(pattern.text, { n: number });
  return { full: text, short: text, sign: false, problems: pattern.problems };
}

function judgment(law: Law, instrument: Instrument, language: Language): DocumentHead | undefined {
  const pattern = patternIn(law, "echr-judgment", language);
  const words = law.pinpointWords[language];
  const found = /^(no|nos)\. (.+)$/.exec(instrument.symbol ?? "");
  if (pattern === undefined || words === undefined || found?.[2] === undefined) return undefined;
  const name = nameOfInstrument(instrument, language);
  const template = found[1] === "nos" ? pattern.text.replace(words.application, words.applications) : pattern.text;
  const values = {
    name: name.text,
    n: found[2].replace(" and ", words.and),
    date: longDate(instrument.adopted ?? "", language),
  };
  const full = fillPattern(template, values);
  const problems = [...pattern.problems, ...name.problems];
  return { full, short: `${name.text}, ${slot}`, sign: true, problems };
}

function isUnReport(instrument: Instrument): boolean {
  return instrument.kind === "special-rapporteur-report" && (instrument.symbol ?? "").includes("/");
}

function symbolOnly(instrument: Instrument): DocumentHead {
  const text = `${instrument.symbol ?? instrument.officialTitle}, ${slot}`;
  return { full: text, short: text, sign: false, problems: [] };
}

interface Pattern {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function patternIn(law: Law, id: string, language: Language): Pattern | undefined {
  const form = usable(law.citationPatterns.get(id)?.forms[language]);
  return form && { text: form.text, problems: review(form, id, language) };
}

/** Fills the placeholders of a pattern; its clause with `{p}` becomes the slot, added at the end where there is none. */
function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  const open = pattern.replace(/[,,،]\s*[^,,،]*\{p\}[^,,،]*/u, `, ${slot}`);
  const filled = open.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return filled.includes(slot) ? filled : `${filled}, ${slot}`;
}

/** A day as the language writes it in full; a year or month is left as it is. */
function longDate(date: string, language: Language): string {
  if (date.length !== 10) return date;
  const locale = language === "en" ? "en-GB" : language;
  const text = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));
  return text.replace(/(?<=\d)\sг\.$/, " года").replace(/(?<=\d)\sр\.$/, " року");
}
