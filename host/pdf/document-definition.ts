import type { PageDescription, PageNode } from "../../core/pdf/page-description.ts";
import { face, ink, page, stylesOf } from "../../core/pdf/look.ts";
import { mirror } from "../../core/pdf/mirror.ts";
import type { FaceStore } from "./text/face-store.ts";
import { outlineText } from "./text/outline-text.ts";

interface Files {
  writeFileSync(name: string, bytes: Buffer): void;
}

/**
 * What pdfmake takes: the description with running head and foot as functions, PDF/A-3b metadata, and attachments read from its
 * virtual file system. `countPages` is told the number of pages once it is known. All dates are the petition's, never the clock's.
 */
export function documentDefinition(
  description: PageDescription,
  files: Files,
  { store, countPages }: { readonly store: FaceStore; readonly countPages: (pages: number) => void },
): unknown {
  const date = new Date(`${description.date}T00:00:00Z`);
  const styles = stylesOf(description.language);
  const turned = (node: PageNode) => (description.direction === "rtl" ? mirror(node) : node);
  return {
    subset: "PDF/A-3b",
    version: "1.7",
    language: description.language,
    tagged: true,
    displayTitle: true,
    compress: true,
    info: {
      title: description.title,
      author: description.author,
      creator: "Recourse",
      producer: "Recourse",
      creationDate: date,
      modDate: date,
    },
    pageSize: "A4",
    pageMargins: [page.margins.start, page.margins.top, page.margins.end, page.margins.bottom],
    defaultStyle: {
      ...styles.body,
      color: ink.text,
      language: description.language,
      direction: description.direction,
    },
    styles,
    content: structuredClone(description.content),
    header: (current: number) => (current === 1 ? undefined : turned(head(description))),
    footer: (current: number, pages: number) => {
      countPages(pages);
      return turned(foot(description, current, pages));
    },
    files: attach(description, files, date),
    ...(description.watermark === undefined
      ? {}
      : { background: draftMark(description.watermark, description, store) }),
  };
}

/** Puts the attachments where the engine finds them, and names them by their own names. */
function attach({ attachments }: PageDescription, files: Files, date: Date): Record<string, unknown> {
  const named = attachments.map(({ name, description, mediaType: type, relationship, text }) => {
    files.writeFileSync(name, Buffer.from(text, "utf8"));
    const dates = { creationDate: date, modifiedDate: date };
    return [name, { src: name, name, type, description, relationship, ...dates }] as const;
  });
  return Object.fromEntries<unknown>(named);
}

/** A whole number in the digits of a language. */
export function numberIn(digits: string, value: number): string {
  return String(value).replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);
}

function head({ running }: PageDescription): PageNode {
  return {
    margin: [page.margins.start, 40, page.margins.end, 0],
    stack: [
      {
        columns: [
          { width: "*", text: structuredClone(running.headStart) },
          { width: "auto", text: running.headEnd, alignment: "right" },
        ],
        columnGap: 10,
        style: "running",
      },
      hairline(),
    ],
  };
}

function foot({ running, digits }: PageDescription, current: number, pages: number): PageNode {
  const [here, all] = [numberIn(digits, current), numberIn(digits, pages)];
  const number = running.pageNumber.replace("{page}", here).replace("{pages}", all);
  return {
    margin: [page.margins.start, 24, page.margins.end, 0],
    stack: [
      hairline(),
      {
        margin: [0, 4, 0, 0],
        columns: [
          { width: "*", text: running.footStart, style: "runningDigest" },
          { width: "*", text: current === 1 ? running.footFirstPage : "", alignment: "center" },
          { width: "*", text: number, alignment: "right" },
        ],
        style: "running",
      },
    ],
  };
}

function hairline(): PageNode {
  const line = { type: "line", x1: 0, y1: 0, x2: page.textWidth, y2: 0, lineWidth: 0.5, lineColor: ink.hair };
  return { canvas: [line], margin: [0, 3, 0, 0] };
}

/** The word that marks a draft, outlined across each page under its text. Every page has the same. */
function draftMark(word: string, { language, direction }: PageDescription, store: FaceStore): () => PageNode {
  const { elements, width } = outlineText(word, { face: face.serif, size: 96, language, direction }, store);
  const middle = `translate(${page.width / 2} ${page.height / 2}) rotate(-52) translate(${-width / 2} 34)`;
  const drawing = `<g transform="${middle}" fill="none" stroke="${ink.draft}" stroke-width="10">${elements}</g>`;
  const box = `width="${page.width}" height="${page.height}" viewBox="0 0 ${page.width} ${page.height}"`;
  return () => ({ svg: `<svg ${box}>${drawing}</svg>`, width: page.width });
}
