import { join } from "node:path";
import { z } from "zod";
import { privatePlaces } from "../case-folder/layout.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** What was typed into a case and not accepted, by place. It stands in the private folder of this device, never in the case. */
export interface Drafts {
  readonly all: () => Promise<Readonly<Record<string, string>>>;
  /** Keeps a text for a place; without a text the place is cleared. */
  readonly keep: (place: string, text: string | undefined) => Promise<void>;
}

/** Writers of one file wait for each other. */
const queues = new Map<string, Promise<unknown>>();

/** The drafts of one case. */
export function draftsOf(home: string, caseId: string): Drafts {
  const path = join(privatePlaces(home, caseId).folder, "drafts.json");
  const all = async () => (await readJsonFile(path, z.record(z.string(), z.string()))) ?? {};
  return {
    all,
    keep: (place, text) => {
      const write = async () => {
        const { [place]: _, ...others } = await all();
        await writeJsonFile(path, text === undefined ? others : { ...others, [place]: text });
      };
      const turn = (queues.get(path) ?? Promise.resolve()).then(write, write);
      queues.set(
        path,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
