import { randomBytes } from "node:crypto";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { BridgeEvent } from "../../core/bridge/event.ts";
import type { CaseHandle, Saying } from "../../core/bridge/shapes.ts";
import { inverseOf } from "../../core/project/inverse.ts";
import type { Change, Operation, UnknownOperation } from "../../core/project/operation.ts";
import { appendOperations } from "../case-folder/append.ts";
import type { CaseDeps } from "../case-folder/case-deps.ts";
import { openCase } from "../case-folder/open-case.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { openByteStore } from "./byte-store.ts";
import type { ByteStore } from "./byte-store.ts";
import { originalsOf } from "./originals.ts";
import type { Originals } from "./originals.ts";

/** Something that was done and can be taken back, or was taken back and can be done again. */
interface Deed {
  readonly saying: Saying;
  readonly inverse: readonly Change[];
  /** The batch that it is part of, and how many writings it stands for. */
  readonly batch?: string;
  readonly count: number;
}

/** Writings that are taken back as one, because a person began them as one. `saying` names so many of them. */
interface Batch {
  readonly name: string;
  readonly saying: (count: number) => Saying;
}

/** A case that is open in this host. Writing replaces `folder`; all windows see the same one. */
export interface OpenCase {
  readonly handle: CaseHandle;
  folder: CaseFolder;
  revision: number;
  savedAt: Instant | undefined;
  undo: readonly Deed[];
  redo: readonly Deed[];
  /** What was found when the case was opened. */
  readonly problems: readonly Problem[];
  readonly originals: Originals;
  /** Writers wait for each other here. */
  queue: Promise<unknown>;
}

/** What the host gives every handler besides its input. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly emit: (event: BridgeEvent) => void;
}

/** A result that leaves the case in a new state. */
export interface Written<T> {
  readonly folder: CaseFolder;
  readonly value: T;
}

/** The cases that are open, and what work on them needs. One for each host. */
export interface Workplace {
  readonly home: string;
  readonly clock: () => Instant;
  readonly bytes: ByteStore;
  readonly deps: (signal: AbortSignal) => CaseDeps;
  readonly setAuthor: (author: string) => void;
  readonly find: (handle: CaseHandle) => Result<OpenCase>;
  /** The case of a folder, by whatever path: one for all windows, however they come together. */
  readonly open: (path: string) => Promise<Result<OpenCase>>;
  readonly close: () => Promise<void>;
}

/** How many deeds can be taken back. */
const undoDepth = 500;

/** A workplace whose private folder is `home`. */
export function openWorkplace(options: { readonly home: string; readonly clock: () => Instant }): Workplace {
  const { home, clock } = options;
  const cases = new Map<CaseHandle, OpenCase>();
  const opening = new Map<string, Promise<Result<OpenCase>>>();
  let author = "";
  const deps = (signal: AbortSignal): CaseDeps => ({ home, clock, signal, ...(author === "" ? {} : { author }) });
  const bytes = openByteStore(home);
  // Windows that open one case at once share it, so none of them may end the work of the others.
  const { signal } = new AbortController();
  const openAt = async (path: string): Promise<Result<OpenCase>> => {
    const opened = await openCase(path, deps(signal));
    if (opened.kind === "refused") return opened;
    const one = openCaseOf(opened.value, opened.problems);
    cases.set(one.handle, one);
    return made(one, opened.problems);
  };
  return {
    home,
    clock,
    bytes,
    deps,
    setAuthor: (name) => {
      author = name.trim();
    },
    find: (handle) => {
      const found = cases.get(handle);
      return found === undefined ? refused(blocks("bridge.case-not-open", {})) : made(found);
    },
    open: async (path) => {
      const place = await realpath(path).catch(() => resolve(path));
      const turn = opening.get(place) ?? openAt(path);
      opening.set(place, turn);
      const opened = await turn;
      // What could not be opened may be put right, and is tried again then.
      if (opened.kind === "refused" && opening.get(place) === turn) opening.delete(place);
      return opened;
    },
    close: () => bytes.close(),
  };
}

/**
 * Writes an open case: one writer after the other, each on what the last one left. What was done is remembered for undoing and told
 * to every window.
 */
