import type { PageDocument, Reference } from "pdfmake/js/PDFDocument.js";
import type { StructureElement } from "./element.ts";
import { writeTree } from "./write-tree.ts";

/** Brackets what is drawn on pages by the element that it belongs to. One document after the other. */
export interface Marks {
  /** A new document, whose elements are under this one. */
  begin(root: StructureElement): void;
  /** What is drawn next belongs to this element; without one it is an artifact. */
  enter(document: PageDocument, element: StructureElement | undefined): void;
  /** Nothing more is drawn on the page. */
  leave(document: PageDocument): void;
  /** All pages are drawn: the tree is written. */
  finish(document: PageDocument): void;
}

export function openMarks(): Marks {
  let root: StructureElement | undefined;
  let open: { readonly element: StructureElement | undefined } | undefined;
  let contents = new Map<number, StructureElement[]>();
  const leave = (document: PageDocument) => {
    if (open !== undefined) document.addContent("EMC");
    open = undefined;
  };
  return {
    begin: (element) => {
      root = element;
      open = undefined;
      contents = new Map();
    },
    enter: (document, element) => {
      if (open !== undefined && open.element === element) return;
      leave(document);
      open = { element };
      if (element === undefined) document.addContent("/Artifact BMC");
      else document.addContent(`/${element.type} <</MCID ${newContent(document, element)}>> BDC`);
    },
    leave,
    finish: (document) => {
      leave(document);
      if (root !== undefined) writeTree(document, root, contents);
      root = undefined;
    },
  };

  function newContent({ page }: PageDocument, element: StructureElement): number {
    const key = page.structParentTreeKey;
    const known = contents.get(key) ?? [];
    contents.set(key, known);
    attach(element);
    element.children.push({ kind: "content", page: page.dictionary, id: known.length });
    return known.push(element) - 1;
  }
}

/** Puts an element of the text where it is drawn. */
function attach(element: StructureElement): void {
  const { within, followedBy } = element;
  if (within === undefined) return;
  element.within = undefined;
  attach(within);
  within.children.push(element, ...(followedBy === undefined ? [] : [followedBy]));
}

/** What pdfkit calls to give an annotation its place in the tree. */
export function annotationKeeper(document: PageDocument, element: StructureElement) {
  return {
    add: ({ annotationRef }: { readonly annotationRef: Reference }) => {
      annotationRef.data["StructParent"] = document.createStructParentTreeNextKey();
      element.children.push({ kind: "annotation", page: document.page.dictionary, annotation: annotationRef });
    },
  };
}
