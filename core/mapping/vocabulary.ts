import { z } from "zod";

/** The limbs into which legal tests fall, in the order in which a petition argues them. */
const elementGroups = [
  "scope",
  "legality",
  "aim",
  "necessity",
  "equality",
  "procedure",
  "remedy",
  "derogation",
  "telecom",
  "company",
  "proof",
  "admissibility",
] as const;

/**
 * An element of a legal test, with the answer to its question that points to a breach; for the group `scope`, the answer that
 * makes the provision relevant. The question itself is a text of the interface.
 */
const testElementSchema = z
  .strictObject({
    id: z.string().min(1),
    group: z.enum(elementGroups),
    label: z.string().min(1),
    breachAnswer: z.enum(["yes", "no"]),
  })
  .readonly();

/** All topics, which are subjects by which entries of law are found, all elements, and the kinds and legal force that an instrument may have. */
export const vocabularySchema = z
  .strictObject({
    topics: z.array(z.string().min(1)).readonly(),
    elements: z.array(testElementSchema).readonly(),
    kinds: z.array(z.string()).readonly(),
    legalForce: z.array(z.string()).readonly(),
    confidence: z.array(z.string()).readonly(),
  })
  .readonly();

/**
 * The label of an element in a table's first column, one to four words, by language. `term` names the entry of the term
 * base whose wording the label follows.
 */
export const elementLabelSchema = z
  .strictObject({
    en: z.string().min(1),
    fr: z.string().min(1),
    ru: z.string().min(1),
    be: z.string().min(1),
    ar: z.string().min(1),
    es: z.string().min(1),
    uk: z.string().min(1),
    fa: z.string().min(1),
    zh: z.string().min(1),
    term: z.string().optional(),
  })
  .readonly();

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type ElementLabel = z.infer<typeof elementLabelSchema>;
