import { z } from "zod";
import { recordIdSchema } from "../base/identifier.ts";
import { jsonFrom } from "../project/json.ts";
import type { Json } from "../project/json.ts";

/** Names an open case while the host runs. Drawn at random: it says nothing about the case. */
export const caseHandleSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** Names bytes that the host keeps for the window: a file that was sent up, a preview, a built document. */
export const byteHandleSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** A problem as `core/base/problem.ts` describes it. */
export const problemSchema = z
  .object({
    code: z.string().min(1),
    severity: z.enum(["blocks", "warns"]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    where: z
      .object({
        file: z.string().exactOptional(),
        line: z.number().exactOptional(),
        record: z.string().exactOptional(),
        field: z.string().exactOptional(),
        paragraph: z.string().exactOptional(),
        language: z.string().exactOptional(),
      })
      .exactOptional(),
  })
  .readonly();

/** A text of the interface by its key, with its parameters: what was done, as the menu and the log name it. */
export const sayingSchema = z
  .object({ key: z.string().min(1), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .readonly();

/** A value as project files hold it: no `null`, no keys that tamper with objects. */
export const jsonSchema: z.ZodType<Json> = z.unknown().transform((value, context) => {
  const json = jsonFrom(value);
  if (json !== undefined) return json;
  context.addIssue({ code: "custom", message: "not JSON" });
  return z.NEVER;
});

/** A record of any type as it is stored. `fields` may be incomplete or of a newer version. */
export const rawRecordSchema = z
  .object({ id: recordIdSchema, type: z.string(), fields: z.record(z.string(), jsonSchema) })
  .readonly();

/** The stages of the flow, as the rail shows them. */
export const stages = ["incident", "evidence", "measurements", "facts", "law", "petition", "review"] as const;

export type Stage = (typeof stages)[number];
export type CaseHandle = z.infer<typeof caseHandleSchema>;
export type ByteHandle = z.infer<typeof byteHandleSchema>;
export type Saying = z.infer<typeof sayingSchema>;
export type RawRecord = z.infer<typeof rawRecordSchema>;
