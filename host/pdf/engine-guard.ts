import { createRequire } from "node:module";
import docMeasureModule from "pdfmake/js/DocMeasure.js";
import elementWriterModule from "pdfmake/js/ElementWriter.js";
import layoutBuilderModule from "pdfmake/js/LayoutBuilder.js";
import lineModule from "pdfmake/js/Line.js";
import documentModule from "pdfmake/js/PDFDocument.js";
import writerModule from "pdfmake/js/PageElementWriter.js";
import rendererModule from "pdfmake/js/Renderer.js";
import textInlinesModule from "pdfmake/js/TextInlines.js";
import { z } from "zod";
import { engineVersion } from "./engine-version.ts";

/** Every method of the engine that is replaced or called from outside it, with the parameters that it declares. */
export const extendedMethods: readonly (readonly [object, string, number])[] = [
  ...methodsOf(layoutBuilderModule.default.prototype, { buildNextLine: 1, processNode: 1, addHeadersAndFooters: 2 }),
  ...methodsOf(writerModule.default.prototype, { addLine: 3, addFragment: 4, moveToNextPage: 1, _fitOnPage: 1 }),
  ...methodsOf(elementWriterModule.default.prototype, { alignLine: 1 }),
  ...methodsOf(writerModule.default.prototype, { context: 0, pushContext: 2, popContext: 0 }),
  ...methodsOf(docMeasureModule.default.prototype, { measureLeaf: 1, measureDocument: 1, measureBlock: 1 }),
  ...methodsOf(textInlinesModule.default.prototype, { buildInlines: 2 }),
  ...methodsOf(lineModule.default.prototype, {
    addInline: 1,
    clone: 0,
    getAscenderHeight: 0,
    getHeight: 0,
    getWidth: 0,
  }),
  ...methodsOf(rendererModule.default.prototype, { renderLine: 3, renderVector: 1, renderSVG: 1, renderPages: 1 }),
  ...methodsOf(documentModule.default.prototype, { provideFont: 3, addPage: 1, addContent: 1, struct: 1, ref: 1 }),
  ...methodsOf(documentModule.default.prototype, { getStructTreeRoot: 0, createStructParentTreeNextKey: 0 }),
];

/** Refuses a page engine that is not the one these pages were made for. To be asked before anything of it is replaced. */
export function checkEngine(methods = extendedMethods): void {
  const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)("pdfmake/package.json"));
  const changed = methods
    .filter(([owner, name, parameters]) => !hasParameters(Reflect.get(owner, name), parameters))
    .map(([, name]) => name);
  if (version === engineVersion && changed.length === 0) return;
  const what = changed.length === 0 ? "" : ` Changed in it: ${changed.join(", ")}.`;
  throw new Error(
    `The page engine is pdfmake ${version}; this program was made for ${engineVersion}.${what} Run npm ci.`,
  );
}

function hasParameters(method: unknown, count: number): boolean {
  return typeof method === "function" && method.length === count;
}

function methodsOf(
  owner: object,
  methods: Readonly<Record<string, number>>,
): readonly (readonly [object, string, number])[] {
  return Object.entries(methods).map(([name, count]) => [owner, name, count] as const);
}
