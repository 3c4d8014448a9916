import { instantFromEpoch } from "../../core/base/instant.ts";
import type { Instant } from "../../core/base/instant.ts";
import { made, warns } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { FoundInSeries } from "../../core/bridge/measurement-operations.ts";
import type { OutputOf } from "../../core/bridge/contract.ts";
import { figureData } from "../../core/measurements/chart-data.ts";
import type { FigureData } from "../../core/measurements/chart-data.ts";
import type { Disruption, Silence } from "../../core/measurements/disruption.ts";
import { coverageOf, disruptionIdOf } from "../../core/measurements/report.ts";
import { findSilences } from "../../core/measurements/silence.ts";
import { findDisruptions, thresholdRule } from "../../core/measurements/threshold.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { usualSplit } from "../measurements/usual-split.ts";

type SeriesRecord = RecordOf<"series">;

/** What a rule shows of one series: its figure, and what was found, with the ids under which the case keeps it or would keep it. */
export interface JudgedSeries {
  readonly figure: FigureData;
  readonly found: readonly FoundInSeries[];
  readonly problems: readonly Problem[];
}

/**
 * Judges a series by the usual rule. Without a stated split the one is taken by which the case keeps disruptions of this series, else the
 * first day of the earliest incident, as the command line takes it. Silences in the log of a failure share are shown in its figure and
 * belong to the series of its volume.
 */
export function judgeSeries(state: CaseState, series: SeriesRecord, stated: Instant | undefined): JudgedSeries {
  const kept = recordsOf(state, "disruption").filter((one) => one.series === series.id);
  const split = stated ?? kept.find((one) => one.kind === "threshold")?.rule.split ?? usualSplit(state);
  const rule = split === undefined || series.kind === "volume" ? undefined : thresholdRule(split);
  const stretches = rule === undefined ? made([]) : findDisruptions(series.id, series, rule);
  const isSplitMissing = rule === undefined && series.kind !== "volume";
  const silences = series.kind === "failure-share" ? [] : findSilences(series.id, series);
  const own: readonly Disruption[] = [...(stretches.kind === "ok" ? stretches.value : []), ...silences];
  const disruptions = [...own, ...silencesBeside(state, series)];
  return {
    figure: figureData({ seriesId: series.id, series, disruptions, ...(rule === undefined ? {} : { rule }) }),
    found: own.map((disruption) => foundIn(state, kept, disruption)),
    problems: [...(isSplitMissing ? [warns("measurements.split-missing")] : []), ...stretches.problems],
  };
}

/** The chart of a judged series as a window is told of it. */
export function chartOf({ figure, found, problems }: JudgedSeries): OutputOf<"measure.chart"> {
  const { points, gaps, n, caveats, split } = figure;
  return { points, gaps, n, caveats, found, problems, ...(split === undefined ? {} : { split }) };
}

/** Every series of a case, without its points, beside the exhibit that it was read from. In the order of exhibits. */
export function seriesOf(state: CaseState): OutputOf<"measure.series"> {
  const all = recordsOf(state, "series").flatMap((series) => {
    const source = findRecord(state, "measurementImport", series.import);
    const item = source === undefined ? undefined : findRecord(state, "evidenceItem", source.item);
    if (source === undefined || item === undefined) return [];
    const { points: _, ...fields } = series;
    const { series: __, ...coverage } = coverageOf(series);
    return [{ ...fields, ...coverage, label: item.label, fileName: source.fileName }];
  });
  const byLabel = new Intl.Collator("en", { numeric: true });
  return { series: all.toSorted((a, b) => byLabel.compare(a.label, b.label) || byLabel.compare(a.id, b.id)) };
}

function silencesBeside(state: CaseState, series: SeriesRecord): readonly Silence[] {
  if (series.kind !== "failure-share") return [];
  const volumes = recordsOf(state, "series").filter((one) => one.import === series.import && one.kind === "volume");
  return volumes.flatMap((volume) => findSilences(volume.id, volume));
}

/** What is found again has the id under which it is kept: that of the same series, kind and start. */
function foundIn(state: CaseState, kept: readonly RecordOf<"disruption">[], disruption: Disruption): FoundInSeries {
  const same = kept.find((one) => one.kind === disruption.kind && startOf(one) === startOf(disruption));
  const id = same?.id ?? disruptionIdOf(disruption);
  return { id, isKept: findRecord(state, "disruption", id) !== undefined, disruption };
}

function startOf(disruption: Disruption): string {
  return instantFromEpoch(Date.parse(disruption.kind === "threshold" ? disruption.start : disruption.from));
}
