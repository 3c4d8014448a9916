import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import type { PageDocument } from "pdfmake/js/PDFDocument.js";
import { newElement } from "../structure/element.ts";
import type { StructureElement } from "../structure/element.ts";
import { annotationKeeper } from "../structure/marks.ts";
import type { Marks } from "../structure/marks.ts";
import { noteElement } from "../structure/note-elements.ts";
import { textString } from "../structure/write-tree.ts";
import { drawLine, inReadingOrder } from "./draw-line.ts";
import { widthIn } from "./inlines.ts";
import type { Measuring } from "./inlines.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly marks: Marks;
  readonly measuring: Measuring;
}

/** Draws a line with what hangs on it: its entry in the outline, its name as a destination, the number of a page, its links. */
export function drawWhole(document: PageDocument, line: Line, place: Place): void {
  const { x, y, marks, measuring } = place;
  const { store, cited, pageNumber, comma } = measuring;
  if (line._outline !== undefined) document.outline.addItem(line._outline.text, { expanded: line._outline.expanded });
  if (line._pageNodeRef !== undefined) nameLinePage(line, place);
  cited.fill(line, { pageNumber, comma: comma(), widthOf: widthIn(store) });
  if (line.id !== undefined) document.addNamedDestination(line.id, "XYZ", x, y, null);
  const owners = ownersIn(line);
  drawLine(document, line, { x, y, store, marks, ownerOf: (inline) => owners.get(inline) });
  for (const { from, to, url, destination, owner, words } of linksOf(line, owners)) {
    const box = [x + from, y, to - from, line.getHeight()] as const;
    const options =
      owner === undefined ? {} : { structParent: annotationKeeper(document, owner), Contents: textString(words) };
    if (destination !== undefined) document.goTo(...box, destination, options);
    if (url !== undefined) document.link(...box, url, options);
  }
}

/** Puts the number of a page in place of the figures that held its room, at the end of its cell. */
function nameLinePage(line: Line, { measuring: { store, pageNumber } }: Place): void {
  const [inline] = line.inlines;
  if (inline === undefined) return;
  const number = line._pageNodeRef?.positions[0]?.pageNumber;
  if (number === undefined) throw new Error("A page is referred to that holds nothing.");
  const before = inline.width;
  inline.text = pageNumber(number);
  inline.width = widthIn(store)(inline.text, inline);
  if (inline.alignment === "right") inline.x = (inline.x ?? 0) + before - inline.width;
}

/** Whose each piece is: neighbours that lead to the same place are one link, the call of a note is a reference, all else is the line's. */
function ownersIn(line: Line): ReadonlyMap<Inline, StructureElement> {
  const owners = new Map<Inline, StructureElement>();
  const { part } = line;
  if (part === undefined || part.isDrawn) return owners;
  part.isDrawn = true;
  const { element: within } = part;
  let last: Inline | undefined;
  for (const inline of inReadingOrder(line)) {
    const link = last === undefined ? undefined : owners.get(last);
    if (!isLink(inline)) owners.set(inline, inline.note === undefined ? within : callOf(inline.note, within));
    else if (last !== undefined && link !== undefined && isSameLink(last, inline)) owners.set(inline, link);
    else owners.set(inline, newElement("Link", { within }));
    last = inline;
  }
  return owners;
}

function callOf(note: object, within: StructureElement): StructureElement {
  return newElement("Reference", { within, followedBy: noteElement(note) });
}

interface LinkBox extends Pick<Inline, "link" | "linkToDestination"> {
  readonly url: string | undefined;
  readonly destination: string | undefined;
  readonly owner: StructureElement | undefined;
  readonly from: number;
  to: number;
  words: string;
}

/** One box for neighbours on the page that lead to the same place. */
function linksOf({ inlines }: Line, owners: ReadonlyMap<Inline, StructureElement>): readonly LinkBox[] {
  const boxes: LinkBox[] = [];
  let last: LinkBox | undefined;
  for (const inline of inlines) {
    const { link, linkToDestination, text: words } = inline;
    const [from, to] = spanOf(inline);
    if (!isLink(inline)) last = undefined;
    else if (last !== undefined && isSameLink(last, inline)) {
      last.to = to;
      last.words += words;
    } else {
      const owner = owners.get(inline);
      last = { link, linkToDestination, url: link, destination: linkToDestination, owner, from, to, words };
      boxes.push(last);
    }
  }
  return boxes;
}

type Target = Pick<Inline, "link" | "linkToDestination">;

function isLink({ link, linkToDestination }: Target): boolean {
  return link !== undefined || linkToDestination !== undefined;
}

function isSameLink(a: Target, b: Target): boolean {
  return a.link === b.link && a.linkToDestination === b.linkToDestination;
}

function spanOf({ x = 0, width }: Inline): readonly [number, number] {
  return [x, x + width];
}
