import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { instantOrDaySchema, instantSchema } from "../base/instant.ts";
import { languageSchema } from "../base/language.ts";
import { custodyEntrySchema } from "../evidence/custody.ts";
import { evidenceItemSchema, evidenceKinds, reliabilities } from "../evidence/evidence-item.ts";
import { operation } from "./operation.ts";
import { byteHandleSchema, caseHandleSchema, problemSchema } from "./shapes.ts";

const inCase = z.object({ case: caseHandleSchema });

/** Whether the stored original is still what was received. `unchecked` until it was hashed since the case was opened. */
const originalStates = ["unchecked", "intact", "differs", "missing"] as const;

/**
 * What is shown of an evidence item in a list. `cited` counts the findings, explanations and imports that rest on it; `receivedAt` is
 * when it was first taken in. `unreadTime` is what stands where the time of the capture should, and is none.
 */
const evidenceRowSchema = z
  .object({
    id: recordIdSchema,
    label: z.string(),
    title: z.string(),
    kind: z.enum(evidenceKinds),
    mediaType: z.string(),
    digest: digestSchema,
    bytes: z.number(),
    capturedAt: instantOrDaySchema.optional(),
    unreadTime: z.string().optional(),
    receivedAt: instantSchema.optional(),
    confidentiality: z.enum(["public", "confidential"]),
    reliability: z.enum(reliabilities),
    cited: z.number().int(),
    original: z.enum(originalStates),
  })
  .readonly();

/**
 * What narrows and orders the list. The window always shows it. Every word of `text` has to occur in the label, title, file name, source,
 * digest or the name of whoever obtained it. `obtained` is the capture or, where none is stated, the receipt; items without either come
 * last.
 */
export const evidenceFilterSchema = z
  .object({
    text: z.string().optional(),
    kinds: z.array(z.enum(evidenceKinds)).readonly().optional(),
    used: z.enum(["cited", "not-cited"]).optional(),
    confidentiality: z.enum(["public", "confidential"]).optional(),
    original: z.enum(originalStates).optional(),
    sort: z.enum(["label", "title", "obtained", "cited", "bytes"]),
    direction: z.enum(["ascending", "descending"]),
  })
  .readonly();

/** What a person says about files as they are taken in. */
const arrivalSchema = z.object({
  kind: z.enum(evidenceKinds).optional(),
  reliability: z.enum(reliabilities).optional(),
  confidentiality: z.enum(["public", "confidential"]).optional(),
  source: z.string().optional(),
  capturedAt: instantOrDaySchema.optional(),
  language: languageSchema.optional(),
  obtainedBy: z.string().optional(),
});

const citationSchema = z
  .object({ type: z.enum(["finding", "explanation", "measurementImport"]), id: recordIdSchema, text: z.string() })
  .readonly();

/** Operations on evidence. Files are sent up first (`core/bridge/byte-route.ts`) and named by their handles. */
export const evidenceOperations = {
  /** One page of the list. `foundAt` is the place in the whole filtered list of the item that `find` names, where it is in it. */
  "evidence.page": operation(
    inCase.extend({
      filter: evidenceFilterSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
      find: z.string().optional(),
    }),
    z.object({
      revision: z.number().int(),
      total: z.number().int(),
      matching: z.number().int(),
      rows: z.array(evidenceRowSchema).readonly(),
      foundAt: z.number().int().optional(),
    }),
  ),
  /** All of one item. What is not well formed and may be absent is left out and told in `problems`. */
  "evidence.item": operation(
    inCase.extend({ id: recordIdSchema }),
    z.object({
      item: evidenceItemSchema,
      problems: z.array(problemSchema).readonly(),
      original: z.enum(originalStates),
      checkedAt: z.string().optional(),
      custody: z.array(custodyEntrySchema).readonly(),
      citedBy: z.array(citationSchema).readonly(),
    }),
  ),
  /** What chips show of the exhibits that are named. Those that the case does not hold are left out. */
  "evidence.labels": operation(
    inCase.extend({ ids: z.array(recordIdSchema).max(5000).readonly() }),
    z.object({
      exhibits: z
        .array(
          z
            .object({ id: recordIdSchema, label: z.string(), title: z.string(), original: z.enum(originalStates) })
            .readonly(),
        )
        .readonly(),
    }),
  ),
  /**
   * Takes in files that were sent up, one after the other. A file that is refused does not stop the others. Those that were finished
   * when it is cancelled stay, and `evidence.add-stopped` says how many were left. Every handle is used up, whatever came of its file.
   * Calls that name one batch are undone as one.
   */
  "evidence.add": operation(
    inCase.extend({
      files: z.array(byteHandleSchema).min(1).readonly(),
      arrival: arrivalSchema,
      job: z.string().optional(),
      batch: z.string().max(100).optional(),
    }),
    z.object({
      added: z.array(z.object({ id: recordIdSchema, label: z.string(), isNew: z.boolean() })).readonly(),
      refused: z.array(problemSchema).readonly(),
    }),
  ),
  /** Takes in a note that a person typed, with the address that it is about, as a text file. */
  "evidence.note": operation(
    inCase.extend({
      title: z.string().trim().min(1),
      address: z.string().optional(),
      text: z.string(),
      arrival: arrivalSchema,
    }),
    z.object({ id: recordIdSchema, label: z.string() }),
  ),
  /** What can be shown of an original without running or loading anything of it. */
  "evidence.preview": operation(
    inCase.extend({ id: recordIdSchema }),
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("text"), text: z.string(), isCut: z.boolean() }),
      z.object({ kind: z.literal("image"), bytes: byteHandleSchema }),
      z.object({ kind: z.literal("pdf"), bytes: byteHandleSchema }),
      z.object({ kind: z.literal("none"), reason: z.enum(["type", "size", "changed", "empty"]) }),
    ]),
  ),
  /** Hashes originals again: those named, or all. */
  "evidence.check": operation(
    inCase.extend({ ids: z.array(recordIdSchema).readonly().optional(), job: z.string().optional() }),
    z.object({ checked: z.number().int(), problems: z.array(problemSchema).readonly() }),
  ),
} as const;

export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
export type EvidenceFilter = z.infer<typeof evidenceFilterSchema>;
