import type { ComposedPetition } from "../petition/composed.ts";
import { sectionNodes } from "./compile-sections.ts";
import { inlineNodes } from "./inline-nodes.ts";
import type { Speaker } from "../petition/speaker.ts";
import type { PageNode } from "./page-description.ts";

/** Page 1: notice, letterhead, addressees, subject between two rules, salutation, the first paragraph, the table of seven rows, the rest of the opening. */
export function firstPageNodes(petition: ComposedPetition, speaker: Speaker): readonly PageNode[] {
  const opening = petition.parts.find((part) => part.kind === "opening");
  const paragraphs = opening?.sections.flatMap((section) => sectionNodes(section, speaker)) ?? [];
  return [
    ...noticeNodes(petition),
    letterhead(petition),
    ...petition.addressees.map((addressee, index) => ({
      text: addressee,
      style: "body",
      margin: [0, index === 0 ? 12 : 0, 0, 3],
    })),
    subject(petition),
    { text: petition.salutation, style: "body", margin: [0, 8, 0, 7.5] },
    ...paragraphs.slice(0, 1),
    ...(petition.glance.rows.length === 0 ? [] : [glance(petition)]),
    ...paragraphs.slice(1),
  ];
}

function noticeNodes(petition: ComposedPetition): readonly PageNode[] {
  if (petition.notice === "") return [];
  const words = [{ text: `${petition.sampleMark} `, bold: true }, { text: petition.notice }];
  return [
    {
      tag: "Div",
      table: { widths: ["*"], body: [[{ text: words, style: "notice", margin: [6, 3, 6, 3] }]] },
      layout: "box",
      margin: [0, 0, 0, 12],
    },
  ];
}

function letterhead({ letterhead }: ComposedPetition): PageNode {
  return {
    columns: [
      {
        width: "*",
        text: [{ text: letterhead.coordinator, bold: true }, { text: `\n${letterhead.contact}` }],
        style: "table",
      },
      { width: 130, text: `${letterhead.date}\n${letterhead.channel}`, alignment: "right", style: "table" },
    ],
  };
}

function subject(petition: ComposedPetition): PageNode {
  const body = [
    [
      { text: petition.reMark, tag: "P", style: "body", bold: true, noWrap: true, margin: [0, 0, 8, 0] },
      { text: inlineNodes(petition.re), tag: "H1", style: "body", bold: true },
    ],
  ];
  return { tag: "Div", table: { widths: ["auto", "*"], body }, layout: "subject", margin: [0, 10, 0, 0] };
}

function glance({ glance }: ComposedPetition): PageNode {
  const head = [{ text: glance.heading, bold: true, colSpan: 2 }, {}];
  const rows = glance.rows.map((row) => [{ text: row.head, bold: true }, { text: inlineNodes(row.words) }]);
  return {
    table: { widths: [84, "*"], headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 2, body: [head, ...rows] },
    layout: "ruled",
    style: "table",
    unbreakable: true,
    margin: [0, 2, 0, 12],
  };
}
