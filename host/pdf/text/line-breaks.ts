import LineBreaker from "linebreak";

/** Scripts that write no spaces between words (UAX #14, class SA): words are found by a dictionary. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;

const segmenters = new Map<string, Intl.Segmenter>();

/** Where a line may end in a text, as offsets, in order; `required` where it must. The end of the text is one. */
export interface LineBreak {
  readonly position: number;
  readonly isRequired: boolean;
}

/**
 * The breaks of a paragraph by UAX #14, with two differences: never after a slash or a hyphen between letters or digits that hold a
 * document symbol, a path or a number together; and between the words of Burmese, Thai, Lao and Khmer, which ICU finds.
 */
export function lineBreaks(text: string, language: string): readonly LineBreak[] {
  const breaker = new LineBreaker(text);
  const breaks: LineBreak[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (!next.required && isInsideSymbol(text, next.position)) continue;
    breaks.push({ position: next.position, isRequired: next.required === true });
  }
  return unspaced.test(text) ? withWords(breaks, text, language) : breaks;
}

/** A break after a slash, or after a hyphen before a digit, parts what is read as one. */
function isInsideSymbol(text: string, position: number): boolean {
  const before = text[position - 1];
  const after = text[position] ?? "";
  if (before === "/") return /[\p{L}\p{N}]/u.test(after);
  return (before === "-" || before === "\u2010") && /\p{N}/u.test(after);
}

function withWords(breaks: readonly LineBreak[], text: string, language: string): readonly LineBreak[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  const all = new Map(breaks.map((one) => [one.position, one]));
  for (const { index, segment } of segmenter.segment(text)) {
    if (index === 0 || all.has(index) || !unspaced.test(text[index - 1] ?? "") || !unspaced.test(segment)) continue;
    if (!/^[\p{L}\p{N}]/u.test(segment)) continue;
    all.set(index, { position: index, isRequired: false });
  }
  return [...all.values()].sort((a, b) => a.position - b.position);
}
