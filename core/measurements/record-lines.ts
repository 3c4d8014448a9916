import { splitRecord } from "./csv-record.ts";

/** A line of text of a log, without its line end. `isUnterminated` marks a last line that no line end follows. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly isUnterminated?: boolean;
}

/** What lines turned out to be. A record names its first and last line. */
export type LineEvent =
  | {
      readonly kind: "record";
      readonly cells: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly isUnterminated: boolean;
    }
  | { readonly kind: "broken"; readonly line: number }
  | { readonly kind: "blank"; readonly line: number };

/** Puts lines together into records: a quoted cell may run over several. `flush` gives up what has not ended. */
export interface RecordLines {
  readonly take: (line: TextLine) => readonly LineEvent[];
  readonly flush: () => readonly LineEvent[];
}

/** Longest run of lines that one record may take; beyond it, an opening quote is held to be a slip. */
const longestRecord = 100;

/**
 * An assembler for one table. Where quotes are out of place, only the first line is broken and the others are read afresh, so
 * that one stray quote does not take its neighbours along.
 */
export function recordLines(delimiter: string): RecordLines {
  let waiting: readonly TextLine[] = [];
  const take = (line: TextLine): readonly LineEvent[] => {
    if (waiting.length === 0 && line.text.trim() === "") return [{ kind: "blank", line: line.line }];
    const lines = [...waiting, line];
    const split = splitRecord(lines.map((part) => part.text).join("\n"), delimiter);
    if (split.kind === "open" && lines.length < longestRecord) {
      waiting = lines;
      return [];
    }
    if (split.kind !== "cells") return giveUp(lines);
    waiting = [];
    const first = lines[0]?.line ?? line.line;
    return [
      { kind: "record", cells: split.cells, first, last: line.line, isUnterminated: line.isUnterminated === true },
    ];
  };
  const giveUp = ([first, ...others]: readonly TextLine[]): readonly LineEvent[] => {
    waiting = [];
    if (first === undefined) return [];
    return [{ kind: "broken", line: first.line }, ...others.flatMap(take)];
  };
  const flush = (): readonly LineEvent[] => {
    const events: LineEvent[] = [];
    while (waiting.length > 0) events.push(...giveUp(waiting));
    return events;
  };
  return { take, flush };
}
