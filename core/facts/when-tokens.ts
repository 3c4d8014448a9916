import { meaningOf } from "./when-words.ts";
import type { Lexicon, Meaning } from "./when-words.ts";

/** A piece of a typed time. `parts` holds the figures of a date in their order, `sign` what stood between them, `text` the whole. */
export type WhenToken =
  | Meaning
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "date"; readonly parts: readonly number[]; readonly sign: "-" | "." | "/"; readonly text: string }
  | { readonly kind: "clock"; readonly hour: number; readonly minute: number }
  | { readonly kind: "unknown"; readonly text: string };

/** Takes a text that `plainText` wrote apart. Phrases of several words are found before single words. */
export function whenTokens(text: string, lexicon: Lexicon): readonly WhenToken[] {
  const words = spaced(text).split(" ").filter(Boolean);
  const tokens: WhenToken[] = [];
  for (let index = 0; index < words.length;) {
    const { found, length } = phraseAt(words, index, lexicon) ?? {
      found: [tokenAfter(tokens, words[index] ?? "", lexicon)],
      length: 1,
    };
    tokens.push(...found);
    index += length;
  }
  return tokens;
}

const longestPhrase = 4;

/** Parts figures from letters, and the two ends of a span, by spaces. Chinese has none: its units end a figure, and `8月` is a month. */
function spaced(text: string): string {
  return text
    .replace(/(?<=[年月日号时点分])(?=\S)/gu, " ")
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})t(?=\d)/, "$1 ")
    .replace(/\s*[–—−]\s*/g, " – ")
    .replace(/ - /g, " – ")
    .replace(/(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])/g, "$1 – $2")
    .replace(/(?<=\d)-?(?=\p{L})(?!月)|(?<=\p{L})-?(?=\d)/gu, " ")
    .replace(/~/g, " ~ ");
}

function phraseAt(words: readonly string[], index: number, lexicon: Lexicon) {
  for (let length = Math.min(longestPhrase, words.length - index); length > 1; length -= 1) {
    const meaning = lexicon.get(words.slice(index, index + length).join(" "));
    if (meaning === undefined) continue;
    const first = tokenOf(words[index] ?? "", lexicon);
    const found: readonly WhenToken[] = first.kind === "number" ? [first, { kind: "hour" }, meaning] : [meaning];
    return { found, length };
  }
  return undefined;
}

/** In some languages the same word follows hours of both halves of the day. A lexicon names the odd ones with their hour, as in "11 ночи". */
function tokenAfter(before: readonly WhenToken[], word: string, lexicon: Lexicon): WhenToken {
  const token = tokenOf(word, lexicon);
  if (token.kind !== "before-noon" && token.kind !== "after-noon") return token;
  const hours = before.flatMap((one, index) => {
    if (one.kind === "clock") return [one.hour];
    return one.kind === "number" && before[index + 1]?.kind === "hour" ? [one.value] : [];
  });
  return lexicon.get(`${hours.at(-1) ?? ""} ${word}`) ?? token;
}

function tokenOf(word: string, lexicon: Lexicon): WhenToken {
  if (word === "–") return { kind: "until" };
  if (/^\d{1,4}$/.test(word)) return { kind: "number", value: Number(word), digits: word.length };
  const clock = /^(\d{1,2}):(\d{2})(?::[0-5]\d)?$/.exec(word);
  if (clock !== null) return { kind: "clock", hour: Number(clock[1]), minute: Number(clock[2]) };
  return dateOf(word) ?? meaningOf(lexicon, word) ?? { kind: "unknown", text: word };
}

/** Three figures of which the first or the last is a year; a year of one figure or of three is one that is still being typed. */
function dateOf(word: string): WhenToken | undefined {
  const yearFirst = /^([1-9]\d{3})([-./])(\d{1,2})\2(\d{1,2})\.?$/.exec(word);
  const date = yearFirst ?? /^(\d{1,2})([-./])(\d{1,2})\2([1-9]\d{3}|\d{2})\.?$/.exec(word);
  const sign = date?.[2];
  if (date === null || (sign !== "-" && sign !== "." && sign !== "/")) return undefined;
  return { kind: "date", parts: [date[1], date[3], date[4]].map(Number), sign, text: word };
}
