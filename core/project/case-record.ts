import { z } from "zod";
import { isTimeZone } from "../base/instant.ts";
import { languageSchema } from "../base/language.ts";

/**
 * The record `case`, one in each case, with the id `case`. `country` is ISO 3166-1 alpha-2, `timeZone` a name of the tz
 * database in which days and hours are printed, `authoritative` one of `languages`. `notice` is printed on every page.
 */
export const caseSchema = z
  .object({
    title: z.string().min(1),
    country: z.string().regex(/^[A-Z]{2}$/),
    timeZone: z.string().refine(isTimeZone),
    languages: z.array(languageSchema).min(1).readonly(),
    authoritative: languageSchema,
    template: z.string().min(1).optional(),
    isSample: z.boolean().optional(),
    notice: z.string().min(1).optional(),
  })
  .refine((record) => record.languages.includes(record.authoritative), { path: ["authoritative"] })
  .readonly();

export type CaseRecord = z.infer<typeof caseSchema>;
