import type { Speaker } from "../../core/petition/speaker.ts";
import { face } from "../../core/pdf/look.ts";
import type { FaceStore } from "./text/face-store.ts";
import { outlineText } from "./text/outline-text.ts";

/** The height of capitals over the baseline, by which a label is centred, in parts of its size. */
const capitals = 0.714;

/**
 * Turns every text of a chart by echarts into outlines, since the PDF engine cannot set SVG text in our fonts (and would set
 * some scripts wrongly). Position, anchor, size and colour stay; the direction is the language's.
 */
export function outlineLabels(svg: string, { language, direction }: Speaker, store: FaceStore): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 7.5);
    const { elements, width } = outlineText(unescapeXml(text), { face: face.sans, size, language, direction }, store);
    const anchor = { start: 0, middle: 0.5, end: 1 }[read("text-anchor") ?? "start"] ?? 0;
    const left = Number(read("x") ?? 0) - width * anchor;
    const isCentred = read("dominant-baseline") === "central";
    const top = Number(read("y") ?? 0) + (isCentred ? capitals * size * 0.5 : 0);
    const place = `translate(${round(left)} ${round(top)})`;
    return `<g transform="${read("transform") ?? ""}" fill="${read("fill") ?? "#000"}"><g transform="${place}">${elements}</g></g>`;
  });
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name] ?? "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
