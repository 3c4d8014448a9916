import type { ComposedBlock, ComposedSection } from "../petition/composed.ts";
import { formatHeadingMark, formatParagraphMark } from "../petition/formatter.ts";
import { plainText } from "../petition/inline.ts";
import type { Speaker } from "../petition/speaker.ts";
import { elementsTable } from "./compile-tables.ts";
import { inlineNodes } from "./inline-nodes.ts";
import { page } from "./look.ts";
import type { PageNode } from "./page-description.ts";

/** Numbered paragraphs, requests and tables of sections; the opening's paragraphs stand on page 1. */
export function sectionNodes(section: ComposedSection, speaker: Speaker): readonly PageNode[] {
  const blocks = inLists(section.blocks.map((block) => blockNode(block, speaker)));
  if (section.heading.length === 0 || plainText(section.heading) === "") return blocks;
  const mark =
    section.mark === ""
      ? {}
      : { hang: formatHeadingMark("section", section.mark, speaker), hangWidth: page.numberColumn };
  const heading = {
    text: inlineNodes(section.heading),
    tag: "H3",
    style: "heading2",
    ...mark,
    id: section.id,
    keep: 38,
    margin: [section.mark === "" ? 0 : page.numberColumn, 7.5, 0, 7.5],
  };
  return [heading, ...blocks];
}

/** Points that follow one another are one list. */
function inLists(nodes: readonly PageNode[]): readonly PageNode[] {
  const gathered: PageNode[] = [];
  let items: PageNode[] = [];
  for (const node of nodes) {
    if (node["tag"] !== "LI") {
      items = [];
      gathered.push(node);
    } else if (items.push(node) === 1) gathered.push({ tag: "L", stack: items });
  }
  return gathered;
}

function blockNode(block: ComposedBlock, speaker: Speaker): PageNode {
  switch (block.kind) {
    case "paragraph":
      return {
        text: inlineNodes(block.inlines),
        style: "body",
        hang: formatParagraphMark(block.number, speaker),
        hangWidth: page.numberColumn,
        id: block.id,
        margin: [page.numberColumn, 0, 0, 7.5],
      };
    case "request":
      return {
        text: inlineNodes(block.inlines),
        tag: "LI",
        style: "body",
        hang: block.number,
        hangWidth: 22,
        id: block.id,
        margin: [page.numberColumn + 22, 0, 0, 5],
      };
    case "elements":
      return elementsTable(block);
  }
}
