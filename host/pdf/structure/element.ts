import type { Reference } from "pdfmake/js/PDFDocument.js";

/** The standard structure types in use (ISO 32000-1, 14.8.4). */
export type ElementType =
  | "Document"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Caption"
  | "TOC"
  | "TOCI"
  | "Figure"
  | "Note"
  | "Reference"
  | "Link";

/** A marked-content sequence of a page (ISO 32000-1, 14.7.4.2). */
export interface MarkedContent {
  readonly kind: "content";
  readonly page: Reference;
  readonly id: number;
}

/** An annotation that belongs to an element (ISO 32000-1, 14.7.4.3). */
export interface Annotation {
  readonly kind: "annotation";
  readonly page: Reference;
  readonly annotation: Reference;
}

/** An element of the structure tree while its pages are drawn; its children stand in the order in which they are read. */
export interface StructureElement {
  readonly kind: "element";
  readonly type: ElementType;
  readonly alternative?: string;
  readonly columns?: number;
  readonly children: (StructureElement | MarkedContent | Annotation)[];
  /** The box of a figure on its page, in points of default user space. */
  box?: readonly [number, number, number, number];
  /** Where it goes once something of it is drawn, with what follows it. */
  within?: StructureElement | undefined;
  readonly followedBy?: StructureElement | undefined;
}

export function newElement(type: ElementType, others: Partial<StructureElement> = {}): StructureElement {
  return { ...others, kind: "element", type, children: [] };
}

/** A new element at the end of another. */
export function childOf(
  parent: StructureElement,
  type: ElementType,
  others?: Partial<StructureElement>,
): StructureElement {
  const child = newElement(type, others);
  parent.children.push(child);
  return child;
}
