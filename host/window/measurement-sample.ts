import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { recordLines } from "../../core/measurements/record-lines.ts";
import { readHead } from "../measurements/log-head.ts";

/** What separates the cells of a table. */
export type Delimiter = (typeof delimiters)[number];

/** The first lines of a file as a table. Without columns where they are no text. */
export interface LogSample {
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

const delimiters = [",", ";", "\t"] as const;

/** As much of a file as is looked at, unpacked. */
const headBytes = 64 * 1024;
const sampleLines = 8;
const longestCell = 200;

/**
 * The header of a log and the eight lines after it, plain or gzip, whatever its format. Unless the delimiter is stated, the one that
 * cuts the first lines into the same number of cells is taken.
 */
export async function sampleOfLog(path: string, stated: Delimiter | undefined): Promise<LogSample> {
  const head = readHead(await headOf(path), path);
  const lines = head.kind === "ok" ? wholeLines(head.value.text, head.value.bytes.length) : [];
  const delimiter = stated ?? guess(lines);
  const [columns = [], ...rows] = rowsOf(lines, delimiter);
  const sample = rows.slice(0, sampleLines).map((row) => row.map(shortened));
  return { delimiter, columns: columns.map((name) => name.trim()), sample };
}

async function headOf(path: string): Promise<Buffer> {
  const start = await firstBytes(createReadStream(path, { end: headBytes - 1 }));
  // RFC 1952 section 2.3.1: a gzip member begins with 1f 8b.
  if (start[0] !== 0x1f || start[1] !== 0x8b) return start;
  return firstBytes(pipeline(createReadStream(path), createGunzip(), () => undefined));
}

/** What came before the head was full; what came before the trouble where a packed file is damaged. */
async function firstBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= headBytes) break;
    }
  } catch {
    // The reading of the whole log says what is wrong with it.
  }
  return Buffer.concat(chunks).subarray(0, headBytes);
}

function wholeLines(text: string, bytes: number): readonly string[] {
  const lines = text.split(/\r?\n/);
  const isCut = bytes >= headBytes - 3;
  return (isCut && lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== "");
}

function rowsOf(lines: readonly string[], delimiter: Delimiter): readonly (readonly string[])[] {
  const records = recordLines(delimiter);
  const events = lines.flatMap((text, at) => records.take({ line: at + 1, text }));
  return events.flatMap((event) => (event.kind === "record" ? [event.cells] : []));
}

function guess(lines: readonly string[]): Delimiter {
  const first = lines.slice(0, sampleLines + 1);
  const scores = delimiters.map((delimiter) => {
    const widths = rowsOf(first, delimiter).map((row) => row.length);
    const width = widths[0] ?? 0;
    return { delimiter, width, same: width < 2 ? 0 : widths.filter((other) => other === width).length };
  });
  const [best] = scores.toSorted((a, b) => b.same - a.same || b.width - a.width);
  return best?.delimiter ?? ",";
}

function shortened(cell: string): string {
  const letters = [...cell.slice(0, longestCell * 2)];
  return letters.length > longestCell ? `${letters.slice(0, longestCell - 1).join("")}…` : cell;
}
