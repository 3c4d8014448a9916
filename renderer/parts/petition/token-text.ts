import type { JSONContent } from "@tiptap/core";

/** A piece of a sentence: words, perhaps in italics, or a token with its braces. */
export type TextPiece =
  | { readonly kind: "words"; readonly text: string; readonly isItalic: boolean }
  | { readonly kind: "token"; readonly token: string };

/** Cuts a stored sentence into words and tokens. Nothing is lost: what is no token stays among the words. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let isItalic = false;
  for (const part of text.split(/(\{[^{}]*\}|\*)/)) {
    if (part === "*") isItalic = !isItalic;
    else if (/^\{[^{}]*\}$/.test(part)) pieces.push({ kind: "token", token: part });
    else if (part !== "") pieces.push({ kind: "words", text: part, isItalic });
  }
  return pieces;
}

/** A stored sentence as a document of the editor: one paragraph whose tokens are single things. */
export function documentOf(text: string): JSONContent {
  const content = piecesOf(text).map((piece): JSONContent => {
    if (piece.kind === "token") return { type: "token", attrs: { token: piece.token } };
    return { type: "text", text: piece.text, ...(piece.isItalic ? { marks: [{ type: "italic" }] } : {}) };
  });
  return { type: "doc", content: [{ type: "paragraph", content }] };
}

/** The sentence that a document of the editor is stored as. Paragraphs that were pasted become one. */
export function textOf(document: JSONContent): string {
  const nodes = (document.content ?? []).flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ type: "text", text: " " }]),
    ...(paragraph.content ?? []),
  ]);
  let [text, wasItalic] = ["", false];
  for (const node of nodes) {
    const isItalic = node.marks?.some(({ type }) => type === "italic") === true;
    if (isItalic !== wasItalic) text += "*";
    wasItalic = isItalic;
    text += node.type === "token" ? String(node.attrs?.["token"] ?? "") : (node.text ?? "").replace(/[{}*]/g, "");
  }
  return wasItalic ? `${text}*` : text;
}
