import { Node } from "@tiptap/core";
import type { TokenText } from "../../../core/bridge/petition-operations.ts";

/** What tokens print, by their own text. */
export type TokenTexts = Readonly<Record<string, TokenText>>;

/** A token as one thing in a sentence: it is chosen, copied and deleted whole, and shows what the program prints for it. */
export function tokenNode(textsNow: () => TokenTexts) {
  return Node.create({
    name: "token",
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ token: { default: "" } }),
    parseHTML: () => [{ tag: "span[data-token]", getAttrs: (span) => ({ token: span.getAttribute("data-token") }) }],
    renderHTML: ({ node }) => ["span", { "data-token": String(node.attrs["token"]) }],
    renderText: ({ node }) => textsNow()[String(node.attrs["token"])]?.text ?? String(node.attrs["token"]),
    addNodeView:
      () =>
      ({ node }) => {
        const token = String(node.attrs["token"]);
        const known = textsNow()[token];
        const dom = document.createElement("span");
        dom.className = tokenClass(known);
        dom.title = token;
        dom.textContent = known?.text ?? token;
        return { dom };
      },
  });
}

/** How a token looks: exhibits and provisions as chips, values with a dotted line, and what leads nowhere as broken. */
export function tokenClass(known: TokenText | undefined): string {
  if (known === undefined || known.isBroken) return "token token-broken";
  if (known.kind === "exhibit") return "token token-exhibit";
  if (["cite", "pinpoint", "instrument"].includes(known.kind)) return "token token-provision";
  return "token token-value";
}
