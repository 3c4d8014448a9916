import { useSyncExternalStore } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { Host } from "../bridge/host.ts";
import { takeOne } from "./intake-file.ts";
import type { TakeFile } from "./intake-file.ts";
import { openPace } from "./pace.ts";
import type { Pace, PaceCounter } from "./pace.ts";

/** A file that was taken in, and what came of it. */
interface TakenFile<T> {
  readonly name: string;
  readonly value: T;
  readonly warnings: readonly Problem[];
}

/** A file that was not taken in, and why. */
interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** How an intake went. `left` files were neither taken nor refused: it was stopped, or the host was lost on the way. */
export interface IntakeReport<T> {
  readonly end: "done" | "stopped" | "lost";
  readonly taken: readonly TakenFile<T>[];
  readonly refused: readonly RefusedFile[];
  readonly left: number;
  /** Why the host was lost. */
  readonly problems: readonly Problem[];
}

/** How far an intake is. The report stays until it is dismissed or more files come. */
export type IntakeState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly files: number; readonly finished: number; readonly pace: Pace }
  | { readonly kind: "ended"; readonly files: number; readonly report: IntakeReport<T> };

/** Takes files in, one after the other, so that memory holds none of them. Files that are added on the way wait for their turn. */
export interface Intake<T> {
  readonly state: () => IntakeState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (files: readonly File[], take: TakeFile<T>) => void;
  readonly stop: () => void;
  /** Goes on with the files that were left. */
  readonly resume: () => void;
  readonly dismiss: () => void;
}

interface Waiting<T> {
  readonly file: File;
  readonly take: TakeFile<T>;
}

interface Run<T> {
  waiting: Waiting<T>[];
  taken: TakenFile<T>[];
  refused: RefusedFile[];
  /** While files are taken in. */
  pace: PaceCounter | undefined;
  stop: AbortController;
}

/** An intake that nothing was given to yet. */
export function openIntake<T>(host: Host): Intake<T> {
  const listeners = new Set<() => void>();
  const run: Run<T> = { waiting: [], taken: [], refused: [], pace: undefined, stop: new AbortController() };
  let state: IntakeState<T> = { kind: "idle" };
  const show = (next: IntakeState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const start = () => {
    if (run.pace !== undefined || run.waiting.length === 0) return;
    void runThrough(host, run, show);
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (files, take) => {
      if (run.pace === undefined) forget(run);
      run.waiting.push(...files.map((file) => ({ file, take })));
      for (const { size } of files) run.pace?.expect(size);
      start();
    },
    stop: () => run.stop.abort(),
    resume: start,
    dismiss: () => {
      if (run.pace !== undefined) return;
      forget(run);
      show({ kind: "idle" });
    },
  };
}

/** How far an intake is, followed as it changes. */
export function useIntakeState<T>(intake: Intake<T>): IntakeState<T> {
  return useSyncExternalStore(intake.subscribe, intake.state);
}

function forget<T>(run: Run<T>): void {
  run.waiting = [];
  run.taken = [];
  run.refused = [];
}

async function runThrough<T>(host: Host, run: Run<T>, show: (state: IntakeState<T>) => void): Promise<void> {
  const showPace = (pace: Pace) => {
    const finished = run.taken.length + run.refused.length;
    show({ kind: "running", files: finished + run.waiting.length, finished, pace });
  };
  const pace = openPace(showPace);
  run.pace = pace;
  run.stop = new AbortController();
  for (const { file } of run.waiting) pace.expect(file.size);
  const ended = await takeAll(host, run, pace);
  pace.end();
  run.pace = undefined;
  const left = run.waiting.length;
  const report = { ...ended, taken: [...run.taken], refused: [...run.refused], left };
  show({ kind: "ended", files: report.taken.length + report.refused.length + left, report });
}

/** Answers after which no file can be taken in until the host is back. */
const lostCodes: readonly string[] = [
  "window.host-lost",
  "window.link-stale",
  "window.host-refused",
  "bridge.case-not-open",
  "command.interrupted",
];

async function takeAll<T>(
  host: Host,
  run: Run<T>,
  pace: PaceCounter,
): Promise<Pick<IntakeReport<T>, "end" | "problems">> {
  for (let next = run.waiting[0]; next !== undefined; next = run.waiting[0]) {
    const { file, take } = next;
    if (isStopped(run)) return { end: "stopped", problems: [] };
    const result = await takeOne(host, file, take, { pace, signal: run.stop.signal });
    if (result.kind === "refused") {
      const lost = result.problems.filter(({ code }) => lostCodes.includes(code));
      if (lost.length > 0) return isStopped(run) ? { end: "stopped", problems: [] } : { end: "lost", problems: lost };
      run.refused.push({ name: file.name, problems: result.problems });
    } else run.taken.push({ name: file.name, value: result.value, warnings: result.problems });
    run.waiting.shift();
    pace.finish(file.size);
  }
  return { end: "done", problems: [] };
}

function isStopped<T>({ stop }: Run<T>): boolean {
  return stop.signal.aborted;
}
