import { Blob, Buffer as GlyphBuffer, ClusterLevel, Direction, Face, Font, shape } from "harfbuzzjs";

/** A glyph at its place inside a cluster, in font units from where the cluster begins. */
export interface PlacedGlyph {
  readonly id: number;
  readonly dx: number;
  readonly dy: number;
}

/** The least part of a run whose characters and glyphs belong together. */
export interface Cluster {
  readonly text: string;
  readonly direction: RunVoice["direction"];
  readonly glyphs: readonly PlacedGlyph[];
  /** How far the next cluster begins from this one, in font units. */
  readonly advance: number;
  /** How wide the font says its only glyph is, before its neighbours were looked at; of several glyphs, the advance. */
  readonly width: number;
  /** The advance belongs to the glyph and is no kerning. */
  readonly isWide?: true;
}

/** Text as glyphs of one face: its clusters from left to right on the page. */
export interface ShapedRun {
  readonly clusters: readonly Cluster[];
  /** Thousandths of an em. */
  readonly advance: number;
}

/** How a run is read: its direction, and its language as a BCP 47 tag, by which a face may choose other forms. */
export interface RunVoice {
  readonly direction: "ltr" | "rtl";
  readonly language: string;
}

/** A face that HarfBuzz shapes. Runs are remembered. */
export interface Shaper {
  readonly shape: (text: string, voice: RunVoice) => ShapedRun;
  /** Above and below the baseline, in thousandths of an em; what is below is negative. */
  readonly ascender: number;
  readonly descender: number;
  /** The outline of a glyph as an SVG path in font units, y upwards; empty for a space. */
  readonly outline: (id: number) => string;
  /** Thousandths of an em in a font unit. */
  readonly unit: number;
  /** Whether the face has a glyph of its own for a character. */
  readonly covers: (codePoint: number) => boolean;
}

/** Runs beyond this number are forgotten together. */
const mostRuns = 30_000;

/** Marks that order text and print nothing (UAX #9, section 2). They do their work before text is shaped. */
const orderMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Opens a font file for shaping by HarfBuzz. The same text in the same voice always gives the same glyphs. Marks of order are left out;
 * whoever wants them obeyed orders the runs first.
 */
export function openShaper(bytes: Uint8Array): Shaper {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const scale = 1000 / face.upem;
  const runs = new Map<string, ShapedRun>();
  const glyphs = new Map<number, boolean>();
  const { ascender, descender } = font.hExtents();
  return {
    ascender: ascender * scale,
    descender: descender * scale,
    unit: scale,
    outline: (id) => font.glyphToPath(id),
    shape: (text, voice) => {
      const key = `${voice.direction} ${voice.language} ${text}`;
      const known = runs.get(key);
      if (known !== undefined) return known;
      if (runs.size >= mostRuns) runs.clear();
      const made = shapeRun(font, scale, text.replace(orderMarks, ""), voice);
      runs.set(key, made);
      return made;
    },
    covers: (codePoint) => {
      const known = glyphs.get(codePoint);
      if (known !== undefined) return known;
      const covered = (font.nominalGlyph(codePoint) ?? 0) !== 0;
      glyphs.set(codePoint, covered);
      return covered;
    },
  };
}

function shapeRun(font: Font, scale: number, text: string, { direction, language }: RunVoice): ShapedRun {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === "rtl" ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  shape(font, buffer);
  const shaped = buffer.getGlyphInfosAndPositions();
  const ends = endsOf(shaped, text.length);
  const clusters: Cluster[] = [];
  for (let from = 0; from < shaped.length;) {
    const start = shaped[from]?.cluster ?? 0;
    let to = from + 1;
    while (shaped[to]?.cluster === start) to += 1;
    clusters.push(clusterOf(font, shaped.slice(from, to), { text: text.slice(start, ends.get(start)), direction }));
    from = to;
  }
  return { clusters, advance: clusters.reduce((sum, cluster) => sum + cluster.advance, 0) * scale };
}

type GlyphAt = ReturnType<GlyphBuffer["getGlyphInfosAndPositions"]>[number];

function clusterOf(font: Font, shaped: readonly GlyphAt[], told: Pick<Cluster, "text" | "direction">): Cluster {
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped) {
    glyphs.push({ id, dx: pen + xOffset, dy: yOffset });
    pen += xAdvance;
  }
  const [only] = glyphs;
  return {
    ...told,
    glyphs,
    advance: pen,
    width: only === undefined || glyphs.length > 1 ? pen : font.glyphHAdvance(only.id),
  };
}

/** Where the characters of each cluster end: where those of the next begin. */
function endsOf(shaped: readonly GlyphAt[], length: number): ReadonlyMap<number, number> {
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? length]));
}
