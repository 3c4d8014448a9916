import { z } from "zod";
import { daySchema } from "../base/instant.ts";

/** Parts of a day that a source may name instead of an hour. */
export const partsOfDay = ["early", "morning", "by-day", "afternoon", "evening", "late-evening", "night"] as const;

/**
 * When something happened, as exactly as the source says and no more, on the clocks of the case's time zone. `time`
 * (`01:00`) only where an exhibit states an hour; `isApproximate` for "about". `until` is the last day of a span.
 */
export const whenSchema = z
  .object({
    day: daySchema,
    until: daySchema.optional(),
    part: z.enum(partsOfDay).optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    isApproximate: z.boolean().optional(),
  })
  .readonly();

export type When = z.infer<typeof whenSchema>;
