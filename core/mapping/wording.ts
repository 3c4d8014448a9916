import { z } from "zod";
import { confidences } from "./verification.ts";

/** Where a wording in one language comes from: an official text, another published text, a proposal of this project. */
const wordingBases = ["official", "published", "reference-data", "law-facts", "general-knowledge", "proposed"] as const;

/** How a wording was checked. `source` is an id of the list of sources; `checked` says what a machine check covered. */
export const wordingVerificationSchema = z
  .strictObject({
    basis: z.enum(wordingBases),
    confidence: z.enum(confidences),
    source: z.string().optional(),
    checked: z.string().optional(),
  })
  .readonly();

const variantSchema = z
  .strictObject({ text: z.string().min(1), gender: z.string().optional(), note: z.string().optional() })
  .readonly();

/**
 * A text in one language with its gender, accepted variants and verification. High confidence may be printed; medium may
 * be printed and is shown for review; low is never printed without confirmation.
 */
export const wordingSchema = z
  .strictObject({
    text: z.string().min(1),
    gender: z.string().optional(),
    also: z.array(variantSchema).readonly().optional(),
    note: z.string().optional(),
    verification: wordingVerificationSchema,
  })
  .readonly();

/**
 * The names of an instrument or a body in one language. `full` is missing where no name was established. `of` and
 * `ofFull` follow “article 19 …” in the grammar of the language; `short` is the form after first mention.
 */
const nameSchema = z
  .strictObject({
    full: wordingSchema.optional(),
    short: z.string().optional(),
    of: z.string().optional(),
    ofFull: z.string().optional(),
    abbreviation: z.string().optional(),
    abbreviationNote: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly();

/** Names by BCP 47 language tag. */
export const namesSchema = z.record(z.string(), nameSchema).readonly();

/** A body that issues or decides, such as a treaty body or a court. `lawFactsMandate` is the forum of the same body. */
export const bodySchema = z
  .strictObject({ id: z.string().min(1), names: namesSchema, lawFactsMandate: z.string().optional() })
  .readonly();

export type Wording = z.infer<typeof wordingSchema>;
export type Body = z.infer<typeof bodySchema>;
