import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { valueSchema } from "./finding.ts";

/**
 * What an authority or operator said about a disruption (`text`), and the answer to it: a sentence (`answer`) that rests on
 * findings. An explanation without an answer names why none is needed in `unansweredReason`.
 */
export const explanationSchema = z
  .object({
    text: z.string().min(1),
    by: z.string().min(1),
    exhibits: z.array(recordIdSchema).readonly(),
    answer: z.string().optional(),
    answeredBy: z.array(recordIdSchema).readonly(),
    unansweredReason: z.string().optional(),
    values: z.record(z.string(), valueSchema).optional(),
    persons: z.array(recordIdSchema).readonly().optional(),
  })
  .readonly();

export type Explanation = z.infer<typeof explanationSchema>;
