import { z } from "zod";
import { citeMarks, directions, pinpointStatuses, verificationSchema } from "./verification.ts";

/**
 * One article or paragraph of an instrument. `gist` is the compiler's own words, never a quotation. `pinpoint` is missing
 * where none was established, and may be printed only through the functions that cite.
 */
export const provisionSchema = z
  .strictObject({
    id: z.string().min(1),
    instrumentId: z.string().min(1),
    pinpoint: z.string().min(1).optional(),
    gist: z.string().min(1),
    topics: z.array(z.string()).readonly(),
    elements: z.array(z.string()).readonly(),
    direction: z.enum(directions),
    verification: verificationSchema
      .unwrap()
      .extend({ pinpointStatus: z.enum(pinpointStatuses) })
      .readonly(),
    citeAs: z.enum(citeMarks),
    note: z.string().optional(),
  })
  .readonly();

export type Provision = z.infer<typeof provisionSchema>;
