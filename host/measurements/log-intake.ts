import { made, refused, warns } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ImportOptions } from "../../core/measurements/format.ts";
import { measurementFormats } from "../../core/measurements/formats/index.ts";
import { logReader } from "../../core/measurements/log-reader.ts";
import type { LogReader, ReadLog } from "../../core/measurements/log-reader.ts";
import type { ImportNote } from "../../core/measurements/measurement-import.ts";
import { chooseFormat } from "../../core/measurements/recognition.ts";
import { readHead } from "./log-head.ts";
import { lineCutter } from "./log-lines.ts";
import type { LineCutter } from "./log-lines.ts";

/** A log as read, with what was found about the file itself. */
export interface LogFile extends ReadLog {
  readonly notes: readonly ImportNote[];
}

/** Takes the bytes of one log in order. Once `isRefused`, further bytes change nothing and `end` gives the problems. */
export interface LogIntake {
  readonly push: (bytes: Buffer) => void;
  readonly isRefused: () => boolean;
  readonly end: () => Result<LogFile>;
}

/** As much of a log as is looked at before its format is known. */
const headBytes = 64 * 1024;

/** Looks at the head of a log, chooses its format, then reads line after line in constant memory. */
export function logIntake(file: string, options: ImportOptions): LogIntake {
  let head: Buffer = Buffer.alloc(0);
  let begun: Result<Begun> | undefined;
  const begin = (): Result<Begun> => {
    const opened = beginReading(head, file, options);
    if (opened.kind === "ok") opened.value.cutter.push(opened.value.rest);
    return opened;
  };
  return {
    push: (bytes) => {
      if (begun?.kind === "ok") begun.value.cutter.push(bytes);
      if (begun !== undefined) return;
      head = Buffer.concat([head, bytes]);
      if (head.length >= headBytes) begun = begin();
    },
    isRefused: () => begun?.kind === "refused",
    end: () => {
      begun ??= begin();
      return begun.kind === "refused" ? begun : finish(begun.value, file);
    },
  };
}

interface Begun {
  readonly cutter: LineCutter;
  readonly reader: LogReader;
  readonly rest: Buffer;
  readonly hasByteOrderMark: boolean;
}

function beginReading(bytes: Buffer, file: string, options: ImportOptions): Result<Begun> {
  const head = readHead(bytes, file);
  if (head.kind === "refused") return head;
  const format = chooseFormat(measurementFormats, { head: head.value.text, fileName: file }, options);
  if (format.kind === "refused") return format;
  const reader = logReader(file, format.value, options);
  const { bytes: rest, hasByteOrderMark } = head.value;
  return made({ cutter: lineCutter(reader.take), reader, rest, hasByteOrderMark });
}

function finish({ cutter, reader, hasByteOrderMark }: Begun, file: string): Result<LogFile> {
  const { lines, hasFinalNewline } = cutter.end();
  const read = reader.finish(lines);
  const notes: readonly ImportNote[] = [
    ...(hasByteOrderMark ? (["byte-order-mark"] as const) : []),
    ...(hasFinalNewline ? [] : (["no-final-newline"] as const)),
  ];
  const problems: readonly Problem[] = [
    ...notes.map((note) => warns(`measurements.${note}`, {}, { file })),
    ...read.problems,
  ];
  return read.kind === "refused" ? refused(...problems) : made({ ...read.value, notes }, problems);
}