export async function writeCase<T>(
  place: Workplace,
  open: OpenCase,
  order: {
    /** What was done; a function where only the outcome tells. */
    readonly saying: Saying | ((value: T) => Saying);
    readonly batch?: Batch;
    readonly context: CallContext;
    readonly work: (folder: CaseFolder, deps: CaseDeps) => Promise<Result<Written<T>>>;
  },
): Promise<Result<T>> {
  return inTurn(open, async () => {
    const before = open.folder;
    const result = await order.work(before, place.deps(order.context.signal));
    if (result.kind === "refused") return result;
    const operations = adopt(place, open, result.value.folder, order.context);
    const inverse = inverseOf(before.state, operations);
    if (inverse.length > 0) {
      const saying = typeof order.saying === "function" ? order.saying(result.value.value) : order.saying;
      remember(open, { saying, inverse, count: 1 }, order.batch);
    }
    return made(result.value.value, result.problems);
  });
}

/** Keeps a deed so that it can be taken back: with the last one, where both are of one batch. */
function remember(open: OpenCase, deed: Deed, batch: Batch | undefined): void {
  const last = open.undo.at(-1);
  open.redo = [];
  if (batch === undefined) open.undo = [...open.undo, deed].slice(-undoDepth);
  else if (last?.batch !== batch.name) open.undo = [...open.undo, { ...deed, batch: batch.name }].slice(-undoDepth);
  else {
    const count = last.count + 1;
    const inverse = [...deed.inverse, ...last.inverse];
    open.undo = [...open.undo.slice(0, -1), { saying: batch.saying(count), inverse, batch: batch.name, count }];
  }
}

/** Takes back what was done last, or does again what was taken back last. Says what it was. */
export async function stepBack(
  place: Workplace,
  open: OpenCase,
  order: { readonly direction: "undo" | "redo"; readonly context: CallContext },
): Promise<Result<Saying>> {
  return inTurn(open, async () => {
    const { direction, context } = order;
    const deed = open[direction].at(-1);
    if (deed === undefined) return refused(blocks(`project.nothing-to-${direction}`, {}));
    const before = open.folder;
    const saved = await appendOperations(before, deed.inverse, place.deps(context.signal));
    if (saved.kind === "refused") return saved;
    const operations = adopt(place, open, saved.value, context);
    const opposite = { saying: deed.saying, inverse: inverseOf(before.state, operations), count: deed.count };
    open[direction] = open[direction].slice(0, -1);
    if (direction === "undo") open.redo = [...open.redo, opposite];
    else open.undo = [...open.undo, opposite];
    return made(deed.saying, saved.problems);
  });
}

/** Makes a state that was read or written the one that everybody sees, and says what is new in it. */
function adopt(
  place: Workplace,
  open: OpenCase,
  folder: CaseFolder,
  context: CallContext,
): readonly (Operation | UnknownOperation)[] {
  const known = new Set(open.folder.segments.map((segment) => segment.hash));
  const operations = folder.segments.filter(({ hash }) => !known.has(hash)).flatMap((segment) => segment.operations);
  const before = open.folder;
  open.folder = folder;
  if (operations.length === 0) return operations;
  open.revision += 1;
  open.savedAt = place.clock();
  const ids = operations.flatMap((operation) => (operation.op === "unknown" ? [] : [operation.id]));
  const types = new Set(ids.flatMap((id) => [folder.state.records.get(id)?.type, before.state.records.get(id)?.type]));
  context.emit({
    kind: "case-changed",
    case: open.handle,
    revision: open.revision,
    types: [...types].filter((type) => type !== undefined),
  });
  return operations;
}

async function inTurn<T>(open: OpenCase, work: () => Promise<T>): Promise<T> {
  const turn = open.queue.then(work, work);
  open.queue = turn.catch(() => undefined);
  return turn;
}

function openCaseOf(folder: CaseFolder, problems: readonly Problem[]): OpenCase {
  return {
    handle: randomBytes(16).toString("hex"),
    folder,
    revision: 1,
    savedAt: undefined,
    undo: [],
    redo: [],
    problems,
    originals: originalsOf(),
    queue: Promise.resolve(),
  };
}
