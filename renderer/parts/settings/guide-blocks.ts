/** A piece of a line of the guide. Inside `strong`, `emphasis` and `link` there is plain text only. */
export type GuideSpan =
  | { readonly kind: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly target: string };

/** A block of a page of the guide, in reading order. */
export type GuideBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly spans: readonly GuideSpan[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly GuideSpan[])[] }
  | { readonly kind: "image"; readonly text: string; readonly target: string };

/**
 * Reads the part of Markdown that the user guide is written in: headings, paragraphs, lists, pictures, each after an empty line, and in
 * them links, emphasis and code. Everything else, markup included, is plain text.
 */
export function guideBlocks(markdown: string): readonly GuideBlock[] {
  return markdown
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(blockOf);
}

/** Reads the emphasis, code and links of a line. */
export function guideSpans(line: string): readonly GuideSpan[] {
  const spans: GuideSpan[] = [];
  let end = 0;
  for (const match of line.matchAll(
    /\*\*(.+?)\*\*|(?<!\w)_([^_]+)_(?!\w)|`([^`]+)`|(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g,
  )) {
    if (match.index > end) spans.push({ kind: "text", text: line.slice(end, match.index) });
    spans.push(spanOf(match));
    end = match.index + match[0].length;
  }
  if (end < line.length) spans.push({ kind: "text", text: line.slice(end) });
  return spans;
}

function spanOf([, strong, emphasis, code, linked = "", target = ""]: RegExpMatchArray): GuideSpan {
  if (strong !== undefined) return { kind: "strong", text: strong };
  if (emphasis !== undefined) return { kind: "emphasis", text: emphasis };
  if (code !== undefined) return { kind: "code", text: code };
  return { kind: "link", text: linked, target };
}

const listMark = /^(?:[-*]|\d+\.) +/;

function blockOf(block: string): GuideBlock {
  const heading = /^(#{1,3}) +(.*)$/.exec(block);
  if (heading !== null) return { kind: "heading", level: levelOf(heading[1] ?? ""), text: heading[2] ?? "" };
  const image = /^!\[([^\]]*)\]\(([^)\s]+)\)$/.exec(block);
  if (image !== null) return { kind: "image", text: image[1] ?? "", target: image[2] ?? "" };
  if (!listMark.test(block)) return { kind: "paragraph", spans: guideSpans(joined(block)) };
  const items = block.split(/\n(?=(?:[-*]|\d+\.) )/).map((item) => guideSpans(joined(item.replace(listMark, ""))));
  return { kind: "list", isOrdered: /^\d/.test(block), items };
}

function levelOf(marks: string): 1 | 2 | 3 {
  return marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
}

/** A block as one line: where a line of the file ends means nothing. */
function joined(block: string): string {
  return block.replace(/\s*\n\s*/g, " ");
}
