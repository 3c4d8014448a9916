import docMeasureModule from "pdfmake/js/DocMeasure.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import writerModule from "pdfmake/js/PageElementWriter.js";
import type { Inline, LayoutBuilder, Line, TextNode, Writer } from "pdfmake/js/LayoutBuilder.js";
import { installFootnotes, keepNotes, layNotes, makeRoomFor, notesOf } from "./footnotes.ts";
import type { NoteWatch } from "./footnotes.ts";
import { widthLeft } from "./text/measured-line.ts";
import { visualOrder } from "./text/visual-order.ts";

/**
 * Gives pdfmake three properties that it lacks: `hang` (a mark in the margin of a paragraph's first line), `keep` (points that
 * must remain below a heading) and, on a run of text, `note` (a footnote at the foot of the page of its call). Also keeps two
 * lines of a paragraph together at either end of a page. `beforeStep` is called often while pages are laid out; what it throws ends
 * the document.
 */
export function installSeams(beforeStep: () => void, watch: NoteWatch): void {
  const builder = layoutBuilderModule.default.prototype;
  patchMeasure(docMeasureModule.default.prototype, beforeStep);
  patchLines(builder, beforeStep);
  patchWriter(writerModule.default.prototype, watch);
  installFootnotes(builder, watch);
}

function patchMeasure(measure: (typeof docMeasureModule)["default"]["prototype"], beforeStep: () => void): void {
  const { measureLeaf } = measure;
  measure.measureLeaf = function measureWithMark(node) {
    beforeStep();
    if (node.hang !== undefined && node._hang === undefined) {
      const mark = { text: node.hang, noWrap: true };
      const stack = this.styleStack.clone();
      stack.push(node);
      node.hangWidth ??= stack.getProperty("hangWidth") ?? 0;
      node._hang = this.textInlines.buildInlines(mark, stack).items;
    }
    return measureLeaf.call(this, node);
  };
}

function patchLines(builder: LayoutBuilder, beforeStep: () => void): void {
  const { buildNextLine } = builder;
  builder.buildNextLine = function buildLineWithSeam(node) {
    beforeStep();
    const line = buildNextLine.call(this, node);
    if (line === null) return line;
    const isFirst = node.seamStarted !== true;
    node.seamStarted = true;
    const rest = widthLeft(node, line.maxWidth);
    const isBeforeLast = rest > 0 && rest <= line.maxWidth;
    const pair = (isFirst && rest > 0) || isBeforeLast ? line.getHeight() : 0;
    line.seam = {
      hang: isFirst && node._hang !== undefined ? markLine(node, node._hang) : undefined,
      hangWidth: node.hangWidth ?? 0,
      keep: isFirst ? (node.keep ?? pair) : pair,
      notes: notesOf(this, line),
    };
    return line;
  };
}

function markLine({ isRightToLeft = false }: TextNode, pieces: readonly Inline[]): Line {
  const line = new lineModule.default(Number.MAX_SAFE_INTEGER);
  line.isMark = true;
  const placed = pieces.map((piece, place) => ({ ...piece, place }));
  for (const piece of visualOrder(placed, isRightToLeft ? 1 : 0)) line.addInline(piece);
  return line;
}

function patchWriter(
  writer: Writer & { addLine: (this: Writer, line: Line, keepPosition?: boolean, index?: number) => unknown },
  watch: NoteWatch,
): void {
  const { addLine } = writer;
  writer.addLine = function addLineWithSeam(line, keepPosition, index) {
    const { seam } = line;
    if (seam === undefined || keepPosition === true) return addLine.call(this, line, keepPosition, index);
    const isInBlock = this.transactionLevel > 0;
    if (!isInBlock) makeRoomFor(this, line.getHeight() + seam.keep, seam.notes);
    if (seam.hang !== undefined) {
      const mark = seam.hang;
      mark.x = mark.inlines[0]?.alignment === "right" ? seam.hangWidth : -seam.hangWidth;
      mark.y = line.getAscenderHeight() - mark.getAscenderHeight();
      addLine.call(this, mark, true, index);
    }
    const position = addLine.call(this, line, keepPosition, index);
    if (isInBlock) keepNotes(this, seam.notes);
    else if (seam.notes.length > 0) layNotes(this, seam.notes, watch);
    return position;
  };
}
