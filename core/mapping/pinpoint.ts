import type { PinpointWords } from "./term.ts";

/** A number of an article or paragraph, with the end of its range and its subdivisions: `39(3)-(4)`. */
interface PinpointItem {
  readonly base: string;
  readonly to?: string;
  readonly subdivisions: readonly string[];
  readonly subdivisionTo?: string;
}

/** A place in a document, read from the notation of the law files. */
export type Pinpoint =
  | { readonly kind: "articles"; readonly items: readonly PinpointItem[]; readonly itu?: string }
  | {
      readonly kind: "paragraphs";
      readonly items: readonly PinpointItem[];
      readonly within?: "appendix" | "recommendation";
    }
  | { readonly kind: "principles"; readonly items: readonly PinpointItem[] }
  | { readonly kind: "sections"; readonly items: readonly PinpointItem[] }
  | { readonly kind: "preamble" }
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "other"; readonly text: string };

type Unit = "articles" | "paragraphs" | "principles" | "sections";

const units: Readonly<Record<string, Unit>> = {
  "art.": "articles",
  "arts.": "articles",
  "para.": "paragraphs",
  "paras.": "paragraphs",
  Principle: "principles",
  Principles: "principles",
  "s.": "sections",
  "ss.": "sections",
};

/**
 * Reads the English notation of the law files: `art. 19(3)`, `paras. 67-68 and 83`, `art. 35 (CS No. 182)`. A form it does
 * not know is kept as `other`. The prefix “op.” of resolutions and the remark “(decision)” are left out, as in UN footnotes.
 */
export function readPinpoint(notation: string): Pinpoint {
  const text = notation.replace(/^op\. /, "").replace(/ \(decision\)$/, "");
  if (/^preamble$/i.test(text)) return { kind: "preamble" };
  const part = /^part ([\w.]+)$/.exec(text)?.[1];
  if (part !== undefined) return { kind: "part", name: part };
  const found = /^(?:(appendix|recommendation), )?(\S+) (.+?)(?: \(CS Nos?\. ([\d-]+)( for [^)]*)?\))?$/i.exec(text);
  const unit = units[found?.[2] ?? ""];
  const items = readItems(found?.[3] ?? "", /s\.?$/.test(found?.[2] ?? "") && found?.[2] !== "s.");
  if (found === null || unit === undefined || items === undefined) return { kind: "other", text };
  const within = found[1]?.toLowerCase();
  if (unit === "paragraphs" && (within === "appendix" || within === "recommendation")) {
    return { kind: unit, items, within };
  }
  if (unit === "articles" && found[4] !== undefined && found[5] === undefined) {
    return { kind: unit, items, itu: found[4] };
  }
  return { kind: unit, items };
}

/**
 * Writes a pinpoint with the words of a language. Nothing where the language has no settled form for it; the caller then
 * cites without a pinpoint. `sign` asks for § instead of the word for paragraph, as judgments are cited.
 */
export function writePinpoint(pinpoint: Pinpoint, words: PinpointWords, sign = false): string | undefined {
  switch (pinpoint.kind) {
    case "articles":
      return writeArticles(pinpoint.items, words) + writeItuNumber(pinpoint.itu, words);
    case "paragraphs": {
      const [one, many] = sign ? ["§", "§§"] : [words.paragraph, words.paragraphs];
      const within = pinpoint.within === undefined ? "" : `${words[pinpoint.within]}${words.comma}`;
      return within + put(several(pinpoint.items) ? many : one, writeList(pinpoint.items, words, "as-letters"));
    }
    case "principles":
      return put(
        several(pinpoint.items) ? words.principles : words.principle,
        writeList(pinpoint.items, words, "in-brackets"),
      );
    case "sections": {
      const word = several(pinpoint.items) ? words.sections : words.section;
      return word === undefined ? undefined : put(word, writeList(pinpoint.items, words, "in-brackets"));
    }
    case "preamble":
      return words.preamble;
    case "part":
      return put(words.part, pinpoint.name);
    case "other":
      return undefined;
  }
}

/** An English notation that could not be read, made ready for print: a space before each bracket. */
export function writeEnglishNotation(text: string): string {
  return text.replace(/(?<=[\w)])\(/g, " (");
}

/** The article and paragraph for use inside a sentence, as numbers: `19` and `2`; ranges with an en dash. */
export function partsOfPinpoint(pinpoint: Pinpoint): { readonly article?: string; readonly paragraph?: string } {
  if (pinpoint.kind === "paragraphs") return { paragraph: pinpoint.items.map(plainItem).join(", ") };
  if (pinpoint.kind !== "articles") return {};
  const [first] = pinpoint.items;
  const paragraph = first && pinpoint.items.length === 1 ? plainSubdivisions(first) : "";
  if (first === undefined || paragraph === "") return { article: pinpoint.items.map(plainItem).join(", ") };
  return { article: first.base, paragraph };
}

