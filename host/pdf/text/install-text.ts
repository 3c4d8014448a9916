import docMeasureModule from "pdfmake/js/DocMeasure.js";
import elementWriterModule from "pdfmake/js/ElementWriter.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import rendererModule from "pdfmake/js/Renderer.js";
import textInlinesModule from "pdfmake/js/TextInlines.js";
import type { Marks } from "../structure/marks.ts";
import { drawWhole } from "./draw-whole.ts";
import { justify } from "./justify.ts";
import { measureText, widthIn } from "./inlines.ts";
import type { Measuring } from "./inlines.ts";
import { takeLine } from "./measured-line.ts";

/**
 * Gives the text of pdfmake to HarfBuzz and the bidirectional algorithm: pieces are cut, measured, put into lines, ordered and drawn here.
 * Properties of text that this adds: `direction` (`rtl` or `ltr`), `language` (BCP 47), `leading` (height of a line in points).
 */
export function installText(measuring: Measuring, marks: Marks): void {
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
  const writer = elementWriterModule.default.prototype;
  const { alignLine } = writer;
  writer.alignLine = function alignByWords(line) {
    if (line.inlines[0]?.alignment === "justify") justify(line, this.context().availableWidth);
    else alignLine.call(this, line);
  };
  const renderer = rendererModule.default.prototype;
  renderer.renderLine = function drawShapedLine(line, x = 0, y = 0) {
    drawWhole(this.pdfDocument, line, { x, y, marks, measuring });
  };
}
