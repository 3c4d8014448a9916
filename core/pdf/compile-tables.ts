import type { ComposedBlock, ComposedCaption, ComposedPetition, SignatoryRow } from "../petition/composed.ts";
import { inlineNodes } from "./inline-nodes.ts";
import { ink } from "./look.ts";
import type { PageNode } from "./page-description.ts";

const stateSigns = { supported: "disc", contested: "half-disc", missing: "ring", "not-claimed": "ring" } as const;

/** The signs of tables; each stands beside a word or is explained above its table. */
export type Sign = "disc" | "half-disc" | "ring" | "square" | "diamond";

/** The table of one allegation: limb, facts, what is said against, position. Rows never split. */
export function elementsTable(block: Extract<ComposedBlock, { kind: "elements" }>): PageNode {
  const head = block.head.map((text) => ({ text, bold: true }));
  const rows = block.rows.map((row) => [
    { text: row.limb, bold: true },
    { text: inlineNodes(row.facts) },
    { text: inlineNodes(row.against) },
    {
      columns: [
        { width: 11, stack: [signNode(stateSigns[row.state])] },
        { width: "*", text: row.position, bold: true },
      ],
    },
  ]);
  return {
    stack: [
      {
        tag: "Table",
        stack: [
          captionNode(block.caption),
          {
            table: {
              widths: [88, "*", 92, 78],
              headerRows: 1,
              dontBreakRows: true,
              keepWithHeaderRows: 1,
              body: [head, ...rows],
            },
            layout: "ruled",
            style: "table",
          },
        ],
      },
      ...(block.adverse.length === 0
        ? []
        : [{ text: inlineNodes(block.adverse), style: "source", margin: [0, 4, 0, 0] }]),
    ],
    id: block.id,
    ...(block.rows.length > 10 ? {} : { unbreakable: true }),
    margin: [0, 2, 0, 12],
  };
}

/** Caption above a table or figure: bold label, then the words. */
export function captionNode(caption: ComposedCaption): PageNode {
  return {
    tag: "Caption",
    text: [{ text: `${caption.label} `, bold: true }, ...inlineNodes(caption.text)],
    style: "table",
    keep: 60,
    margin: [0, 0, 0, 4],
  };
}

/** The heading and the roster in two columns, kept on one page while it fits there. */
export function signatoriesNode(heading: PageNode, { rows, head, note }: ComposedPetition["signatories"]): PageNode {
  const half = Math.ceil(rows.length / 2);
  const columns = [rosterColumn(rows.slice(0, half), head), rosterColumn(rows.slice(half), head)];
  return {
    stack: [
      heading,
      { columns, columnGap: 16, style: "roster" },
      { text: note, style: "source", margin: [0, 6, 0, 0] },
    ],
    ...(half > rowsOnOnePage ? {} : { unbreakable: true }),
  };
}

const rowsOnOnePage = 30;

/** A sign with words for those who do not see it. */
export function spokenSign(sign: Sign, alternative: string): PageNode {
  return { ...signNode(sign), alternative };
}

/** A sign drawn as vector, so that no face needs to hold it: filled, half-filled or open disc, square, diamond. */
function signNode(sign: Sign): PageNode {
  const disc = { type: "ellipse", x: 3, y: 6, r1: 2.6, r2: 2.6, lineWidth: 0.7, lineColor: ink.text };
  switch (sign) {
    case "disc":
      return { canvas: [{ ...disc, color: ink.text }] };
    case "half-disc":
      return {
        svg: `<svg width="7" height="10" viewBox="0 0 7 10"><circle cx="3" cy="6" r="2.6" fill="none" stroke="${ink.text}" stroke-width="0.7"/><path d="M3 3.4A2.6 2.6 0 0 0 3 8.6Z" fill="${ink.text}"/></svg>`,
        width: 7,
      };
    case "ring":
      return { canvas: [disc] };
    case "square":
      return { canvas: [{ type: "rect", x: 0.6, y: 3.6, w: 4.8, h: 4.8, color: ink.text }] };
    case "diamond":
      return {
        canvas: [
          {
            type: "polyline",
            closePath: true,
            lineWidth: 0.7,
            lineColor: ink.text,
            points: [
              { x: 3, y: 2.6 },
              { x: 6.2, y: 6 },
              { x: 3, y: 9.4 },
              { x: -0.2, y: 6 },
            ],
          },
        ],
      };
  }
}

function rosterColumn(rows: readonly SignatoryRow[], head: readonly string[]): PageNode {
  const body = rows.map((row) => [
    { text: row.number, alignment: "right" },
    { text: row.note === "" ? row.name : `${row.name}. ${row.note}`, color: row.isWithheld ? ink.meta : ink.text },
  ]);
  const heads = head.map((text) => ({ text, bold: true }));
  return {
    width: "*",
    table: { widths: [14, "*"], headerRows: 1, dontBreakRows: true, body: [heads, ...body] },
    layout: "ruled",
  };
}
