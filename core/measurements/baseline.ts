import { epochOf, instantFromEpoch } from "../base/instant.ts";
import type { Bins } from "./bins.ts";
import type { ThresholdDisruption, ThresholdRule } from "./disruption.ts";
import { pooledShareOf } from "./pooled-share.ts";
import type { Point, Series } from "./series.ts";
import { median, medianAbsoluteDeviation } from "./statistics.ts";

/** What is ordinary for one bin, and where the extraordinary begins. */
export interface Bound {
  readonly median: number;
  readonly threshold: number;
}

/** The baseline of a series. `boundAt` is undefined for a time of day with too few bins before the split. */
export interface Baseline {
  readonly summary: ThresholdDisruption["baseline"];
  readonly boundAt: (t: number) => Bound | undefined;
}

/**
 * The baseline of the rule: for bins shorter than a day the bins of the same time of day, otherwise the whole window.
 * Undefined where the window holds fewer bins than the rule asks for.
 */
export function baselineOf(series: Series, rule: ThresholdRule, bins: Bins): Baseline | undefined {
  const from = rule.baselineFrom === undefined ? -Infinity : epochOf(rule.baselineFrom);
  const points = series.points.filter((point) => point.t >= from && bins.next(point.t) <= epochOf(rule.split));
  const values = valuesOf(points);
  const isDaily = series.binSeconds >= 86400;
  const slotOf = (t: number): number => (isDaily ? 0 : bins.timeOfDay(t));
  const slots = new Set(points.map((point) => slotOf(point.t)));
  const bounds = new Map(
    [...slots]
      .map((slot) => [slot, points.filter((point) => slotOf(point.t) === slot)] as const)
      .map(([slot, inSlot]) => [slot, valuesOf(inSlot)] as const)
      .filter(([, inSlot]) => inSlot.length >= rule.minimumBaselineBins)
      .map(([slot, inSlot]) => [slot, boundOf(inSlot, series, rule)] as const),
  );
  const [first, last] = [points[0], points.at(-1)];
  if (bounds.size === 0 || first === undefined || last === undefined) return undefined;
  const pooled = pooledShareOf(points);
  return {
    boundAt: (t) => bounds.get(slotOf(t)),
    summary: {
      kind: isDaily ? "whole-window" : "same-time-of-day",
      from: instantFromEpoch(first.t),
      until: instantFromEpoch(bins.next(last.t)),
      bins: values.length,
      n: points.reduce((sum, point) => sum + point.n, 0),
      median: median(values),
      deviation: medianAbsoluteDeviation(values),
      ...(pooled === undefined ? {} : { pooled }),
    },
  };
}

function valuesOf(points: readonly Point[]): readonly number[] {
  return points.flatMap((point) => (point.value === undefined ? [] : [point.value]));
}

function boundOf(values: readonly number[], series: Series, rule: ThresholdRule): Bound {
  const middle = median(values);
  const span = series.scale === undefined ? Math.abs(middle) : series.scale.max - series.scale.min;
  const distance = Math.max(rule.madFactor * medianAbsoluteDeviation(values), rule.floorShare * span);
  return { median: middle, threshold: series.direction === "lower-is-worse" ? middle - distance : middle + distance };
}
