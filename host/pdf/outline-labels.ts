import { openSync } from "fontkit";
import type { Font } from "fontkit";
import { builtFolder, faces } from "./fonts.ts";

/** The font of chart labels, opened once and handed to each drawing. */
export function openLabelFont(): Font {
  const font = openSync(`${builtFolder()}fonts/${faces.NotoSans.normal}`);
  if (!("layout" in font)) throw new Error("The label font is a collection; a single face is needed.");
  return font;
}

/**
 * Turns every text of a chart by echarts into outlines, since the PDF engine cannot set SVG text in our fonts (and would set
 * some scripts wrongly). Position, anchor, size and colour stay. Characters that the font lacks are a bug of the chart.
 */
export function outlineLabels(svg: string, font: Font): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 7.5);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions, advanceWidth } = font.layout(unescapeXml(text));
    const anchor = { start: 0, middle: 0.5, end: 1 }[read("text-anchor") ?? "start"] ?? 0;
    const left = Number(read("x") ?? 0) - advanceWidth * scale * anchor;
    const top = Number(read("y") ?? 0) + (read("dominant-baseline") === "central" ? font.capHeight * scale * 0.5 : 0);
    let x = 0;
    const outlines = glyphs.map((glyph, index) => {
      if (glyph.id === 0) throw new Error(`The label font lacks a character of “${text}”.`);
      const at = x;
      x += positions[index]?.xAdvance ?? 0;
      return `<path d="${glyph.path.toSVG()}" transform="translate(${at} 0)"/>`;
    });
    const place = `translate(${round(left)} ${round(top)}) scale(${scale} ${-scale})`;
    return `<g transform="${read("transform") ?? ""}" fill="${read("fill") ?? "#000"}"><g transform="${place}">${outlines.join("")}</g></g>`;
  });
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name] ?? "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
