import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import { inReadingOrder } from "./text/draw-line.ts";

/** On which pages each place is cited. One document after the other. */
export interface CitedPages {
  clear(): void;
  /** A note on this page cites the place. Pages come in ascending order. */
  add(key: string, page: number): void;
  /** Puts pages in place of the figures that held their room, as many as the line has room for; the rest wait for the next line. */
  fill(line: Line, write: PageWriter): void;
}

export interface PageWriter {
  readonly pageNumber: (number: number) => string;
  /** What parts numbers of pages. */
  readonly comma: string;
  readonly widthOf: (text: string, inline: Inline) => number;
}

export function openCitedPages(): CitedPages {
  const pages = new Map<string, Set<number>>();
  const printed = new Map<string, number>();
  return {
    clear: () => {
      pages.clear();
      printed.clear();
    },
    add: (key, page) => {
      const known = pages.get(key) ?? new Set<number>();
      pages.set(key, known.add(page));
    },
    fill: (line, { pageNumber, comma, widthOf }) => {
      if (!line.inlines.some(({ citedPages }) => citedPages !== undefined)) return;
      const end = Math.max(...line.inlines.map(({ x = 0, width }) => x + width));
      for (const inline of inReadingOrder(line)) {
        const { citedPages: key } = inline;
        if (key === undefined) continue;
        const all = [...(pages.get(key) ?? [])];
        let at = printed.get(key) ?? 0;
        const page = inline.text.includes("0") ? all[at] : undefined;
        const number = page === undefined ? "" : pageNumber(page);
        if (inline.text.includes("0")) printed.set(key, (at += 1));
        const isApart = inline.voice.direction === "ltr" ? number !== "" : inline.text.startsWith(" ");
        inline.text = number + (isApart && at > 0 && at < all.length ? comma : "");
        inline.width = inline.text === "" ? 0 : widthOf(inline.text, inline);
      }
      closeUp(line, end);
    },
  };
}

/** Sets the pieces of a line one behind the other from where the line begins. */
function closeUp(line: Line, end: number): void {
  const isRightToLeft = line.inlines[0]?.alignment === "right";
  let at = 0;
  for (const inline of inReadingOrder(line)) {
    inline.x = isRightToLeft ? end - at - inline.width : at;
    at += inline.width;
  }
}
