import docMeasureModule from "pdfmake/js/DocMeasure.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import rendererModule from "pdfmake/js/Renderer.js";
import textInlinesModule from "pdfmake/js/TextInlines.js";
import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import type { PageDocument } from "pdfmake/js/PDFDocument.js";
import { drawLine } from "./draw-line.ts";
import type { FaceStore } from "./face-store.ts";
import { measureText, widthIn } from "./inlines.ts";
import type { Measuring } from "./inlines.ts";
import { takeLine } from "./measured-line.ts";

/**
 * Gives the text of pdfmake to HarfBuzz and the bidirectional algorithm: pieces are cut, measured, put into lines, ordered and drawn here.
 * Properties of text that this adds: `direction` (`rtl` or `ltr`), `language` (BCP 47), `leading` (height of a line in points).
 */
export function installText(measuring: Measuring): void {
  const { store } = measuring;
  const widthOf = widthIn(store);
  const inlines = textInlinesModule.default.prototype;
  inlines.buildInlines = function buildShapedInlines(text, styles) {
    return measureText(text, styles, measuring);
  };
  const measure = docMeasureModule.default.prototype;
  measure.measureLeaf = function measureShapedLeaf(node) {
    const stack = this.styleStack.clone();
    stack.push(node);
    const { items, minWidth, maxWidth, isRightToLeft } = measureText(node.text, stack, measuring);
    return Object.assign(node, { _inlines: items, _minWidth: minWidth, _maxWidth: maxWidth, isRightToLeft });
  };
  const builder = layoutBuilderModule.default.prototype;
  builder.buildNextLine = function takeShapedLine(node) {
    return takeLine(node, this.writer.context().availableWidth, widthOf) ?? null;
  };
  lineModule.default.prototype.getAscenderHeight = function ascentOf() {
    return Math.max(0, ...this.inlines.map(({ ascent }) => ascent));
  };
  const renderer = rendererModule.default.prototype;
  renderer.renderLine = function drawShapedLine(line, x = 0, y = 0) {
    drawWhole(this.pdfDocument, line, { x, y, store });
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly store: FaceStore;
}

function drawWhole(document: PageDocument, line: Line, place: Place): void {
  const { x, y, store } = place;
  if (line._outline !== undefined) document.outline.addItem(line._outline.text, { expanded: line._outline.expanded });
  if (line._pageNodeRef !== undefined) nameLinePage(line, store);
  if (line.id !== undefined) document.addNamedDestination(line.id, "XYZ", x, y, null);
  drawLine(document, line, place);
  for (const link of linksOf(line)) {
    const box = [x + link.from, y, link.to - link.from, line.getHeight()] as const;
    if (link.destination !== undefined) document.goTo(...box, link.destination);
    if (link.url !== undefined) document.link(...box, link.url);
  }
}

/** Puts the number of a page in place of the figures that held its room, at the end of its cell. */
function nameLinePage(line: Line, store: FaceStore): void {
  const [inline] = line.inlines;
  if (inline === undefined) return;
  const number = line._pageNodeRef?.positions[0]?.pageNumber;
  if (number === undefined) throw new Error("A page is referred to that holds nothing.");
  const before = inline.width;
  inline.text = String(number);
  inline.width = widthIn(store)(inline.text, inline);
  if (inline.alignment === "right") inline.x = (inline.x ?? 0) + before - inline.width;
}

interface LinkBox {
  readonly url: string | undefined;
  readonly destination: string | undefined;
  readonly from: number;
  to: number;
}

/** One box for neighbours that lead to the same place. */
function linksOf({ inlines }: Line): readonly LinkBox[] {
  const boxes: LinkBox[] = [];
  let last: LinkBox | undefined;
  for (const inline of inlines) {
    const { link: url, linkToDestination: destination } = inline;
    const [from, to] = spanOf(inline);
    if (url === undefined && destination === undefined) last = undefined;
    else if (last !== undefined && last.url === url && last.destination === destination) last.to = to;
    else boxes.push((last = { url, destination, from, to }));
  }
  return boxes;
}

function spanOf({ x = 0, width }: Inline): readonly [number, number] {
  return [x, x + width];
}
