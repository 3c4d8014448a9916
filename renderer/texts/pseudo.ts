import { IntlMessageFormat } from "intl-messageformat";
import type { WindowTexts } from "./locale-files.ts";

/** A language that nobody speaks: English with accents, a third longer. What stays plain in it was never translated. */
export const pseudoTag = "en-XA";

/** The texts of English as the pseudo-language writes them, plural forms included. */
export function pseudo(texts: WindowTexts): WindowTexts {
  return { ...texts, interface: mapped(texts.interface), problems: mapped(texts.problems) };
}

const accents: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "í",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "ü",
  y: "ý",
  A: "Å",
  E: "É",
  O: "Ø",
  S: "Š",
};

function mapped(messages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, written(message)]));
}

/** Accents only what is printed: arguments, plural categories and tags stay as they are. */
function written(message: string): string {
  const elements: readonly Element[] = new IntlMessageFormat(message, "en").getAst();
  return `⟦${elements.map(elementText).join("")}⟧`;
}

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly offset?: number | null;
  readonly pluralType?: string | undefined;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

// The kinds of elements as the parser of ICU MessageFormat numbers them.
const [literal, argument, select, plural, pound] = [0, 1, 5, 6, 7];

function elementText(element: Element): string {
  if (element.type === literal) return longer(String(element.value));
  if (element.type === argument) return `{${String(element.value)}}`;
  if (element.type === pound) return "#";
  if (element.type !== select && element.type !== plural) return `{${String(element.value)}}`;
  const kind = element.type === select ? "select" : element.pluralType === "ordinal" ? "selectordinal" : "plural";
  const options = Object.entries(element.options ?? {}).map(
    ([name, option]) => `${name} {${option.value.map(elementText).join("")}}`,
  );
  return `{${String(element.value)}, ${kind}, ${options.join(" ")}}`;
}

function longer(text: string): string {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join("");
  return accented
    .replace(/'/g, "''")
    .replace(/(\p{L}{4,})/gu, (word) => `${word}${"·".repeat(Math.ceil(word.length / 3))}`);
}