function readItems(list: string, isPlural: boolean): readonly PinpointItem[] | undefined {
  const items = list.split(/, and |, | and /).map((text) => readItem(text, isPlural));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function readItem(text: string, isPlural: boolean): PinpointItem | undefined {
  const found = /^([\dIVX][\w./-]*)((?:\(\w+\))*)(?:-\((\w+)\))?$/.exec(text);
  if (found === null) return undefined;
  const [, number = "", brackets = "", subdivisionTo] = found;
  // A hyphen is a range only after a plural; article 41-1 of some codes is one number.
  const [base = number, to] = isPlural ? number.split("-") : [number];
  return {
    base,
    ...(to === undefined ? {} : { to }),
    subdivisions: [...brackets.matchAll(/\((\w+)\)/g)].map((match) => match[1] ?? ""),
    ...(subdivisionTo === undefined ? {} : { subdivisionTo }),
  };
}

function several(items: readonly PinpointItem[]): boolean {
  return items.length > 1 || items.some((item) => item.to !== undefined);
}

function writeArticles(items: readonly PinpointItem[], words: PinpointWords): string {
  if (words.lettersInBrackets || items.every((item) => item.subdivisions.length === 0)) {
    return put(
      several(items) ? words.articles : words.article,
      articleNumber(writeList(items, words, "in-brackets"), words),
    );
  }
  return join(
    items.map((item) => writeArticle(item, words)),
    words,
  );
}

function writeArticle(item: PinpointItem, words: PinpointWords): string {
  const [paragraph, ...letters] = item.subdivisions;
  if (paragraph === undefined) return put(words.article, articleNumber(item.base, words));
  const template = item.subdivisionTo === undefined ? words.articleWithParagraph : words.articleWithParagraphs;
  const upTo = item.subdivisionTo === undefined ? "" : words.range + item.subdivisionTo;
  const place = [paragraph + upTo, ...letters.map((letter) => `${letter})`)].join(" ");
  return template.replace("{a}", articleNumber(item.base, words)).replace("{p}", articleNumber(place, words));
}

/** A word with its number, behind it or in its place. */
function put(word: string, number: string): string {
  return word.includes("{n}") ? word.replace("{n}", number) : `${word} ${number}`;
}

function articleNumber(text: string, { hasChineseArticles }: PinpointWords): string {
  return hasChineseArticles === true ? text.replace(/\d{1,2}(?!\d)/g, chineseNumeral) : text;
}

/** A number below one hundred in Chinese numerals; the larger ones of some codes keep their digits. */
function chineseNumeral(digits: string): string {
  const value = Number(digits);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const sign = (digit: number) => "零一二三四五六七八九".charAt(digit);
  if (value === 0) return sign(0);
  return `${tens === 0 ? "" : tens === 1 ? "十" : `${sign(tens)}十`}${ones === 0 ? "" : sign(ones)}`;
}

function writeItuNumber(itu: string | undefined, words: PinpointWords): string {
  if (itu === undefined) return "";
  const word = itu.includes("-") ? words.numbers : words.number;
  return ` (${put(word, itu.replace("-", words.range))})`;
}

function writeList(items: readonly PinpointItem[], words: PinpointWords, style: SubdivisionStyle): string {
  return join(
    items.map((item) => writeItem(item, words, style)),
    words,
  );
}

type SubdivisionStyle = "as-letters" | "in-brackets";

function writeItem(item: PinpointItem, words: PinpointWords, style: SubdivisionStyle): string {
  const range = item.to === undefined ? "" : words.range + item.to;
  const bracketed = words.lettersInBrackets || style === "in-brackets";
  const subdivisions = item.subdivisions.map((letter) => (bracketed ? ` (${letter})` : ` ${letter})`)).join("");
  const upTo = item.subdivisionTo === undefined ? "" : `${words.range}(${item.subdivisionTo})`;
  return item.base + range + subdivisions + upTo;
}

function join(parts: readonly string[], words: PinpointWords): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : parts.slice(0, -1).join(words.comma) + words.and + last;
}

function plainItem(item: PinpointItem): string {
  const range = item.to === undefined ? "" : `–${item.to}`;
  return item.base + range + item.subdivisions.map((letter) => ` (${letter})`).join("");
}

function plainSubdivisions(item: PinpointItem): string {
  const [paragraph = "", ...letters] = item.subdivisions;
  const range = item.subdivisionTo === undefined ? "" : `–${item.subdivisionTo}`;
  return paragraph + range + letters.map((letter) => ` (${letter})`).join("");
}
