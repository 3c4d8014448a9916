import { Worker } from "node:worker_threads";
import type { PageDescription } from "../../core/pdf/page-description.ts";
import { builtFolder } from "./fonts.ts";
import type { WorkerAnswer } from "./worker.ts";

/** A PDF and how many pages it has. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A page engine in a thread of its own. `print` one description at a time; `close` when done. */
export interface Printer {
  readonly print: (description: PageDescription, watch: PrintWatch) => Promise<PrintedFile>;
  readonly close: () => Promise<void>;
}

export interface PrintWatch {
  readonly signal: AbortSignal;
  /** Share of the pages laid out, 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Starts the engine; fonts are read once. An abort ends the thread at once and rejects the promise with the signal's reason. */
export function openPrinter(): Printer {
  const worker = new Worker(`${builtFolder()}pdf-worker.js`);
  return {
    print: (description, { signal, progress }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const stop = () => {
          void worker.terminate();
          settle();
          reject(new DOMException("The printing was aborted.", "AbortError"));
        };
        const hear = (answer: WorkerAnswer) => {
          if (answer.kind === "progress") {
            progress(answer.share);
            return;
          }
          settle();
          if (answer.kind === "failed") reject(new Error(answer.message));
          else resolve({ bytes: answer.bytes, pages: answer.pages });
        };
        const fail = (error: Error) => {
          settle();
          reject(error);
        };
        const settle = () => {
          signal.removeEventListener("abort", stop);
          worker.off("message", hear).off("error", fail);
        };
        signal.addEventListener("abort", stop, { once: true });
        worker.on("message", hear).on("error", fail);
        worker.postMessage(description);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
