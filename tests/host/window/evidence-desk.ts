import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import type { InputOf, OperationName, OutputOf, Reply } from "../../../core/bridge/contract.ts";
import type { EvidenceFilter } from "../../../core/bridge/evidence-operations.ts";
import { dispatch } from "../../../core/bridge/dispatcher.ts";
import type { Handlers } from "../../../core/bridge/dispatcher.ts";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { blobPath } from "../../../host/case-folder/blobs.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { caseHandlers } from "../../../host/window/case-handlers.ts";
import { evidenceHandlers } from "../../../host/window/evidence-handlers.ts";
import type { Jobs } from "../../../host/window/jobs.ts";
import { measurementHandlers } from "../../../host/window/measurement-handlers.ts";
import { openWorkplace } from "../../../host/window/workplace.ts";
import type { CallContext, OpenCase, Workplace } from "../../../host/window/workplace.ts";
import { caseFields, valueOf } from "../case-folder/workshop.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** A case that is open in a host, and a window that calls it the way a bridge does. */
export interface Desk {
  readonly root: string;
  readonly place: Workplace;
  readonly open: OpenCase;
  readonly jobs: Jobs;
  readonly events: readonly BridgeEvent[];
  readonly onEvent: (listener: (event: BridgeEvent) => void) => unknown;
  /** Calls an operation of this case. */
  readonly call: <N extends OperationName>(name: N, input: Omit<InputOf<N>, "case">) => Promise<Reply<OutputOf<N>>>;
  /** Sends a file up and gives its handle. */
  readonly send: (name: string, content: string | Uint8Array) => Promise<string>;
}

const places: Workplace[] = [];

afterAll(async () => {
  for (const place of places) await place.close();
});

type Own = Extract<OperationName, `${"case" | "evidence" | "measure"}.${string}`>;

/** Opens a case in a host of its own; a new one unless a path is given. */
export async function openDesk(casePath?: string): Promise<Desk> {
  const root = temporaryFolder();
  let time = Date.UTC(2020, 7, 12);
  const place = openWorkplace({ home: join(root, "home"), clock: () => instantFromEpoch((time += 1000)) });
  place.setAuthor("Lawyer");
  const { signal } = new AbortController();
  const path = casePath ?? join(root, "a.recourse");
  if (casePath === undefined) valueOf(await createCase(path, caseFields, place.deps(signal)));
  const jobs: Jobs = new Map();
  const events: BridgeEvent[] = [];
  const listeners = [(event: BridgeEvent): unknown => events.push(event)];
  const context: CallContext = { signal, emit: (event) => listeners.forEach((listener) => listener(event)) };
  const own: Pick<Handlers<CallContext>, Own> = {
    ...caseHandlers(place),
    ...evidenceHandlers(place, jobs),
    ...measurementHandlers(place, jobs),
  };
  const handlers = own as Handlers<CallContext>;
  const open = valueOf(await place.open(path, context));
  places.push(place);
  return {
    ...{ root, place, open, jobs, events },
    onEvent: (listener) => listeners.push(listener),
    call: (name, input) => dispatch(handlers, { name, input: { case: open.handle, ...input } }, context) as never,
    send: async (name, content) =>
      valueOf(await place.bytes.receive(name, Readable.from([Buffer.from(content)]), signal)),
  };
}

/** The list as it is first shown. */
export const byLabel: EvidenceFilter = { sort: "label", direction: "ascending" };

/** Sends files up and takes them in as evidence. */
export async function add(desk: Desk, files: Readonly<Record<string, string | Uint8Array>>, arrival = {}) {
  const handles: string[] = [];
  for (const [name, content] of Object.entries(files)) handles.push(await desk.send(name, content));
  return desk.call("evidence.add", { files: handles, arrival });
}

/** The first page of the list of evidence. */
export async function page(desk: Desk, filter: Partial<EvidenceFilter> = {}) {
  return valueOf(await desk.call("evidence.page", { filter: { ...byLabel, ...filter }, offset: 0, limit: 500 }));
}

/** A case with files taken in: how each is previewed, and where its original stands. */
export async function deskWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const desk = await openDesk();
  const { added } = valueOf(await add(desk, files));
  const ids = added.map(({ id }) => id);
  const preview = async (at: number) => valueOf(await desk.call("evidence.preview", { id: ids[at] ?? "" }));
  const pathOf = (at: number) => {
    const item = recordsOf(desk.open.folder.state, "evidenceItem").find(({ id }) => id === ids[at]);
    if (item === undefined) throw new Error(`There is no item ${at}.`);
    return blobPath(desk.open.folder, item.digest);
  };
  return { desk, ids, preview, pathOf };
}
