import { z } from "zod";
import { caseHandleSchema } from "./shapes.ts";

/**
 * What the host tells the window unasked: how far long work is (`done` of `total`, in `unit`, at the thing named), and that a case
 * changed, by whichever window. `types` are the record types concerned; empty stands for all.
 */
export const bridgeEventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("progress"),
    job: z.string(),
    done: z.number(),
    total: z.number(),
    unit: z.enum(["bytes", "files", "pages", "share"]),
    name: z.string().optional(),
  }),
  z.object({
    kind: z.literal("case-changed"),
    case: caseHandleSchema,
    revision: z.number().int(),
    types: z.array(z.string()).readonly(),
  }),
  z.object({ kind: z.literal("settings-changed") }),
  /** From now on this window hears the host; what happened before may have been missed. Made by a bridge that can lose its host. */
  z.object({ kind: z.literal("connected") }),
  /** The system handed a case over: it was double-clicked, or named when the program was started. */
  z.object({ kind: z.literal("open-path"), path: z.string() }),
]);

export type BridgeEvent = z.infer<typeof bridgeEventSchema>;
