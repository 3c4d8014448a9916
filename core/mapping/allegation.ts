import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";

/** How far an element of a legal test is carried: by findings, against resistance, not yet, or left out. */
export const elementStates = ["supported", "contested", "missing", "not-claimed"] as const;

/**
 * One limb of a legal test applied to the facts. `element` is an id of the law vocabulary. `facts` is one sentence for the
 * table, in the authoritative language; `against` names explanations that speak against it.
 */
export const elementSchema = z
  .object({
    element: z.string().min(1),
    state: z.enum(elementStates),
    facts: z.string().min(1).optional(),
    findings: z.array(recordIdSchema).readonly(),
    explanations: z.array(recordIdSchema).readonly(),
  })
  .readonly();

/**
 * A provision said to be breached, by which findings, element by element. `provision` and `adverse` are ids of entries in
 * `law/`; adverse authority is printed with the allegation, never hidden.
 */
export const allegationSchema = z
  .object({
    provision: z.string().min(1),
    heading: z.string().min(1),
    elements: z.array(elementSchema).readonly(),
    authorities: z.array(z.string()).readonly(),
    adverse: z.array(z.string()).readonly(),
  })
  .readonly();

export type Allegation = z.infer<typeof allegationSchema>;
