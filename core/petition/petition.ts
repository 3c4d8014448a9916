import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { daySchema } from "../base/instant.ts";
import { languageSchema } from "../base/language.ts";
import { citationStyleIds } from "../mapping/citation-style.ts";

/**
 * The document to be sent. `title`, `re`, `shortTitle` and the other texts are in the authoritative language. `contact` and `channel`
 * are empty until somebody writes them.
 */
export const petitionSchema = z
  .object({
    template: z.string().min(1),
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    re: z.string().min(1),
    date: daySchema,
    authoritative: languageSchema,
    languages: z.array(languageSchema).min(1).readonly(),
    coordinator: z.string().min(1),
    contact: z.string(),
    channel: z.string(),
    incident: recordIdSchema,
    addressees: z.array(z.string()).min(1).readonly(),
    notice: z.string().optional(),
    glance: z.record(z.string(), z.string()).optional(),
    figures: z.array(z.object({ series: recordIdSchema, title: z.string().min(1) }).readonly()).readonly(),
    citationStyle: z.enum(citationStyleIds).optional(),
    draft: z.number().int().positive().optional(),
  })
  .readonly();

/** A sub-heading inside one part of the template (`facts`, `law` …). `order` sorts as text. */
export const sectionSchema = z
  .object({
    petition: recordIdSchema,
    part: z.string().min(1),
    order: z.string().min(1),
    heading: z.string().optional(),
  })
  .readonly();

/**
 * A paragraph or other piece of a section, in reading order (`order` sorts as text). A `statement` prints one finding, an `answer`
 * an explanation with its answer, a `request` one lettered request, an `elements` block the table of an allegation.
 */
export const blockSchema = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("text"),
      section: recordIdSchema,
      order: z.string(),
      text: z.string().min(1),
      lead: z.string().optional(),
      isFact: z.boolean().optional(),
      findings: z.array(recordIdSchema).readonly().optional(),
    })
    .readonly(),
  z
    .object({ kind: z.literal("statement"), section: recordIdSchema, order: z.string(), finding: recordIdSchema })
    .readonly(),
  z
    .object({ kind: z.literal("answer"), section: recordIdSchema, order: z.string(), explanation: recordIdSchema })
    .readonly(),
  z
    .object({ kind: z.literal("request"), section: recordIdSchema, order: z.string(), text: z.string().min(1) })
    .readonly(),
  z
    .object({ kind: z.literal("elements"), section: recordIdSchema, order: z.string(), allegation: recordIdSchema })
    .readonly(),
]);

/**
 * The words of one field of one record in another language. `field` is a path such as `text` or `elements.0.facts`.
 * `sourceDigest` is of the authoritative words that were translated; when they change, the translation is stale.
 */
export const translationSchema = z
  .object({
    of: recordIdSchema,
    field: z.string().min(1),
    language: languageSchema,
    text: z.string(),
    sourceDigest: digestSchema,
  })
  .readonly();

/** One organisation that signs. `isInvented` marks sample names; `isWithheld` prints "Name withheld" and still counts. */
export const signatorySchema = z
  .object({
    petition: recordIdSchema,
    name: z.string().min(1),
    order: z.string().min(1),
    isInvented: z.boolean(),
    isWithheld: z.boolean(),
    note: z.string().optional(),
  })
  .readonly();

export type Petition = z.infer<typeof petitionSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Translation = z.infer<typeof translationSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
