import type { TextNode } from "pdfmake/js/LayoutBuilder.js";
import { childOf, newElement } from "./element.ts";
import type { StructureElement } from "./element.ts";

/**
 * Gives each measured node its element, in reading order: text is a paragraph unless its `tag` says otherwise, tables have rows and
 * cells, drawings with `alternative` are figures. What gets no element is an artifact. In right-to-left documents, whose cells and columns
 * were turned round for the page, the last comes first.
 */
export function documentElement(root: TextNode, isRightToLeft: boolean): StructureElement {
  const document = newElement("Document");
  giveElement(root, document, isRightToLeft);
  return document;
}

/** Gives a measured footnote its element. */
export function giveNoteElement(note: TextNode, element: StructureElement): void {
  note.label = childOf(element, "Lbl");
  note.element = element;
}

function giveElement(node: TextNode, parent: StructureElement, isRightToLeft: boolean): void {
  const inOrder = <T>(items: readonly T[]): readonly T[] => (isRightToLeft ? items.toReversed() : items);
  if (node.text !== undefined) giveTextElement(node, parent);
  else if (node.svg !== undefined || node.canvas !== undefined) giveFigure(node, parent);
  else {
    const own = node.tag === undefined ? parent : childOf(parent, node.tag);
    for (const child of node.stack ?? []) giveElement(child, own, isRightToLeft);
    for (const child of inOrder(node.columns ?? [])) giveElement(child, own, isRightToLeft);
    if (node.table !== undefined) giveTable(node.table, own, inOrder);
  }
}

function giveTextElement(node: TextNode, parent: StructureElement): void {
  const isCell = parent.type === "TH" || parent.type === "TD" || parent.type === "TOCI";
  const element = node.tag === undefined && isCell ? parent : childOf(parent, node.tag ?? "P");
  if (element.type === "LI") {
    node.label = childOf(element, "Lbl");
    node.element = childOf(element, "LBody");
  } else node.element = element;
}

function giveFigure(node: TextNode, parent: StructureElement): void {
  const { alternative, canvas = [] } = node;
  if (alternative === undefined) return;
  node.element = childOf(parent, "Figure", { alternative });
  for (const vector of canvas) vector.element = node.element;
}

function giveTable(
  { body, headerRows = 0 }: NonNullable<TextNode["table"]>,
  own: StructureElement,
  inOrder: <T>(items: readonly T[]) => readonly T[],
): void {
  const isRightToLeft = inOrder([1, 2])[0] === 2;
  if (own.type === "Div") {
    for (const cell of body.flatMap(inOrder)) giveElement(cell, own, isRightToLeft);
    return;
  }
  const table = own.type === "Table" || own.type === "TOC" ? own : childOf(own, "Table");
  body.forEach((row, at) => {
    const line = childOf(table, table.type === "TOC" ? "TOCI" : "TR");
    for (const cell of inOrder(row)) {
      if (cell._span === true) continue;
      const columns = cell.colSpan === undefined ? {} : { columns: cell.colSpan };
      const own = line.type === "TOCI" ? line : childOf(line, at < headerRows ? "TH" : "TD", columns);
      giveElement(cell, own, isRightToLeft);
    }
  });
}
