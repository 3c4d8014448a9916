import type { RecordId } from "../base/identifier.ts";
import { epochOf, instantFromEpoch } from "../base/instant.ts";
import type { Instant } from "../base/instant.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { baselineOf } from "./baseline.ts";
import type { Baseline, Bound } from "./baseline.ts";
import { binsOf } from "./bins.ts";
import type { Bins } from "./bins.ts";
import type { ThresholdDisruption, ThresholdRule } from "./disruption.ts";
import { isInsufficient, pooledShareOf } from "./pooled-share.ts";
import type { PooledShare } from "./pooled-share.ts";
import type { Point, Series } from "./series.ts";

/** The documented rule with its usual figures: 5 deviations, 20 points of the scale, two bins to open and two to close. */
export function thresholdRule(split: Instant, baselineFrom?: Instant): ThresholdRule {
  return {
    split,
    ...(baselineFrom === undefined ? {} : { baselineFrom }),
    madFactor: 5,
    floorShare: 0.2,
    openBins: 2,
    closeBins: 2,
    minimumBaselineBins: 3,
    minimumN: 20,
  };
}

/**
 * Stretches of a series, from the split on, beyond the threshold of the rule, in order of time. A missing bin neither opens nor
 * closes a stretch; as many missing bins as close one leave it open, since nobody measured whether it went on. Refused
 * where the baseline is too short to be one. No volume series: absence of rows is a silence, not a disruption.
 */
export function findDisruptions(
  seriesId: RecordId,
  series: Series,
  rule: ThresholdRule,
): Result<readonly ThresholdDisruption[]> {
  if (series.kind === "volume") return refused(blocks("measurements.volume-not-judged", {}, { record: seriesId }));
  const bins = binsOf(series.binSeconds, series.binZone);
  const baseline = baselineOf(series, rule, bins);
  if (baseline === undefined) {
    return refused(blocks("measurements.baseline-short", { least: rule.minimumBaselineBins }, { record: seriesId }));
  }
  const judged = judge(series, { baseline, bins });
  return made(stretches(judged, rule).map((stretch) => describe(seriesId, series, { stretch, baseline, rule, bins })));
}

/** A measured bin held against the threshold of its time of day. */
interface JudgedBin {
  readonly point: Point;
  readonly value: number;
  readonly bound: Bound;
  readonly isBeyond: boolean;
  readonly missingBefore: number;
}

interface Stretch {
  readonly bins: readonly JudgedBin[];
  readonly before: JudgedBin | undefined;
  readonly recovered: JudgedBin | undefined;
  readonly openBecause: "series-ends" | "bins-missing" | undefined;
}

function judge(series: Series, against: { readonly baseline: Baseline; readonly bins: Bins }): readonly JudgedBin[] {
  const judged: JudgedBin[] = [];
  let expected: number | undefined;
  for (const point of series.points) {
    const bound = against.baseline.boundAt(point.t);
    if (point.value === undefined || bound === undefined) continue;
    const isBeyond =
      series.direction === "lower-is-worse" ? point.value < bound.threshold : point.value > bound.threshold;
    judged.push({
      point,
      value: point.value,
      bound,
      isBeyond,
      missingBefore: missing(expected, point.t, against.bins),
    });
    expected = against.bins.next(point.t);
  }
  return judged;
}

function missing(expected: number | undefined, t: number, bins: Bins): number {
  let count = 0;
  for (let start = expected ?? t; start < t; start = bins.next(start)) count += 1;
  return count;
}

function stretches(judged: readonly JudgedBin[], rule: ThresholdRule): readonly Stretch[] {
  const found: Stretch[] = [];
  const split = epochOf(rule.split);
  let at = judged.findIndex((bin) => bin.point.t >= split);
  while (at >= 0 && at < judged.length) {
    const opening = judged.slice(at, at + rule.openBins);
    const isOpening =
      opening.length === rule.openBins &&
      opening.every((bin, nth) => bin.isBeyond && (nth === 0 || bin.missingBefore === 0));
    const stretch = isOpening ? stretchFrom(judged, at, rule) : undefined;
    if (stretch !== undefined) found.push(stretch);
    at += stretch?.bins.length ?? 1;
  }
  return found;
}

