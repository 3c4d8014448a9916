import type { PageDescription, PageNode } from "../../core/pdf/page-description.ts";
import { face, ink, page, type } from "../../core/pdf/look.ts";

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
  countPages: (pages: number) => void,
): unknown {
  const date = new Date(`${description.date}T00:00:00Z`);
  const attachments = description.attachments.map((attachment) => {
    files.writeFileSync(attachment.name, Buffer.from(attachment.text, "utf8"));
    const { name, description: what, mediaType, relationship } = attachment;
    const file = {
      src: name,
      name,
      type: mediaType,
      description: what,
      relationship,
      creationDate: date,
      modifiedDate: date,
    };
    return [name, file] as const;
  });
  const definition = {
    subset: "PDF/A-3b",
    version: "1.7",
    language: description.language,
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
    defaultStyle: { ...type.body, color: ink.text },
    content: structuredClone(description.content),
    header: (current: number) => (current === 1 ? undefined : head(description)),
    footer: (current: number, pages: number) => {
      countPages(pages);
      return foot(description, current, pages);
    },
    files: Object.fromEntries<unknown>(attachments),
    ...watermark(description),
  };
  return definition;
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
        ...type.running,
      },
      hairline(),
    ],
  };
}

function foot({ running }: PageDescription, current: number, pages: number): PageNode {
  const number = running.pageNumber.replace("{page}", String(current)).replace("{pages}", String(pages));
  return {
    margin: [page.margins.start, 24, page.margins.end, 0],
    stack: [
      hairline(),
      {
        margin: [0, 4, 0, 0],
        columns: [
          { width: "*", text: running.footStart, font: face.mono, fontSize: 7.5 },
          { width: "*", text: current === 1 ? running.footFirstPage : "", alignment: "center" },
          { width: "*", text: number, alignment: "right" },
        ],
        ...type.running,
      },
    ],
  };
}

function hairline(): PageNode {
  const line = { type: "line", x1: 0, y1: 0, x2: page.textWidth, y2: 0, lineWidth: 0.5, lineColor: ink.hair };
  return { canvas: [line], margin: [0, 3, 0, 0] };
}

function watermark({ watermark: text }: PageDescription): PageNode {
  if (text === undefined) return {};
  return {
    watermark: { text, font: face.serif, color: "#C9CCD1", opacity: 0.5, bold: false, angle: -52, fontSize: 96 },
  };
}
