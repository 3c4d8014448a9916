import { z } from "zod";
import type { Point } from "./series.ts";
import { wilsonInterval } from "./statistics.ts";

const count = z.number().int().nonnegative();

/** Failures among `n` readings put together, as a share from 0 to 1 with its 95 % interval (Wilson 1927). */
export const pooledShareSchema = z
  .object({ failures: count, n: count, value: z.number(), low: z.number(), high: z.number() })
  .readonly();

export type PooledShare = z.infer<typeof pooledShareSchema>;

/** The share of failures among readings. `n` is above zero. */
export function pooledShare(failures: number, n: number): PooledShare {
  return { failures, n, value: failures / n, ...wilsonInterval(failures, n) };
}

/** The share over several bins of a failure share, each reading counted once; undefined for other series and for no readings. */
export function pooledShareOf(points: readonly Point[]): PooledShare | undefined {
  const counted = points.filter((point) => point.failures !== undefined);
  const n = counted.reduce((sum, point) => sum + point.n, 0);
  return n === 0
    ? undefined
    : pooledShare(
        counted.reduce((sum, point) => sum + (point.failures ?? 0), 0),
        n,
      );
}

/** Whether a bin of a failure share has too few readings for a percentage. Bins of other series never have. */
export function isInsufficient(point: Point, minimumN: number): boolean {
  return point.failures !== undefined && point.n < minimumN;
}
