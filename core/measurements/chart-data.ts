import type { RecordId } from "../base/identifier.ts";
import { epochOf, instantFromEpoch } from "../base/instant.ts";
import type { Instant } from "../base/instant.ts";
import { baselineOf } from "./baseline.ts";
import { binStarts, binsOf } from "./bins.ts";
import { csvText } from "./csv-text.ts";
import type { Table } from "./csv-text.ts";
import type { Disruption, Silence, ThresholdDisruption, ThresholdRule } from "./disruption.ts";
import { isInsufficient } from "./pooled-share.ts";
import type { Point, Series } from "./series.ts";
import { gapsOf } from "./silence.ts";
import type { Gap } from "./silence.ts";
import { clockOf, clockText } from "./time-zone.ts";

/**
 * One bin of a figure. `local` is the wall clock at the vantage point, `2019-11-16 21:00`. `baseline` and `bound` are the
 * median and threshold of the bin. A bin without rows `isNoData`. One that `isInsufficient` has too few readings to print
 * its value as a percentage.
 */
export interface FigurePoint extends Point {
  readonly utc: Instant;
  readonly local: string;
  readonly baseline?: number;
  readonly bound?: number;
  readonly isInDisruption: boolean;
  readonly isInSilence: boolean;
  readonly isNoData: boolean;
  readonly isInsufficient: boolean;
}

/** All that a figure shows of one series, with what was found in it. Every bin from the first to the last is a point. */
export interface FigureData extends Omit<Series, "import" | "points" | "binZone"> {
  readonly seriesId: RecordId;
  readonly points: readonly FigurePoint[];
  readonly disruptions: readonly ThresholdDisruption[];
  readonly silences: readonly Silence[];
  readonly gaps: readonly Gap[];
  readonly n: number;
  readonly split?: Instant;
}

/**
 * What goes into a figure. Without a rule there is no baseline to draw. Stretches of other series are left out; silences are
 * taken as given, since they are found in the volume series of the same import.
 */
export interface FigureInput {
  readonly seriesId: RecordId;
  readonly series: Series;
  readonly rule?: ThresholdRule;
  readonly disruptions: readonly Disruption[];
}

/** Fewest readings of a failure share for a percentage, where no rule says otherwise. */
const usualMinimumN = 20;

/** The table behind a figure, as data. */
export function figureData({ seriesId, series, rule, disruptions }: FigureInput): FigureData {
  const stretches = disruptions.flatMap((found) =>
    found.kind === "threshold" && found.series === seriesId ? [found] : [],
  );
  const silences = disruptions.flatMap((found) => (found.kind === "silence" ? [found] : []));
  const caveats = [series, ...stretches, ...silences].flatMap((part) => part.caveats);
  return {
    seriesId,
    kind: series.kind,
    subject: series.subject,
    unit: series.unit,
    ...(series.scale === undefined ? {} : { scale: series.scale }),
    direction: series.direction,
    binSeconds: series.binSeconds,
    timeZone: series.timeZone,
    points: pointsOf(series, rule, { stretches, silences }),
    disruptions: stretches,
    silences,
    gaps: gapsOf(series),
    n: series.points.reduce((sum, point) => sum + point.n, 0),
    ...(rule === undefined ? {} : { split: rule.split }),
    caveats: [...new Set(caveats)],
  };
}

/**
 * The table behind a figure, one row a bin: times in UTC and on local clocks, value, readings, failures and tests counted
 * apart, baseline, threshold, and a word for what the bin is. The value of a bin with too few readings is left empty.
 */
export function figureTable(figure: FigureData): Table {
  return {
    columns: [
      "utc",
      "local",
      "value",
      "n",
      "failures",
      "apart",
      "baseline",
      "threshold",
      "disruption",
      "silence",
      "note",
    ],
    rows: figure.points.map((point) => [
      point.utc,
      point.local,
      point.isInsufficient ? "" : numberText(point.value),
      String(point.n),
      numberText(point.failures),
      numberText(point.apart),
      numberText(point.baseline),
      numberText(point.bound),
      point.isInDisruption ? "yes" : "no",
      point.isInSilence ? "yes" : "no",
      noteOf(point),
    ]),
  };
}

/** The same table as text (RFC 4180). */
export function figureCsv(figure: FigureData): string {
  return csvText(figureTable(figure));
}

interface Found {
  readonly stretches: readonly ThresholdDisruption[];
  readonly silences: readonly Silence[];
}

function pointsOf(series: Series, rule: ThresholdRule | undefined, found: Found): readonly FigurePoint[] {
  const bins = binsOf(series.binSeconds, series.binZone);
  const baseline = rule === undefined ? undefined : baselineOf(series, rule, bins);
  const clock = clockOf(series.timeZone);
  const measured = new Map(series.points.map((point) => [point.t, point]));
  const first = series.points[0];
  const last = series.points.at(-1);
  if (first === undefined || last === undefined) return [];
  return binStarts(bins, first.t, bins.next(last.t)).map((t) => {
    const point = measured.get(t) ?? { t, n: 0 };
    const bound = baseline?.boundAt(t);
    return {
      ...point,
      utc: instantFromEpoch(t),
      local: clockText(clock.localOf(t)),
      ...(bound === undefined ? {} : { baseline: bound.median, bound: bound.threshold }),
      isInDisruption: found.stretches.some((stretch) => epochOf(stretch.start) <= t && t <= epochOf(stretch.lastBin)),
      isInSilence: found.silences.some((silence) => epochOf(silence.from) <= t && t < epochOf(silence.until)),
      isNoData: !measured.has(t),
      isInsufficient: isInsufficient(point, rule?.minimumN ?? usualMinimumN),
    };
  });
}

function noteOf(point: FigurePoint): string {
  if (point.isNoData) return "no data";
  if (point.isInsufficient) return "insufficient";
  return point.value === undefined ? "no value" : "";
}

/** Twelve significant digits: enough for any log, and the same text on every machine. */
function numberText(value: number | undefined): string {
  return value === undefined ? "" : String(Number(value.toPrecision(12)));
}
