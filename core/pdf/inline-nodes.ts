import type { Inline } from "../petition/composed.ts";
import type { PageNode } from "./page-description.ts";

/** Runs of text for pdfmake. A note call carries the whole note, so that the engine sets it at the foot of the same page. */
export function inlineNodes(inlines: readonly Inline[]): readonly PageNode[] {
  return inlines.map((inline): PageNode => {
    switch (inline.kind) {
      case "words":
        return wordsNode(inline.text, inline.style);
      case "exhibit":
        return { ...exhibitNode(inline.label), linkToDestination: `exhibit-${inline.label}` };
      case "link":
        return { text: inline.text, linkToDestination: inline.target };
      case "note":
        return {
          text: inline.mark,
          style: "call",
          note: {
            text: inlineNodes(inline.words),
            hang: inline.mark,
            cites: inline.cites,
            style: "note",
          },
        };
    }
  });
}

/** An exhibit label `[E-04]`: bold sans, never broken. */
export function exhibitNode(label: string): PageNode {
  return { text: `[${label}]`, style: "label" };
}

function wordsNode(text: string, style: "italic" | "bold" | "mono" | undefined): PageNode {
  if (style === "italic") return { text, italics: true };
  if (style === "bold") return { text, bold: true };
  return style === "mono" ? { text, style: "code" } : { text };
}
