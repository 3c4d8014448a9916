import { randomBytes } from "node:crypto";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { BridgeEvent } from "../../core/bridge/event.ts";
import type { CaseHandle, Saying } from "../../core/bridge/shapes.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { sparing } from "../../core/project/inverse.ts";
import type { Operation, UnknownOperation } from "../../core/project/operation.ts";
import type { CaseDeps, Writing } from "../case-folder/case-deps.ts";
import { openCase, readAgain } from "../case-folder/open-case.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { withWriter } from "../case-folder/writer.ts";
import { openByteStore } from "./byte-store.ts";
import type { ByteStore } from "./byte-store.ts";
import { inverseOfWritings, narrowed, newSegments, operationsIn, withDeed } from "./deeds.ts";
import type { Batch, Deed } from "./deeds.ts";
import { originalsOf } from "./originals.ts";
import type { Originals } from "./originals.ts";

/** A case that is open in this host. Writing replaces `folder`; all windows see the same one. */
export interface OpenCase {
  readonly handle: CaseHandle;
  folder: CaseFolder;
  revision: number;
  savedAt: Instant | undefined;
  undo: readonly Deed[];
  redo: readonly Deed[];
  /** What was found when the case was last read from its folder. */
  problems: readonly Problem[];
  readonly originals: Originals;
  /** The acts of windows that are saved, by the names that the windows gave them. */
  readonly acts: Set<string>;
  /** Writers wait for each other here. */
  queue: Promise<unknown>;
  isWriting: boolean;
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
  readonly open: (path: string, context: CallContext) => Promise<Result<OpenCase>>;
  readonly close: () => Promise<void>;
}

/** A workplace whose private folder is `home`. */
export function openWorkplace(options: { readonly home: string; readonly clock: () => Instant }): Workplace {
  const { home, clock } = options;
  const cases = new Map<CaseHandle, OpenCase>();
  const places = new Map<string, OpenCase>();
  const turns = new Map<string, Promise<unknown>>();
  let author = "";
  const deps = (signal: AbortSignal): CaseDeps => ({ home, clock, signal, ...(author === "" ? {} : { author }) });
  const bytes = openByteStore(home);
  // Windows that open one case at once share it, so none of them may end the work of the others.
  const { signal } = new AbortController();
  const openAt = async (path: string, at: string): Promise<Result<OpenCase>> => {
    const opened = await openCase(path, deps(signal));
    if (opened.kind === "refused") return opened;
    const one = openCaseOf(opened.value, opened.problems);
    cases.set(one.handle, one);
    places.set(at, one);
    return made(one, opened.problems);
  };
  const place: Workplace = {
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
    open: async (path, context) => {
      const at = await realpath(path).catch(() => resolve(path));
      const work = async () => {
        const known = places.get(at);
        const again = known === undefined ? undefined : await lookAgain(place, known, context);
        // Where the folder of the known one is gone or holds another case, what is there now is opened.
        return known === undefined || again?.kind === "refused" ? openAt(path, at) : made(known, known.problems);
      };
      const turn = (turns.get(at) ?? Promise.resolve()).then(work, work);
      turns.set(at, turn);
      return turn;
    },
    close: () => bytes.close(),
  };
  return place;
}

/**
 * Takes in what others wrote into the folder of a case since it was last read. Refused where the folder is gone, damaged or that of another
 * case; what was read before stands then. A case that is being written is taken in by its writer.
 */
export async function lookAgain(place: Workplace, open: OpenCase, context: CallContext): Promise<Result<undefined>> {
  const seen = open.folder;
  const now = await readAgain(seen, place.deps(context.signal));
  if (now.kind === "refused") return now;
  if (!open.isWriting && open.folder === seen) takeIn(place, open, { now, context });
  return made(undefined);
}

function takeIn(
  place: Workplace,
  open: OpenCase,
  { now, context }: { readonly now: Result<CaseFolder> & { readonly kind: "ok" }; readonly context: CallContext },
): void {
  if (now.value === open.folder) return;
  open.problems = now.problems;
  adopt(place, open, { folder: now.value, writings: [], context });
}

/**
 * Writes an open case: one writer after the other, each on what the folder holds then. What was done is remembered for undoing and told
 * to every window. `seen` is what the windows were told before.
 */
