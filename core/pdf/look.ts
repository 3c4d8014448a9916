import { isRightToLeft } from "../base/language.ts";
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
  draft: "#C9CCD1",
} as const;

/** Faces by role. The names are keys of the font table in `host/pdf/fonts.ts`; a script that they lack is set in its own face. */
export const face = { serif: "NotoSerif", sans: "NotoSans", mono: "IBMPlexMono" } as const;

/** What text is for; nodes and runs name it as their `style`. */
export type TextRole =
  | "body"
  | "heading1"
  | "heading2"
  | "table"
  | "note"
  | "source"
  | "running"
  | "roster"
  | "notice"
  | "label"
  | "call"
  | "code"
  | "path"
  | "digest"
  | "fingerprint"
  | "runningDigest";

/** Size and leading of each role that changes with the script, in points. */
type Sizes = Readonly<Record<Exclude<TextRole, "label" | "call" | "code" | Mono>, readonly [number, number]>>;

type Mono = "path" | "digest" | "fingerprint" | "runningDigest";

const latin: Sizes = {
  body: [10.5, 15],
  heading1: [12.5, 15],
  heading2: [10.5, 15],
  table: [8.5, 12],
  note: [8.5, 11.25],
  source: [7.75, 10.5],
  running: [8, 11],
  roster: [8, 10.5],
  notice: [8, 11],
};

const arabic: Sizes = {
  body: [13, 20],
  heading1: [14.5, 20],
  heading2: [13, 20],
  table: [10.5, 15],
  note: [10.5, 15],
  source: [9.5, 13],
  running: [9.5, 13],
  roster: [10, 14],
  notice: [10, 14],
};

const chinese: Sizes = {
  body: [10, 17],
  heading1: [12, 17],
  heading2: [10, 17],
  table: [8.5, 13],
  note: [8, 12],
  source: [7.5, 11],
  running: [8, 12],
  roster: [8, 12],
  notice: [8, 12],
};

const devanagari: Sizes = {
  ...chinese,
  body: [10.5, 17],
  heading1: [12, 18],
  heading2: [10.5, 17],
  table: [8.5, 14],
  note: [8.5, 13],
  source: [8, 12],
};

const burmese: Sizes = {
  ...devanagari,
  body: [10, 19],
  heading1: [12, 19],
  heading2: [10, 19],
  roster: [8, 14],
  notice: [8, 14],
};
const ethiopic: Sizes = { ...devanagari, body: [10.5, 16], heading1: [12, 17], heading2: [10.5, 16] };

const bySubtag: Readonly<Record<string, Sizes>> = {
  ar: arabic,
  fa: arabic,
  ur: arabic,
  zh: chinese,
  hi: devanagari,
  my: burmese,
  am: ethiopic,
};

/**
 * The style of each role in a language (look of the printed page, section 13). Sizes are those of the language's main face; the engine sets
 * other faces beside it so that their letters look alike. Labels and digests are as large in every language.
 */
export function stylesOf(language: string): Readonly<Record<TextRole, PageNode>> {
  const sizes = bySubtag[language.split("-")[0] ?? ""] ?? latin;
  const style = (role: keyof Sizes) => ({ fontSize: sizes[role][0], leading: sizes[role][1] });
  const beside = sizes.body[0] / latin.body[0];
  const column = page.noteColumn * Math.max(1, beside);
  return {
    body: { font: face.serif, ...style("body") },
    heading1: { font: face.serif, bold: true, ...style("heading1") },
    heading2: { font: face.serif, bold: true, ...style("heading2") },
    table: { font: face.sans, ...style("table") },
    note: {
      font: face.serif,
      ...style("note"),
      hangWidth: column,
      margin: isRightToLeft(language) ? [0, 0, column, 0] : [column, 0, 0, 0],
    },
    source: { font: face.sans, color: ink.meta, ...style("source") },
    running: { font: face.sans, color: ink.meta, ...style("running") },
    roster: { font: face.sans, ...style("roster") },
    notice: { font: face.sans, ...style("notice") },
    label: { font: face.sans, bold: true, fontSize: 8.25 * beside, color: ink.label, noWrap: true },
    call: { font: face.serif, fontSize: 12 * beside, sup: true, noWrap: true },
    code: { font: face.mono, fontSize: 8.5 },
    path: { font: face.mono, fontSize: 8, leading: 12 },
    digest: { font: face.mono, fontSize: 7.25, leading: 10 },
    fingerprint: { font: face.mono, fontSize: 10.5, leading: 15 },
    runningDigest: { font: face.mono, fontSize: 7.5, leading: sizes.running[1], color: ink.meta },
  };
}
