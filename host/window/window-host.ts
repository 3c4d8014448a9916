import type { Instant } from "../../core/base/instant.ts";
import { blocks, refused } from "../../core/base/problem.ts";
import type { Reply } from "../../core/bridge/contract.ts";
import { dispatch } from "../../core/bridge/dispatcher.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import type { BridgeEvent } from "../../core/bridge/event.ts";
import { recordBug } from "../cli/bug-report.ts";
import { removeLeftArrivals } from "./arrival-folder.ts";
import { serveBytes } from "./byte-route.ts";
import { caseHandlers } from "./case-handlers.ts";
import { evidenceHandlers } from "./evidence-handlers.ts";
import { measurementHandlers } from "./measurement-handlers.ts";
import { petitionHandlers } from "./petition-handlers.ts";
import { programHandlers, readSettings } from "./program-handlers.ts";
import type { ProgramState, Shell } from "./program-handlers.ts";
import { openWorkplace } from "./workplace.ts";
import type { CallContext } from "./workplace.ts";

/** The whole host behind a window, whatever carries the calls. */
export interface WindowHost {
  /** Answers one call of the contract. Never throws: a bug is written down in the private folder and told as one problem. */
  readonly invoke: (name: string, input: unknown, signal?: AbortSignal) => Promise<Reply<unknown>>;
  readonly onEvent: (listener: (event: BridgeEvent) => void) => () => void;
  /** `PUT /bytes?name=…` and `GET /bytes/<handle>`, as `core/bridge/byte-route.ts` says. */
  readonly handleBytes: (request: Request) => Promise<Response>;
  /** Opens a case ahead of the window that will ask for it. What is wrong is told when it asks. */
  readonly prepare: (path: string) => Promise<void>;
  /** Tells every window to open a case that the system handed over. */
  readonly openPath: (path: string) => void;
  readonly close: () => Promise<void>;
}

/** What a host is given: its private folder, a clock, the language of the system, and what only its shell can do. */
export interface HostOptions {
  readonly home: string;
  readonly clock: () => Instant;
  readonly language: string;
  readonly shell: Shell;
}

/** Starts a host. One for all windows of a program; `close` ends its work and deletes what was sent up. */
export async function openWindowHost({ home, clock, language, shell }: HostOptions): Promise<WindowHost> {
  await removeLeftArrivals(home);
  const place = openWorkplace({ home, clock });
  const program: ProgramState = { language, jobs: new Map(), ownFolders: new Set() };
  place.setAuthor((await readSettings(place, language)).author);
  const petition = petitionHandlers(place, program);
  const handlers: Handlers<CallContext> = {
    ...programHandlers(place, program, shell),
    ...caseHandlers(place),
    ...evidenceHandlers(place, program.jobs),
    ...measurementHandlers(place, program.jobs),
    ...petition.handlers,
  };
  const listeners = new Set<(event: BridgeEvent) => void>();
  const emit = (event: BridgeEvent) => {
    for (const listener of listeners) listener(event);
  };
  const ending = new AbortController();
  return {
    invoke: async (name, input, signal) => {
      const signals = signal === undefined ? [ending.signal] : [ending.signal, signal];
      const context = { signal: AbortSignal.any(signals), emit };
      try {
        return await dispatch(handlers, { name, input }, context);
      } catch (error) {
        if (context.signal.aborted) return refused(blocks("command.interrupted", {}));
        return refused(await recordBug(error, home, clock()));
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handleBytes: (request) => serveBytes(place.bytes, request, ending.signal),
    prepare: async (path) => {
      await place.open(path, { signal: ending.signal, emit });
    },
    openPath: (path) => emit({ kind: "open-path", path }),
    close: async () => {
      ending.abort();
      await petition.close();
      await place.close();
    },
  };
}
