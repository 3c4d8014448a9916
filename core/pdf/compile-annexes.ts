import type { ComposedFigure, ComposedPart, ComposedPetition, TimelineRow } from "../petition/composed.ts";
import { isRightToLeft } from "../base/language.ts";
import type { Language } from "../base/language.ts";
import { commaOf } from "../mapping/document-head.ts";
import { formatNumber } from "../petition/formatter.ts";
import { plainText } from "../petition/inline.ts";
import type { Speaker } from "../petition/speaker.ts";
import { captionNode, spokenSign } from "./compile-tables.ts";
import { exhibitNode, inlineNodes } from "./inline-nodes.ts";
import { ink, page } from "./look.ts";
import type { PageNode, PageParts } from "./page-description.ts";

/** The contents of one annex under its heading; `paragraphs` are those the organisations wrote for it. */
export function annexNodes(
  part: ComposedPart,
  paragraphs: readonly PageNode[],
  petition: ComposedPetition,
  parts: PageParts,
): readonly PageNode[] {
  switch (part.contents) {
    case "timeline":
      return [...timelineNodes(petition, parts.speaker), ...paragraphs];
    case "measurements":
      return [...petition.figures.map((figure) => figureNode(figure, parts)), ...paragraphs];
    case "exhibits":
      return [...exhibitNodes(petition), ...paragraphs];
    case "authorities":
      return [...authorityNodes(petition), ...paragraphs];
    case "check":
      return [fingerprintNode(parts), digestTable(parts), ...paragraphs, filesTable(parts)];
    case "blocks":
      return paragraphs;
  }
}

const laneSigns = { event: "disc", network: "square", explanation: "diamond", unconfirmed: "ring" } as const;

function timelineNodes({ timeline }: ComposedPetition, speaker: Speaker): readonly PageNode[] {
  const hasShares = timeline.rows.some((row) => row.shareLost !== undefined);
  const columns = hasShares ? 7 : 6;
  const head = timeline.head.slice(0, columns).map((text) => ({ text, bold: true }));
  const rows = timeline.rows.map((row) => [
    { text: row.date, bold: true },
    { text: row.local },
    { text: row.utc },
    spokenSign(laneSigns[row.sign], speaker.say(`timeline.sign.${row.sign}`)),
    { text: inlineNodes(row.words) },
    { text: row.exhibits.flatMap((label, index) => [...(index === 0 ? [] : [{ text: " " }]), exhibitNode(label)]) },
    ...(hasShares ? [lostBar(row, speaker)] : []),
  ]);
  return [
    { text: timeline.intro, style: "table", margin: [0, 0, 0, 6] },
    {
      table: {
        widths: [58, 62, 28, 10, "*", 64, 52].slice(0, columns),
        headerRows: 1,
        dontBreakRows: true,
        body: [head, ...rows],
      },
      layout: "ruled",
      style: "table",
    },
    { text: timeline.note, style: "source", margin: [0, 6, 0, 12] },
  ];
}

function lostBar(row: TimelineRow, speaker: Speaker): PageNode {
  if (row.shareLost === undefined) return { text: "" };
  const percent = Math.round(row.shareLost * 100);
  const rect = { type: "rect", x: 0, y: 2, h: 7 };
  return {
    canvas: [
      { ...rect, w: 30 * row.shareLost, color: ink.meta },
      { ...rect, w: 30, lineWidth: 0.5, lineColor: ink.meta },
    ],
    alternative: speaker.say("value.share", { n: percent, text: formatNumber(percent, 0, speaker) }),
  };
}

function figureNode(figure: ComposedFigure, { drawings }: PageParts): PageNode {
  const caveats = figure.caveats === "" ? [] : [{ text: figure.caveats, bold: true }];
  return {
    stack: [
      captionNode(figure.caption),
      {
        svg: drawings.get(figure.seriesId) ?? "",
        width: page.textWidth,
        alternative: `${figure.caption.label} ${plainText(figure.caption.text)}`,
      },
      {
        text: [{ text: `${figure.explanation} ` }, ...inlineNodes(figure.source), ...caveats],
        style: "source",
        margin: [0, 4, 0, 0],
      },
    ],
    unbreakable: true,
    margin: [0, 0, 0, 15],
  };
}

function exhibitNodes({ exhibits }: ComposedPetition): readonly PageNode[] {
  const head = exhibits.head.map((text, index) => ({
    text,
    bold: true,
    ...(index === 3 ? { alignment: "right" } : {}),
  }));
  const rows = exhibits.rows.map((row) => [
    { text: row.label, bold: true, id: `exhibit-${row.label}` },
    {
      stack: [
        { text: row.title },
        ...(row.source === "" ? [] : [{ text: row.source, style: "source" }]),
        ...(row.caution === "" ? [] : [{ text: row.caution, style: "source" }]),
        { text: digestLines(row.digest), style: "digest", margin: [0, 1, 0, 0] },
      ],
    },
    { text: row.obtained },
    { text: row.bytes, alignment: "right" },
    { text: row.citedIn },
  ]);
  return [
    { text: exhibits.intro, style: "table", margin: [0, 0, 0, 6] },
    {
      table: { widths: [28, "*", 88, 44, 58], headerRows: 1, dontBreakRows: true, body: [head, ...rows] },
      layout: "ruled",
      style: "table",
    },
  ];
}

