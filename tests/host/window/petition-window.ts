import { join } from "node:path";
import { afterAll } from "vitest";
import { instantSchema } from "../../../core/base/instant.ts";
import type { InputOf, OperationName, OutputOf, Reply } from "../../../core/bridge/contract.ts";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { loadSample } from "../../../host/samples/load-sample.ts";
import { openWindowHost } from "../../../host/window/window-host.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";
import { caseFields, valueOf } from "../case-folder/workshop.ts";
import { sampleOf } from "../samples/built-sample.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const hosts: WindowHost[] = [];

afterAll(async () => {
  for (const host of hosts) await host.close();
});

/** A window with one case open in a host of its own. */
export interface PetitionWindow {
  readonly folder: string;
  readonly casePath: string;
  readonly events: readonly BridgeEvent[];
  readonly onEvent: (listener: (event: BridgeEvent) => void) => () => void;
  /** Calls an operation of the case. */
  readonly ask: <N extends OperationName>(name: N, input: Omit<InputOf<N>, "case">) => Promise<Reply<OutputOf<N>>>;
  /** The value of a call that must be answered. */
  readonly value: <N extends OperationName>(name: N, input: Omit<InputOf<N>, "case">) => Promise<OutputOf<N>>;
  readonly change: (...edits: readonly Edit[]) => Promise<unknown>;
  /** The bytes that a handle stands for, as a window gets them. */
  readonly bytes: (handle: string) => Promise<Buffer>;
}

/** The day on which all happens, one hour before midnight in London and already the next day in Minsk. */
export const now = instantSchema.parse("2026-11-22T23:00:00Z");

/** Opens the Belarus sample, made anew, or a new case of a State with nothing in it. */
export async function openPetitionWindow(of: "belarus-2020" | "new"): Promise<PetitionWindow> {
  const folder = temporaryFolder();
  const casePath = join(folder, "a.recourse");
  const home = join(folder, "home");
  const deps = { home, clock: () => now, signal: new AbortController().signal };
  if (of === "new") valueOf(await createCase(casePath, caseFields, deps));
  else
    valueOf(await loadSample(await sampleOf(of), { path: casePath, data: undefined, deps, progress: () => undefined }));
  const host = await openWindowHost({ home, clock: () => now, language: "en", shell: {} });
  const events: BridgeEvent[] = [];
  host.onEvent((event) => events.push(event));
  hosts.push(host);
  const opened = valueOf((await host.invoke("case.open", { path: casePath })) as Reply<OutputOf<"case.open">>);
  const ask: PetitionWindow["ask"] = (name, input) =>
    host.invoke(name, { case: opened.case, ...input }) as ReturnType<typeof ask<typeof name>>;
  return {
    ...{ folder, casePath, events, ask },
    onEvent: host.onEvent,
    value: async (name, input) => valueOf(await ask(name, input)),
    change: async (...edits) =>
      valueOf(await ask("case.change", { saying: { key: "done.field-set", params: { field: "text" } }, edits })),
    bytes: async (handle) => {
      const answer = await host.handleBytes(new Request(`http://127.0.0.1/bytes/${handle}`));
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}
