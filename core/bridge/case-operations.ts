import { z } from "zod";
import { digestSchema } from "../base/digest.ts";
import { recordIdSchema } from "../base/identifier.ts";
import { caseSchema } from "../project/case-record.ts";
import { operation } from "./operation.ts";
import { caseHandleSchema, jsonSchema, problemSchema, rawRecordSchema, sayingSchema, stages } from "./shapes.ts";

const inCase = z.object({ case: caseHandleSchema });

/** What was last done and can be undone, and what was last undone. `revision` counts the changes of an open case. */
const positionSchema = z.object({
  revision: z.number().int(),
  savedAt: z.string().optional(),
  undo: sayingSchema.optional(),
  redo: sayingSchema.optional(),
});

/** The head of an open case. `isReadOnly`: this device may not write it. */
export const caseHeadSchema = positionSchema
  .extend({
    case: caseHandleSchema,
    caseId: z.string(),
    path: z.string(),
    record: caseSchema,
    isReadOnly: z.boolean(),
    problems: z.array(problemSchema).readonly(),
  })
  .readonly();

/**
 * One edit. `save` states a whole record; `fields` sets some fields and removes others, and leaves the rest; `remove` moves a record
 * to the removed ones, from where `restore` brings it back as it was.
 */
export const editSchema = z.discriminatedUnion("edit", [
  z.object({
    edit: z.literal("save"),
    type: z.string(),
    id: z.string(),
    fields: z.record(z.string(), jsonSchema),
  }),
  z.object({
    edit: z.literal("fields"),
    id: z.string(),
    set: z.record(z.string(), jsonSchema).optional(),
    unset: z.array(z.string()).readonly().optional(),
  }),
  z.object({ edit: z.literal("remove"), id: z.string() }),
  z.object({ edit: z.literal("restore"), id: z.string() }),
]);

/** All that one person did to one record at one time, with the fields that were set or, without a value, removed. Newest first. */
const actSchema = z
  .object({
    at: z.string(),
    by: z.string(),
    what: z.enum(["made", "changed", "removed", "restored", "unknown"]),
    record: z.string().optional(),
    type: z.string().optional(),
    name: z.string().optional(),
    fields: z.array(z.object({ name: z.string(), value: z.string().optional() }).readonly()).readonly(),
  })
  .readonly();

const stageHoldingSchema = z.object({
  stage: z.enum(stages),
  counts: z.record(z.string(), z.number()),
  /** Share of what this stage needs that is there, 0 to 1. */
  share: z.number(),
});

const stageStateSchema = stageHoldingSchema
  .extend({
    state: z.enum(["not-begun", "open", "warns", "blocks", "clear"]),
    blocks: z.number().int(),
    warns: z.number().int(),
  })
  .readonly();

/** Operations on a case as a whole. */
export const caseOperations = {
  "case.create": operation(
    z.object({
      path: z.string().min(1),
      title: z.string().min(1),
      country: z.string(),
      timeZone: z.string().optional(),
      languages: z.array(z.string()).min(1).readonly(),
      template: z.string(),
    }),
    caseHeadSchema,
  ),
  "case.open": operation(z.object({ path: z.string().min(1) }), caseHeadSchema),
  /** Makes a copy of a sample where new cases go, and opens it. */
  "case.sample": operation(z.object({ sample: z.string() }), caseHeadSchema),
  "case.head": operation(inCase, caseHeadSchema),
  /** Every record of some types. Series come without their points; evidence and custody are asked for by page and item. */
  "case.records": operation(
    inCase.extend({ types: z.array(z.string()).min(1).readonly() }),
    z.object({ revision: z.number().int(), records: z.array(rawRecordSchema).readonly() }),
  ),
  /**
   * Saves edits, all or none. What is refused is told by problems that name record and field; nothing was written then. An
   * act that was saved since the case was opened is answered again and not done twice, so a window may repeat it.
   */
  "case.change": operation(
    inCase.extend({
      act: z.string().max(100).exactOptional(),
      saying: sayingSchema,
      edits: z.array(editSchema).min(1).readonly(),
    }),
    positionSchema,
  ),
  "case.undo": operation(inCase, positionSchema.extend({ did: sayingSchema })),
  "case.redo": operation(inCase, positionSchema.extend({ did: sayingSchema })),
  /** What each stage holds. Unlike the check it is known as soon as the case was read, however large that is. */
  "case.stages": operation(
    inCase,
    z.object({ revision: z.number().int(), stages: z.array(stageHoldingSchema.readonly()).readonly() }),
  ),
  /**
   * What stands between the case and its petition, blocking first, each with the stage where it is mended. Of one code at most
   * 500 are told; `left` counts the others by code. The counts of the stages, of which the review has all, include them.
   */
  "case.check": operation(
    inCase,
    z.object({
      revision: z.number().int(),
      stages: z.array(stageStateSchema).readonly(),
      problems: z.array(z.object({ stage: z.enum(stages), problem: problemSchema })).readonly(),
      left: z.record(z.string(), z.number().int()),
    }),
  ),
  /** The words of a record, as they are or once were, that have a digest; none where this case never held them. */
  "case.earlier-words": operation(
    inCase.extend({ record: z.string(), digest: digestSchema }),
    z.object({ text: z.string().optional() }),
  ),
  /** The history by acts: of one record, or those in which every word of a text occurs. */
  "case.acts": operation(
    inCase.extend({
      record: z.string().optional(),
      text: z.string().optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ total: z.number().int(), acts: z.array(actSchema).readonly() }),
  ),
  /** Records that were removed and can be restored, the last removed first. */
  "case.removed": operation(
    inCase,
    z.object({
      records: z
        .array(
          z.object({
            id: recordIdSchema,
            type: z.string(),
            name: z.string(),
            removedAt: z.string(),
            removedBy: z.string(),
          }),
        )
        .readonly(),
    }),
  ),
  /** What was typed and not accepted, by place (`record.field`). Kept on this device until it is accepted or emptied by hand. */
  "case.drafts": operation(inCase, z.object({ drafts: z.record(z.string(), z.string()) })),
  "case.keep-draft": operation(inCase.extend({ place: z.string(), text: z.string().optional() }), z.object({})),
} as const;

export type CaseHead = z.infer<typeof caseHeadSchema>;
export type CasePosition = z.infer<typeof positionSchema>;
export type Edit = z.infer<typeof editSchema>;
export type StageHolding = z.infer<typeof stageHoldingSchema>;
export type StageState = z.infer<typeof stageStateSchema>;
export type CaseAct = z.infer<typeof actSchema>;
