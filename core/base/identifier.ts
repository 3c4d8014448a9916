import { z } from "zod";

/** The id of a record inside one case: 1 to 64 small latin letters, digits and hyphens, beginning with a letter or digit. */
export type RecordId = string & { readonly brand: "RecordId" };

const form = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Accepts a well-formed record id and nothing else. */
export const recordIdSchema = z
  .string()
  .regex(form)
  .transform((text) => text as RecordId);

/** Whether a value is a well-formed record id: what `recordIdSchema` says, for the many ids of a log. */
export function isRecordId(value: unknown): value is RecordId {
  return typeof value === "string" && form.test(value);
}
