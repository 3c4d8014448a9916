import type { ComposedPart, ComposedPetition } from "../petition/composed.ts";
import { formatFigures, formatHeadingMark } from "../petition/formatter.ts";
import type { Speaker } from "../petition/speaker.ts";
import { annexNodes } from "./compile-annexes.ts";
import { firstPageNodes } from "./compile-first-page.ts";
import { sectionNodes } from "./compile-sections.ts";
import { signatoriesNode } from "./compile-tables.ts";
import { mirror } from "./mirror.ts";
import { page } from "./look.ts";
import type { PageDescription, PageNode, PageParts } from "./page-description.ts";

/** Describes the pages of a composed petition. Pure: the same petition and parts give an equal description. */
export function describePages(petition: ComposedPetition, parts: PageParts): PageDescription {
  const { speaker, draft } = parts;
  const marks = petition.sampleMark === "" ? [] : [{ text: `${petition.sampleMark} `, bold: true }];
  const content = [
    ...firstPageNodes(petition, speaker),
    contentsNode(petition.parts, speaker),
    ...anchoredOnce(petition.parts.flatMap((part) => partNodes(part, petition, parts))),
  ];
  return {
    language: petition.language,
    direction: speaker.direction,
    digits: formatFigures("0123456789", speaker),
    noteNumbers: "through",
    title: petition.title,
    author: petition.letterhead.coordinator,
    date: parts.date,
    content: speaker.direction === "rtl" ? content.map(mirror) : content,
    running: {
      headStart: [...marks, { text: petition.shortTitle }],
      headEnd: draft === undefined ? petition.languageStatus : speaker.say("draft.head", { number: draft }),
      footStart:
        draft === undefined ? parts.fingerprint.slice(0, 2).join(" ") : speaker.say("draft.foot", { number: draft }),
      footFirstPage: petition.languageStatus,
      pageNumber: speaker.say("page-number"),
    },
    ...(draft === undefined ? {} : { watermark: speaker.say("draft.watermark") }),
    attachments: parts.attachments,
  };
}

/** A finding or explanation that is printed twice is linked to where it stands first. */
function anchoredOnce(nodes: readonly PageNode[]): readonly PageNode[] {
  const known = new Set<unknown>();
  return nodes.map((node) => {
    const { id, ...others } = node;
    if (id === undefined) return node;
    if (known.has(id)) return others;
    known.add(id);
    return node;
  });
}

function partNodes(part: ComposedPart, petition: ComposedPetition, parts: PageParts): readonly PageNode[] {
  if (part.kind === "opening") return [];
  const heading = partHeading(part, parts.speaker);
  const sections = part.sections.flatMap((section) => sectionNodes(section, parts.speaker));
  if (part.kind === "signatories") return [...sections, signatoriesNode(heading, petition.signatories)];
  if (part.kind === "annex") return [heading, ...annexNodes(part, sections, petition, parts)];
  return [heading, ...sections];
}

/** The contents: each part with its page, both leading there. */
function contentsNode(parts: readonly ComposedPart[], speaker: Speaker): PageNode {
  const rows = parts
    .filter(({ kind }) => kind !== "opening")
    .map((part) => [
      { text: partTitle(part, speaker), linkToDestination: `part-${part.id}` },
      { pageReference: `part-${part.id}`, linkToDestination: `part-${part.id}`, alignment: "right" },
    ]);
  return {
    tag: "TOC",
    stack: [
      { text: speaker.say("contents"), tag: "Caption", bold: true, margin: [0, 0, 0, 4] },
      { table: { widths: ["*", "auto"], dontBreakRows: true, body: rows }, layout: "contents" },
    ],
    style: "table",
    unbreakable: true,
    margin: [0, 15, 0, 0],
  };
}

function partTitle(part: ComposedPart, speaker: Speaker): string {
  if (part.kind === "annex") return speaker.say("annex.heading", { mark: part.mark, heading: part.heading });
  return part.heading;
}

function partHeading(part: ComposedPart, speaker: Speaker): PageNode {
  const isAnnex = part.kind === "annex";
  const title = partTitle(part, speaker);
  const mark = formatHeadingMark("part", part.mark, speaker);
  return {
    text: title,
    tag: "H2",
    style: "heading1",
    ...(isAnnex ? { pageBreak: "before" } : { hang: mark, hangWidth: page.numberColumn, keep: 60 }),
    id: `part-${part.id}`,
    outline: true,
    outlineText: isAnnex ? title : `${mark} ${part.heading}`,
    margin: [isAnnex ? 0 : page.numberColumn, isAnnex ? 0 : 15, 0, 7.5],
  };
}
