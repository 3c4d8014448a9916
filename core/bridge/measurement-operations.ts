import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { instantSchema } from "../base/instant.ts";
import { disruptionSchema } from "../measurements/disruption.ts";
import { importOptionsSchema } from "../measurements/format.ts";
import { seriesSchema } from "../measurements/series.ts";
import { operation } from "./operation.ts";
import { byteHandleSchema, caseHandleSchema, problemSchema } from "./shapes.ts";

const inCase = z.object({ case: caseHandleSchema });

const logFile = inCase.extend({ file: byteHandleSchema, options: importOptionsSchema });

/** What became of the lines of a log: every line is counted once. */
const linesSchema = z.object({ total: z.number(), rows: z.number(), refused: z.number() });

/** One bin of a chart: `core/measurements/chart-data.ts` says what each field means. */
const chartPointSchema = z
  .object({
    t: z.number(),
    n: z.number(),
    value: z.number().optional(),
    baseline: z.number().optional(),
    bound: z.number().optional(),
    isInDisruption: z.boolean(),
    isInSilence: z.boolean(),
    isNoData: z.boolean(),
    isInsufficient: z.boolean(),
    utc: z.string(),
    local: z.string(),
  })
  .readonly();

const foundSchema = z.object({ id: recordIdSchema, isKept: z.boolean(), disruption: disruptionSchema }).readonly();

/** Operations on measurement logs and what is found in them. */
export const measurementOperations = {
  /** Reads a log that was sent up to its end and writes nothing: the dry run before an import. */
  "measure.try": operation(
    logFile.extend({ job: z.string().optional() }),
    z.object({
      fileName: z.string(),
      format: z.string().optional(),
      lines: linesSchema.optional(),
      /** The first lines as a table, whatever the format: what a mapping form shows beside each column. */
      delimiter: z.enum([",", ";", "\t"]),
      columns: z.array(z.string()).readonly(),
      sample: z.array(z.array(z.string()).readonly()).readonly(),
      /** Whether the case holds this log with these statements already. */
      isKnown: z.boolean(),
      problems: z.array(problemSchema).readonly(),
    }),
  ),
  /** Takes a log in as evidence and keeps its import and series. `isNew` is false where the same was imported before. */
  "measure.import": operation(
    logFile.extend({ job: z.string().optional() }),
    z.object({
      import: recordIdSchema,
      item: recordIdSchema,
      series: z.array(recordIdSchema).readonly(),
      isNew: z.boolean(),
      lines: linesSchema,
      problems: z.array(problemSchema).readonly(),
    }),
  ),
  /** The series of a case without their points, with what is known of each. */
  "measure.series": operation(
    inCase,
    z.object({
      series: z
        .array(
          seriesSchema
            .unwrap()
            .omit({ points: true })
            .extend({
              id: recordIdSchema,
              label: z.string(),
              fileName: z.string(),
              from: z.string().optional(),
              until: z.string().optional(),
              bins: z.number(),
              emptyBins: z.number(),
              n: z.number(),
            })
            .readonly(),
        )
        .readonly(),
    }),
  ),
  /** One series bin by bin, with the baseline of a rule that parts baseline and judged time at `split`, and what it finds. */
  "measure.chart": operation(
    inCase.extend({ series: recordIdSchema, split: instantSchema.optional() }),
    z.object({
      points: z.array(chartPointSchema).readonly(),
      gaps: z.array(z.object({ from: z.string(), until: z.string(), bins: z.number() })).readonly(),
      split: z.string().optional(),
      n: z.number(),
      caveats: z.array(z.string()).readonly(),
      found: z.array(foundSchema).readonly(),
      problems: z.array(problemSchema).readonly(),
    }),
  ),
  /** Keeps disruptions that the same rule finds again, and forgets others of this series that nothing cites. */
  "measure.keep": operation(
    inCase.extend({
      series: recordIdSchema,
      split: instantSchema.optional(),
      disruptions: z.array(recordIdSchema).readonly(),
    }),
    z.object({ kept: z.array(recordIdSchema).readonly() }),
  ),
  /** The rows behind a chart as a CSV file for the window to save. */
  "measure.table": operation(
    inCase.extend({ series: recordIdSchema, split: instantSchema.optional() }),
    z.object({ bytes: byteHandleSchema, fileName: z.string() }),
  ),
} as const;

export type ChartPoint = z.infer<typeof chartPointSchema>;
export type FoundInSeries = z.infer<typeof foundSchema>;
