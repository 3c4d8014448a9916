import type { partsOfDay } from "./when.ts";

type PartOfDay = (typeof partsOfDay)[number];

/** The words by which people of one language or several write a time. Every form counts, with or without accents, capitals and full stops. */
export interface WhenWords {
  /** Twelve lists of names, January first. */
  readonly months: readonly (readonly string[])[];
  /** Also hours with a word that usually means the other half of the day: "11 ночи". */
  readonly parts: readonly (readonly [PartOfDay, readonly string[]])[];
  /** Before a time that is not exact: "about", "circa". */
  readonly about: readonly string[];
  /** Between the first and the last day of a span. */
  readonly until: readonly string[];
  /** Beside an hour: "h", "часов", "الساعة". */
  readonly hour: readonly string[];
  readonly beforeNoon: readonly string[];
  readonly afterNoon: readonly string[];
  /** After the number of a day: "th", "1er". */
  readonly ordinals: readonly string[];
  /** Words that add nothing: "at", "on", "года". */
  readonly fillers: readonly string[];
}

/** What a word means in a time. */
export type Meaning =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "part"; readonly part: PartOfDay }
  | { readonly kind: "about" | "until" | "hour" | "before-noon" | "after-noon" | "ordinal" | "filler" | "utc" };

/** What every phrase means, by the phrase as `plainText` writes it. */
export type Lexicon = ReadonlyMap<string, Meaning>;

/** A lexicon of the words of several languages; where two disagree, the first one given counts. */
export function lexiconOf(languages: readonly WhenWords[]): Lexicon {
  const entries = languages.flatMap((words) => [
    ...words.months.flatMap((names, index) => forms(names, { kind: "month", month: index + 1 })),
    ...words.parts.flatMap(([part, names]) => forms(names, { kind: "part", part })),
    ...forms(words.about, { kind: "about" }),
    ...forms(words.until, { kind: "until" }),
    ...forms(words.hour, { kind: "hour" }),
    ...forms(words.beforeNoon, { kind: "before-noon" }),
    ...forms(words.afterNoon, { kind: "after-noon" }),
    ...forms(words.ordinals, { kind: "ordinal" }),
    ...forms(words.fillers, { kind: "filler" }),
  ]);
  return new Map(
    [...entries, ...forms(["utc", "gmt", "z"], { kind: "utc" }), ...forms(["~"], { kind: "about" })].toReversed(),
  );
}

/** The text in small letters, without accents, unseen signs and full stops after words, with Western digits, one apostrophe and single spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize("NFKD")
    .replace(/\u2010/g, "-")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})\./gu, " ")
    .replace(/[,;،؛]|(?<=\D)\.(?=\s|$)/gu, " ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** What a word means: by itself, or as the beginning of the name of one month only. */
export function meaningOf(lexicon: Lexicon, word: string): Meaning | undefined {
  const whole = lexicon.get(word);
  if (whole !== undefined || word.length < 3) return whole;
  const months = [...lexicon].flatMap(([name, meaning]) =>
    meaning.kind === "month" && name.startsWith(word) ? [meaning.month] : [],
  );
  const [month] = months;
  return month !== undefined && months.every((one) => one === month) ? { kind: "month", month } : undefined;
}

function forms(names: readonly string[], meaning: Meaning): readonly (readonly [string, Meaning])[] {
  return names.flatMap((name) => {
    const plain = plainText(name);
    return plain === "" ? [] : [[plain, meaning] as const];
  });
}

/** The decimal digits of every script stand in runs of ten from a zero (Unicode Standard, section 4.6). */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > 0 && code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
