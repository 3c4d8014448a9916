import { epochOf } from "../base/instant.ts";
import type { Instant } from "../base/instant.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import type { Disruption, Silence, ThresholdDisruption } from "./disruption.ts";
import type { SeriesUnit } from "./series.ts";

/** Unit of a measure: one of a series, a length of time, or an instant. */
export type MeasureUnit = SeriesUnit | "hours" | "days" | "instant";

/** A figure about a disruption, for the text. A share runs from 0 to 1. */
export interface Measure {
  readonly value: number | Instant;
  readonly unit: MeasureUnit;
}

type Found = Measure | "none" | "still-open" | "too-few";
type Measures<T> = Readonly<Record<string, (disruption: T) => Found>>;

/**
 * What can be asked of a stretch beyond the threshold.
 * - `start`, `end`, `lastBin`: start of the first bin; end of the last, only when closed; start of the last bin
 * - `durationHours`, `durationDays`: from start to end, only when closed
 * - `atLeastHours`, `atLeastDays`: from the start to the end of the last bin, closed or open
 * - `lowest`, `highest`: the worst value of a series where lower, or higher, is worse; of bins with enough readings
 * - `worstAt`: start of that bin; `worstN`: its readings
 * - `lowestShareOfBaseline`, `fall`: the lowest value as a share of the median of its time of day; one less that share
 * - `baseline`: median of the whole window before the split; `baselineAtWorst`: of the worst bin's time of day
 * - `threshold`: the threshold at the worst bin
 * - `baselineBins`, `baselineN`, `baselineFrom`, `baselineUntil`: size and bounds of that window
 * - `baselineShare`, `baselineFailures`: failures of the window put together
 * - `bins`, `missingBins`, `insufficientBins`, `n`, `apart`: bins of the stretch, those missing or with too few readings, readings, tests
 *   counted apart
 * - `failures`, `share`, `shareLow`, `shareHigh`: failures of the stretch put together, with the 95 % interval
 */
const thresholdMeasures: Measures<ThresholdDisruption> = {
  start: ({ start }) => instant(start),
  end: ({ end }) => (end === undefined ? "still-open" : instant(end)),
  lastBin: ({ lastBin }) => instant(lastBin),
  durationHours: ({ start, end }) => (end === undefined ? "still-open" : hours(start, epochOf(end))),
  durationDays: ({ start, end }) => (end === undefined ? "still-open" : days(start, epochOf(end))),
  atLeastHours: (disruption) => hours(disruption.start, endOfLastBin(disruption)),
  atLeastDays: (disruption) => days(disruption.start, endOfLastBin(disruption)),
  lowest: (disruption) => worstValue(disruption, "lower-is-worse"),
  highest: (disruption) => worstValue(disruption, "higher-is-worse"),
  worstAt: ({ worst }) => (worst === undefined ? "too-few" : instant(worst.at)),
  worstN: ({ worst }) => (worst === undefined ? "too-few" : count(worst.n)),
  lowestShareOfBaseline: (disruption) => shareOfBaseline(disruption, (share) => share),
  fall: (disruption) => shareOfBaseline(disruption, (share) => 1 - share),
  baseline: ({ baseline, unit }) => ({ value: baseline.median, unit }),
  baselineAtWorst: ({ worst, unit }) => (worst === undefined ? "too-few" : { value: worst.baseline, unit }),
  threshold: ({ worst, unit }) => (worst === undefined ? "too-few" : { value: worst.threshold, unit }),
  baselineBins: ({ baseline }) => count(baseline.bins),
  baselineN: ({ baseline }) => count(baseline.n),
  baselineFrom: ({ baseline }) => instant(baseline.from),
  baselineUntil: ({ baseline }) => instant(baseline.until),
  baselineShare: ({ baseline, rule }) => pooled(baseline.pooled, "value", rule.minimumN),
  baselineFailures: ({ baseline }) => (baseline.pooled === undefined ? "none" : count(baseline.pooled.failures)),
  bins: ({ bins }) => count(bins),
  missingBins: ({ missingBins }) => count(missingBins),
  insufficientBins: ({ insufficientBins }) => count(insufficientBins.length),
  n: ({ n }) => count(n),
  apart: ({ apart }) => (apart === undefined ? "none" : count(apart)),
  failures: ({ share }) => (share === undefined ? "none" : count(share.failures)),
  share: ({ share, rule }) => pooled(share, "value", rule.minimumN),
  shareLow: ({ share, rule }) => pooled(share, "low", rule.minimumN),
  shareHigh: ({ share, rule }) => pooled(share, "high", rule.minimumN),
};

