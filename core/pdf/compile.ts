import type { ComposedPart, ComposedPetition } from "../petition/composed.ts";
import type { Speaker } from "../petition/speaker.ts";
import { annexNodes } from "./compile-annexes.ts";
import { firstPageNodes } from "./compile-first-page.ts";
import { sectionNodes } from "./compile-sections.ts";
import { signatoriesNode } from "./compile-tables.ts";
import { page, type } from "./look.ts";
import type { PageDescription, PageNode, PageParts } from "./page-description.ts";

/** Describes the pages of a composed petition. Pure: the same petition and parts give an equal description. */
export function describePages(petition: ComposedPetition, parts: PageParts): PageDescription {
  const { speaker, draft } = parts;
  const marks = petition.sampleMark === "" ? [] : [{ text: `${petition.sampleMark} `, bold: true }];
  const title = { text: speaker.say("contents"), ...type.table, bold: true, margin: [0, 0, 0, 4] };
  const contents = {
    stack: [{ toc: { title, textStyle: type.table, numberStyle: type.table } }],
    unbreakable: true,
    margin: [0, 15, 0, 0],
  };
  return {
    language: petition.language,
    title: petition.title,
    author: petition.letterhead.coordinator,
    date: parts.date,
    content: [
      ...firstPageNodes(petition),
      contents,
      ...anchoredOnce(petition.parts.flatMap((part) => partNodes(part, petition, parts))),
    ],
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
  const sections = part.sections.flatMap(sectionNodes);
  if (part.kind === "signatories") return [...sections, signatoriesNode(heading, petition.signatories)];
  if (part.kind === "annex") return [heading, ...annexNodes(part, sections, petition, parts)];
  return [heading, ...sections];
}

function partHeading(part: ComposedPart, speaker: Speaker): PageNode {
  const isAnnex = part.kind === "annex";
  const title = isAnnex ? speaker.say("annex.heading", { mark: part.mark, heading: part.heading }) : part.heading;
  return {
    text: title,
    ...type.heading1,
    ...(isAnnex ? { pageBreak: "before" } : { hang: `${part.mark}.`, hangWidth: page.numberColumn, keep: 60 }),
    id: `part-${part.id}`,
    tocItem: true,
    outline: true,
    outlineText: isAnnex ? title : `${part.mark}. ${part.heading}`,
    tocMargin: [0, 1, 0, 1],
    margin: [isAnnex ? 0 : page.numberColumn, isAnnex ? 0 : 15, 0, 7.5],
  };
}
