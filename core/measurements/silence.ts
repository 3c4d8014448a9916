import type { RecordId } from "../base/identifier.ts";
import { epochOf, instantFromEpoch } from "../base/instant.ts";
import type { Instant } from "../base/instant.ts";
import { binStarts, binsOf } from "./bins.ts";
import type { Silence } from "./disruption.ts";
import type { Series } from "./series.ts";

/** The span in which readings were to be expected; by default from the first to the last reading. */
export interface ExpectedWindow {
  readonly from?: Instant;
  readonly until?: Instant;
  /** Shortest silence worth a mention, in bins; two by default. */
  readonly minimumBins?: number;
}

/** A run of bins without a row. `from` is the start of the first, `until` the end of the last. */
export interface Gap {
  readonly from: Instant;
  readonly until: Instant;
  readonly bins: number;
}

const mostComparisons = 100;

/**
 * Stretches of bins in which nothing was measured at all, each beside every other one of the record that is at least as
 * long. No silence is proof: devices, volunteers and collectors fall silent for reasons of their own.
 */
export function findSilences(seriesId: RecordId, series: Series, window: ExpectedWindow = {}): readonly Silence[] {
  const gaps = gapsOf(series, window);
  const outermost = [window.from === undefined ? undefined : epochOf(window.from), epochOf(lastEnd(series, window))];
  return gaps
    .filter((gap) => gap.bins >= (window.minimumBins ?? 2))
    .map((gap): Silence => {
      const comparisons = gaps.filter((other) => other !== gap && other.bins >= gap.bins);
      return {
        kind: "silence",
        series: seriesId,
        binSeconds: series.binSeconds,
        ...gap,
        touchesEdge: outermost.includes(epochOf(gap.from)) || outermost.includes(epochOf(gap.until)),
        comparisonCount: comparisons.length,
        comparisons: comparisons.slice(0, mostComparisons),
        isProof: false,
        reason: comparisons.length > 0 ? "as-long-elsewhere" : "other-causes-open",
        method: "silence",
        caveats: [...series.caveats, "silence-not-proof"],
      };
    });
}

/** Every run of bins without a row within a window, in order of time. A bin whose source counted zero tests is one. */
export function gapsOf(series: Series, window: ExpectedWindow = {}): readonly Gap[] {
  const bins = binsOf(series.binSeconds, series.binZone);
  const measured = new Set(series.points.filter((point) => point.n + (point.apart ?? 0) > 0).map((point) => point.t));
  const first = series.points[0];
  if (first === undefined) return [];
  const from = window.from === undefined ? first.t : epochOf(window.from);
  const gaps: Gap[] = [];
  let start: number | undefined;
  let count = 0;
  const close = (until: number): void => {
    if (start !== undefined) gaps.push({ from: instantFromEpoch(start), until: instantFromEpoch(until), bins: count });
    start = undefined;
    count = 0;
  };
  const end = epochOf(lastEnd(series, window));
  for (const t of binStarts(bins, from, end)) {
    if (measured.has(t)) close(t);
    else {
      start ??= t;
      count += 1;
    }
  }
  close(end);
  return gaps;
}

function lastEnd(series: Series, window: ExpectedWindow): Instant {
  const last = series.points.at(-1)?.t ?? 0;
  return window.until ?? instantFromEpoch(binsOf(series.binSeconds, series.binZone).next(last));
}