function stretchFrom(judged: readonly JudgedBin[], at: number, rule: ThresholdRule): Stretch {
  const before = judged.slice(0, at).findLast((bin) => !bin.isBeyond);
  let end = at + 1;
  let within = 0;
  for (; end < judged.length && within < rule.closeBins; end += 1) {
    const bin = judged[end];
    if (bin === undefined) break;
    if (bin.missingBefore >= rule.closeBins) {
      return { bins: beyondUpTo(judged.slice(at, end)), before, recovered: undefined, openBecause: "bins-missing" };
    }
    within = bin.isBeyond ? 0 : within + 1;
  }
  const bins = beyondUpTo(judged.slice(at, end));
  const isClosed = within >= rule.closeBins;
  return {
    bins,
    before,
    recovered: isClosed ? judged[at + bins.length] : undefined,
    openBecause: isClosed ? undefined : "series-ends",
  };
}

function beyondUpTo(bins: readonly JudgedBin[]): readonly JudgedBin[] {
  return bins.slice(0, bins.findLastIndex((bin) => bin.isBeyond) + 1);
}

interface Findings {
  readonly stretch: Stretch;
  readonly baseline: Baseline;
  readonly rule: ThresholdRule;
  readonly bins: Bins;
}

function describe(
  seriesId: RecordId,
  series: Series,
  { stretch, baseline, rule, bins }: Findings,
): ThresholdDisruption {
  const first = stretch.bins[0]?.point.t ?? 0;
  const last = stretch.bins.at(-1)?.point.t ?? first;
  const { before, recovered, openBecause } = stretch;
  const points = stretch.bins.map((bin) => bin.point);
  const isSameTimeOfDay = baseline.summary.kind === "same-time-of-day";
  return {
    kind: "threshold",
    series: seriesId,
    unit: series.unit,
    direction: series.direction,
    binSeconds: series.binSeconds,
    start: instantFromEpoch(first),
    ...(before === undefined ? {} : { before: instantFromEpoch(before.point.t) }),
    lastBin: instantFromEpoch(last),
    ...(openBecause === undefined ? { end: instantFromEpoch(bins.next(last)) } : { openBecause }),
    ...(recovered === undefined ? {} : { recovered: instantFromEpoch(recovered.point.t) }),
    isOpen: openBecause !== undefined,
    bins: points.length,
    missingBins: stretch.bins.slice(1).reduce((sum, bin) => sum + bin.missingBefore, 0),
    insufficientBins: points
      .filter((point) => isInsufficient(point, rule.minimumN))
      .map((point) => instantFromEpoch(point.t)),
    n: points.reduce((sum, point) => sum + point.n, 0),
    ...pooled(points),
    ...worst(stretch.bins, series.direction, rule.minimumN),
    baseline: baseline.summary,
    rule,
    method: isSameTimeOfDay ? "threshold-same-time-of-day" : "threshold-whole-window",
    caveats: [...series.caveats, "cause-not-shown", ...(isSameTimeOfDay ? [] : ["no-time-of-day"])],
  };
}

function pooled(points: readonly Point[]): { readonly share?: PooledShare; readonly apart?: number } {
  const share = pooledShareOf(points);
  if (share === undefined) return {};
  return { share, apart: points.reduce((sum, point) => sum + (point.apart ?? 0), 0) };
}

function worst(
  bins: readonly JudgedBin[],
  direction: Series["direction"],
  minimumN: number,
): Pick<ThresholdDisruption, "worst"> {
  const sign = direction === "lower-is-worse" ? 1 : -1;
  const [lowest] = bins
    .filter((bin) => !isInsufficient(bin.point, minimumN))
    .toSorted((left, right) => sign * (left.value - right.value) || left.point.t - right.point.t);
  if (lowest === undefined) return {};
  const { point, value, bound } = lowest;
  return {
    worst: { at: instantFromEpoch(point.t), value, n: point.n, baseline: bound.median, threshold: bound.threshold },
  };
}
