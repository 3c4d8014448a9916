/** The styles that a petition may name. */
export const citationStyleIds = ["un", "oscola"] as const;

/**
 * How notes cite: what joins a pinpoint to its document, what stands for the authority cited in the note before, how a later note
 * leads back to the first. A style is data; nothing asks which it is.
 */
export interface CitationStyle {
  readonly id: (typeof citationStyleIds)[number];
  /** The manual that it follows, with the sections. */
  readonly source: string;
  /** What joins a pinpoint to its document; undefined is the comma of the language. */
  readonly pinpointJoin?: string;
  /** Words for the authority of the note before where it alone was cited; undefined are those of the language, in italics. */
  readonly ibid?: string;
  /** Whether a later note names the number of the first. */
  readonly namesFirstNote: boolean;
  /** What is written otherwise in English citations: pattern of a regular expression, and its replacement. */
  readonly english: readonly (readonly [string, string])[];
}

/** A citation of the style in English; other languages keep their own abbreviations. */
export function inStyle(text: string, style: CitationStyle, language: string): string {
  if (language !== "en") return text;
  return style.english.reduce((words, [pattern, other]) => words.replaceAll(new RegExp(pattern, "g"), other), text);
}
