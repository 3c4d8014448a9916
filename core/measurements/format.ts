import { z } from "zod";
import type { Result } from "../base/problem.ts";
import type { Row, RowReading } from "./measurement.ts";
import type { Scale, Series, SeriesUnit } from "./series.ts";
import { timeSeriesMappingSchema } from "./time-series-mapping.ts";
import { timeZoneSchema } from "./time-zone.ts";

/** What a person states about a log because the log does not: kept with the import. */
export const importOptionsSchema = z
  .strictObject({
    mapping: timeSeriesMappingSchema.readonly().optional(),
    timeZone: timeZoneSchema.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    test: z.string().min(1).optional(),
  })
  .readonly();

export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** How the measurements of a log become series. `outcomes` gives a volume and a failure share, `values` one series. */
export type SeriesPlan = SeriesFrame &
  (
    | { readonly kind: "outcomes" }
    | {
        readonly kind: "values";
        readonly unit: SeriesUnit;
        readonly scale?: Scale;
        readonly direction: Series["direction"];
        readonly aggregation: "mean" | "median" | "sum";
        readonly title?: string;
      }
  );

interface SeriesFrame {
  readonly binSeconds: Series["binSeconds"];
  readonly binZone: string;
  readonly timeZone: string;
}

/** A format made ready for one file: reads its rows one at a time. */
export interface RowReader {
  readonly plan: SeriesPlan;
  readonly read: (row: Row) => RowReading;
}

/**
 * One log format, a file of `formats/`. `name` is in plain words. `columns` are those it cannot do without. `recognise` sees
 * the first lines and the file name, and claims a file only when no other format could. `open` gives a reader, or the
 * problems in what a person stated or failed to state.
 */
export interface MeasurementFormat {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly caveats: readonly string[];
  readonly recognise: (head: string, fileName: string) => boolean;
  readonly open: (options: ImportOptions, columns: readonly string[]) => Result<RowReader>;
}

/** Column names in the first line of a table, for `recognise`: without quotes, spaces and byte order mark. */
export function headColumns(head: string): readonly string[] {
  const [first = ""] = head.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return first.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}
