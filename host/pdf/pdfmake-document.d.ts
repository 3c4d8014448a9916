/** The document of pdfmake 0.3.11, with the fonts of pdfkit and fontkit, as far as it is used here. */
declare module "pdfmake/js/PDFDocument.js" {
  export interface FontFile {
    createSubset(): FontSubset;
    getGlyph(id: number): {
      _decode():
        | { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number }
        | null
        | undefined;
    };
  }
  /** The TrueType subset of fontkit 2.0.4 while it is gathered and written. */
  export interface FontSubset {
    readonly font: FontFile;
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
    offset: number;
    includeGlyph(id: number): number;
    _addGlyph: (this: FontSubset, id: number) => number;
  }
  export interface EmbeddedFont {
    readonly id: string;
    font: FontFile;
    subset: FontSubset;
    /** Thousandths of an em in a font unit. */
    readonly scale: number;
    readonly widths: number[];
    readonly unicode: number[][];
    ref(): unknown;
  }
  /** A String object, which pdfkit writes as text; a primitive string is written as a name. */
  export interface PdfText {
    valueOf(): string;
    charAt(at: number): string;
  }
  export type PdfValue =
    string | PdfText | number | Reference | readonly PdfValue[] | { readonly [name: string]: PdfValue };
  export interface Reference {
    readonly data: Record<string, PdfValue>;
    end(): void;
  }
  export interface LinkOptions {
    readonly Contents?: PdfText;
    readonly structParent?: { add(child: { readonly annotationRef: Reference }): void };
  }
  export interface PageDocument {
    readonly page: {
      readonly fonts: Record<string, unknown>;
      readonly height: number;
      readonly dictionary: Reference;
      /** The key of the page in the parent tree. */
      readonly structParentTreeKey: number;
    };
    addPage: (this: PageDocument, options: unknown) => PageDocument;
    ref(dictionary: Readonly<Record<string, PdfValue>>): Reference;
    getStructTreeRoot(): Reference;
    getStructParentTree(): { limits: boolean; add(key: number, value: PdfValue): unknown };
    createStructParentTreeNextKey(): number;
    readonly outline: {
      readonly options: { expanded: boolean };
      addItem(text: string, options: { readonly expanded: boolean }): unknown;
    };
    getFontFile(family: string, bold: boolean, italics: boolean): string | null;
    provideFont: (this: PageDocument, family: string, bold: boolean, italics: boolean) => EmbeddedFont;
    addContent(operators: string): unknown;
    fillColor(color: string, opacity: number): unknown;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): unknown;
    goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): unknown;
    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): unknown;
  }
  const module: { default: { prototype: PageDocument } };
  export default module;
}
