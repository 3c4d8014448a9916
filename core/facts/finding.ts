import { z } from "zod";
import { instantOrDaySchema } from "../base/instant.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { whenSchema } from "./when.ts";

/** The units in which a value may be stated or computed. `share` runs from 0 to 1 and prints as per cent. */
export const units = [
  "count",
  "share",
  "hours",
  "days",
  "minutes",
  "gigabits-per-second",
  "us-dollars",
  "date",
  "year",
  "index",
  "instant",
] as const;

/**
 * A value that sentences cite by token: stated by an exhibit, or computed from a disruption or series each time the
 * document is built. `digits` is the number of decimals printed (for a share, of the percentage).
 */
export const valueSchema = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("stated"),
      value: z.union([z.number(), instantOrDaySchema]),
      unit: z.enum(units),
      exhibit: recordIdSchema,
      digits: z.number().int().min(0).max(3).optional(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("computed"),
      of: recordIdSchema,
      measure: z.string().min(1),
      unit: z.enum(units),
      digits: z.number().int().min(0).max(3).optional(),
    })
    .readonly(),
]);

export type Value = z.infer<typeof valueSchema>;

/**
 * A sentence of fact with its exhibits, author and confidence. `text` is in the authoritative language and holds
 * tokens for every date, number and exhibit. `lane` says where it stands in the timeline.
 */
export const findingSchema = z
  .object({
    text: z.string().min(1),
    when: whenSchema,
    lane: z.enum(["event", "network", "explanation"]),
    exhibits: z.array(recordIdSchema).readonly(),
    confidence: z.enum(["confirmed", "reported", "unconfirmed"]),
    author: z.string().min(1),
    short: z.string().min(1).optional(),
    values: z.record(z.string(), valueSchema).optional(),
    persons: z.array(recordIdSchema).readonly().optional(),
    series: recordIdSchema.optional(),
  })
  .readonly();

export type Finding = z.infer<typeof findingSchema>;
