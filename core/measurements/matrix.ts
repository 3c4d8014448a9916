import type { MeasurementImport } from "./measurement-import.ts";
import { addCounts, apartOf, decidedOf, failuresOf } from "./measurement.ts";
import type { OutcomeCounts } from "./measurement.ts";
import { pooledShare } from "./pooled-share.ts";
import type { PooledShare } from "./pooled-share.ts";

/**
 * One service on one network: failures among decided tests, and the tests counted apart. `share` is absent, and
 * `isInsufficient`, below the least number of readings. Country and network absent are unknown.
 */
export interface MatrixCell {
  readonly service: string;
  readonly country?: string;
  readonly network?: string;
  readonly counts: OutcomeCounts;
  readonly n: number;
  readonly failures: number;
  readonly apart: number;
  readonly isInsufficient: boolean;
  readonly share?: PooledShare;
}

/** Outcomes of all imports by service and network, over the whole of their logs, in order of service and network. */
export function matrixOf(imports: readonly Pick<MeasurementImport, "cells">[], minimumN = 20): readonly MatrixCell[] {
  const sums = new Map<string, Pick<MatrixCell, "service" | "country" | "network" | "counts">>();
  for (const cell of imports.flatMap((one) => one.cells)) {
    const service = cell.target ?? cell.test ?? "?";
    const key = [service, cell.country ?? "", cell.network ?? ""].join("\u0000");
    const { country, network } = cell;
    const known = sums.get(key);
    sums.set(key, {
      service,
      ...(country === undefined ? {} : { country }),
      ...(network === undefined ? {} : { network }),
      counts: known === undefined ? cell.counts : addCounts(known.counts, cell.counts),
    });
  }
  return [...sums].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, sum]) => judged(sum, minimumN));
}

function judged(sum: Pick<MatrixCell, "service" | "country" | "network" | "counts">, minimumN: number): MatrixCell {
  const [n, failures] = [decidedOf(sum.counts), failuresOf(sum.counts)];
  const isInsufficient = n < minimumN;
  return {
    ...sum,
    n,
    failures,
    apart: apartOf(sum.counts),
    isInsufficient,
    ...(isInsufficient ? {} : { share: pooledShare(failures, n) }),
  };
}
