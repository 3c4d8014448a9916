import type { Inline, Line, TextNode } from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import { visualOrder } from "./visual-order.ts";

/** How wide a text is in the style of an inline, in points. */
export type WidthOf = (text: string, inline: Inline) => number;

/**
 * Takes the next line off a paragraph: as many pieces as fit, a word that is wider than the line in parts, the white space at
 * the end cut off, the pieces in the order in which they are seen. Undefined when nothing is left.
 */
export function takeLine(node: TextNode, maxWidth: number, widthOf: WidthOf): Line | undefined {
  const pieces = node._inlines ?? [];
  let at = node.taken ?? 0;
  if (at >= pieces.length) return undefined;
  const line = new lineModule.default(maxWidth);
  const taken: Inline[] = [];
  let width = -(pieces[at]?.leadingCut ?? 0);
  while (at < pieces.length) {
    const end = endOfWord(pieces, at);
    const word = pieces.slice(at, end);
    const wordWidth = word.reduce((sum, piece) => sum + piece.width, 0);
    const fits = width + wordWidth - (word.at(-1)?.trailingCut ?? 0) <= maxWidth + 0.001;
    if (!fits && taken.length > 0) break;
    if (!fits && splitWord(pieces, at, { room: maxWidth - width, widthOf })) continue;
    taken.push(...word);
    width += wordWidth;
    at = end;
    if (word.at(-1)?.lineEnd === true) break;
  }
  node.taken = at;
  cutEnd(taken, { widthOf, isLast: at >= pieces.length });
  const placed = taken.map((piece, place) => ({ ...piece, place, leadingCut: 0, trailingCut: 0 }));
  for (const piece of visualOrder(placed, node.isRightToLeft === true ? 1 : 0)) line.addInline(piece);
  line.isRightToLeft = node.isRightToLeft === true;
  line.newLineForced = taken.at(-1)?.lineEnd === true;
  line.lastLineInParagraph = at >= pieces.length;
  return line;
}

/** How wide the pieces are that no line has taken yet, counted no further than `limit`. */
export function widthLeft(node: TextNode, limit: number): number {
  const pieces = node._inlines ?? [];
  let width = 0;
  for (let at = node.taken ?? 0; at < pieces.length && width <= limit; at += 1) width += pieces[at]?.width ?? 0;
  return width;
}

function endOfWord(pieces: readonly Inline[], from: number): number {
  let at = from;
  while (at < pieces.length - 1 && pieces[at]?.noNewLine === true) at += 1;
  return at + 1;
}

/** Splits the word that begins a line and is wider than it, between characters as people see them. False where it cannot be split. */
function splitWord(
  pieces: Inline[],
  from: number,
  { room, widthOf }: { readonly room: number; readonly widthOf: WidthOf },
): boolean {
  let at = from;
  let left = room;
  while (at < pieces.length && (pieces[at]?.width ?? 0) <= left && pieces[at]?.noNewLine === true) {
    left -= pieces[at]?.width ?? 0;
    at += 1;
  }
  const piece = pieces[at];
  if (piece === undefined) return false;
  const ends = graphemeEnds(piece.text);
  const most = ends.findLastIndex((end) => widthOf(piece.text.slice(0, end), piece) <= left);
  const cut = ends[Math.max(most, at === from ? 0 : -1)] ?? 0;
  if (cut >= piece.text.length || (cut === 0 && at === from)) return false;
  if (cut === 0) {
    const before = pieces[at - 1];
    if (before !== undefined) before.noNewLine = false;
    return true;
  }
  const head = { ...piece, text: piece.text.slice(0, cut), trailingCut: 0, noNewLine: false, lineEnd: false };
  const rest = { ...piece, text: piece.text.slice(cut), leadingCut: 0 };
  pieces.splice(at, 1, { ...head, width: widthOf(head.text, head) }, { ...rest, width: widthOf(rest.text, rest) });
  return true;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

function graphemeEnds(text: string): readonly number[] {
  return Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
}

/**
 * White space at the end of a line takes no room (UAX #9, rule L1; UAX #14). Before another line one space is drawn beyond the end of this
 * one, so that readers of the text find its words apart (ISO 32000-1, 14.8.2.5).
 */
function cutEnd(taken: Inline[], { widthOf, isLast }: { readonly widthOf: WidthOf; readonly isLast: boolean }): void {
  const last = taken.at(-1);
  if (last === undefined) return;
  const text = last.text.replace(/[ \t\u1680\u2000-\u200a\u205f\u3000]+$/, "");
  const isApart = !isLast && (text !== last.text || last.lineEnd === true);
  const cut = text === last.text ? last : { ...last, text, width: widthOf(text, last), trailingCut: 0 };
  taken[taken.length - 1] = { ...cut, isApart };
}
