import { recordIdSchema } from "../base/identifier.ts";
import type { RecordId } from "../base/identifier.ts";
import { epochOf, instantFromEpoch } from "../base/instant.ts";
import type { Instant } from "../base/instant.ts";
import { warns } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import type { Disruption, ThresholdRule } from "./disruption.ts";
import { matrixOf } from "./matrix.ts";
import type { MatrixCell } from "./matrix.ts";
import type { MeasurementImport } from "./measurement-import.ts";
import type { Series } from "./series.ts";
import { findSilences, gapsOf } from "./silence.ts";
import { findDisruptions, thresholdRule } from "./threshold.ts";

/** A disruption with the id under which a case may keep it. */
export type FoundDisruption = Disruption & { readonly id: RecordId };

/** How much of its time a series covers, in bins. */
interface Coverage {
  readonly series: RecordId;
  readonly kind: Series["kind"];
  readonly from?: Instant;
  readonly until?: Instant;
  readonly bins: number;
  readonly emptyBins: number;
  readonly n: number;
}

/** A way in which something was found, with its rule where it has one, and all that has to be said against it. */
interface Method {
  readonly method: Disruption["method"];
  readonly rule?: ThresholdRule;
  readonly caveats: readonly string[];
}

export interface MeasurementReport {
  readonly disruptions: readonly FoundDisruption[];
  readonly matrix: readonly MatrixCell[];
  readonly coverage: readonly Coverage[];
  readonly methods: readonly Method[];
  readonly problems: readonly Problem[];
}

/** The measurements of a case, and the instant that parts the baseline from what is judged; without it only silences are looked for. */
export interface ReportInput {
  readonly imports: readonly MeasurementImport[];
  readonly series: readonly (Series & { readonly id: RecordId })[];
  readonly split: Instant | undefined;
}

/**
 * Everything that the measurements of a case show: disruptions and silences, services by network, coverage, methods. A log
 * that was imported twice, with different statements, counts once among services and networks.
 */
export function reportMeasurements({ imports, series, split }: ReportInput): MeasurementReport {
  const judged = series.filter((one) => one.kind !== "volume");
  const results = split === undefined ? [] : judged.map((one) => findDisruptions(one.id, one, thresholdRule(split)));
  const silences = series.filter((one) => one.kind !== "failure-share").flatMap((one) => findSilences(one.id, one));
  const found: readonly Disruption[] = [
    ...results.flatMap((result) => (result.kind === "ok" ? result.value : [])),
    ...silences,
  ];
  return {
    disruptions: found.map((disruption) => ({ ...disruption, id: disruptionIdOf(disruption) })),
    matrix: matrixOf(imports.filter((one, at) => imports.findIndex((other) => other.digest === one.digest) === at)),
    coverage: series.map(coverageOf),
    methods: methodsOf(found),
    problems: [
      ...(imports.length === 0 ? [warns("measurements.none-imported")] : []),
      ...(split === undefined && judged.length > 0 ? [warns("measurements.split-missing")] : []),
      ...results.flatMap((result) => result.problems),
    ],
  };
}

/** The id of a disruption: its series and its start, and for a silence that it is one. */
export function disruptionIdOf(disruption: Disruption): RecordId {
  const start = disruption.kind === "threshold" ? disruption.start : disruption.from;
  const stamp = instantFromEpoch(epochOf(start)).slice(0, 16).replace(/[-:]/g, "").toLowerCase();
  const name = disruption.kind === "threshold" ? "disruption" : "silence";
  return recordIdSchema.parse(`${name}-${disruption.series.replace(/^series-/, "")}-${stamp}`.slice(0, 64));
}

/** How much of its time one series covers. */
export function coverageOf(series: Series & { readonly id: RecordId }): Coverage {
  const empty = gapsOf(series).reduce((sum, gap) => sum + gap.bins, 0);
  const measured = series.points.filter((point) => point.n + (point.apart ?? 0) > 0).length;
  const first = series.points[0];
  const last = series.points.at(-1);
  return {
    series: series.id,
    kind: series.kind,
    ...(first === undefined ? {} : { from: instantFromEpoch(first.t) }),
    ...(last === undefined ? {} : { until: instantFromEpoch(last.t + series.binSeconds * 1000) }),
    bins: measured + empty,
    emptyBins: empty,
    n: series.points.reduce((sum, point) => sum + point.n, 0),
  };
}

function methodsOf(found: readonly Disruption[]): readonly Method[] {
  return [...new Set(found.map((disruption) => disruption.method))].map((method) => {
    const users = found.filter((disruption) => disruption.method === method);
    const rule = users.flatMap((disruption) => (disruption.kind === "threshold" ? [disruption.rule] : [])).at(0);
    const caveats = [...new Set(users.flatMap((disruption) => disruption.caveats))];
    return { method, caveats, ...(rule === undefined ? {} : { rule }) };
  });
}
