import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { timeZoneSchema } from "./time-zone.ts";

/** Units of a series. `share` runs from 0 to 1; `index` is a scale of the source's own, stated as `scale`. */
export const seriesUnits = ["share", "count", "index", "milliseconds", "megabits-per-second"] as const;

/** Lengths of a bin, in seconds: five minutes to one day. */
export const binLengths = [300, 600, 900, 1800, 3600, 86400] as const;

/** Which departure from the baseline is the bad one. */
export const directions = ["lower-is-worse", "higher-is-worse"] as const;

/** Lowest and highest value that a reading can have. */
export const scaleSchema = z
  .object({ min: z.number(), max: z.number() })
  .refine((scale) => scale.max > scale.min)
  .readonly();

/**
 * One bin. `t` is its start (milliseconds since 1970 UTC). A bin without rows is absent from the series, never zero. `n` is
 * the number of readings behind `value`; `value` is absent where rows exist but none of them says anything about the
 * target. In a failure share, `failures` is anomaly and confirmed, `apart` the broken and inconclusive tests left out of `n`.
 */
const pointSchema = z
  .object({
    t: z.number().int(),
    value: z.number().optional(),
    n: z.number().int().nonnegative(),
    failures: z.number().int().nonnegative().optional(),
    apart: z.number().int().nonnegative().optional(),
  })
  .readonly();

/**
 * Ordered readings of one kind. `kind` says what is counted: `volume` tests a bin, `failure-share` anomaly and confirmed over
 * ok, anomaly and confirmed, `value` the readings of a time-series file. Bins are cut on the clocks of `binZone` and shown on
 * those of `timeZone`, the vantage point's. `subject` names what the readings are about, as far as the log says, a hundred
 * names of each sort at most.
 */
export const seriesSchema = z
  .object({
    import: recordIdSchema,
    kind: z.enum(["volume", "failure-share", "value"]),
    subject: z
      .object({
        title: z.string().min(1).optional(),
        targets: z.array(z.string()).readonly(),
        tests: z.array(z.string()).readonly(),
        countries: z.array(z.string()).readonly(),
        networks: z.array(z.string()).readonly(),
      })
      .readonly(),
    unit: z.enum(seriesUnits),
    scale: scaleSchema.optional(),
    direction: z.enum(directions),
    binSeconds: z.literal(binLengths),
    binZone: timeZoneSchema,
    timeZone: timeZoneSchema,
    points: z.array(pointSchema).readonly(),
    caveats: z.array(z.string()).readonly(),
  })
  .readonly();

export type SeriesUnit = (typeof seriesUnits)[number];
export type Scale = z.infer<typeof scaleSchema>;
export type Point = z.infer<typeof pointSchema>;
export type Series = z.infer<typeof seriesSchema>;
