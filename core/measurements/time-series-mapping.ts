import { z } from "zod";
import { binLengths, directions, scaleSchema, seriesUnits } from "./series.ts";
import { timeZoneSchema } from "./time-zone.ts";

const column = z.string().min(1);

/**
 * What the columns of a time-series table mean, as a person declared it; kept with the import. `time.form` is a named time
 * form or a pattern such as `dd-MMM-yyyy HH:mm:ss`. `timeZone` is of the vantage point and may never be guessed.
 * `groups` are the columns that tell apart the readings of one bin (places, probes), which `aggregation` puts together. With
 * `end`, a row covers a span and counts in the bin of its start.
 */
export const timeSeriesMappingSchema = z.strictObject({
  format: z.literal("time-series-csv"),
  delimiter: z.enum([",", ";", "\t"]).default(","),
  title: z.string().min(1).optional(),
  time: z.strictObject({ column, form: z.string().min(1) }).readonly(),
  end: z
    .strictObject({ column, form: z.string().min(1) })
    .readonly()
    .optional(),
  timeZone: timeZoneSchema.optional(),
  value: z.strictObject({ column }).readonly(),
  unit: z.enum(seriesUnits),
  scale: scaleSchema.optional(),
  direction: z.enum(directions),
  groups: z.array(column).readonly().default([]),
  aggregation: z.enum(["mean", "median", "sum"]),
  binSeconds: z.literal(binLengths).default(3600),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  network: z.string().min(1).optional(),
  target: z.string().min(1).optional(),
});

export type TimeSeriesMapping = Readonly<z.infer<typeof timeSeriesMappingSchema>>;
