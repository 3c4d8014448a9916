import type { Language } from "../base/language.ts";
import { blocks, made, refused, warns } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import { printableOf } from "./cite-mark.ts";
import { commaOf, fillSlot, headOfDocument, inOwnOrder } from "./document-head.ts";
import type { DocumentHead } from "./document-head.ts";
import type { Instrument } from "./instrument.ts";
import { nameOfInstrument } from "./instrument-name.ts";
import type { PrintedName } from "./instrument-name.ts";
import type { NationalRule } from "./jurisdiction.ts";
import { findEntry } from "./law.ts";
import type { Law } from "./law.ts";
import { partsOfPinpoint, readPinpoint, writeEnglishNotation, writePinpoint } from "./pinpoint.ts";

/**
 * A citation ready for print. `authority` is the same for all citations of one document: the id of the instrument, or the
 * English name of a national act. `full` is for the first footnote, `short` for later ones. `warning` is what the marks of
 * the entry ask a lawyer to check; warnings about names are among the problems of the result.
 */
export interface Citation {
  readonly authority: string;
  readonly full: string;
  readonly short: string;
  /** The document alone, for a first and a later note. */
  readonly document: { readonly full: string; readonly short: string };
  readonly pinpoint?: string;
  readonly warning?: Problem;
}

/** The forms in which an instrument is named in a text. `of` and `ofFull` follow “article 19 …”. */
export type NameForm = "full" | "short" | "of" | "ofFull" | "symbol";

/**
 * Names an instrument in a language, for use inside a sentence; `full` of the citation holds the form asked for. A document
 * without a short name is called by its kind and number, as in “general comment No. 34 (2011)”. Where the language lacks a
 * form, the full name stands in with the warning `law.form-missing`, since a case ending must not be guessed.
 */
export function citeInstrument(law: Law, id: string, language: Language, form: NameForm): Result<Citation> {
  const instrument = law.instruments.get(id);
  if (instrument === undefined) return refused(blocks("law.unknown-entry", { entry: id }));
  const { text, problems } = formOf(law, instrument, language, form);
  const short = formOf(law, instrument, language, "short").text;
  const citation = { authority: id, full: text, short, document: { full: text, short } };
  if (instrument.verification.confidence !== "low") return made(citation, problems);
  const warning = warns("law.must-check", { entry: id });
  return made({ ...citation, warning }, [warning, ...problems]);
}

/**
 * Cites a provision as its marks allow. A do-not-cite entry is refused; a pinpoint that was not seen is left out. Footnotes
 * follow the style of the United Nations: “International Covenant on Civil and Political Rights, art. 19 (2)”.
 */
export function citeProvision(law: Law, id: string, language: Language): Result<Citation> {
  const entry = findEntry(law, id);
  if (entry?.kind !== "provision") return refused(blocks("law.unknown-entry", { entry: id }));
  const printable = printableOf(entry);
  if (printable.kind === "refused") return printable;
  const head = headOfDocument(law, entry.instrument, language);
  const place = { entry: id, notation: printable.value.notation, sign: head.sign };
  return compose(law, { authority: entry.instrument.id, head, place, marks: printable.problems, language });
}

/**
 * Cites a rule of national law as its marks allow: in English by the English name of the act, in other languages by its
 * official title, which is not translated.
 */
export function citeNational(law: Law, id: string, language: Language): Result<Citation> {
  const entry = findEntry(law, id);
  if (entry?.kind !== "national") return refused(blocks("law.unknown-entry", { entry: id }));
  const printable = printableOf(entry);
  if (printable.kind === "refused") return printable;
  const head = headOfRule(entry.rule, language);
  const place = { entry: id, notation: printable.value.notation, sign: false };
  return compose(law, { authority: entry.rule.statute, head, place, marks: printable.problems, language });
}

/** Cites an entry of either kind. */
export function citeEntry(law: Law, id: string, language: Language): Result<Citation> {
  return law.rules.has(id) ? citeNational(law, id, language) : citeProvision(law, id, language);
}

