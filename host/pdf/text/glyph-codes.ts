import type { EmbeddedFont, FontSubset } from "pdfmake/js/PDFDocument.js";
import type { Cluster, PlacedGlyph } from "./shaper.ts";

/** Glyphs that are made for one document: one or more glyphs of the font, moved, under one code with its own advance. */
type Composites = Map<number, { readonly glyphs: readonly PlacedGlyph[]; readonly advance: number }>;

const known = new WeakMap<EmbeddedFont, { readonly codes: Map<string, string>; readonly composites: Composites }>();

/**
 * The codes of a cluster in an embedded font, each four hexadecimal digits. What stands for other characters has another code, so that
 * what is copied out of the page is what was written into it (ISO 32000-1, section 9.10.3). Glyphs that are moved, or several for one
 * cluster, become a composite glyph (OpenType, `glyf` table) with the advance of the cluster: readers of the text then see no gaps.
 */
export function clusterCodes(font: EmbeddedFont, cluster: Cluster): string {
  const [drawn, ...silent] = readable(cluster);
  return codeOf(font, drawn) + silent.map((one) => codeOf(font, one)).join("");
}

/**
 * pdf.js takes whatever holds a nonspacing mark for a mark without a width. Of a left-to-right cluster that holds one, the glyphs stand for
 * the characters before it, and each character from there on has a code of its own that draws nothing.
 */
function readable(cluster: Cluster): readonly [Cluster, ...Cluster[]] {
  const characters = [...cluster.text];
  const mark = characters.findIndex((character) => /\p{Mn}/u.test(character));
  if (cluster.direction === "rtl" || mark <= 0) return [cluster];
  const silent = characters.slice(mark).map((text) => ({ ...cluster, text, glyphs: [], advance: 0, width: 0 }));
  return [{ ...cluster, text: characters.slice(0, mark).join("") }, ...silent];
}

function codeOf(font: EmbeddedFont, cluster: Cluster): string {
  const { codes, composites } = stateOf(font);
  const isPlain = isUnmoved(cluster);
  const { text, glyphs, advance } = cluster;
  const shape = isPlain ? glyphs[0]?.id : `${JSON.stringify(glyphs)} ${advance}`;
  const key = `${shape} ${cluster.direction} ${text}`;
  const found = codes.get(key);
  if (found !== undefined) return found;
  const { subset, scale } = font;
  const first = glyphs[0]?.id ?? 0;
  const code = subset.glyphs.push(first) - 1;
  if (isPlain) subset.mapping[first] ??= code;
  else {
    for (const { id } of glyphs) includePart(font, id);
    composites.set(code, { glyphs, advance });
  }
  font.widths[code] = (isPlain ? cluster.width : advance) * scale;
  font.unicode[code] = charactersOf(cluster);
  const written = code.toString(16).padStart(4, "0");
  codes.set(key, written);
  return written;
}

/**
 * The characters of a cluster in the order in which readers expect them. Poppler, PDFium and pdf.js take the characters of a right-to-left
 * line as they are seen and turn them round one by one, those of a cluster too.
 */
function charactersOf({ text, direction }: Cluster): number[] {
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return direction === "rtl" ? characters.reverse() : characters;
}

/** A part of composites is in the font, but no text shows it. */
function includePart({ subset, widths, unicode }: EmbeddedFont, id: number): void {
  const code = subset.includeGlyph(id);
  widths[code] ??= 0;
  unicode[code] ??= [];
}

/** Whether a cluster is one glyph where the font puts it. Its advance may differ by kerning, which stands in the page. */
export function isUnmoved({ glyphs, isWide }: Cluster): boolean {
  const [only, second] = glyphs;
  return isWide !== true && only !== undefined && second === undefined && only.dx === 0 && only.dy === 0;
}

function stateOf(font: EmbeddedFont) {
  const found = known.get(font);
  if (found !== undefined) return found;
  const composites: Composites = new Map();
  const made = { codes: new Map<string, string>(), composites };
  known.set(font, made);
  addComposites(font.subset, made.composites);
  return made;
}

/** Lets a subset write composites: a glyph is written in the order of its code. */
function addComposites(subset: FontSubset, composites: Composites): void {
  const { _addGlyph: addPlain } = subset;
  subset._addGlyph = function addPlainOrComposite(id) {
    const made = composites.get(this.glyf.length);
    if (made === undefined) return addPlain.call(this, id);
    const drawn = made.glyphs.flatMap((glyph) => {
      const box = this.font.getGlyph(glyph.id)._decode();
      return box === undefined || box === null ? [] : [{ ...glyph, box, index: this.includeGlyph(glyph.id) }];
    });
    const bytes = compositeGlyph(drawn);
    this.glyf.push(bytes);
    this.loca.offsets.push(this.offset);
    const bearing = Math.min(...drawn.map(({ dx, box }) => box.xMin + dx));
    this.hmtx.metrics.push({ advance: made.advance, bearing: drawn.length === 0 ? 0 : bearing });
    this.offset += bytes.length;
    return this.glyf.length - 1;
  };
}

interface Drawn {
  readonly dx: number;
  readonly dy: number;
  readonly index: number;
  readonly box: { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number };
}

/** A composite glyph description (OpenType specification, `glyf`): offsets as words, no hinting, no scale. Empty where nothing is drawn. */
function compositeGlyph(drawn: readonly Drawn[]): Buffer {
  if (drawn.length === 0) return Buffer.alloc(0);
  const bytes = Buffer.alloc(10 + 8 * drawn.length);
  bytes.writeInt16BE(-1, 0);
  bytes.writeInt16BE(Math.min(...drawn.map(({ dx, box }) => box.xMin + dx)), 2);
  bytes.writeInt16BE(Math.min(...drawn.map(({ dy, box }) => box.yMin + dy)), 4);
  bytes.writeInt16BE(Math.max(...drawn.map(({ dx, box }) => box.xMax + dx)), 6);
  bytes.writeInt16BE(Math.max(...drawn.map(({ dy, box }) => box.yMax + dy)), 8);
  drawn.forEach(({ dx, dy, index }, number) => {
    const at = 10 + 8 * number;
    const hasMore = number < drawn.length - 1;
    bytes.writeUInt16BE(argumentsAreWords | argumentsAreOffsets | (hasMore ? moreComponents : 0), at);
    bytes.writeUInt16BE(index, at + 2);
    bytes.writeInt16BE(dx, at + 4);
    bytes.writeInt16BE(dy, at + 6);
  });
  return bytes;
}

const argumentsAreWords = 0x0001;
const argumentsAreOffsets = 0x0002;
const moreComponents = 0x0020;
