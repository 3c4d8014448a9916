import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { operation } from "./operation.ts";
import { byteHandleSchema, caseHandleSchema, problemSchema } from "./shapes.ts";

const inCase = z.object({ case: caseHandleSchema });
const ofPetition = inCase.extend({ petition: recordIdSchema });

/**
 * The words of one piece in one language, and the number printed before them there. A translation is `stale` when the authoritative
 * words changed since, and `missing`, with an empty text, when there is none yet.
 */
const wordsSchema = z
  .object({
    language: z.string(),
    number: z.string(),
    text: z.string(),
    state: z.enum(["authoritative", "current", "stale", "missing"]),
  })
  .readonly();

/**
 * A piece of a petition that a person writes: a paragraph, heading, request. `record` and `field` are where its authoritative
 * words stand; a block that prints a finding names the finding. `number` is that of the authoritative language and stands at the
 * first piece of a paragraph. `exhibits` are those of a finding or explanation, which the program prints at the end of the sentence.
 */
const pieceSchema = z
  .object({
    block: recordIdSchema.optional(),
    kind: z.enum(["heading", "text", "lead", "statement", "explanation", "answer", "request", "elements", "title"]),
    number: z.string(),
    record: recordIdSchema,
    field: z.string(),
    words: z.array(wordsSchema).readonly(),
    exhibits: z
      .array(z.object({ item: recordIdSchema, label: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

/** A part of the type of petition, whether anything stands in it or not. `mark` is empty where the part is not printed or bears none. */
const partSchema = z
  .object({
    id: z.string(),
    mark: z.string(),
    /** The heading that the program prints, by language. */
    headings: z.record(z.string(), z.string()).optional(),
    kind: z.enum(["opening", "numbered", "signatories", "annex"]),
    isFilledByProgram: z.boolean(),
    sections: z
      .array(z.object({ id: recordIdSchema, mark: z.string(), pieces: z.array(pieceSchema).readonly() }))
      .readonly(),
  })
  .readonly();

/**
 * What a token prints in one language, and the record or entry of the law that it stands for. A citation prints the number of a note:
 * `text` is its short form, and `note` the words of the note where it is cited first.
 */
const tokenTextSchema = z
  .object({
    text: z.string(),
    kind: z.string(),
    record: z.string().optional(),
    note: z.string().optional(),
    isBroken: z.boolean(),
  })
  .readonly();

/**
 * What a sentence may cite: `label` is what the token prints or is called by. `name` is the name of a value or measure, `warning` what a
 * lawyer must still check about a provision.
 */
const citableSchema = z
  .object({
    token: z.string(),
    label: z.string(),
    detail: z.string(),
    name: z.string().optional(),
    warning: problemSchema.optional(),
  })
  .readonly();

const outputSchema = z
  .object({
    path: z.string(),
    bytes: z.number(),
    digest: digestSchema,
    language: z.string().optional(),
    pages: z.number().optional(),
  })
  .readonly();

/** Its title stands in the language that counts, or in English; `languages` are those that it reads. */
const addresseeSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    titleLanguage: z.string(),
    languages: z.array(z.string()).readonly(),
  })
  .readonly();

/** Operations on petitions. */
export const petitionOperations = {
  /** Makes a petition of the type of the case, with its parts and a first draft from findings, explanations and allegations. */
  "petition.start": operation(
    inCase.extend({ template: z.string(), title: z.string().min(1), coordinator: z.string().min(1) }),
    z.object({ petition: recordIdSchema }),
  ),
  /** A petition as the editor shows it: parts, pieces with numbers, and what every token prints in each language. */
  "petition.view": operation(
    ofPetition,
    z.object({
      revision: z.number().int(),
      authoritative: z.string(),
      languages: z.array(z.string()).readonly(),
      /** Who may be addressed: those of the template that are competent for the State, and whoever is addressed already. */
      addressees: z.array(addresseeSchema).readonly(),
      parts: z.array(partSchema).readonly(),
      /** Texts that are printed outside the parts, such as titles of exhibits; each needs its words in every language too. */
      others: z.array(pieceSchema).readonly(),
      /** By language, then by the token as it is written, braces included. */
      tokens: z.record(z.string(), z.record(z.string(), tokenTextSchema)),
      problems: z.array(problemSchema).readonly(),
    }),
  ),
  /** What tokens would print, for a text that is being typed. */
  "petition.tokens": operation(
    ofPetition.extend({ tokens: z.array(z.string()).max(200).readonly() }),
    z.object({ tokens: z.record(z.string(), z.record(z.string(), tokenTextSchema)) }),
  ),
  /** What can be cited in a text: exhibits, provisions that may be cited, values and dates, as tokens, best match first. */
  "petition.citable": operation(
    ofPetition.extend({ kind: z.enum(["exhibit", "provision", "value"]), text: z.string(), language: z.string() }),
    z.object({ matches: z.array(citableSchema).readonly() }),
  ),
  /**
   * The PDF of one language, byte for byte as `petition.build` writes it. With blocking problems it is marked a draft. A newer call for
   * the same petition and language ends an older one, which answers `command.interrupted`.
   */
  "petition.preview": operation(
    ofPetition.extend({ language: z.string(), job: z.string().optional() }),
    z.object({
      revision: z.number().int(),
      bytes: byteHandleSchema,
      digest: digestSchema,
      pages: z.number().int(),
      isDraft: z.boolean(),
    }),
  ),
  /** Writes every file of a petition into a folder. With blocking problems only with `asDraft`, and marked so on every page. */
  "petition.build": operation(
    ofPetition.extend({
      languages: z.array(z.string()).min(1).readonly(),
      out: z.string().min(1),
      asDraft: z.boolean(),
      job: z.string().optional(),
    }),
    z.object({
      folder: z.string(),
      outputs: z.array(outputSchema).readonly(),
      fingerprint: z.string(),
      isDraft: z.boolean(),
    }),
  ),
} as const;

export type PetitionPart = z.infer<typeof partSchema>;
export type PetitionPiece = z.infer<typeof pieceSchema>;
export type PieceWords = z.infer<typeof wordsSchema>;
export type TokenText = z.infer<typeof tokenTextSchema>;