/**
 * The numbers of an entry for use inside a sentence: article `19`, paragraph `2`. Empty where the pinpoint may not be printed
 * or the entry is unknown.
 */
export function pinpointParts(law: Law, id: string): { readonly article?: string; readonly paragraph?: string } {
  const entry = findEntry(law, id);
  const printable = entry && printableOf(entry);
  if (printable?.kind !== "ok" || printable.value.notation === undefined) return {};
  return partsOfPinpoint(readPinpoint(printable.value.notation));
}

interface Parts {
  readonly authority: string;
  readonly head: DocumentHead;
  readonly place: { readonly entry: string; readonly notation: string | undefined; readonly sign: boolean };
  readonly marks: readonly Problem[];
  readonly language: Language;
}

function compose(law: Law, { authority, head, place, marks, language }: Parts): Result<Citation> {
  const pinpoint = place.notation === undefined ? undefined : pinpointIn(law, place.notation, language, place.sign);
  const isLost = place.notation !== undefined && pinpoint === undefined;
  const lost = isLost ? [warns("law.pinpoint-not-translated", { entry: place.entry, language })] : [];
  const warning = marks.find((problem) => problem.code !== "law.cited-without-pinpoint");
  const citation: Citation = {
    authority,
    full: capitalised(fillSlot(head.full, pinpoint, commaOf(language))),
    short: capitalised(fillSlot(head.short, pinpoint, commaOf(language))),
    document: { full: capitalised(fillSlot(head.full)), short: capitalised(fillSlot(head.short)) },
    ...(pinpoint === undefined ? {} : { pinpoint }),
    ...(warning === undefined ? {} : { warning }),
  };
  return made(citation, [...marks, ...lost, ...head.problems]);
}

function pinpointIn(law: Law, notation: string, language: Language, sign: boolean): string | undefined {
  const words = law.pinpointWords[language];
  const pinpoint = readPinpoint(notation);
  const written = words && writePinpoint(pinpoint, words, sign);
  return written ?? (language === "en" ? writeEnglishNotation(notation) : undefined);
}

function headOfRule(rule: NationalRule, language: Language): DocumentHead {
  const title = language === "en" ? rule.statute : (rule.titleToCite ?? rule.officialTitle);
  const short = title.replace(/, as in force .*$/, "").replace(/ \((?:[^()]|\([^()]*\))*\)$/, "");
  const [full, later] = [title, short].map((text) => `${inOwnOrder(text, language)}, {pinpoint}`);
  return { full: full ?? "", short: later ?? "", sign: false, problems: [] };
}

type Form = Pick<PrintedName, "text" | "problems">;

function formOf(law: Law, instrument: Instrument, language: Language, form: NameForm): Form {
  const name = nameOfInstrument(instrument, language);
  switch (form) {
    case "full":
      return name;
    case "symbol":
      return instrument.symbol === undefined ? name : { text: instrument.symbol, problems: [] };
    case "short":
      return shortForm(law, instrument, language, name);
    case "of":
      return inflected(instrument, language, name, instrument.names[language]?.of);
    case "ofFull":
      return inflected(
        instrument,
        language,
        name,
        instrument.names[language]?.ofFull ?? instrument.names[language]?.of,
      );
  }
}

function shortForm(law: Law, instrument: Instrument, language: Language, name: PrintedName): Form {
  const short = instrument.names[language]?.short;
  if (name.own && short !== undefined) return { text: short, problems: name.problems };
  const head = headOfDocument(law, instrument, language);
  return { text: fillSlot(head.short), problems: head.problems };
}

function inflected(instrument: Instrument, language: Language, name: PrintedName, text: string | undefined): Form {
  if (!name.own || text === undefined) {
    const missing = name.own ? [warns("law.form-missing", { name: instrument.id, language })] : [];
    return { text: name.text, problems: [...name.problems, ...missing] };
  }
  return { text, problems: name.problems };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
