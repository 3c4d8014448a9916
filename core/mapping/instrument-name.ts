import type { Language } from "../base/language.ts";
import { warns } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import type { Instrument } from "./instrument.ts";
import type { Law } from "./law.ts";
import type { Wording } from "./wording.ts";

/** A text to print with what must still be confirmed about it. `own` is true where the text is in the language asked for. */
export interface PrintedName {
  readonly text: string;
  readonly own: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The full name of an instrument. A name of high confidence is printed, of medium confidence printed and shown for review; a
 * name of low confidence or none gives the English title with the symbol and a warning. Titles of judgments stay in the
 * language of the judgment.
 */
export function nameOfInstrument(instrument: Instrument, language: Language): PrintedName {
  const wording = usable(instrument.names[language]?.full);
  if (wording !== undefined)
    return { text: wording.text, own: true, problems: review(wording, instrument.id, language) };
  const english = instrument.names["en"]?.full;
  const title = english?.text ?? instrument.officialTitle;
  if (instrument.kind === "judgment") {
    return { text: title, own: true, problems: english === undefined ? [] : review(english, instrument.id, language) };
  }
  return {
    text: withSymbol(title, instrument.symbol),
    own: false,
    problems: [warns("law.name-not-confirmed", { name: instrument.id, language })],
  };
}

/** The name of a body in a language by its English name; nothing where the name is not established or of low confidence. */
export function nameOfBody(law: Law, englishName: string, language: Language): PrintedName | undefined {
  const body = [...law.bodies.values()].find((candidate) => candidate.names["en"]?.full?.text === englishName);
  if (body === undefined) return language === "en" ? { text: englishName, own: true, problems: [] } : undefined;
  const wording = usable(body.names[language]?.full);
  return wording && { text: wording.text, own: true, problems: review(wording, body.id, language) };
}

/** A title followed by its symbol, unless the title holds it already. */
export function withSymbol(title: string, symbol: string | undefined): string {
  if (symbol === undefined || title.includes(symbol)) return title;
  return symbol.includes("(") ? `${title}, ${symbol}` : `${title} (${symbol})`;
}

/** A wording that may be printed: any but one of low confidence. */
export function usable<T extends Pick<Wording, "verification">>(wording: T | undefined): T | undefined {
  return wording?.verification.confidence === "low" ? undefined : wording;
}

/** The warning that a wording of medium confidence carries into print. */
export function review(wording: Pick<Wording, "verification">, name: string, language: Language): readonly Problem[] {
  return wording.verification.confidence === "medium" ? [warns("law.name-to-review", { name, language })] : [];
}
