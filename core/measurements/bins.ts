import { clockOf } from "./time-zone.ts";

/** Bins of one length on the clocks of one zone. Both functions give the start of a bin, in milliseconds since 1970 UTC. */
export interface Bins {
  readonly startOf: (t: number) => number;
  readonly next: (start: number) => number;
  /** Seconds since local midnight at which a bin begins: equal for bins of the same time of day. */
  readonly timeOfDay: (start: number) => number;
}

/** Cuts time into bins that begin at local midnight, so that an hour is an hour of the zone's clocks, and a day its day. */
export function binsOf(binSeconds: number, zone: string): Bins {
  const clock = clockOf(zone);
  const length = binSeconds * 1000;
  const startOf = (t: number): number => {
    const local = clock.localOf(t);
    const start = Math.floor(local / length) * length;
    const candidates = clock.instantsOf(start).filter((candidate) => candidate <= t);
    return candidates.at(-1) ?? t - (local - start);
  };
  return {
    startOf,
    // One and a half bins on is inside the next bin even on the day that clocks change.
    next: (start) => startOf(start + 1.5 * length),
    timeOfDay: (start) => (((clock.localOf(start) / 1000) % 86400) + 86400) % 86400,
  };
}

/** Start of every bin from one start up to, and without, a time. */
export function binStarts(bins: Bins, from: number, until: number): readonly number[] {
  const starts: number[] = [];
  for (let start = bins.startOf(from); start < until; start = bins.next(start)) starts.push(start);
  return starts;
}
