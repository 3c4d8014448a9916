import docMeasureModule from "pdfmake/js/DocMeasure.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import documentModule from "pdfmake/js/PDFDocument.js";
import rendererModule from "pdfmake/js/Renderer.js";
import type { Marks } from "./marks.ts";
import { documentElement } from "./measured-tree.ts";

/**
 * Gives the pages a structure tree. Text and drawings are marked as parts of their elements; rules, running heads, watermarks and head rows
 * that are repeated are artifacts. To be installed after text and seams, whose lines it marks.
 */
export function installStructure(marks: Marks): void {
  const measure = docMeasureModule.default.prototype;
  const { measureDocument } = measure;
  measure.measureDocument = function measureAndStructure(root) {
    const measured = measureDocument.call(this, root);
    marks.begin(documentElement(measured, this.styleStack.getProperty("direction") === "rtl"));
    return measured;
  };
  const builder = layoutBuilderModule.default.prototype;
  const { buildNextLine } = builder;
  builder.buildNextLine = function buildMarkedLine(node) {
    const line = buildNextLine.call(this, node);
    if (line === null || node.element === undefined) return line;
    line.part = { element: node.element, isDrawn: false };
    const mark = line.seam?.hang;
    if (mark !== undefined) mark.part = { element: node.label ?? node.element, isDrawn: false };
    return line;
  };
  const document = documentModule.default.prototype;
  const { addPage } = document;
  document.addPage = function leaveAndAddPage(options) {
    marks.leave(this);
    return addPage.call(this, options);
  };
  patchRenderer(marks);
}

function patchRenderer(marks: Marks): void {
  const renderer = rendererModule.default.prototype;
  const { renderVector, renderSVG, renderPages } = renderer;
  renderer.renderVector = function renderMarked(vector) {
    marks.enter(this.pdfDocument, vector.element);
    renderVector.call(this, vector);
  };
  renderer.renderSVG = function renderFigure(drawing) {
    const { element, x, y, _width: width, _height: height } = drawing;
    marks.enter(this.pdfDocument, element);
    const { height: pageHeight } = this.pdfDocument.page;
    if (element !== undefined) element.box = [x, pageHeight - y - height, x + width, pageHeight - y];
    renderSVG.call(this, drawing);
  };
  renderer.renderPages = function renderAndWriteTree(pages) {
    renderPages.call(this, pages);
    // An outline whose entries are in view says how many there are (ISO 32000-1, 12.3.3).
    this.pdfDocument.outline.options.expanded = true;
    marks.finish(this.pdfDocument);
  };
}
