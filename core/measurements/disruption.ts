import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { instantSchema } from "../base/instant.ts";
import { pooledShareSchema } from "./pooled-share.ts";
import { directions, seriesUnits } from "./series.ts";

const count = z.number().int().nonnegative();

/**
 * The rule by which stretches are found (measurements note, section 4), stated before the result is looked at. Bins from
 * `baselineFrom` (or the first bin) up to `split` are the baseline; bins from `split` on are judged. The threshold is the
 * median, less (or plus) the greater of `madFactor` median absolute deviations and `floorShare` of the scale; where the
 * series has no scale, `floorShare` of the median. `openBins` adjoining bins open a stretch, `closeBins` close it. A bin
 * with fewer than `minimumN` readings is marked and never printed as a percentage.
 */
const thresholdRuleSchema = z
  .object({
    split: instantSchema,
    baselineFrom: instantSchema.optional(),
    madFactor: z.number().positive(),
    floorShare: z.number().positive(),
    openBins: z.number().int().positive(),
    closeBins: z.number().int().positive(),
    minimumBaselineBins: z.number().int().positive(),
    minimumN: z.number().int().positive(),
  })
  .readonly();

/** What a stretch was held against: the window, its bins and readings, the median and the deviation over the window. */
const baselineSchema = z
  .object({
    kind: z.enum(["same-time-of-day", "whole-window"]),
    from: instantSchema,
    until: instantSchema,
    bins: count,
    n: count,
    median: z.number(),
    deviation: z.number(),
    pooled: pooledShareSchema.optional(),
  })
  .readonly();

/**
 * A stretch of a series beyond its threshold. `start` is the start of its first bin, `lastBin` the start of its last. `end`, the
 * end of the last bin, is there only when the stretch closed; otherwise `isOpen`, and `openBecause` says whether the data
 * end or bins are missing. `before` is the last judged bin that was within the threshold, `recovered` the first one after. `worst`
 * is taken over bins with enough readings, beside the median of its time of day.
 */
const thresholdDisruptionSchema = z
  .object({
    kind: z.literal("threshold"),
    series: recordIdSchema,
    unit: z.enum(seriesUnits),
    direction: z.enum(directions),
    binSeconds: z.number().int().positive(),
    start: instantSchema,
    before: instantSchema.optional(),
    lastBin: instantSchema,
    end: instantSchema.optional(),
    recovered: instantSchema.optional(),
    isOpen: z.boolean(),
    openBecause: z.enum(["series-ends", "bins-missing"]).optional(),
    bins: count,
    missingBins: count,
    insufficientBins: z.array(instantSchema).readonly(),
    n: count,
    apart: count.optional(),
    share: pooledShareSchema.optional(),
    worst: z
      .object({ at: instantSchema, value: z.number(), n: count, baseline: z.number(), threshold: z.number() })
      .readonly()
      .optional(),
    baseline: baselineSchema,
    rule: thresholdRuleSchema,
    method: z.enum(["threshold-same-time-of-day", "threshold-whole-window"]),
    caveats: z.array(z.string()).readonly(),
  })
  .readonly();

/**
 * A stretch of bins without a row. `from` is the start of the first empty bin, `until` the end of the last. `comparisons` are
 * the other stretches of the record at least as long, the first hundred of `comparisonCount`. Silence is never proof: `reason` says why.
 */
const silenceSchema = z
  .object({
    kind: z.literal("silence"),
    series: recordIdSchema,
    binSeconds: z.number().int().positive(),
    from: instantSchema,
    until: instantSchema,
    bins: count,
    touchesEdge: z.boolean(),
    comparisonCount: count,
    comparisons: z.array(z.object({ from: instantSchema, until: instantSchema, bins: count }).readonly()).readonly(),
    isProof: z.literal(false),
    reason: z.enum(["as-long-elsewhere", "other-causes-open"]),
    method: z.literal("silence"),
    caveats: z.array(z.string()).readonly(),
  })
  .readonly();

/** The record `disruption`: found by the threshold rule, or a silence. The two are never mixed. */
export const disruptionSchema = z.discriminatedUnion("kind", [thresholdDisruptionSchema, silenceSchema]);

export type ThresholdRule = z.infer<typeof thresholdRuleSchema>;
export type ThresholdDisruption = z.infer<typeof thresholdDisruptionSchema>;
export type Silence = z.infer<typeof silenceSchema>;
export type Disruption = z.infer<typeof disruptionSchema>;
