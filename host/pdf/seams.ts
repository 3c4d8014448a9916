import { createRequire } from "node:module";
import { z } from "zod";
import docMeasureModule from "pdfmake/js/DocMeasure.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import writerModule from "pdfmake/js/PageElementWriter.js";
import type { Inline, Line, PageOnPaper, TextNode, Writer } from "pdfmake/js/LayoutBuilder.js";
import { ink } from "../../core/pdf/look.ts";
import { giveNoteElement } from "./structure/measured-tree.ts";
import { noteElement } from "./structure/note-elements.ts";
import { inReadingOrder } from "./text/draw-line.ts";
import { widthLeft } from "./text/measured-line.ts";
import { visualOrder } from "./text/visual-order.ts";

/** What a line brings along: its hanging mark, the room to keep below it, and its footnotes with their height in points. */
type LineSeam = NonNullable<Line["seam"]>;

type LayoutBuilder = (typeof layoutBuilderModule)["default"]["prototype"];

/** The pinned engine; its classes are patched below and may differ in any other version. */
const pinnedVersion = "0.3.11";
const ruleHeight = 10.5;

/**
 * Gives pdfmake three properties that it lacks: `hang` (a mark in the margin of a paragraph's first line), `keep` (points that
 * must remain below a heading) and, on a run of text, `note` (a footnote set at the foot of the same page). Also keeps two
 * lines of a paragraph together at either end of a page. Refuses another version of pdfmake. Works on text in the main
 * flow; in tables and columns notes are not supported. `beforeStep` is called often while pages are laid out; what it throws ends
 * the document.
 */
export function installSeams(beforeStep: () => void): void {
  const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)("pdfmake/package.json"));
  const builder = layoutBuilderModule.default.prototype;
  const writer = writerModule.default.prototype;
  const measure = docMeasureModule.default.prototype;
  const patched = [builder.buildNextLine, builder.addHeadersAndFooters, writer.addLine, measure.measureLeaf];
  if (version !== pinnedVersion || patched.some((method) => typeof method !== "function")) {
    throw new Error(`The page engine is pdfmake ${version}; this program was made for ${pinnedVersion}. Run npm ci.`);
  }
  patchMeasure(measure, beforeStep);
  patchLines(builder, beforeStep);
  patchWriter(writer);
  patchFeet(builder);
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
      notes: inReadingOrder(line).flatMap(({ note }) => (note === undefined ? [] : [measureNote(this, note)])),
    };
    return line;
  };
}

function markLine({ isRightToLeft = false }: TextNode, pieces: readonly Inline[]): Line {
  const line = new lineModule.default(Number.MAX_SAFE_INTEGER);
  const placed = pieces.map((piece, place) => ({ ...piece, place }));
  for (const piece of visualOrder(placed, isRightToLeft ? 1 : 0)) line.addInline(piece);
  return line;
}

function measureNote(builder: LayoutBuilder, note: Record<string, unknown>): LineSeam["notes"][number] {
  const width = builder.pageSize.width - builder.pageMargins.left - builder.pageMargins.right;
  const { writer } = builder;
  writer.beginUnbreakableBlock(width, builder.pageSize.height);
  const isOutermost = writer.transactionLevel === 1;
  const before = writer.context().y;
  processCopy(builder, note);
  const height = writer.context().y - before;
  if (isOutermost) writer.popContext();
  writer.transactionLevel -= 1;
  return { node: note, height };
}

function patchWriter(
  writer: Writer & { addLine: (this: Writer, line: Line, keepPosition?: boolean, index?: number) => unknown },
): void {
  const { addLine } = writer;
  writer.addLine = function addLineWithSeam(line, keepPosition, index) {
    const { seam } = line;
    if (seam === undefined || keepPosition === true) return addLine.call(this, line, keepPosition, index);
    makeRoom(this, line, seam);
    if (seam.hang !== undefined) {
      const mark = seam.hang;
      mark.x = mark.inlines[0]?.alignment === "right" ? seam.hangWidth : -seam.hangWidth;
      mark.y = line.getAscenderHeight() - mark.getAscenderHeight();
      addLine.call(this, mark, true, index);
    }
    const position = addLine.call(this, line, keepPosition, index);
    if (seam.notes.length > 0) reserveNotes(this, seam);
    return position;
  };
}

function makeRoom(writer: Writer, line: Line, seam: LineSeam): void {
  if (writer.transactionLevel > 0) return;
  const context = writer.context();
  const page = context.getCurrentPage();
  const room = line.getHeight() + seam.keep + notesHeight(page, seam);
  if (room > context.availableHeight && context.y > page.pageMargins.top) writer.moveToNextPage();
}

function reserveNotes(writer: Writer, seam: LineSeam): void {
  const context = writer.context();
  const page = context.getCurrentPage();
  context.availableHeight -= notesHeight(page, seam);
  page.seamNotes = [...(page.seamNotes ?? []), ...seam.notes];
}

function notesHeight(page: PageOnPaper, seam: LineSeam): number {
  if (seam.notes.length === 0) return 0;
  const own = seam.notes.reduce((sum, note) => sum + note.height, 0);
  return own + (page.seamNotes === undefined ? ruleHeight : 0);
}

function patchFeet(builder: LayoutBuilder): void {
  const { addHeadersAndFooters } = builder;
  builder.addHeadersAndFooters = function addFeet(header, footer) {
    const context = this.writer.context();
    context.pages.forEach((page, index) => {
      if (page.seamNotes === undefined) return;
      context.page = index;
      drawNotes(this, page);
    });
    addHeadersAndFooters.call(this, header, footer);
  };
}

function drawNotes(builder: LayoutBuilder, page: PageOnPaper): void {
  const notes = page.seamNotes ?? [];
  const height = notes.reduce((sum, note) => sum + note.height, ruleHeight);
  const width = page.pageSize.width - page.pageMargins.left - page.pageMargins.right;
  const top = page.pageSize.height - page.pageMargins.bottom - height;
  builder.writer.beginUnbreakableBlock(width, height + 100);
  const rule = { type: "line", x1: 0, y1: 0, x2: 56, y2: 0, lineWidth: 0.5, lineColor: ink.text };
  const isRightToLeft = builder.docMeasure.styleStack.getProperty("direction") === "rtl";
  processCopy(builder, { canvas: [rule], margin: [0, 5, 0, 5], alignment: isRightToLeft ? "right" : "left" });
  for (const { node } of notes) {
    processCopy(builder, node, (measured) => giveNoteElement(measured, noteElement(node)));
  }
  builder.writer.commitUnbreakableBlock(page.pageMargins.left, top);
}

function processCopy(
  builder: LayoutBuilder,
  node: Record<string, unknown>,
  prepare: (measured: TextNode) => void = () => undefined,
): void {
  const copy: TextNode = structuredClone(node);
  const measured = builder.docMeasure.measureBlock(builder.docPreprocessor.preprocessBlock(copy));
  prepare(measured);
  builder.processNode(measured);
}
