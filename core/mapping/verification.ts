import { z } from "zod";

/** How sure a fact is: seen in the text; substance seen but a number from elsewhere; general knowledge only. */
export const confidences = ["high", "medium", "low"] as const;

/** Whether a paragraph number was read, comes from general knowledge, was never found, or cannot exist for this source. */
export const pinpointStatuses = ["seen", "general-knowledge", "not-established", "not-applicable"] as const;

/**
 * How an entry may be cited: with its paragraph; as a document only; as a document and only after a person checked it;
 * not at all.
 */
export const citeMarks = ["pinpoint", "instrument", "instrument-with-warning", "do-not-cite"] as const;

/** For whom an entry speaks. Adverse entries are shown with the allegation, never hidden. */
export const directions = ["supports-petitioner", "permits-state", "procedural", "adverse"] as const;

/** How an address was come by. None was opened live. */
export const urlStatuses = ["seen", "built-from-seen-id", "built-from-symbol", "general-knowledge"] as const;

/** How a fact of law was checked, and whether the text itself was read. */
export const verificationSchema = z
  .strictObject({ how: z.string().min(1), confidence: z.enum(confidences), textSeen: z.boolean() })
  .readonly();

/** A day, month or year as far as it is known: `2020-07-23`, `2023-10` or `2019`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export type Confidence = (typeof confidences)[number];
export type CiteMark = (typeof citeMarks)[number];
export type PinpointStatus = (typeof pinpointStatuses)[number];
