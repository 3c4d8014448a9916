import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { RecentCase } from "../../core/bridge/program-operations.ts";
import { markerName } from "../case-folder/layout.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

const kept = z.array(
  z.object({ path: z.string(), title: z.string(), openedAt: z.string(), isSample: z.boolean() }).readonly(),
);

/** How many cases are remembered. */
const remembered = 20;

/** The cases that were opened on this computer, the latest first, each with whether it can be reached now. */
export async function readRecent(home: string): Promise<readonly RecentCase[]> {
  const recent = (await readJsonFile(join(home, "recent.json"), kept)) ?? [];
  return recent.map((one) => ({
    ...one,
    state: existsSync(join(one.path, markerName)) ? "reachable" : "not-reachable",
  }));
}

/** Replaces the list. */
export async function writeRecent(home: string, recent: readonly Omit<RecentCase, "state">[]): Promise<void> {
  const list = recent.map(({ path, title, openedAt, isSample }) => ({ path, title, openedAt, isSample }));
  await writeJsonFile(join(home, "recent.json"), list.slice(0, remembered));
}

/** Puts a case at the head of the list. */
export async function remember(home: string, one: Omit<RecentCase, "state">): Promise<void> {
  const others = (await readRecent(home)).filter(({ path }) => path !== one.path);
  await writeRecent(home, [one, ...others]);
}

/** Puts a case back where it stood in the list, by when it was last opened. */
export async function recall(home: string, one: Omit<RecentCase, "state">): Promise<void> {
  const others = (await readRecent(home)).filter(({ path }) => path !== one.path);
  const later = others.filter(({ openedAt }) => openedAt > one.openedAt);
  await writeRecent(home, [...later, one, ...others.slice(later.length)]);
}
