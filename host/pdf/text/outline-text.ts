import type { FaceName, FaceStore } from "./face-store.ts";
import { mainFace, sizeBeside } from "./face-store.ts";
import { cutParagraph } from "./paragraph.ts";
import type { RunVoice } from "./shaper.ts";
import { visualOrder } from "./visual-order.ts";

/** Text as the outlines of its glyphs: SVG elements whose first baseline begins at 0 0. Lengths are in the unit of `size`. */
export interface OutlinedText {
  readonly elements: string;
  readonly width: number;
}

/** How outlined text is set. */
export interface OutlineStyle extends RunVoice {
  readonly face: FaceName;
  readonly size: number;
}

/** Sets one line of text as outlines, in the order in which it is seen. Characters that no face has are a bug of the caller. */
export function outlineText(text: string, style: OutlineStyle, store: FaceStore): OutlinedText {
  const { face, size, language, direction } = style;
  const cutOf = (name: FaceName) => store.cut(name, false, false);
  const pieces = cutParagraph(
    [{ text, face, noWrap: true }],
    { language, direction },
    (name, _run, codePoint) => store.shaper(cutOf(name)).covers(codePoint),
    (character) => {
      throw new Error(`No face has the character “${character}” of “${text}”.`);
    },
  );
  const main = mainFace(language, face);
  let x = 0;
  const elements = visualOrder(pieces, direction === "rtl" ? 1 : 0).flatMap((piece) => {
    const shaper = store.shaper(cutOf(piece.face));
    const unit = (size * sizeBeside(piece.face, main) * shaper.unit) / 1000;
    const { clusters } = shaper.shape(piece.text, { direction: piece.level % 2 === 1 ? "rtl" : "ltr", language });
    return clusters.flatMap(({ glyphs, advance }) => {
      const left = x;
      x += advance * unit;
      return glyphs.flatMap(({ id, dx, dy }) => {
        const path = shaper.outline(id);
        const place = `translate(${short(left + dx * unit)} ${short(-dy * unit)}) scale(${unit} ${-unit})`;
        return path === "" ? [] : [`<path d="${path}" transform="${place}"/>`];
      });
    });
  });
  return { elements: elements.join(""), width: x };
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
