import type { Instant } from "../base/instant.ts";
import { daySchema, epochOfWallClock, instantFromEpoch } from "../base/instant.ts";
import { blocks } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import { citeEntry, citeInstrument, pinpointParts, citeNational } from "../mapping/citation.ts";
import { findEntry } from "../mapping/law.ts";
import type { Law } from "../mapping/law.ts";
import type { Inline } from "./composed.ts";
import {
  dateFormOf,
  formatDay,
  formatDays,
  formatList,
  formatMoment,
  noBreakSpace,
  formatOrdinal,
} from "./formatter.ts";
import type { DateForm } from "./formatter.ts";
import type { NoteRegister } from "./note-register.ts";
import type { Outline } from "./outline.ts";
import type { PetitionCase } from "./petition-case.ts";
import type { Speaker } from "./speaker.ts";
import { parseText } from "./token.ts";
import type { Token } from "./token.ts";
import { formatValue, resolveValue } from "./value.ts";

/** What a sentence needs to be written out in one language. `report` is told of every token that cannot be filled. */
export interface Setting {
  readonly source: PetitionCase;
  readonly law: Law;
  readonly speaker: Speaker;
  readonly outline: Outline;
  readonly notes: NoteRegister;
  readonly report: (problem: Problem) => void;
}

/** A sentence with every token written out. A token that cannot be filled is reported and left out. */
export function writeText(text: string, setting: Setting): readonly Inline[] {
  const parsed = parseText(text);
  for (const piece of parsed.broken) setting.report(blocks("petition.broken-token", { token: piece }));
  return parsed.pieces.flatMap((piece): readonly Inline[] => {
    if (piece.kind === "token") return writeToken(piece.token, setting);
    const words = piece.text.replace(/ (?=\d)/g, noBreakSpace);
    return [piece.isItalic ? { kind: "words", text: words, style: "italic" } : { kind: "words", text: words }];
  });
}

/** The sentence of a finding or explanation with its exhibit labels before the final full stop. */
export function writeStatement(text: string, exhibits: readonly string[], setting: Setting): readonly Inline[] {
  const labels = exhibits.flatMap((id): readonly Inline[] => {
    const item = setting.source.evidence.find((candidate) => candidate.id === id);
    return item === undefined
      ? []
      : [
          { kind: "words", text: noBreakSpace },
          { kind: "exhibit", label: item.label },
        ];
  });
  const end = /[.。।]$/.exec(text)?.[0] ?? "";
  const inlines = writeText(text.slice(0, text.length - end.length), setting);
  return [...inlines, ...labels, ...(end === "" ? [] : [{ kind: "words" as const, text: end }])];
}

/** The words of inlines without notes, for titles, alternative texts and searching. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "words":
        case "link":
          return inline.text;
        case "exhibit":
          return `[${inline.label}]`;
        case "note":
          return "";
      }
    })
    .join("");
}

function writeToken(token: Token, setting: Setting): readonly Inline[] {
  const [ref = ""] = token.refs;
  switch (token.kind) {
    case "exhibit":
      return writeExhibits(token, setting);
    case "finding":
    case "explanation":
      return writeParagraphs(token, setting);
    case "cite":
      return writeNote(token, setting);
    case "figure":
      return reference(figureNumber(ref, setting), token, setting);
    case "table":
      return reference(setting.outline.tableOf.get(ref)?.toString(), token, setting);
    case "part":
    case "annex":
      return reference(setting.outline.markOf.get(ref), token, setting, `part-${ref}`);
    case "request":
      return reference(setting.outline.paragraphOf.get(ref), token, setting, ref);
    case "person":
      return reference(setting.source.persons.find((person) => person.id === ref)?.name, token, setting);
    case "pinpoint":
    case "instrument":
      return writeLaw(token, setting);
    case "value":
    case "date":
    case "dates":
    case "moment":
      return [words(writeQuantity(token, setting))];
  }
}

function writeExhibits({ refs }: Token, setting: Setting): readonly Inline[] {
  const unknown = refs.filter((label) => !setting.source.evidence.some((item) => item.label === label));
  for (const label of unknown) setting.report(blocks("petition.unknown-reference", { reference: label }));
  return refs.filter((label) => !unknown.includes(label)).map((label) => ({ kind: "exhibit", label }));
}

function figureNumber(seriesId: string, { source }: Setting): string | undefined {
  const index = source.figures.findIndex((figure) => figure.seriesId === seriesId);
  return index < 0 ? undefined : String(index + 1);
}

function reference(text: string | undefined, token: Token, setting: Setting, target?: string): readonly Inline[] {
  if (text !== undefined) {
    const shown = formatOrdinal(text, setting.speaker);
    return [target === undefined ? words(shown) : { kind: "link", text: shown, target }];
  }
  setting.report(blocks("petition.unknown-reference", { reference: token.refs.join(",") }));
  return [];
}

function writeParagraphs(token: Token, setting: Setting): readonly Inline[] {
  const numbers = token.refs.map((ref) => setting.outline.paragraphOf.get(ref));
  if (numbers.some((number) => number === undefined)) {
    setting.report(blocks("petition.unknown-reference", { reference: token.refs.join(",") }));
    return [];
  }
  const sorted = [...new Set(numbers.map(String))].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const text = setting.speaker.say("reference.paragraphs", {
    count: sorted.length,
    list: formatList(
      runs(sorted).map((number) => formatOrdinal(number, setting.speaker)),
      setting.speaker,
    ),
  });
  return [{ kind: "link", text, target: token.refs[0] ?? "" }];
}

function runs(numbers: readonly string[]): readonly string[] {
  const found: { from: string; to: string }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && Number(number) === Number(last.to) + 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.flatMap(({ from, to }) => {
    if (from === to) return [from];
    return Number(to) - Number(from) === 1 ? [from, to] : [`${from}–${to}`];
  });
}

function writeNote(token: Token, setting: Setting): readonly Inline[] {
  const { inline, problems } = setting.notes.call(token.refs);
  problems.forEach(setting.report);
  return inline === undefined ? [] : [inline];
}

/** Where numbers of articles are words, as in 第十九条第三款, a place is written as citations write it. */
function citedPlace(id: string, isArticleAlone: boolean, { law, speaker }: Setting): string {
  const { language } = speaker;
  const cited = citeEntry(law, id, language);
  const place = cited.kind === "ok" ? (cited.value.pinpoint ?? "") : "";
  return isArticleAlone ? place.replace(/(?<=条).*$/u, "") : place;
}

