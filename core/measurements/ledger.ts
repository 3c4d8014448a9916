import { z } from "zod";
import { blocks, warns } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";

const count = z.number().int().nonnegative();

/**
 * Account of every line of a log: `total` = `header` + `read` + `refused` + `blank`. `rows` is the number of records in the
 * lines read; it is smaller than `read` where a quoted cell runs over several lines.
 */
export const ledgerSchema = z
  .object({ total: count, header: count, read: count, refused: count, blank: count, rows: count })
  .readonly();

/**
 * Refused lines by reason: the code of the problem, how many lines, and which, as ranges with both ends included. Of each
 * reason the first 500 ranges are kept.
 */
export const refusedLinesSchema = z
  .array(
    z.object({ code: z.string(), count, lines: z.array(z.tuple([count, count]).readonly()).readonly() }).readonly(),
  )
  .readonly();

export type Ledger = z.infer<typeof ledgerSchema>;
export type RefusedLines = z.infer<typeof refusedLinesSchema>;

/** Blocks when a line of the file is not accounted for. */
export function checkLedger(ledger: Ledger, file: string): readonly Problem[] {
  const sum = ledger.header + ledger.read + ledger.refused + ledger.blank;
  return sum === ledger.total ? [] : [blocks("measurements.ledger-imbalance", { total: ledger.total, sum }, { file })];
}

/** Collects refused lines as ranges, and a problem each for the first of every reason. */
export interface RefusalBook {
  readonly add: (problem: Problem, lines: { readonly first: number; readonly last: number }) => void;
  /** A warning about a line that was read all the same. */
  readonly note: (problem: Problem, line: number) => void;
  readonly lines: () => RefusedLines;
  readonly problems: () => readonly Problem[];
}

/** How many problems of one reason are reported one by one; the rest are one problem with their number. */
const reportedPerReason = 20;

const mostRanges = 500;

/** An empty book for one file. */
export function refusalBook(file: string): RefusalBook {
  const refusals = new Map<string, { count: number; readonly ranges: [number, number][] }>();
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const note = (problem: Problem, line: number): void => {
    const seen = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, seen);
    if (seen <= reportedPerReason) problems.push({ ...problem, where: { file, line } });
  };
  return {
    note,
    add: (problem, { first, last }) => {
      const known = refusals.get(problem.code) ?? { count: 0, ranges: [] };
      const previous = known.ranges.at(-1);
      if (previous?.[1] === first - 1) previous[1] = last;
      else if (known.ranges.length < mostRanges) known.ranges.push([first, last]);
      known.count += last - first + 1;
      refusals.set(problem.code, known);
      note(problem, first);
    },
    lines: () => [...refusals].map(([code, { count, ranges }]) => ({ code, count, lines: ranges })),
    problems: () => [
      ...problems,
      ...[...counts]
        .filter(([, seen]) => seen > reportedPerReason)
        .map(([reason, seen]) =>
          warns("measurements.more-of-the-same", { reason, count: seen - reportedPerReason }, { file }),
        ),
    ],
  };
}
