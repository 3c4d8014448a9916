/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module can name our own types in no other way */
declare module "pdfmake" {
  const pdfmake: {
    readonly virtualfs: { existsSync(name: string): boolean; writeFileSync(name: string, bytes: Buffer): void };
    setFonts(fonts: unknown): void;
    setTableLayouts(layouts: unknown): void;
    setUrlAccessPolicy(allows: () => boolean): void;
    setLocalAccessPolicy(allows: () => boolean): void;
    setProgressCallback(hear: (share: number) => void): void;
    createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}
/** The classes of pdfmake 0.3.11 that are extended here, as far as they are used. */
declare module "pdfmake/js/LayoutBuilder.js" {
  export interface Inline {
    text: string;
    width: number;
    readonly height: number;
    readonly leadingCut: number;
    readonly trailingCut: number;
    readonly alignment: string;
    readonly fontSize: number;
    readonly color: string;
    readonly opacity: number;
    noNewLine?: boolean;
    readonly lineEnd?: boolean;
    x?: number;
    readonly sup?: boolean;
    readonly sub?: boolean;
    readonly link: string | undefined;
    readonly linkToDestination: string | undefined;
    readonly note?: Record<string, unknown>;
    /** The place whose pages stand here, once they are known. */
    readonly citedPages?: string;
    /** Ours, see `text/inlines.ts`. */
    readonly cut: import("./text/face-store.ts").Cut;
    readonly voice: import("./text/shaper.ts").RunVoice;
    readonly level: number;
    readonly ascent: number;
    /** Whether a space follows beyond the end of the line. */
    readonly isApart?: boolean;
    /** Which piece of its line it is in reading order. */
    readonly place?: number;
  }
  export interface Line {
    inlines: Inline[];
    x?: number;
    y?: number;
    maxWidth: number;
    newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    id?: string;
    _outline?: { readonly text: string; readonly expanded: boolean };
    _pageNodeRef?: { readonly positions: readonly { readonly pageNumber: number }[] };
    /** The element that the line is a part of. A line that was drawn and comes again, in the head of a table, is an artifact. */
    part?: { readonly element: import("./structure/element.ts").StructureElement; isDrawn: boolean };
    seam?: {
      readonly hang: Line | undefined;
      readonly hangWidth: number;
      readonly keep: number;
      readonly notes: readonly import("./footnotes.ts").MeasuredNote[];
    };
    /** Whether it hangs beside the first line of a paragraph. */
    isMark?: boolean;
    isRightToLeft?: boolean;
    clone(): Line;
    addInline(inline: Inline): void;
    getHeight(): number;
    getWidth(): number;
    getAscenderHeight(this: Line): number;
  }
  export interface Vector {
    element?: import("./structure/element.ts").StructureElement;
  }
  export interface TextNode {
    text?: import("pdfmake/js/DocMeasure.js").TextContent;
    _inlines?: Inline[];
    _hang?: Inline[];
    hang?: string;
    hangWidth?: number;
    keep?: number;
    seamStarted?: boolean;
    /** How many pieces are in lines already. */
    taken?: number;
    isRightToLeft?: boolean;
    stack?: TextNode[];
    columns?: TextNode[];
    table?: { readonly body: readonly (readonly TextNode[])[]; readonly headerRows?: number };
    svg?: string;
    canvas?: Vector[];
    colSpan?: number;
    /** A cell that another one covers. */
    _span?: boolean;
    /** Ours, see `structure/`. */
    tag?: import("./structure/element.ts").ElementType;
    alternative?: string;
    element?: import("./structure/element.ts").StructureElement;
    label?: import("./structure/element.ts").StructureElement;
    [property: string]: unknown;
  }
  export interface LineItem {
    readonly type: "line";
    readonly item: Line;
  }
  /** A line of a footnote with the mark that hangs beside it, measured from the top of the note's own paper, in points. */
  export interface NoteLine {
    readonly items: readonly LineItem[];
    readonly top: number;
    readonly height: number;
  }
  export interface PageOnPaper {
    items: (LineItem | { readonly type: "vector"; readonly item: object })[];
    /** The lines of notes at its foot. */
    noteLines?: readonly NoteLine[];
    /** How many notes are called on it. */
    noteCount?: number;
    /** Of a block that does not break, until it has its page. */
    notes?: readonly import("./footnotes.ts").MeasuredNote[];
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
    /** The tables and columns that it is in, with how far down their text reaches. */
    readonly snapshots: readonly { readonly bottomMost: { readonly page: number; readonly y: number } }[];
    getCurrentPage(): PageOnPaper;
  }
  export interface Writer {
    transactionLevel: number;
    /** Lines of long notes that wait for the next page. */
    carried?: readonly NoteLine[];
    context(): Context;
    pushContext(width: number, height: number): void;
    popContext(): void;
    moveToNextPage: (this: Writer, orientation?: unknown) => void;
    /** Its flags: whether the block has a place of its own across, and down, and whether the text stays where it is. */
    addFragment: (
      this: Writer,
      fragment: PageOnPaper & { readonly height: number },
      ...flags: readonly (boolean | undefined)[]
    ) => unknown;
    _fitOnPage: (this: Writer, add: () => unknown) => unknown;
    beginUnbreakableBlock(width?: number, height?: number): void;
    commitUnbreakableBlock(x?: number, y?: number): void;
  }
  export interface LayoutBuilder {
    writer: Writer;
    pageSize: { width: number; height: number };
    pageMargins: { left: number; right: number; top: number; bottom: number };
    docMeasure: {
      readonly styleStack: import("pdfmake/js/DocMeasure.js").StyleStack;
      measureBlock(node: TextNode): TextNode;
    };
    docPreprocessor: { preprocessBlock(node: TextNode): TextNode };
    processNode: (this: LayoutBuilder, node: TextNode) => void;
    buildNextLine: (this: LayoutBuilder, node: TextNode) => Line | null;
    addHeadersAndFooters: (this: LayoutBuilder, header: unknown, footer: unknown) => void;
  }
  const module: { default: { prototype: LayoutBuilder } };
  export default module;
}
declare module "pdfmake/js/ElementWriter.js" {
  import type { Line, Writer } from "pdfmake/js/LayoutBuilder.js";
  const module: { default: { prototype: Writer & { alignLine: (this: Writer, line: Line) => void } } };
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
  /** What text is set in, as far as the pages here ask for it. */
  export interface TextStyle {
    readonly font?: import("./text/face-store.ts").FaceName;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly leading?: number;
    readonly color?: string;
    readonly alignment?: "left" | "center" | "right" | "justify";
    readonly direction?: "ltr" | "rtl";
    readonly language?: string;
    readonly noWrap?: boolean;
    readonly sup?: boolean;
    readonly sub?: boolean;
    readonly link?: string;
    readonly linkToDestination?: string;
    readonly opacity?: number;
    /** How wide the column is in which a mark hangs, in points. */
    readonly hangWidth?: number;
  }
  export interface TextRun extends TextStyle {
    readonly text?: TextContent;
    /** The name of a style. */
    readonly style?: string;
  }
  export type TextContent = string | number | null | undefined | TextRun | readonly TextContent[];
  export interface StyleStack {
    getProperty<N extends keyof TextStyle>(name: N): TextStyle[N] | null;
    clone(): StyleStack;
    push(style: object | string): void;
    pop(count?: number): void;
  }
  interface DocMeasure {
    textInlines: { buildInlines(text: TextContent, styles: StyleStack): { items: Inline[] } };
    styleStack: StyleStack;
    measureLeaf: (this: DocMeasure, node: TextNode) => TextNode;
    measureDocument: (this: DocMeasure, root: TextNode) => TextNode;
  }
  const module: { default: { prototype: DocMeasure } };
  export default module;
}
declare module "pdfmake/js/TextInlines.js" {
  import type { Inline } from "pdfmake/js/LayoutBuilder.js";
  import type { StyleStack, TextContent } from "pdfmake/js/DocMeasure.js";
  const module: {
    default: {
      prototype: {
        buildInlines: (
          text: TextContent,
          styles: StyleStack,
        ) => { items: Inline[]; minWidth: number; maxWidth: number };
      };
    };
  };
  export default module;
}
declare module "pdfmake/js/Renderer.js" {
  import type { Line, Vector } from "pdfmake/js/LayoutBuilder.js";
  import type { PageDocument } from "pdfmake/js/PDFDocument.js";
  interface Drawing {
    readonly x: number;
    readonly y: number;
    readonly _width: number;
    readonly _height: number;
    readonly element?: import("./structure/element.ts").StructureElement;
  }
  interface Renderer {
    readonly pdfDocument: PageDocument;
    renderLine: (this: Renderer, line: Line, x?: number, y?: number) => void;
    renderVector: (this: Renderer, vector: Vector) => void;
    renderSVG: (this: Renderer, drawing: Drawing) => void;
    renderPages: (this: Renderer, pages: readonly unknown[]) => void;
  }
  const module: { default: { prototype: Renderer } };
  export default module;
}
declare module "pdfmake/js/Line.js" {
  import type { Line } from "pdfmake/js/LayoutBuilder.js";
  const module: { default: { new (width: number): Line; prototype: Line } };
  export default module;
}
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
