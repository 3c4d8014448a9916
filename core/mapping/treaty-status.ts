import { z } from "zod";
import { partialDateSchema, verificationSchema } from "./verification.ts";

/** How a State stands to a treaty. */
const treatyStatuses = ["party", "former-party", "not-party", "signatory", "member-state"] as const;

const withdrawalSchema = z
  .strictObject({ notified: partialDateSchema.optional(), effective: partialDateSchema })
  .readonly();

/**
 * One State and one treaty. `partySince` means what `dateMeaning` says, normally the deposit of the instrument;
 * `entryIntoForce` is stated or computed as `entryIntoForceBasis` says.
 */
const stateStatusSchema = z
  .strictObject({
    state: z.string().regex(/^[A-Z]{2}$/),
    stateName: z.string().min(1),
    status: z.enum(treatyStatuses),
    partySince: partialDateSchema.optional(),
    dateMeaning: z.string().optional(),
    how: z.string().optional(),
    signed: partialDateSchema.optional(),
    entryIntoForce: partialDateSchema.optional(),
    entryIntoForceBasis: z.string().optional(),
    withdrawn: withdrawalSchema.optional(),
    notes: z.string().optional(),
    verification: verificationSchema,
  })
  .readonly();

/** The States of one treaty. `id` is the id of the instrument. */
export const treatyStatusSchema = z
  .strictObject({ id: z.string().min(1), states: z.array(stateStatusSchema).readonly() })
  .readonly();

export type StateStatus = z.infer<typeof stateStatusSchema>;
export type TreatyStatus = z.infer<typeof treatyStatusSchema>;