/** Authorities with the pages of the notes that cite them, which the engine knows when the pages are laid out. */
function authorityNodes({ authorities, language }: ComposedPetition): readonly PageNode[] {
  const head = authorities.head.map((text) => ({ text, bold: true }));
  const rows = authorities.groups.flatMap(({ heading, rows: own }) => [
    [{ text: heading, bold: true, color: ink.meta, colSpan: 2 }, {}],
    ...own.flatMap(({ name, places }) => {
      const [only] = places;
      if (places.length === 1 && only !== undefined) {
        const words = only.words === "" ? name : `${name}${commaOf(language)}${only.words}`;
        return [[{ text: words }, pagesNode(only, language)]];
      }
      const inside = places.map((place) => [{ text: place.words, margin: [12, 0, 0, 0] }, pagesNode(place, language)]);
      return [[{ text: name, colSpan: 2 }, {}], ...inside];
    }),
  ]);
  return [
    { text: authorities.intro, style: "table", margin: [0, 0, 0, 6] },
    {
      table: { widths: ["*", 96], headerRows: 1, dontBreakRows: true, body: [head, ...rows] },
      layout: "ruled",
      style: "table",
    },
  ];
}

/** Room for the pages of a place, at most as many as notes cite it. */
function pagesNode({ key, notes }: { readonly key: string; readonly notes: number }, language: Language): PageNode {
  // Figures alone would keep the order of left-to-right text; the Arabic letter mark makes them a list of the page.
  const mark = isRightToLeft(language) ? "\u061c" : "";
  return { text: [{ text: mark + Array.from({ length: notes }, () => "000").join(" "), citedPages: key }] };
}

function digestLines(hex: string): string {
  const groups = hex.match(/.{8}/g) ?? [];
  return `${groups.slice(0, 4).join(" ")}\n${groups.slice(4).join(" ")}`;
}

function fingerprintNode({ fingerprint, speaker }: PageParts): PageNode {
  const step = 50;
  const squares = fingerprint.map((group, index) => square(group, index * step)).join("");
  const drawing = `<svg width="${step * 8}" height="34" viewBox="0 0 ${step * 8} 34">${squares}</svg>`;
  const groups = fingerprint.map((group) => ({
    text: group,
    width: step,
    alignment: "center",
    style: "fingerprint",
  }));
  return {
    tag: "Div",
    table: {
      widths: ["*"],
      body: [
        [
          {
            stack: [
              { text: speaker.say("check.fingerprint"), style: "table", bold: true, margin: [0, 0, 0, 6] },
              { svg: drawing, width: step * 8, alternative: speaker.say("check.fingerprint") },
              { columns: groups, margin: [0, 3, 0, 6] },
              { text: speaker.say("check.fingerprint-note"), style: "source" },
            ],
            margin: [10, 6, 10, 6],
          },
        ],
      ],
    },
    layout: "box",
    unbreakable: true,
    margin: [0, 0, 0, 12],
  };
}

function square(group: string, left: number): string {
  const bits = Number.parseInt(group, 16).toString(2).padStart(16, "0");
  const x0 = left + 9;
  const cells = [...bits].map((bit, index) =>
    bit === "1"
      ? `<rect x="${x0 + (index % 4) * 8}" y="${1 + Math.floor(index / 4) * 8}" width="8" height="8" fill="#000"/>`
      : "",
  );
  return `${cells.join("")}<rect x="${x0}" y="1" width="32" height="32" fill="none" stroke="${ink.text}" stroke-width="0.8"/>`;
}

function digestTable({ digests }: PageParts): PageNode {
  const body = digests.map(({ head, hex }) => [
    { text: head, bold: true },
    { text: (hex.match(/.{8}/g) ?? []).join(" "), style: "digest" },
  ]);
  return {
    table: { widths: [100, "*"], body, dontBreakRows: true },
    layout: "ruled",
    style: "table",
    margin: [0, 0, 0, 12],
  };
}

function filesTable({ files, speaker }: PageParts): PageNode {
  const head = ["check.file", "check.what"].map((key) => ({ text: speaker.say(key), bold: true }));
  const body = files.map((file) => [{ text: file.name, style: "path" }, { text: file.what }]);
  return {
    stack: [
      { text: speaker.say("check.files"), style: "table", bold: true, keep: 60, margin: [0, 8, 0, 4] },
      {
        table: { widths: [170, "*"], headerRows: 1, dontBreakRows: true, body: [head, ...body] },
        layout: "ruled",
        style: "table",
      },
    ],
  };
}
