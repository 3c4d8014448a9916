import bidiFactory from "bidi-js";
import type { FaceName } from "./face-store.ts";
import { faceOfScript, lastResort, mainScript } from "./face-store.ts";
import { isolateTokens } from "./isolates.ts";
import { lineBreaks } from "./line-breaks.ts";
import { scriptOf } from "./script.ts";
import type { Script } from "./script.ts";
import type { RunVoice } from "./shaper.ts";

const bidi = bidiFactory();

/** A run of one style inside a paragraph, in reading order. */
export interface StyledRun {
  readonly text: string;
  readonly face: FaceName;
  /** No line ends inside it. */
  readonly noWrap: boolean;
  /** No line ends before it, as before the call of a note. */
  readonly isRaised?: boolean;
}

/** The least part of a paragraph that a line takes or leaves: one style, one face, one level of direction (UAX #9), no break inside. */
export interface Piece {
  readonly text: string;
  /** The index of its run. */
  readonly run: number;
  readonly face: FaceName;
  readonly level: number;
  /** No line may end after it. */
  readonly isJoined: boolean;
  /** The line must end after it. */
  readonly isLineEnd: boolean;
}

/** Asks whether a face has a character. */
export type Covers = (face: FaceName, run: number, codePoint: number) => boolean;

/** Characters that take the face of what they stand beside: marks, joiners, variation selectors. */
const dependent = /[\p{M}\u200c\u200d\u034f\ufe00-\ufe0f]/u;
const order = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Cuts a paragraph into pieces. Its characters are all there, in their order, but for the ends of lines; in right-to-left text marks of
 * isolation are added around tokens. `uncovered` hears of each character that no face has.
 */
export function cutParagraph(
  runs: readonly StyledRun[],
  { direction, language }: RunVoice,
  covers: Covers,
  uncovered: (character: string) => void,
): readonly Piece[] {
  const texts = runs.map(({ text }) => (direction === "rtl" ? isolateTokens(text) : text));
  const whole = texts.join("");
  if (whole === "")
    return runs
      .slice(0, 1)
      .map(({ face }) => ({ text: "", run: 0, face, level: 0, isJoined: false, isLineEnd: false }));
  // A paragraph of another script alone keeps its own order, as a quoted source does.
  const isForeign = direction === "rtl" && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(whole);
  const { levels } = bidi.getEmbeddingLevels(whole, isForeign ? "ltr" : direction);
  const breaks = new Map(lineBreaks(whole, language).map((one) => [one.position, one.isRequired]));
  const faces = facesOf(runs, texts, { language, covers, uncovered });
  const pieces: Piece[] = [];
  let start = 0;
  runs.forEach(({ noWrap }, run) => {
    const end = start + (texts[run]?.length ?? 0);
    let from = start;
    for (let at = start + 1; at <= end; at += 1) {
      const isRequired =
        breaks.get(at) === true && /[\n\r\u2028\u2029\u0085\u000b\u000c]$/.test(whole.slice(at - 1, at));
      const isBeforeCall = at === end && runs[run + 1]?.isRaised === true;
      const mayEnd = isRequired || (breaks.has(at) && (at === end || !noWrap) && !isBeforeCall);
      if (at < end && !mayEnd && levels[at] === levels[from] && faces[at] === faces[from]) continue;
      pieces.push({
        text: whole.slice(from, at).replace(isRequired ? /\r?\n$|[\r\u2028\u2029\u0085\u000b\u000c]$/ : /$^/, ""),
        run,
        face: faces[from] ?? "NotoSerif",
        level: levels[from] ?? 0,
        isJoined: !mayEnd && at < whole.length,
        isLineEnd: isRequired,
      });
      from = at;
    }
    start = end;
  });
  return pieces;
}

interface Choice {
  readonly language: string;
  readonly covers: Covers;
  readonly uncovered: (character: string) => void;
}

/** The face of each UTF-16 unit of a paragraph. */
function facesOf(runs: readonly StyledRun[], texts: readonly string[], choice: Choice): readonly FaceName[] {
  const chosen: FaceName[] = [];
  runs.forEach(({ face }, run) => {
    const characters = [...(texts[run] ?? "")];
    const main = mainScript(choice.language, face);
    const scripts = scriptsOf(characters, main);
    characters.forEach((character, index) => {
      const wanted = faceOfScript(scripts[index] ?? main, face);
      const before = index === 0 ? undefined : chosen.at(-1);
      const found =
        before !== undefined && dependent.test(character)
          ? before
          : faceFor(character, wanted, { ...choice, face, run });
      chosen.push(...Array.from({ length: character.length }, () => found));
    });
  });
  return chosen;
}

const closes: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["\u00bb", "\u00ab"],
  ["\u201d", "\u201c"],
]);
const opens = new Set(closes.values());

/** The script of each character, common ones taken for that of the text before them, at its beginning for that of what follows. */
function scriptsOf(characters: readonly string[], main: Script): readonly Script[] {
  const scripts: Script[] = [];
  const outer: Script[] = [];
  const open: { readonly sign: string; readonly script: Script }[] = [];
  let current = characters.map(scriptOf).find((script) => script !== "common") ?? main;
  characters.forEach((character, index) => {
    const own = scriptOf(character);
    if (character === "\u2066" || character === "\u2068") {
      outer.push(current);
      current = firstInside(characters, index + 1) ?? main;
    } else if (character === "\u2069") current = outer.pop() ?? main;
    else if (own !== "common") current = own;
    // A closing bracket is drawn like the one that it closes (UAX #24, section 5.1).
    const opened =
      closes.get(character) === undefined ? undefined : open.findLast(({ sign }) => sign === closes.get(character));
    if (opens.has(character)) open.push({ sign: character, script: current });
    scripts.push(opened?.script ?? current);
  });
  return scripts;
}

function firstInside(characters: readonly string[], from: number): Script | undefined {
  const end = characters.indexOf("\u2069", from);
  const inside = characters.slice(from, end < 0 ? undefined : end);
  return inside.map(scriptOf).find((script) => script !== "common");
}

function faceFor(
  character: string,
  wanted: FaceName,
  { face, run, covers, uncovered }: Choice & { readonly face: FaceName; readonly run: number },
): FaceName {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x20 || order.test(character) || covers(wanted, run, codePoint)) return wanted;
  const found = [face, ...lastResort].find((other) => covers(other, run, codePoint));
  if (found === undefined) uncovered(character);
  return found ?? wanted;
}
