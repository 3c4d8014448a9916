import { z } from "zod";
import writerModule from "pdfmake/js/PageElementWriter.js";
import type {
  Context,
  Inline,
  Line,
  NoteLine,
  LineItem,
  PageOnPaper,
  TextNode,
  Writer,
} from "pdfmake/js/LayoutBuilder.js";
import type { LayoutBuilder } from "pdfmake/js/LayoutBuilder.js";
import { ink } from "../../core/pdf/look.ts";
import type { CitedPages } from "./cited-pages.ts";
import { giveNoteElement } from "./structure/measured-tree.ts";
import { noteElement } from "./structure/note-elements.ts";
import { inReadingOrder } from "./text/draw-line.ts";

/** A footnote laid out by itself: its lines, and the raised figure that calls it. */
export interface MeasuredNote {
  readonly lines: readonly NoteLine[];
  readonly call: Inline;
  /** The places that it cites. */
  readonly cites: readonly string[];
  readonly label: Inline | undefined;
}

/** What hears of notes when they have their page. */
export interface NoteWatch {
  /** The number of the nth note of a page where notes are numbered anew on each; undefined where they are numbered through. */
  readonly noteNumber: (nth: number) => string | undefined;
  readonly cited: CitedPages;
}

const rule = { room: 10.5, gap: 5, length: 56 } as const;
/** A note that takes more of a page than this may go on at the foot of the next; carried notes take no more than the second share. */
const share = { whole: 0.3, carried: 0.6 } as const;
const leastLines = 2;

/**
 * Sets footnotes at the foot of the page of their call, in running text, in cells and in columns. A long note goes on at the foot of the
 * next page. Rows and blocks that do not break are moved with their notes.
 */
export function installFootnotes(builder: LayoutBuilder, watch: NoteWatch): void {
  const writer = writerModule.default.prototype;
  const { addFragment, moveToNextPage, _fitOnPage: fitOnPage } = writer;
  writer._fitOnPage = function fitAboveNotes(add) {
    return fitOnPage.call(this, () => {
      clampToNotes(this.context());
      return add();
    });
  };
  writer.moveToNextPage = function moveAndCarry(orientation) {
    moveToNextPage.call(this, orientation);
    if (this.transactionLevel === 0) layCarried(this);
  };
  writer.addFragment = function addFragmentWithNotes(fragment, ...flags) {
    const notes = fragment.notes ?? [];
    const isPlaced = flags[0] === true || this.transactionLevel > 0;
    if (notes.length === 0 || isPlaced) return addFragment.call(this, fragment, ...flags);
    makeRoomFor(this, fragment.height, notes);
    const position = addFragment.call(this, fragment, ...flags);
    layNotes(this, notes, watch);
    return position;
  };
  const { addHeadersAndFooters } = builder;
  builder.addHeadersAndFooters = function addFeet(header, footer) {
    const isRightToLeft = this.docMeasure.styleStack.getProperty("direction") === "rtl";
    while ((this.writer.carried ?? []).length > 0) this.writer.moveToNextPage();
    for (const page of this.writer.context().pages) drawNotes(page, isRightToLeft);
    addHeadersAndFooters.call(this, header, footer);
  };
}

/** The notes that a line calls, in the order of their calls. */
export function notesOf(builder: LayoutBuilder, line: Line): readonly MeasuredNote[] {
  return inReadingOrder(line).flatMap((call) =>
    call.note === undefined ? [] : [measureNote(builder, call, call.note)],
  );
}

/** Moves on to the next page where a line, what must stay with it and its notes do not fit on this one. */
export function makeRoomFor(writer: Writer, height: number, notes: readonly MeasuredNote[]): void {
  const lines = notes.flatMap((note) => note.lines);
  while (!fits(writer.context(), height, lines)) writer.moveToNextPage();
}

/** Whether all that is wanted fits on the page, or at its top as much as can; of a long note the first lines do. */
function fits(context: Context, height: number, lines: readonly NoteLine[]): boolean {
  const page = context.getCurrentPage();
  const isLong = heightOf(lines) > bodyOf(page) * share.whole;
  const least = needed(page, isLong ? lines.slice(0, leastLines) : lines);
  if (least > 0 && isAboveOthers(context, least)) return false;
  return context.y <= page.pageMargins.top || height + least <= roomOn(page, context);
}

/** Puts the notes of a line that stands on the page at its foot; what does not fit waits for the next page. */
export function layNotes(writer: Writer, notes: readonly MeasuredNote[], { noteNumber, cited }: NoteWatch): void {
  const context = writer.context();
  const page = context.getCurrentPage();
  for (const { call, label, cites } of notes) {
    for (const key of cites) cited.add(key, context.page + 1);
    page.noteCount = (page.noteCount ?? 0) + 1;
    const number = noteNumber(page.noteCount);
    if (number === undefined) continue;
    call.text = number;
    if (label !== undefined) label.text = number;
  }
  const lines = notes.flatMap((note) => note.lines);
  const carried = writer.carried ?? [];
  const here = carried.length > 0 ? 0 : fittingLines(page, lines, roomOn(page, context));
  page.noteLines = [...(page.noteLines ?? []), ...lines.slice(0, here)];
  writer.carried = [...carried, ...lines.slice(here)];
}

