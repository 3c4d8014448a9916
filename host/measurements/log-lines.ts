import { isUtf8 } from "node:buffer";
import type { LogLine } from "../../core/measurements/log-reader.ts";

/** Cuts bytes into the lines of a log. `end` gives the last line, if no line end follows it, and the number of lines. */
export interface LineCutter {
  readonly push: (bytes: Buffer) => void;
  readonly end: () => { readonly lines: number; readonly hasFinalNewline: boolean };
}

const longestLine = 1024 * 1024;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts at LF; a CR before it is part of the line end. Bytes that are not UTF-8, hold a NUL or are longer than 1 MiB are
 * given as a fault with their line number, never mended. Holds one line at most.
 */
export function lineCutter(take: (line: LogLine) => void): LineCutter {
  let parts: Buffer[] = [];
  let held = 0;
  let lines = 0;
  const emit = (isUnterminated: boolean): void => {
    lines += 1;
    take(
      held > longestLine
        ? { line: lines, fault: "measurements.line-too-long" }
        : lineOf(Buffer.concat(parts), lines, isUnterminated),
    );
    parts = [];
    held = 0;
  };
  const hold = (bytes: Buffer): void => {
    held += bytes.length;
    if (held <= longestLine) parts.push(bytes);
    else parts = [];
  };
  return {
    push: (bytes) => {
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        hold(bytes.subarray(start, end));
        emit(false);
        start = end + 1;
      }
      if (start < bytes.length) hold(Buffer.from(bytes.subarray(start)));
    },
    end: () => {
      const hasFinalNewline = held === 0;
      if (!hasFinalNewline) emit(true);
      return { lines, hasFinalNewline };
    },
  };
}

function lineOf(bytes: Buffer, line: number, isUnterminated: boolean): LogLine {
  if (bytes.includes(0)) return { line, fault: "measurements.line-has-nul" };
  if (!isUtf8(bytes)) return { line, fault: "measurements.line-not-utf8" };
  const text = bytes.at(-1) === carriageReturn ? bytes.toString("utf8", 0, bytes.length - 1) : bytes.toString("utf8");
  return isUnterminated ? { line, text, isUnterminated } : { line, text };
}
