import type { Inline } from "pdfmake/js/LayoutBuilder.js";
import type { StyleStack, TextContent, TextRun, TextStyle } from "pdfmake/js/DocMeasure.js";
import type { CitedPages } from "../cited-pages.ts";
import { mainFace, sizeBeside } from "./face-store.ts";
import type { FaceName, FaceStore } from "./face-store.ts";
import { cutParagraph } from "./paragraph.ts";
import type { Piece } from "./paragraph.ts";
import type { RunVoice, Shaper } from "./shaper.ts";

/** A paragraph ready for lines, and the widths between which it may be set, in points. */
export interface MeasuredText {
  readonly items: Inline[];
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly isRightToLeft: boolean;
}

/** The means to measure: the fonts, and who hears of characters that none of them has. */
export interface Measuring {
  readonly store: FaceStore;
  readonly uncovered: (character: string) => void;
  /** The number of a page as the document writes it. */
  readonly pageNumber: (number: number) => string;
  readonly comma: () => string;
  readonly cited: CitedPages;
}

/** Runs of text as pieces with their widths and heights. Properties of a run stand before those of its style and node. */
export function measureText(text: TextContent, stack: StyleStack, { store, uncovered }: Measuring): MeasuredText {
  const node = inheritedStyle(stack);
  const runs = flat(text).map((run): Run => ({ run, style: { ...(named(run, stack) ?? node), ...run } }));
  const voice: RunVoice = { direction: node.direction ?? "ltr", language: node.language ?? "en" };
  const pieces = cutParagraph(
    runs.map(({ run, style }) => ({
      text: wordsOf(run),
      face: faceOf(style),
      noWrap: style.noWrap === true,
      isRaised: style.sup === true,
    })),
    voice,
    (face, run, codePoint) => store.shaper(cutOf(store, face, runs[run]?.style ?? node)).covers(codePoint),
    uncovered,
  );
  const items = pieces.flatMap((piece) => {
    const run = runs[piece.run];
    return run === undefined ? [] : [inlineOf(piece, run, { store, voice })];
  });
  return { items, ...widthsOf(items, node.noWrap === true), isRightToLeft: voice.direction === "rtl" };
}

interface Run {
  readonly run: TextRun;
  readonly style: TextStyle;
}

/** How wide a text is in the style of a measured piece, in points. */
export function widthIn(store: FaceStore): (text: string, inline: Inline) => number {
  return (text, { cut, voice, fontSize }) => (store.shaper(cut).shape(text, voice).advance * fontSize) / 1000;
}

/** What a run inherits from the nodes around it. */
function inheritedStyle(stack: StyleStack): TextStyle {
  const style: { -readonly [N in keyof TextStyle]: TextStyle[N] | undefined } = {
    font: stack.getProperty("font") ?? undefined,
    bold: stack.getProperty("bold") ?? undefined,
    italics: stack.getProperty("italics") ?? undefined,
    fontSize: stack.getProperty("fontSize") ?? undefined,
    lineHeight: stack.getProperty("lineHeight") ?? undefined,
    leading: stack.getProperty("leading") ?? undefined,
    color: stack.getProperty("color") ?? undefined,
    alignment: stack.getProperty("alignment") ?? undefined,
    direction: stack.getProperty("direction") ?? undefined,
    language: stack.getProperty("language") ?? undefined,
    noWrap: stack.getProperty("noWrap") ?? undefined,
    sup: stack.getProperty("sup") ?? undefined,
    sub: stack.getProperty("sub") ?? undefined,
    link: stack.getProperty("link") ?? undefined,
    linkToDestination: stack.getProperty("linkToDestination") ?? undefined,
    opacity: stack.getProperty("opacity") ?? undefined,
  };
  return withoutUndefined(style);
}

function named({ style }: TextRun, stack: StyleStack): TextStyle | undefined {
  if (style === undefined) return undefined;
  stack.push(style);
  const found = inheritedStyle(stack);
  stack.pop();
  return found;
}

function withoutUndefined<T extends object>(record: { [N in keyof T]: T[N] | undefined }): T;
function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function faceOf({ font }: TextStyle): FaceName {
  return font ?? "NotoSerif";
}

function cutOf(store: FaceStore, face: FaceName, { bold, italics }: TextStyle) {
  return store.cut(face, bold === true, italics === true);
}

function inlineOf(
  { text, face, level, isJoined, isLineEnd }: Piece,
  { run, style }: Run,
  { store, voice }: { readonly store: FaceStore; readonly voice: RunVoice },
): Inline {
  const { text: _text, ...own } = run;
  const main = mainFace(voice.language, faceOf(style));
  const asked = (style.fontSize ?? 12) * (style.sup === true || style.sub === true ? raisedSize : 1);
  const fontSize = asked * sizeBeside(face, main);
  const pieceVoice: RunVoice = { direction: level % 2 === 1 ? "rtl" : "ltr", language: voice.language };
  const cut = cutOf(store, face, style);
  const width = (part = "") =>
    part === "" ? 0 : (store.shaper(cut).shape(part, pieceVoice).advance * fontSize) / 1000;
  const { height, ascent } = boxOf(store.shaper(cutOf(store, main, style)), asked, style);
  return {
    ...own,
    text,
    cut,
    voice: pieceVoice,
    level,
    fontSize,
    width: width(text),
    height,
    ascent,
    leadingCut: width(/^\s+/.exec(text)?.[0]),
    trailingCut: width(/\s+$/.exec(text)?.[0]),
    alignment: physical(style.alignment ?? "left", voice),
    color: style.color ?? "black",
    link: style.link,
    linkToDestination: style.linkToDestination,
    opacity: style.opacity ?? 1,
    sup: style.sup === true,
    sub: style.sub === true,
    noNewLine: isJoined,
    ...(isLineEnd ? { lineEnd: true } : {}),
  };
}

/** The size of raised and lowered figures beside that of their text. */
const raisedSize = 0.58;

/** The height of a line and how far its baseline lies below its top, in points; the leading is shared above and below. */
function boxOf({ ascender, descender }: Shaper, size: number, { leading, lineHeight = 1 }: TextStyle) {
  const content = ((ascender - descender) * size) / 1000;
  const height = leading ?? content * lineHeight;
  return { height, ascent: (height - content) / 2 + (ascender * size) / 1000 };
}

/** In right-to-left text `left` means where lines begin, as in left-to-right text. */
function physical(asked: string, { direction }: RunVoice): string {
  if (direction === "ltr" || asked === "center" || asked === "justify") return asked;
  return asked === "right" ? "left" : "right";
}

function flat(text: TextContent): readonly TextRun[] {
  if (isList(text)) return text.flatMap(flat);
  if (typeof text !== "object" || text === null) return [{ text }];
  return isList(text.text) ? flat(text.text) : [text];
}

function wordsOf({ text }: TextRun): string {
  return typeof text === "string" || typeof text === "number" ? String(text) : "";
}

function isList(text: TextContent): text is readonly TextContent[] {
  return Array.isArray(text);
}

/** The least width is that of the longest word, the most that of the longest line. */
function widthsOf(items: readonly Inline[], noWrap: boolean): Pick<MeasuredText, "minWidth" | "maxWidth"> {
  let [least, most, word, line] = [0, 0, 0, 0];
  for (const item of items) {
    word += item.width;
    line += item.width;
    least = Math.max(least, word - item.trailingCut);
    most = Math.max(most, line - item.trailingCut);
    if (item.noNewLine !== true) word = 0;
    if (item.lineEnd === true) line = 0;
  }
  return { minWidth: noWrap ? most : least, maxWidth: most };
}
