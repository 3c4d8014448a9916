import { z } from "zod";

/** The id of a record inside one case: 1 to 64 small latin letters, digits and hyphens, beginning with a letter or digit. */
export type RecordId = string & { readonly brand: "RecordId" };

/** Accepts a well-formed record id and nothing else. */
export const recordIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .transform((text) => text as RecordId);