export async function writeCase<T>(
  place: Workplace,
  open: OpenCase,
  order: {
    /** What was done; a function where only the outcome tells. */
    readonly saying: Saying | ((value: T) => Saying);
    readonly batch?: Batch;
    readonly context: CallContext;
    readonly work: (folder: CaseFolder, deps: CaseDeps, seen: CaseState) => Promise<Result<Written<T>>>;
  },
): Promise<Result<T>> {
  return inTurn(open, async () => {
    const { context } = order;
    const seen = open.folder.state;
    const now = await readAgain(open.folder, place.deps(context.signal));
    if (now.kind === "refused") return now;
    takeIn(place, open, { now, context });
    const { deps, writings } = noted(place.deps(context.signal));
    const result = await order.work(open.folder, deps, seen);
    if (result.kind === "refused") return result;
    const others = adopt(place, open, { folder: result.value.folder, writings, context });
    const inverse = inverseOfWritings(writings, others);
    if (inverse.length > 0) {
      const saying = typeof order.saying === "function" ? order.saying(result.value.value) : order.saying;
      open.redo = [];
      open.undo = withDeed(open.undo, { saying, inverse, count: 1 }, order.batch);
    }
    return made(result.value.value, result.problems);
  });
}

/** Takes back what was done last, or does again what was taken back last. Says what it was. What others wrote since stays. */
export async function stepBack(
  place: Workplace,
  open: OpenCase,
  order: { readonly direction: "undo" | "redo"; readonly context: CallContext },
): Promise<Result<Saying>> {
  return inTurn(open, async () => {
    const { direction, context } = order;
    const known = open.folder.segments;
    const deed = open[direction].at(-1);
    if (deed === undefined) return refused(blocks(`project.nothing-to-${direction}`, {}));
    const { deps, writings } = noted(place.deps(context.signal));
    const saved = await withWriter(open.folder, deps, (writer) => {
      const others = operationsIn(newSegments(writer.folder.segments, known));
      return writer.append(sparing(deed.inverse, others));
    });
    if (saved.kind === "refused") return saved;
    const others = adopt(place, open, { folder: saved.value, writings, context });
    const isNarrowed = open[direction].at(-1)?.isNarrowed === true;
    const inverse = inverseOfWritings(writings, others);
    const opposite = inverse.length === 0 ? [] : [{ saying: deed.saying, inverse, count: deed.count }];
    open[direction] = open[direction].slice(0, -1);
    if (direction === "undo") open.redo = [...open.redo, ...opposite];
    else open.undo = [...open.undo, ...opposite];
    return made(deed.saying, [...(isNarrowed ? [warns("project.changed-elsewhere", {})] : []), ...saved.problems]);
  });
}

/** The means to write, with a list of what is written by them. */
function noted(deps: CaseDeps): { readonly deps: CaseDeps; readonly writings: readonly Writing[] } {
  const writings: Writing[] = [];
  return { deps: { ...deps, wrote: (writing) => void writings.push(writing) }, writings };
}

/**
 * Makes a state that was read or written the one that everybody sees, and says what is new in it. Gives the operations that others wrote:
 * no deed takes them back.
 */
function adopt(
  place: Workplace,
  open: OpenCase,
  found: { readonly folder: CaseFolder; readonly writings: readonly Writing[]; readonly context: CallContext },
): readonly (Operation | UnknownOperation)[] {
  const { folder, writings } = found;
  const before = open.folder;
  const added = newSegments(folder.segments, before.segments);
  open.folder = folder;
  // A copy from an earlier day may have taken the place of the folder on a device that keeps no log of its own.
  const isLess = newSegments(before.segments, folder.segments).length > 0;
  if (added.length === 0 && !isLess) return [];
  const others = operationsIn(
    newSegments(
      added,
      writings.flatMap((writing) => writing.added),
    ),
  );
  open.undo = narrowed(open.undo, others);
  open.redo = narrowed(open.redo, others);
  open.revision += 1;
  if (writings.length > 0) open.savedAt = place.clock();
  const ids = operationsIn(added).flatMap((operation) => (operation.op === "unknown" ? [] : [operation.id]));
  const types = new Set(ids.flatMap((id) => [folder.state.records.get(id)?.type, before.state.records.get(id)?.type]));
  found.context.emit({
    kind: "case-changed",
    case: open.handle,
    revision: open.revision,
    types: isLess ? [] : [...types].filter((type) => type !== undefined),
  });
  return others;
}

async function inTurn<T>(open: OpenCase, work: () => Promise<T>): Promise<T> {
  const write = async () => {
    open.isWriting = true;
    try {
      return await work();
    } finally {
      open.isWriting = false;
    }
  };
  const turn = open.queue.then(write, write);
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
    acts: new Set(),
    queue: Promise.resolve(),
    isWriting: false,
  };
}
