import type { Saying } from "../../core/bridge/shapes.ts";
import { inverseOf, sparing } from "../../core/project/inverse.ts";
import type { Change, Operation, UnknownOperation } from "../../core/project/operation.ts";
import type { Segment } from "../../core/project/segment.ts";
import type { Writing } from "../case-folder/case-deps.ts";

/** Something that was done and can be taken back, or was taken back and can be done again. */
export interface Deed {
  readonly saying: Saying;
  readonly inverse: readonly Change[];
  /** The batch that it is part of, and how many writings it stands for. */
  readonly batch?: string;
  readonly count: number;
  /** Somebody else wrote since where this did; that part of it can no longer be taken back. */
  readonly isNarrowed?: boolean;
}

/** Writings that are taken back as one, because a person began them as one. `saying` names so many of them. */
export interface Batch {
  readonly name: string;
  readonly saying: (count: number) => Saying;
}

type Operations = readonly (Operation | UnknownOperation)[];

/** How many deeds can be taken back. */
const undoDepth = 500;

/** The deeds with another one behind them: with the last one, where both are of one batch. */
export function withDeed(deeds: readonly Deed[], deed: Deed, batch?: Batch): readonly Deed[] {
  const last = deeds.at(-1);
  if (batch === undefined) return [...deeds, deed].slice(-undoDepth);
  if (last?.batch !== batch.name) return [...deeds, { ...deed, batch: batch.name }].slice(-undoDepth);
  const count = last.count + 1;
  const inverse = [...deed.inverse, ...last.inverse];
  return [...deeds.slice(0, -1), { ...last, saying: batch.saying(count), inverse, count }];
}

/** The deeds without what would take back something that others wrote. */
export function narrowed(deeds: readonly Deed[], others: Operations): readonly Deed[] {
  if (others.length === 0) return deeds;
  return deeds.map((deed) => {
    const inverse = sparing(deed.inverse, others);
    return inverse.length === deed.inverse.length ? deed : { ...deed, inverse, isNarrowed: true };
  });
}

/** What takes writings back, the last one first, and nothing that others wrote between or after them. */
export function inverseOfWritings(writings: readonly Writing[], others: Operations): readonly Change[] {
  const inverse = writings.toReversed().flatMap(({ before, added }) => inverseOf(before, operationsIn(added)));
  const first = Math.min(...writings.flatMap(({ added }) => added.map(({ operations }) => operations[0]?.l ?? 0)));
  return sparing(
    inverse,
    others.filter(({ l }) => l > first),
  );
}

/** All operations of segments, in their order. */
export function operationsIn(segments: readonly Segment[]): Operations {
  return segments.flatMap(({ operations }) => operations);
}

/** Those segments that are not among the known ones. */
export function newSegments(segments: readonly Segment[], known: readonly Segment[]): readonly Segment[] {
  const hashes = new Set(known.map(({ hash }) => hash));
  return segments.filter(({ hash }) => !hashes.has(hash));
}
