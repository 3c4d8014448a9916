import { parentPort } from "node:worker_threads";
import pdfmake from "pdfmake";
import type { PageDescription } from "../../core/pdf/page-description.ts";
import { commaOf } from "../../core/mapping/document-head.ts";
import { openCitedPages } from "./cited-pages.ts";
import { checkEngine } from "./engine-guard.ts";
import { documentDefinition, numberIn } from "./document-definition.ts";
import { faces } from "./fonts.ts";
import { tableLayouts } from "./table-layouts.ts";
import { installSeams } from "./seams.ts";
import { installStructure } from "./structure/install-structure.ts";
import { openMarks } from "./structure/marks.ts";
import { openFaceStore } from "./text/face-store.ts";
import { installText } from "./text/install-text.ts";
import { installWarmFonts } from "./warm-fonts.ts";

/** What the worker is asked: pages, and a cell of shared memory that is set to 1 when nobody wants them any more. */
export interface WorkerOrder {
  readonly job: number;
  readonly description: PageDescription;
  readonly stop: Int32Array;
}

/**
 * What the worker answers to an order: progress, then the bytes with their count of pages, or that it stopped, or the words of a
 * failure.
 */
export type WorkerAnswer = { readonly job: number } & (
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array; readonly pages: number; readonly uncovered: readonly string[] }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string }
);

/** Thrown inside the page engine to leave it. */
const stopped = new Error("The document is not wanted any more.");

let stop: Int32Array | undefined;
/** Characters of the document that no face has. */
const uncovered = new Set<string>();
const store = openFaceStore();
let digits = "";
let comma = "";
const cited = openCitedPages();
let numbersNotesByPage = false;
prepare();
let last: Promise<void> = Promise.resolve();

// The page engine keeps the progress callback and the attached files for the whole thread: one document after the other.
parentPort?.on("message", (order: WorkerOrder) => {
  last = last.then(() => print(order)).catch((error: unknown) => fail(order, error));
});

function prepare(): void {
  checkEngine();
  const marks = openMarks();
  const measuring = {
    store,
    uncovered: (character: string) => void uncovered.add(character),
    pageNumber: (number: number) => numberIn(digits, number),
    comma: () => comma,
    cited,
  };
  installText(measuring, marks);
  const noteNumber = (nth: number) => (numbersNotesByPage ? numberIn(digits, nth) : undefined);
  installSeams(throwIfStopped, { noteNumber, cited });
  installStructure(marks);
  installWarmFonts();
  pdfmake.setFonts(faces);
  pdfmake.setTableLayouts(tableLayouts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

async function print({ job, description, stop: own }: WorkerOrder): Promise<void> {
  stop = own;
  throwIfStopped();
  let told = 0;
  pdfmake.setProgressCallback((share: number) => {
    throwIfStopped();
    if (share < 1 && share - told < 0.01) return;
    told = share;
    answer({ job, kind: "progress", share });
  });
  let pages = 0;
  uncovered.clear();
  cited.clear();
  ({ digits } = description);
  comma = commaOf(description.language);
  numbersNotesByPage = description.noteNumbers === "page";
  const countPages = (count: number) => {
    pages = count;
  };
  const definition = documentDefinition(description, pdfmake.virtualfs, { store, countPages });
  const bytes = new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
  const done: WorkerAnswer = { job, kind: "done", bytes, pages, uncovered: [...uncovered].sort() };
  parentPort?.postMessage(done, [bytes.buffer]);
}

function throwIfStopped(): void {
  if (stop !== undefined && Atomics.load(stop, 0) === 1) throw stopped;
}

function fail({ job }: WorkerOrder, error: unknown): void {
  if (error === stopped) answer({ job, kind: "stopped" });
  else
    answer({ job, kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}
