declare module "pdfmake" {
  const pdfmake: {
    readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void };
    setFonts(fonts: unknown): void;
    setTableLayouts(layouts: unknown): void;
    setUrlAccessPolicy(allows: () => boolean): void;
    setLocalAccessPolicy(allows: () => boolean): void;
    setProgressCallback(hear: (share: number) => void): void;
    createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}
/** The document of pdfmake 0.3.11, with the fonts of pdfkit and fontkit, that `warm-fonts.ts` extends, as far as it uses them. */
declare module "pdfmake/js/PDFDocument.js" {
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
  }
  export interface FontFile {
    _glyphs: Record<number, Glyph>;
    getGlyph: (this: FontFile, id: number, characters?: readonly number[]) => Glyph | null;
    createSubset(): unknown;
  }
  export type WordRuns = Record<string, unknown>;
  export interface EmbeddedFont {
    font: FontFile;
    subset: unknown;
    layoutCache: WordRuns;
  }
  interface PageDocument {
    getFontFile(family: string, bold: boolean, italics: boolean): string | null;
    provideFont: (this: PageDocument, family: string, bold: boolean, italics: boolean) => EmbeddedFont;
  }
  const module: { default: { prototype: PageDocument } };
  export default module;
}
/** The classes of pdfmake 0.3.11 that `seams.ts` extends, as far as it uses them. */
declare module "pdfmake/js/LayoutBuilder.js" {
  export interface Inline {
    width: number;
    note?: Record<string, unknown>;
    [property: string]: unknown;
  }
  export interface Line {
    inlines: Inline[];
    x?: number;
    y?: number;
    maxWidth: number;
    lastLineInParagraph?: boolean;
    seam?: {
      readonly hang: Inline | undefined;
      readonly hangWidth: number;
      readonly keep: number;
      readonly notes: readonly { readonly node: Record<string, unknown>; readonly height: number }[];
    };
    addInline(inline: Inline): void;
    getHeight(): number;
    getAscenderHeight(): number;
  }
  export interface TextNode {
    _inlines?: Inline[];
    _hang?: Inline[];
    hang?: string;
    hangWidth?: number;
    keep?: number;
    seamStarted?: boolean;
    [property: string]: unknown;
  }
  export interface PageOnPaper {
    items: unknown[];
    seamNotes?: { node: Record<string, unknown>; height: number }[];
    pageSize: { width: number; height: number };
    pageMargins: { left: number; right: number; top: number; bottom: number };
  }
  export interface Context {
    x: number;
    y: number;
    page: number;
    pages: PageOnPaper[];
    availableHeight: number;
    availableWidth: number;
    getCurrentPage(): PageOnPaper;
  }
  export interface Writer {
    transactionLevel: number;
    context(): Context;
    popContext(): void;
    moveToNextPage(): void;
    beginUnbreakableBlock(width?: number, height?: number): void;
    commitUnbreakableBlock(x?: number, y?: number): void;
  }
  interface LayoutBuilder {
    writer: Writer;
    pageSize: { width: number; height: number };
    pageMargins: { left: number; right: number; top: number; bottom: number };
    docMeasure: { measureBlock(node: TextNode): TextNode };
    docPreprocessor: { preprocessBlock(node: TextNode): TextNode };
    processNode: (this: LayoutBuilder, node: TextNode) => void;
    buildNextLine: (this: LayoutBuilder, node: TextNode) => Line | null;
    addHeadersAndFooters: (this: LayoutBuilder, header: unknown, footer: unknown) => void;
  }
  const module: { default: { prototype: LayoutBuilder } };
  export default module;
}
declare module "pdfmake/js/PageElementWriter.js" {
  import type { Line, Writer } from "pdfmake/js/LayoutBuilder.js";
  const module: {
    default: {
      prototype: Writer & { addLine: (this: Writer, line: Line, keepPosition?: boolean, index?: number) => unknown };
    };
  };
  export default module;
}
declare module "pdfmake/js/DocMeasure.js" {
  import type { Inline, TextNode } from "pdfmake/js/LayoutBuilder.js";
  interface DocMeasure {
    textInlines: { buildInlines(text: unknown, styles: unknown): { items: Inline[] } };
    styleStack: unknown;
    measureLeaf: (this: DocMeasure, node: TextNode) => TextNode;
  }
  const module: { default: { prototype: DocMeasure } };
  export default module;
}
declare module "pdfmake/js/Line.js" {
  import type { Line } from "pdfmake/js/LayoutBuilder.js";
  const module: { default: new (width: number) => Line };
  export default module;
}
