import { z } from "zod";
import { wordingSchema, wordingVerificationSchema } from "./wording.ts";

/** A settled term in one language, with look-alikes to avoid; a form with a bracket is wrong only in the sense named there. */
const termWordingSchema = wordingSchema
  .unwrap()
  .extend({
    avoid: z
      .strictObject({ forms: z.array(z.string()).readonly(), why: z.string() })
      .readonly()
      .optional(),
    usage: z.string().optional(),
  })
  .readonly();

/** One concept with its term in each language. */
export const termSchema = z
  .strictObject({
    id: z.string().min(1),
    section: z.enum(["network", "evidence", "procedure", "law"]),
    partOfSpeech: z.string().min(1),
    meaning: z.string().optional(),
    languages: z.record(z.string(), termWordingSchema).readonly(),
  })
  .readonly();

/** How a kind of document is cited, by language. Placeholders: `{n}` number, `{a}` article, `{p}` paragraph, and names. */
export const citationPatternSchema = z
  .strictObject({
    id: z.string().min(1),
    forms: z
      .record(
        z.string(),
        z.strictObject({ text: z.string().min(1), verification: wordingVerificationSchema }).readonly(),
      )
      .readonly(),
  })
  .readonly();

/**
 * The words of a pinpoint in one language. `{a}` stands for the article and `{p}` for the paragraph, in the order of the
 * language; a word that the number does not simply follow has `{n}` in its place; `range` stands between the first and last number; `lettersInBrackets` tells (a) from a).
 */
export const pinpointWordsSchema = z
  .strictObject({
    article: z.string(),
    articles: z.string(),
    articleWithParagraph: z.string(),
    articleWithParagraphs: z.string(),
    paragraph: z.string(),
    paragraphs: z.string(),
    principle: z.string(),
    principles: z.string(),
    section: z.string().optional(),
    sections: z.string().optional(),
    number: z.string(),
    numbers: z.string(),
    preamble: z.string(),
    part: z.string(),
    appendix: z.string(),
    recommendation: z.string(),
    application: z.string(),
    applications: z.string(),
    /** Between numbers, and before the last of them, with the spaces that they need. */
    comma: z.string(),
    and: z.string(),
    range: z.string(),
    /** Articles are counted in Chinese numerals. */
    hasChineseArticles: z.boolean().optional(),
    lettersInBrackets: z.boolean(),
  })
  .readonly();

export type Term = z.infer<typeof termSchema>;
export type CitationPattern = z.infer<typeof citationPatternSchema>;
export type PinpointWords = z.infer<typeof pinpointWordsSchema>;
