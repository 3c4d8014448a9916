import { z } from "zod";
import {
  citeMarks,
  directions,
  partialDateSchema,
  pinpointStatuses,
  urlStatuses,
  verificationSchema,
} from "./verification.ts";
import { wordingSchema, wordingVerificationSchema } from "./wording.ts";

/** What a national entry is. */
const nationalKinds = [
  "constitution",
  "statute",
  "regulation",
  "order",
  "court-ruling",
  "official-position",
  "operators",
] as const;

/** What was read of a national rule: its text, a part, a quotation by another, or a report about it. */
const sourceTypes = ["text", "excerpt", "quotation", "secondary", "outline", "none"] as const;

/**
 * Where a rule can be read. Only a `document` is the address of the text; a `site` is the front page of the official
 * publisher and is never printed as the address of the text.
 */
const ruleAddressSchema = z
  .strictObject({ kind: z.enum(["document", "site"]), url: z.string().min(1), status: z.enum(urlStatuses) })
  .readonly();

/** The version of a rule: the days between which it was in force, or a day on which it was known to apply. */
const ruleVersionSchema = z
  .strictObject({
    applicableOn: partialDateSchema.optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    note: z.string().optional(),
  })
  .readonly();

const rulingSchema = z
  .strictObject({
    court: z.string().min(1),
    date: partialDateSchema.optional(),
    holding: z.string().min(1),
    direction: z.enum(directions),
    source: z.string().min(1),
  })
  .readonly();

/**
 * One rule of national law. `argument` is an inference in favour of a petitioner and `adverseUse` what a State may answer;
 * both need a lawyer. `titleToCite` is the official title without the compiler's remark, where it holds one. With
 * `mustCheck`, no citation goes out without a warning.
 */
const nationalRuleSchema = z
  .strictObject({
    id: z.string().min(1),
    state: z.string().regex(/^[A-Z]{2}$/),
    kind: z.enum(nationalKinds),
    statute: z.string().min(1),
    officialTitle: z.string().min(1),
    officialLanguage: z.string().min(1),
    titleToCite: z.string().optional(),
    titleBelarusian: z.string().optional(),
    pinpoint: z.string().min(1).optional(),
    version: ruleVersionSchema,
    permits: z.string().optional(),
    forbids: z.string().optional(),
    safeguards: z.array(z.string()).readonly(),
    topics: z.array(z.string()).readonly(),
    elements: z.array(z.string()).readonly(),
    direction: z.enum(directions).optional(),
    address: ruleAddressSchema,
    verification: verificationSchema
      .unwrap()
      .extend({ sourceType: z.enum(sourceTypes), pinpointStatus: z.enum(pinpointStatuses) })
      .readonly(),
    citeAs: z.enum(citeMarks),
    mustCheck: z.boolean().optional(),
    decidedBy: z.string().optional(),
    noticeDuty: z.string().optional(),
    argument: z.string().optional(),
    adverseUse: z.string().optional(),
    operators: z
      .array(z.strictObject({ name: z.string(), role: z.string() }).readonly())
      .readonly()
      .optional(),
    invokes: z.array(z.string()).readonly().optional(),
    rulings: z.array(rulingSchema).readonly().optional(),
    note: z.string().optional(),
  })
  .readonly();

/** The names of a State in one language. `forPetitions` is the one to print in running text. */
const stateNameSchema = z
  .strictObject({
    common: wordingSchema,
    unShort: wordingSchema.optional(),
    official: wordingSchema,
    forPetitions: z.string().min(1),
    article: z.string().optional(),
    adjective: z.string().optional(),
    demonym: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly();

/** A State: its codes (ISO 3166-1), its names by language, its rules. `id` is the two-letter code in small letters. */
export const jurisdictionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}$/),
    alpha2: z.string().regex(/^[A-Z]{2}$/),
    alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    names: z.record(z.string(), stateNameSchema).readonly(),
    adjectiveVerification: wordingVerificationSchema.optional(),
    rules: z.array(nationalRuleSchema).readonly(),
  })
  .readonly();

export type NationalRule = z.infer<typeof nationalRuleSchema>;
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
