import { openChartDrawer } from "../pdf/chart-drawer.ts";
import type { DrawChart } from "../pdf/chart-drawer.ts";
import { openPrinter } from "../pdf/print.ts";
import type { Printer } from "../pdf/print.ts";
import { printPetition } from "../petition/build-petition.ts";
import type { CheckedPetition } from "../petition/compose-all.ts";

/** One language of a petition that a window wants to see. `pages` is what is printed, `checked` what it was made from. */
export interface PreviewOrder {
  readonly place: string;
  readonly checked: CheckedPetition;
  readonly pages: CheckedPetition;
  readonly language: string;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** A printed document. */
export interface Preview {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Makes previews with one page engine that stays ready between them. */
export interface Previews {
  /** Nothing where a newer order for the same place came in before this one was done. */
  readonly print: (order: PreviewOrder) => Promise<Preview | undefined>;
  /** Starts the engine before the first preview is asked for. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
}

/** A document that is being printed, and how many windows wait for it. */
interface Printing {
  readonly checked: CheckedPetition;
  readonly draft: number | undefined;
  readonly stop: AbortController;
  readonly listeners: Set<(share: number) => void>;
  readonly result: Promise<Preview>;
  waiting: number;
}

interface Engine {
  readonly printer: Printer;
  readonly draw: DrawChart;
}

/** No engine runs until it is needed. */
export function openPreviews(): Previews {
  const printings = new Map<string, Printing>();
  let engine: Engine | undefined;
  let isClosed = false;
  const engineNow = () => (engine ??= { printer: openPrinter(), draw: openChartDrawer() });
  const begin = (order: PreviewOrder): Printing => {
    const { place, checked, pages, language } = order;
    const stop = new AbortController();
    const listeners = new Set<(share: number) => void>();
    const own = engineNow();
    const tell = (share: number) => listeners.forEach((listen) => listen(share));
    const result = printPetition(pages, language, { ...own, signal: stop.signal, progress: tell })
      .then(({ path, bytes, pages: count = 0 }) => ({ path, bytes, pages: count }))
      .catch(async (error: unknown) => {
        // An engine that failed is not asked again.
        if (!stop.signal.aborted && engine === own) {
          engine = undefined;
          await own.printer.close();
        }
        throw error;
      })
      .finally(() => {
        if (printings.get(place)?.result === result) printings.delete(place);
      });
    const { draft } = pages.source.petition;
    return { checked, draft, stop, listeners, result, waiting: 0 };
  };
  return {
    print: (order) => {
      const before = printings.get(order.place);
      if (before !== undefined && isSame(before, order)) return wait(before, order);
      before?.stop.abort();
      const printing = begin(order);
      printings.set(order.place, printing);
      return wait(printing, order);
    },
    warm: () => {
      if (!isClosed) engineNow();
    },
    close: async () => {
      isClosed = true;
      for (const { stop } of printings.values()) stop.abort();
      await engine?.printer.close();
    },
  };
}

function isSame({ checked, draft, stop }: Printing, order: PreviewOrder): boolean {
  return checked === order.checked && draft === order.pages.source.petition.draft && !stop.signal.aborted;
}

/** Waits for a document. When nobody waits for it any more, it is not printed to its end. */
async function wait(printing: Printing, { signal, progress }: PreviewOrder): Promise<Preview | undefined> {
  const { stop, listeners, result } = printing;
  printing.waiting += 1;
  const listen = (share: number) => progress(share);
  listeners.add(listen);
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("The preview was cancelled.", "AbortError")), {
      once: true,
    });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([result, left]);
  } catch (error) {
    if (stop.signal.aborted && !signal.aborted) return undefined;
    throw error;
  } finally {
    listeners.delete(listen);
    printing.waiting -= 1;
    if (printing.waiting === 0) stop.abort();
  }
}
