import { z } from "zod";
import { digestOfText, digestSchema, hexOf } from "../base/digest.ts";
import type { Digest } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import type { RecordId } from "../base/identifier.ts";
import { importOptionsSchema } from "./format.ts";
import type { ImportOptions } from "./format.ts";
import { ledgerSchema, refusedLinesSchema } from "./ledger.ts";
import { outcomeCountsSchema } from "./measurement.ts";
import type { Series } from "./series.ts";

/**
 * One reading of one log: which evidence item, with which format and statements, and what became of its lines. `notes` are
 * what was found about the file itself. `cells` holds the outcomes by target, test and network.
 */
export const measurementImportSchema = z
  .object({
    item: recordIdSchema,
    digest: digestSchema,
    fileName: z.string().min(1),
    format: z.string().min(1),
    options: importOptionsSchema,
    lines: ledgerSchema,
    refused: refusedLinesSchema,
    notes: z.array(z.enum(["byte-order-mark", "gzip", "no-final-newline"])).readonly(),
    cells: z
      .array(
        z
          .object({
            target: z.string().optional(),
            test: z.string().optional(),
            country: z.string().optional(),
            network: z.string().optional(),
            counts: outcomeCountsSchema,
          })
          .readonly(),
      )
      .readonly(),
    caveats: z.array(z.string()).readonly(),
  })
  .readonly();

export type MeasurementImport = z.infer<typeof measurementImportSchema>;
export type ImportNote = MeasurementImport["notes"][number];

/** The id of an import: the same for the same bytes, format and statements, in whatever order these were written. */
export function importIdOf(digest: Digest, format: string, options: ImportOptions): RecordId {
  // Parsing puts the keys into the order of the schema.
  const stated = JSON.stringify([digest, format, importOptionsSchema.parse(options)]);
  return recordIdSchema.parse(`import-${hexOf(digestOfText(stated)).slice(0, 16)}`);
}

/** The id of a series of an import. */
export function seriesIdOf(importId: RecordId, kind: Series["kind"]): RecordId {
  return recordIdSchema.parse(`${importId.replace(/^import-/, "series-")}-${kind}`);
}
