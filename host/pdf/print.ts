import { Worker } from "node:worker_threads";
import type { PageDescription } from "../../core/pdf/page-description.ts";
import { builtFolder } from "./fonts.ts";
import type { WorkerAnswer, WorkerOrder } from "./worker.ts";

/** A PDF and how many pages it has. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no face has, each once: the pages show boxes in their place and must not be sent. */
  readonly uncovered: readonly string[];
}

/** A page engine in a thread of its own. Descriptions are printed one after the other; `close` when done. */
export interface Printer {
  readonly print: (description: PageDescription, watch: PrintWatch) => Promise<PrintedFile>;
  readonly close: () => Promise<void>;
}

export interface PrintWatch {
  readonly signal: AbortSignal;
  /** Share of the pages laid out, 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * Starts the engine; fonts are read once, and the next document is quicker than the first. An abort rejects the promise at once; the
 * engine leaves that document and stays ready for the next. A thread that ended by itself is a bug and fails all that is asked of it.
 */
export function openPrinter(): Printer {
  const worker = new Worker(`${builtFolder()}pdf-worker.js`);
  let jobs = 0;
  let ended: Error | undefined;
  worker.setMaxListeners(0);
  worker.on("error", (error: Error) => {
    ended = error;
  });
  const print = (description: PageDescription, { signal, progress }: PrintWatch) =>
    new Promise<PrintedFile>((resolve, reject) => {
      signal.throwIfAborted();
      if (ended !== undefined) throw ended;
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const job = (jobs += 1);
      const leave = () => {
        Atomics.store(stop, 0, 1);
        settle();
        reject(new DOMException("The printing was aborted.", "AbortError"));
      };
      const hear = (answer: WorkerAnswer) => {
        if (answer.job !== job) return;
        if (answer.kind === "progress") {
          progress(answer.share);
          return;
        }
        settle();
        if (answer.kind === "done") resolve({ bytes: answer.bytes, pages: answer.pages, uncovered: answer.uncovered });
        else reject(new Error(answer.kind === "failed" ? answer.message : "The page engine stopped unasked."));
      };
      const fail = (error: Error) => {
        settle();
        reject(error);
      };
      const exit = () => fail(new DOMException("The page engine was closed.", "AbortError"));
      const settle = () => {
        signal.removeEventListener("abort", leave);
        worker.off("message", hear).off("error", fail).off("exit", exit);
      };
      signal.addEventListener("abort", leave, { once: true });
      worker.on("message", hear).on("error", fail).on("exit", exit);
      worker.postMessage({ job, description, stop } satisfies WorkerOrder);
    });
  return {
    print,
    close: async () => {
      await worker.terminate();
    },
  };
}