function writeLaw(token: Token, setting: Setting): readonly Inline[] {
  const [id = ""] = token.refs;
  if (token.kind === "pinpoint") {
    const { article = "", paragraph } = pinpointParts(setting.law, id);
    const part = token.options["part"];
    if (article === "" && paragraph === undefined) setting.report(blocks("law.pinpoint-not-printable", { entry: id }));
    const own = setting.law.pinpointWords[setting.speaker.language];
    if (own?.hasChineseArticles === true) return [words(citedPlace(id, part === "article", setting))];
    if (part !== undefined) return [words(part === "paragraph" ? (paragraph ?? "") : article)];
    return [
      words(paragraph === undefined ? article : article === "" ? paragraph : `${article}${noBreakSpace}(${paragraph})`),
    ];
  }
  const { language } = setting.speaker;
  if (findEntry(setting.law, id)?.kind === "national") {
    const citation = citeNational(setting.law, id, language);
    citation.problems.forEach(setting.report);
    return citation.kind === "ok" ? [words(citation.value.short)] : [];
  }
  const name = citeInstrument(setting.law, id, language, instrumentForm(token.options["form"]));
  name.problems.forEach(setting.report);
  return name.kind === "ok" ? [words(name.value.full)] : [];
}

function instrumentForm(form: string | undefined): "full" | "short" | "of" | "ofFull" | "symbol" {
  return form === "short" || form === "of" || form === "ofFull" || form === "symbol" ? form : "full";
}

function writeQuantity(token: Token, setting: Setting): string {
  const [ref = ""] = token.refs;
  const { speaker, source } = setting;
  const form = dateFormOf(token.options["form"]);
  if (!isWritable(token, form)) {
    setting.report(blocks("petition.broken-token", { token: `{${token.kind}:${ref}}` }));
    return "";
  }
  if (token.kind === "date") return formatDay(ref, form, speaker);
  if (token.kind === "dates") {
    const [from, until] = ref.split("/").map((day) => daySchema.parse(day));
    return from === undefined || until === undefined ? "" : formatDays(from, until, speaker);
  }
  if (token.kind === "moment") return formatMoment(momentOf(ref, source.case.timeZone), source.case.timeZone, speaker);
  const resolved = resolveValue(source, ref);
  resolved.problems.forEach(setting.report);
  return resolved.kind === "ok" ? formatValue(resolved.value, token, source.case.timeZone, speaker) : "";
}

/** A local wall clock (`2020-08-10T01:00`) of the case's zone as an instant. */
export function momentOf(text: string, timeZone: string): Instant {
  const [day = "", time = ""] = text.split("T");
  return instantFromEpoch(epochOfWallClock(daySchema.parse(day), time.slice(0, 5), timeZone));
}

function words(text: string): Inline {
  return { kind: "words", text };
}

/** Whether the dates of a token exist and are as exact as its form needs. Values are judged where they are resolved. */
function isWritable({ kind, refs }: Token, form: DateForm): boolean {
  const [ref = ""] = refs;
  const isDay = (text: string | undefined) => daySchema.safeParse(text).success;
  if (kind === "date") {
    const least = form === "year" ? 4 : form === "month-year" ? 7 : 10;
    return ref.length >= least && isDay(ref + "-01-01".slice(ref.length - 4));
  }
  if (kind === "dates") {
    const [from, until] = ref.split("/");
    return isDay(from) && isDay(until) && (from ?? "") <= (until ?? "");
  }
  return kind !== "moment" || (isDay(ref.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(ref.slice(10)));
}
