import { z } from "zod";
import { verificationSchema } from "./verification.ts";
import { wordingSchema } from "./wording.ts";

/** For which States a forum is competent: every State, those listed by ISO 3166-1 code, or as described. */
const competenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }).readonly(),
  z.strictObject({ kind: z.literal("listed"), states: z.array(z.string().regex(/^[A-Z]{2}$/)).readonly() }).readonly(),
  z.strictObject({ kind: z.literal("described"), description: z.string().min(1) }).readonly(),
]);

const channelSchema = z
  .strictObject({
    name: z.string().min(1),
    address: z.string().min(1),
    seen: z.boolean(),
    note: z.string().optional(),
  })
  .readonly();

const titleSchema = z.strictObject({ title: wordingSchema.optional(), note: z.string().optional() }).readonly();

/**
 * An addressee of petitions: a mandate holder, body, office or court. `titles` holds its title by language; where the forum
 * is a body, `seeBody` names it and its names are used. A channel with `seen: false` must be checked before it is used.
 */
export const forumSchema = z
  .strictObject({
    id: z.string().min(1),
    officialName: z.string().min(1),
    kind: z.string().min(1),
    establishedBy: z.string().min(1),
    lastKnownRenewal: z.string().optional(),
    competence: competenceSchema,
    accepts: z.string().min(1),
    channels: z.array(channelSchema).readonly(),
    requiredFields: z.array(z.string()).readonly(),
    languages: z.array(z.string()).readonly(),
    titles: z.record(z.string(), titleSchema).readonly(),
    seeBody: z.string().optional(),
    note: z.string().optional(),
    verification: verificationSchema,
  })
  .readonly();

const requiredFieldSchema = z
  .strictObject({
    id: z.string().min(1),
    label: z.string().min(1),
    required: z.boolean(),
    hint: z.string().optional(),
  })
  .readonly();

const modelDocumentSchema = z
  .strictObject({
    title: z.string().min(1),
    parts: z.array(z.string()).readonly(),
    verification: verificationSchema,
  })
  .readonly();

/** A way to complain: who may use it, what must be said, what comes of it. `mandateIds` are ids of forums. */
export const procedureSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    mandateIds: z.array(z.string()).readonly(),
    instrumentIds: z.array(z.string()).readonly(),
    whoMaySubmit: z.string().min(1),
    admissibility: z.array(z.string()).readonly(),
    requiredFields: z.array(requiredFieldSchema).readonly(),
    formalLimits: z.array(z.string()).readonly(),
    outcome: z.string().min(1),
    modelDocument: modelDocumentSchema.optional(),
    statesWarning: z.string().optional(),
    note: z.string().optional(),
    verification: verificationSchema,
  })
  .readonly();

export type Forum = z.infer<typeof forumSchema>;
export type Procedure = z.infer<typeof procedureSchema>;
