import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import { inReadingOrder } from "./draw-line.ts";

/**
 * Spreads what a line lacks of its width between its words, never inside one. The last line of a paragraph, and one without gaps, stands
 * where lines begin.
 */
export function justify(line: Line, width: number): void {
  const room = width - line.getWidth();
  const gaps = line.newLineForced === true || line.lastLineInParagraph === true ? new Set<Inline>() : gapsIn(line);
  if (gaps.size === 0) {
    if (line.isRightToLeft === true) line.x = (line.x ?? 0) + room;
    return;
  }
  const share = room / gaps.size;
  let shift = 0;
  for (const inline of line.inlines) {
    const isGap = gaps.has(inline);
    // The space behind a word of a right-to-left run is drawn at its left.
    const isBefore = isGap && inline.voice.direction === "rtl";
    inline.x = (inline.x ?? 0) + shift + (isBefore ? share : 0);
    if (isGap) shift += share;
  }
}

/** The pieces that end with a space which another piece follows. */
function gapsIn(line: Line): ReadonlySet<Inline> {
  return new Set(
    inReadingOrder(line)
      .slice(0, -1)
      .filter(({ text }) => /\s$/.test(text)),
  );
}