/** Keeps the notes of a block that does not break until the block has its page. */
export function keepNotes(writer: Writer, notes: readonly MeasuredNote[]): void {
  const [fragment] = writer.context().pages;
  if (fragment !== undefined) fragment.notes = [...(fragment.notes ?? []), ...notes];
}

const citing = z.object({ cites: z.array(z.string()).readonly().default([]) });

function measureNote(builder: LayoutBuilder, call: Inline, note: Record<string, unknown>): MeasuredNote {
  const width = builder.pageSize.width - builder.pageMargins.left - builder.pageMargins.right;
  const { writer, docMeasure, docPreprocessor } = builder;
  const copy: TextNode = structuredClone(note);
  const measured = docMeasure.measureBlock(docPreprocessor.preprocessBlock(copy));
  giveNoteElement(measured, noteElement(note));
  writer.pushContext(width, Number.MAX_SAFE_INTEGER);
  writer.transactionLevel += 1;
  builder.processNode(measured);
  const items = writer
    .context()
    .getCurrentPage()
    .items.filter((item) => item.type === "line");
  writer.transactionLevel -= 1;
  writer.popContext();
  const { cites } = citing.parse(note);
  return { lines: noteLines(items), call, cites, label: items[0]?.item.inlines[0] };
}

/** A mark that hangs stands in the list before the line that it belongs to. */
function noteLines(items: readonly LineItem[]): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let marks: LineItem[] = [];
  for (const item of items) {
    if (item.item.isMark === true) marks.push(item);
    else {
      lines.push({ items: [...marks, item], top: item.item.y ?? 0, height: item.item.getHeight() });
      marks = [];
    }
  }
  return lines;
}

function layCarried(writer: Writer): void {
  const page = writer.context().getCurrentPage();
  const carried = writer.carried ?? [];
  if (carried.length === 0 || page.noteLines !== undefined) return;
  const here = Math.max(1, fittingLines(page, carried, bodyOf(page) * share.carried));
  page.noteLines = carried.slice(0, here);
  writer.carried = carried.slice(here);
}

/** What lies above the notes of the page is all that is left to the text, whatever column of a table it is in. */
function clampToNotes(context: Context): void {
  const page = context.getCurrentPage();
  if (page.noteLines !== undefined) context.availableHeight = Math.min(context.availableHeight, roomOn(page, context));
}

/** Whether a column that was set before has text where notes of this height would stand. */
function isAboveOthers(context: Context, height: number): boolean {
  const { page, snapshots } = context;
  const bottom = bottomOf(context.getCurrentPage()) - height;
  return snapshots.some(
    ({ bottomMost }) => bottomMost.page > page || (bottomMost.page === page && bottomMost.y > bottom),
  );
}

function roomOn(page: PageOnPaper, { y }: Context): number {
  return bottomOf(page) - y;
}

/** Where the notes of a page begin, or its text must end. */
function bottomOf(page: PageOnPaper): number {
  const notes = page.noteLines === undefined ? 0 : rule.room + heightOf(page.noteLines);
  return page.pageSize.height - page.pageMargins.bottom - notes;
}

function bodyOf({ pageSize, pageMargins }: PageOnPaper): number {
  return pageSize.height - pageMargins.top - pageMargins.bottom;
}

function needed(page: PageOnPaper, lines: readonly NoteLine[]): number {
  if (lines.length === 0) return 0;
  return heightOf(lines) + (page.noteLines === undefined ? rule.room : 0);
}

function fittingLines(page: PageOnPaper, lines: readonly NoteLine[], room: number): number {
  let count = lines.length;
  while (count > 0 && needed(page, lines.slice(0, count)) > room + 0.001) count -= 1;
  return count;
}

function heightOf(lines: readonly NoteLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function drawNotes(page: PageOnPaper, isRightToLeft: boolean): void {
  if (page.noteLines === undefined) return;
  const { pageSize, pageMargins } = page;
  const left = isRightToLeft ? pageSize.width - pageMargins.right - rule.length : pageMargins.left;
  let y = bottomOf(page) + rule.gap;
  const line = { type: "line", x1: left, y1: y, x2: left + rule.length, y2: y, lineWidth: 0.5, lineColor: ink.text };
  page.items.push({ type: "vector", item: line });
  y += rule.room - rule.gap;
  for (const { items, top, height } of page.noteLines) {
    for (const { item } of items) {
      const placed = item.clone();
      placed.x = (item.x ?? 0) + pageMargins.left;
      placed.y = (item.y ?? 0) - top + y;
      page.items.push({ type: "line", item: placed });
    }
    y += height;
  }
}
