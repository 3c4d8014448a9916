import { parentPort } from "node:worker_threads";
import pdfmake from "pdfmake";
import type { PageDescription } from "../../core/pdf/page-description.ts";
import { documentDefinition } from "./document-definition.ts";
import { faces, readFonts } from "./fonts.ts";
import { tableLayouts } from "./table-layouts.ts";
import { installSeams } from "./seams.ts";

/** What the worker answers to one page description: progress, then the bytes with their count of pages, or the words of a failure. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly kind: "failed"; readonly message: string };

const ready = prepare();

parentPort?.on("message", (description: PageDescription) => {
  void print(description).catch((error: unknown) => {
    answer({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});

async function prepare(): Promise<void> {
  installSeams();
  for (const [name, bytes] of await readFonts()) pdfmake.virtualfs.writeFileSync(name, bytes);
  pdfmake.setFonts(faces);
  pdfmake.setTableLayouts(tableLayouts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}

async function print(description: PageDescription): Promise<void> {
  await ready;
  pdfmake.setProgressCallback((share: number) => answer({ kind: "progress", share }));
  let pages = 0;
  const definition = documentDefinition(description, pdfmake.virtualfs, (count) => {
    pages = count;
  });
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  answer({ kind: "done", bytes: new Uint8Array(bytes), pages });
}

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}
