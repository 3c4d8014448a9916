import type { PDFDocumentProxy } from "pdfjs-dist";

/** What a part of a page is to somebody who hears it. */
export type OrderRole = "heading" | "paragraph" | "item" | "row" | "figure" | "note" | "entry";

/** A part of a page with its words. */
export interface OrderLine {
  readonly role: OrderRole;
  readonly text: string;
}

const roles: Readonly<Record<string, OrderRole>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  P: "paragraph",
  Caption: "paragraph",
  LI: "item",
  TR: "row",
  TOCI: "entry",
  Figure: "figure",
  Note: "note",
};

/** A node of the structure tree as pdf.js gives it. */
interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** The parts of a page in the order of its structure tree. The file has one, as all that this program prints. */
export async function readingOrder(document: PDFDocumentProxy, page: number): Promise<readonly OrderLine[]> {
  const shown = await document.getPage(page);
  const tree: TreeNode = await shown.getStructTree();
  const words = await wordsByMark(shown);
  const lines: OrderLine[] = [];
  visit(tree, words, lines);
  return lines.filter(({ text }) => text !== "");
}

type Words = ReadonlyMap<string, string>;

async function wordsByMark(page: Awaited<ReturnType<PDFDocumentProxy["getPage"]>>): Promise<Words> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  let mark = "";
  for (const item of items) {
    if ("str" in item) words.set(mark, (words.get(mark) ?? "") + item.str + (item.hasEOL ? " " : ""));
    else if (item.type === "beginMarkedContentProps") mark = item.id;
    else if (item.type === "endMarkedContent") mark = "";
  }
  return words;
}

function visit(node: TreeNode, words: Words, lines: OrderLine[]): void {
  const role = roles[node.role ?? ""];
  if (role === undefined) {
    for (const child of node.children ?? []) visit(child, words, lines);
    return;
  }
  const notes: TreeNode[] = [];
  const text = role === "figure" ? (node.alt ?? "") : textOf(node, words, notes);
  lines.push({ role, text: text.replace(/\s+/g, " ").trim() });
  for (const note of notes) lines.push({ role: "note", text: textOf(note, words, []).replace(/\s+/g, " ").trim() });
}

/** The words of a node; its notes are read after it. */
function textOf(node: TreeNode, words: Words, notes: TreeNode[]): string {
  if (node.role === undefined) return words.get(node.id ?? "") ?? "";
  const isApart = node.role === "TR" || node.role === "LI";
  return (node.children ?? [])
    .flatMap((child) => {
      if (child.role === "Note") notes.push(child);
      return child.role === "Note" ? [] : [child.role === "Figure" ? (child.alt ?? "") : textOf(child, words, notes)];
    })
    .join(isApart ? " · " : "");
}
