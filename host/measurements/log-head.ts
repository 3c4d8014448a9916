import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";

/** The beginning of a log, without its byte order mark. */
export interface LogHead {
  readonly text: string;
  readonly bytes: Buffer;
  readonly hasByteOrderMark: boolean;
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Looks at the first bytes of a log: refuses what is not text in UTF-8 with line feeds, and strips the byte order mark. */
export function readHead(bytes: Buffer, file: string): Result<LogHead> {
  const where = { file };
  if (bytes.length === 0) return refused(blocks("measurements.empty-file", {}, where));
  if (isUtf16(bytes)) return refused(blocks("measurements.utf-16", {}, where));
  if (isBinary(bytes)) return refused(blocks("measurements.binary", {}, where));
  const hasByteOrderMark = bytes.subarray(0, utf8Mark.length).equals(utf8Mark);
  const rest = hasByteOrderMark ? bytes.subarray(utf8Mark.length) : bytes;
  const text = rest.toString("utf8");
  if (text.trim() === "") return refused(blocks("measurements.empty-file", {}, where));
  if (text.includes("\r") && !text.includes("\n")) return refused(blocks("measurements.line-ends-cr", {}, where));
  return made({ text, bytes: rest, hasByteOrderMark });
}

// A stray NUL in a row costs that row; one in the header, or many, mean that this is no text.
function isBinary(bytes: Buffer): boolean {
  const firstLine = bytes.subarray(0, bytes.includes(0x0a) ? bytes.indexOf(0x0a) : bytes.length);
  return firstLine.includes(0) || bytes.filter((byte) => byte === 0).length > bytes.length / 100;
}

function isUtf16(bytes: Buffer): boolean {
  if (utf16Marks.some((mark) => bytes.subarray(0, mark.length).equals(mark))) return true;
  // Latin text in UTF-16 has a NUL in every second byte.
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 1].map((phase) => sample.filter((byte, at) => at % 2 === phase && byte === 0).length);
  return zeros.some((count) => count > sample.length * 0.4);
}
