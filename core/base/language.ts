import { z } from "zod";

/** A language as a BCP 47 tag (RFC 5646), such as `en`, `be` or `zh-Hant`. */
export type Language = string & { readonly brand: "Language" };

/** Whether a language is written from right to left, by the script that it is usually written in. */
export function isRightToLeft(language: string): boolean {
  return ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"].includes(language.split("-")[0] ?? "");
}

/** Accepts a well-formed language tag in its canonical case. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z0-9]{5,8})?$/)
  .transform((text) => text as Language);
