import { z } from "zod";
import { operation } from "./operation.ts";

/** What a person set for this computer. Never part of a case. */
export const settingsSchema = z
  .object({
    language: z.string().min(2),
    theme: z.enum(["system", "light", "dark"]),
    contrast: z.enum(["system", "more"]),
    density: z.enum(["comfortable", "usual", "compact"]),
    clock: z.enum(["local-first", "utc-first"]),
    author: z.string(),
  })
  .readonly();

const recentCase = z
  .object({
    path: z.string(),
    title: z.string(),
    openedAt: z.string(),
    isSample: z.boolean(),
    state: z.enum(["reachable", "not-reachable"]),
  })
  .readonly();

const folderEntry = z.object({ name: z.string(), path: z.string(), isCase: z.boolean() }).readonly();

/** Operations on the program itself: its settings, the cases it remembers, folders, and work under way. */
export const programOperations = {
  "program.state": operation(
    z.object({}),
    z.object({
      version: z.string(),
      platform: z.string(),
      casesFolder: z.string(),
      home: z.string(),
      settings: settingsSchema,
      recent: z.array(recentCase).readonly(),
      samples: z.array(z.string()).readonly(),
      /** The languages that petitions can be written in. */
      petitionLanguages: z.array(z.string()).readonly(),
      hasNativeDialogs: z.boolean(),
    }),
  ),
  "program.set": operation(z.object({ settings: settingsSchema.unwrap().partial() }), settingsSchema),
  "program.forget": operation(z.object({ path: z.string() }), z.object({})),
  /** Puts an entry that was forgotten back into the list of cases. */
  "program.recall": operation(recentCase.unwrap().omit({ state: true }), z.object({})),
  /** Folders inside a folder; without a path, the folder where new cases go or its nearest parent that exists. */
  "folder.list": operation(
    z.object({ path: z.string().optional() }),
    z.object({
      path: z.string(),
      parent: z.string().optional(),
      isCase: z.boolean(),
      folders: z.array(folderEntry).readonly(),
    }),
  ),
  /** Asks with the system's own dialog; `unavailable` where there is none and the window must list folders itself. */
  "folder.choose": operation(
    z.object({ purpose: z.enum(["open-case", "new-case", "output"]) }),
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("chosen"), path: z.string() }),
      z.object({ kind: z.literal("cancelled") }),
      z.object({ kind: z.literal("unavailable") }),
    ]),
  ),
  "folder.make": operation(z.object({ parent: z.string(), name: z.string().min(1) }), z.object({ path: z.string() })),
  /** Shows a folder that the program itself wrote in the system's file manager. */
  "folder.show": operation(z.object({ path: z.string() }), z.object({})),
  "job.cancel": operation(z.object({ job: z.string() }), z.object({})),
} as const;

export type Settings = z.infer<typeof settingsSchema>;
export type RecentCase = z.infer<typeof recentCase>;