/**
 * What can be asked of a silence.
 * - `start`, `end`: start of its first empty bin, end of its last
 * - `durationHours`, `durationDays`: between them; `bins`: empty bins
 * - `comparisons`: how many other silences of the record are at least as long; `longestComparison`: empty bins of the longest
 */
const silenceMeasures: Measures<Silence> = {
  start: ({ from }) => instant(from),
  end: ({ until }) => instant(until),
  durationHours: ({ from, until }) => hours(from, epochOf(until)),
  durationDays: ({ from, until }) => days(from, epochOf(until)),
  bins: ({ bins }) => count(bins),
  comparisons: ({ comparisonCount }) => count(comparisonCount),
  longestComparison: ({ comparisons }) =>
    comparisons.length === 0 ? "none" : count(Math.max(...comparisons.map((other) => other.bins))),
};

/** The names that `measureOf` knows, of stretches beyond a threshold and of silences. */
export const measureNames = {
  threshold: Object.keys(thresholdMeasures),
  silence: Object.keys(silenceMeasures),
} as const;

/**
 * A named figure of a disruption. Refused: a name that is not in the list or does not apply, an end or duration of what is
 * still open, a percentage of too few readings.
 */
export function measureOf(disruption: Disruption, name: string): Result<Measure> {
  const found =
    disruption.kind === "threshold" ? ask(thresholdMeasures, disruption, name) : ask(silenceMeasures, disruption, name);
  if (typeof found !== "string") return made(found);
  return refused(blocks(codes[found], { measure: name }, { record: disruption.series }));
}

const codes = {
  none: "measurements.no-such-measure",
  "still-open": "measurements.still-open",
  "too-few": "measurements.too-few-readings",
} as const;

function ask<T>(measures: Measures<T>, disruption: T, name: string): Found {
  return Object.hasOwn(measures, name) ? (measures[name]?.(disruption) ?? "none") : "none";
}

function instant(value: Instant): Measure {
  return { value, unit: "instant" };
}

function count(value: number): Measure {
  return { value, unit: "count" };
}

function hours(start: Instant, end: number): Measure {
  return { value: (end - epochOf(start)) / 3600000, unit: "hours" };
}

function days(start: Instant, end: number): Measure {
  return { value: (end - epochOf(start)) / 86400000, unit: "days" };
}

function endOfLastBin({ end, lastBin, binSeconds }: ThresholdDisruption): number {
  return end === undefined ? epochOf(lastBin) + binSeconds * 1000 : epochOf(end);
}

function worstValue({ worst, unit, direction }: ThresholdDisruption, asked: ThresholdDisruption["direction"]): Found {
  if (direction !== asked) return "none";
  return worst === undefined ? "too-few" : { value: worst.value, unit };
}

function shareOfBaseline({ worst, direction }: ThresholdDisruption, form: (share: number) => number): Found {
  if (direction !== "lower-is-worse" || worst?.baseline === 0) return "none";
  return worst === undefined ? "too-few" : { value: form(worst.value / worst.baseline), unit: "share" };
}

function pooled(share: ThresholdDisruption["share"], part: "value" | "low" | "high", minimumN: number): Found {
  if (share === undefined) return "none";
  return share.n < minimumN ? "too-few" : { value: share[part], unit: "share" };
}
