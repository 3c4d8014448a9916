import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import type { EmbeddedFont, PageDocument } from "pdfmake/js/PDFDocument.js";
import type { StructureElement } from "../structure/element.ts";
import type { Marks } from "../structure/marks.ts";
import type { FaceStore } from "./face-store.ts";
import { clusterCodes, isUnmoved } from "./glyph-codes.ts";
import type { Cluster, ShapedRun } from "./shaper.ts";

/** A stretch of a line in one font, size, colour and direction, and of one element. */
interface Stretch {
  readonly owner: StructureElement | undefined;
  readonly font: EmbeddedFont;
  readonly size: number;
  readonly color: string;
  readonly opacity: number;
  readonly direction: "ltr" | "rtl";
  /** Where the baseline of its first glyph begins, in points from the left and the top of the page. */
  x: number;
  readonly y: number;
  readonly runs: ShapedRun[];
  end: number;
}

/** Where the top left corner of a line is, in points from that of the page, and whose its pieces are. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly store: FaceStore;
  readonly marks: Marks;
  readonly ownerOf: (inline: Inline) => StructureElement | undefined;
}

/** Draws the text of a line in as few operators as its fonts, colours and directions allow, and in the order in which it is read. */
export function drawLine(document: PageDocument, line: Line, { x, y, store, marks, ownerOf }: LinePlace): void {
  const baseline = y + line.getAscenderHeight();
  const stretches: Stretch[] = [];
  for (const inline of inReadingOrder(line)) {
    if (inline.text === "") continue;
    const shaper = store.shaper(inline.cut);
    const run = shaper.shape(inline.text, inline.voice);
    const left = x + (inline.x ?? 0);
    const top =
      baseline - (inline.sup === true ? inline.fontSize * 0.75 : inline.sub === true ? -inline.fontSize * 0.35 : 0);
    const { face, isBold, isItalic } = inline.cut;
    const font = document.provideFont(face, isBold, isItalic);
    const last = stretches.at(-1);
    const owner = ownerOf(inline);
    const isBehind = last !== undefined && last.owner === owner && isAlike(last, inline, { font, top });
    if (isBehind && inline.voice.direction === "ltr" && isClose(last.end, left)) {
      last.runs.push(run);
      last.end = left + inline.width;
    } else if (isBehind && inline.voice.direction === "rtl" && isClose(last.x, left + inline.width)) {
      last.runs.unshift(run);
      last.x = left;
    } else {
      const { fontSize: size, color, opacity, voice } = inline;
      const { direction } = voice;
      const end = left + inline.width;
      stretches.push({ owner, font, size, color, opacity, direction, x: left, y: top, runs: [run], end });
    }
    const stretch = stretches.at(-1);
    if (inline.isApart === true && stretch !== undefined) addSpace(stretch, shaper.shape(" ", inline.voice));
  }
  for (const stretch of stretches) {
    marks.enter(document, stretch.owner);
    drawStretch(document, stretch);
  }
}

/** The space beyond the end of a line, which takes no room in it. */
function addSpace(stretch: Stretch, space: ShapedRun): void {
  if (stretch.direction === "ltr") stretch.runs.push(space);
  else {
    stretch.runs.unshift(space);
    stretch.x -= (space.advance * stretch.size) / 1000;
  }
}

/** The pieces of a line as they are read, which may not be as they are seen. */
export function inReadingOrder({ inlines }: Line): readonly Inline[] {
  return inlines.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
}

function isAlike(
  last: Stretch,
  inline: Inline,
  { font, top }: { readonly font: EmbeddedFont; readonly top: number },
): boolean {
  return (
    last.font === font &&
    last.size === inline.fontSize &&
    last.color === inline.color &&
    last.opacity === inline.opacity &&
    last.direction === inline.voice.direction &&
    last.y === top
  );
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

function drawStretch(document: PageDocument, { font, size, color, opacity, x, y, runs }: Stretch): void {
  const { page } = document;
  if (page.fonts[font.id] === undefined) page.fonts[font.id] = font.ref();
  document.fillColor(color, opacity);
  const shown = operators(font, runs, { x, y });
  document.addContent(`BT /${font.id} ${short(size)} Tf ${shown} ET`);
}

/** The operators that show glyphs, in a page whose y axis points down. Kerning stands between them, in thousandths of an em. */
function operators(
  font: EmbeddedFont,
  runs: readonly ShapedRun[],
  { x, y }: { readonly x: number; readonly y: number },
): string {
  let [array, codes] = ["", ""];
  const closeCodes = () => {
    if (codes !== "") array += `<${codes}>`;
    codes = "";
  };
  for (const cluster of withSpacesBeforeMarks(runs.flatMap(({ clusters }) => clusters))) {
    codes += clusterCodes(font, cluster);
    const kerning = isUnmoved(cluster) ? (cluster.width - cluster.advance) * font.scale : 0;
    if (Math.abs(kerning) < 0.05) continue;
    closeCodes();
    array += short(kerning);
  }
  closeCodes();
  return `1 0 0 -1 ${short(x)} ${short(y)} Tm [${array}] TJ`;
}

/**
 * In a right-to-left line, a mark at the end of a word stands right of the space behind that word, and pdf.js then reads a second space.
 * Such a space is given to the letter at its left: what is drawn stays the same.
 */
function withSpacesBeforeMarks(clusters: readonly Cluster[]): readonly Cluster[] {
  const given: Cluster[] = [];
  clusters.forEach((cluster, index) => {
    const left = given.at(-1);
    const isBeforeMark = /^\p{Mn}/u.test(clusters[index + 1]?.text ?? "");
    if (left === undefined || cluster.direction === "ltr" || cluster.text !== " " || !isBeforeMark) given.push(cluster);
    else {
      const advance = left.advance + cluster.advance;
      given[given.length - 1] = { ...left, text: ` ${left.text}`, advance, isWide: true };
    }
  });
  return given;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
