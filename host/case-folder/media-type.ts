import { fileTypeFromBuffer } from "file-type";

/** Formats with a signature whose files may be plain text from the first byte to the last. */
const textFormats: readonly string[] = [
  "application/pdf",
  "application/rtf",
  "application/postscript",
  "application/eps",
  "text/calendar",
  "text/vcard",
];

/** How many bytes of a file decide its media type. */
export const sampleBytes = 64 * 1024;

/**
 * The media type of a file by its first bytes (`sampleBytes`, or all of a shorter file); its name is not asked, because names are
 * easily wrong. Text is told apart as HTML, SVG, XML, JSON, CSV and plain text.
 */
export async function mediaTypeOf(head: Uint8Array): Promise<string> {
  if (head.length === 0) return "application/x-empty";
  const signed = (await fileTypeFromBuffer(head))?.mime;
  const text = textTypeOf(head);
  // A short text can begin like a picture ("BM…") or a sound (the byte order mark of UTF-16).
  const isTextFormat = signed !== undefined && textFormats.includes(signed);
  if (text !== undefined && !isTextFormat) return text;
  return signed ?? "application/octet-stream";
}

/** The decoder for a text by its byte order mark: UTF-8 unless it says UTF-16. A last character that was cut does not matter. */
function decodeHead(head: Uint8Array): { readonly text: string; readonly isUnicode: boolean } {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true }), isUnicode: true };
  } catch {
    return { text: new TextDecoder("latin1").decode(head), isUnicode: false };
  }
}

function textTypeOf(head: Uint8Array): string | undefined {
  const { text, isUnicode } = decodeHead(head);
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return undefined;
  const start = text.trimStart();
  const markup = markupType(start);
  if (markup !== undefined) return markup;
  // Old pages in windows-1251 are common and say so in their markup; other bytes that are not Unicode may be anything.
  if (!isUnicode) return undefined;
  if (isJsonStart(start)) return "application/json";
  return tableType(text, head.length < sampleBytes) ?? "text/plain";
}

function markupType(start: string): string | undefined {
  const root = /^(?:<\?xml[^>]*>|<!doctype[^>]*>|<!--[^]*?-->|\s)*<([a-z][\w:.-]*)/i.exec(start)?.[1]?.toLowerCase();
  if (root === "svg") return "image/svg+xml";
  if (/^(?:<!--[^]*?-->|\s)*<!doctype html/i.test(start) || root === "html" || root === "head" || root === "body") {
    return start.startsWith("<?xml") ? "application/xhtml+xml" : "text/html";
  }
  return start.startsWith("<?xml") ? "application/xml" : undefined;
}

function isJsonStart(start: string): boolean {
  return (
    /^\{\s*(?:\}|"(?:[^"\\]|\\.)*"\s*:)/.test(start) ||
    /^\[\s*(?:[\]{["]|-?\d+(?:\.\d+)?\s*[,\]]|true|false|null)/.test(start)
  );
}

/** A table has at least two lines with the same number, not zero, of one separator outside quotation marks. */
function tableType(text: string, isWhole: boolean): string | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const whole = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line !== "").slice(0, 20);
  const bare = whole.map((line) => line.replace(/"[^"]*"/g, ""));
  const isTable = (separator: string) => {
    const counts = bare.map((line) => line.split(separator).length - 1);
    return counts.length > 1 && (counts[0] ?? 0) > 0 && counts.every((count) => count === counts[0]);
  };
  if (isTable("\t")) return "text/tab-separated-values";
  return isTable(",") || isTable(";") ? "text/csv" : undefined;
}
