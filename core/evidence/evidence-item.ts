import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { instantOrDaySchema } from "../base/instant.ts";
import { languageSchema } from "../base/language.ts";

/** What sort of thing an evidence item is. `media-report` alone never carries a finding without a warning. */
export const evidenceKinds = [
  "media-report",
  "official-statement",
  "operator-statement",
  "expert-statement",
  "witness-statement",
  "measurement-log",
  "dataset",
  "screenshot",
  "document",
  "legal-text",
] as const;

/** How near an item stands to what it shows. */
export const reliabilities = ["original", "official", "published", "secondary", "unverified"] as const;

/**
 * An original file or statement as received. `label` is the exhibit label in the petition, `E-04`. `title` and
 * `caution` are in the authoritative language of the case; `digest` and `bytes` are of the stored original.
 * `isSynthetic` marks data made for a sample; the petition says so wherever it uses them.
 */
export const evidenceItemSchema = z
  .object({
    label: z.string().regex(/^E-\d{2,6}$/),
    title: z.string().min(1),
    fileName: z.string().min(1),
    digest: digestSchema,
    bytes: z.number().int().nonnegative(),
    mediaType: z.string().min(1),
    kind: z.enum(evidenceKinds),
    reliability: z.enum(reliabilities),
    confidentiality: z.enum(["public", "confidential"]),
    language: languageSchema.optional(),
    source: z.string().optional(),
    capturedAt: instantOrDaySchema.optional(),
    obtainedBy: z.string().optional(),
    attribution: z.string().optional(),
    caution: z.string().optional(),
    isSynthetic: z.boolean().optional(),
  })
  .readonly();

export type EvidenceItem = z.infer<typeof evidenceItemSchema>;
