import type { PageNode } from "./page-description.ts";

/** Measures of the printed page in points: A4, text 437 wide, paragraph numbers in a column of 28. */
export const page = {
  width: 595.28,
  height: 841.89,
  margins: { start: 79, top: 72, end: 79, bottom: 72 },
  textWidth: 437.28,
  numberColumn: 28,
  noteColumn: 14,
} as const;

/** Inks of the printed page; each keeps its contrast in grey. */
export const ink = {
  text: "#111418",
  meta: "#4A4F57",
  label: "#1C4A72",
  rule: "#6B7078",
  hair: "#B9BDC3",
} as const;

/** Faces by role. The names are keys of the font table in `host/pdf/fonts.ts`. */
export const face = { serif: "NotoSerif", sans: "NotoSans", mono: "IBMPlexMono" } as const;

/** Type of each role: size, and line height as a factor of the face's own (Noto 1.362 em, IBM Plex Mono 1.3 em). */
export const type = {
  body: { font: face.serif, fontSize: 10.5, lineHeight: 15 / (10.5 * 1.362) },
  heading1: { font: face.serif, fontSize: 12.5, bold: true, lineHeight: 15 / (12.5 * 1.362) },
  heading2: { font: face.serif, fontSize: 10.5, bold: true, lineHeight: 15 / (10.5 * 1.362) },
  table: { font: face.sans, fontSize: 8.5, lineHeight: 12 / (8.5 * 1.362) },
  note: { font: face.serif, fontSize: 8.5, lineHeight: 11.25 / (8.5 * 1.362) },
  source: { font: face.sans, fontSize: 7.75, lineHeight: 10.5 / (7.75 * 1.362), color: ink.meta },
  running: { font: face.sans, fontSize: 8, lineHeight: 11 / (8 * 1.362), color: ink.meta },
  digest: { font: face.mono, fontSize: 7.25, lineHeight: 10 / (7.25 * 1.3) },
} as const satisfies Readonly<Record<string, PageNode>>;
