import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { instantSchema } from "../base/instant.ts";

/** Who took or handled an evidence item, when, and what they did. Appended, never edited. */
export const custodyEntrySchema = z
  .object({
    item: recordIdSchema,
    at: instantSchema,
    by: z.string().min(1),
    action: z.enum(["received", "received-again", "moved", "described"]),
    method: z.string().min(1),
    digest: digestSchema,
    fileName: z.string().min(1),
    source: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly();

export type CustodyEntry = z.infer<typeof custodyEntrySchema>;
