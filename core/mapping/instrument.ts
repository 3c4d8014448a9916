import { z } from "zod";
import { provisionSchema } from "./provision.ts";
import { partialDateSchema, urlStatuses, verificationSchema } from "./verification.ts";
import { namesSchema } from "./wording.ts";

/** What an instrument is. */
const instrumentKinds = [
  "treaty",
  "general-comment",
  "resolution",
  "special-rapporteur-report",
  "declaration",
  "judgment",
  "regional-declaration",
] as const;

/** What an instrument weighs: binds, interprets with authority, persuades, or states a policy. */
const legalForces = ["binding", "authoritative-interpretation", "soft", "persuasive"] as const;

/**
 * A treaty, comment, resolution, report or judgment with its provisions and its names in nine languages. `citation` lists
 * the citation patterns that fit it; `documentWord` the word for a document of its kind.
 */
export const instrumentSchema = z
  .strictObject({
    id: z.string().min(1),
    officialTitle: z.string().min(1),
    shortTitle: z.string().min(1),
    issuingBody: z.string().min(1),
    symbol: z.string().min(1).optional(),
    adopted: partialDateSchema.optional(),
    inForce: partialDateSchema.optional(),
    kind: z.enum(instrumentKinds),
    legalForce: z.enum(legalForces),
    url: z.string().min(1).optional(),
    urlStatus: z.enum(urlStatuses),
    statusUrl: z.string().optional(),
    ecli: z.string().optional(),
    note: z.string().optional(),
    verification: verificationSchema,
    citation: z.array(z.string()).readonly(),
    documentWord: z.string().optional(),
    titleFrom: z.string().optional(),
    nameNote: z.string().optional(),
    names: namesSchema,
    provisions: z.array(provisionSchema).readonly(),
  })
  .readonly();

export type Instrument = z.infer<typeof instrumentSchema>;
