import { binsOf } from "./bins.ts";
import type { Bins } from "./bins.ts";
import type { SeriesPlan } from "./format.ts";
import { addCounts, apartOf, decidedOf, failuresOf, totalOf } from "./measurement.ts";
import type { Measurement, OutcomeCounts } from "./measurement.ts";
import type { Point, Series } from "./series.ts";
import { median } from "./statistics.ts";

/** A series before its import has an id. */
export type SeriesDraft = Omit<Series, "import">;

/** Outcomes of one target or test on one network over the whole log. Absent parts are unknown. */
export interface OutcomeCell {
  readonly target?: string;
  readonly test?: string;
  readonly country?: string;
  readonly network?: string;
  readonly counts: OutcomeCounts;
}

/** Measurements put together as they come in. Memory grows with bins and cells; with readings only for a median. */
export interface Aggregation {
  readonly add: (measurement: Measurement) => void;
  readonly series: (caveats: readonly string[]) => readonly SeriesDraft[];
  readonly cells: () => readonly OutcomeCell[];
  /** Bins from the first to the last, empty ones included. */
  readonly span: () => number;
}

/** An empty aggregation for one log. */
export function aggregation(plan: SeriesPlan): Aggregation {
  const bins = binsOf(plan.binSeconds, plan.binZone);
  const subject = subjectBook();
  const counts = new Map<number, OutcomeCounts>();
  const cells = new Map<string, OutcomeCell>();
  const values = new Map<number, Gathered>();
  return {
    add: (measurement) => {
      const bin = bins.startOf(measurement.t);
      subject.add(measurement);
      if (measurement.kind === "value") {
        gather(values, bin, measurement.value, plan);
        return;
      }
      const known = counts.get(bin);
      counts.set(bin, known === undefined ? measurement.counts : addCounts(known, measurement.counts));
      addCell(cells, measurement);
    },
    series: (caveats) => {
      const frame = { ...frameOf(plan), subject: subject.subject(plan), caveats };
      return plan.kind === "outcomes" ? outcomeSeries(counts, frame) : [valueSeries(values, plan, frame)];
    },
    cells: () => [...cells].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, cell]) => cell),
    span: () => spanOf([...counts.keys(), ...values.keys()], bins),
  };
}

/** Most names of one sort that a series lists as its subject. */
const mostNames = 100;

interface Gathered {
  /** Every value of the bin, for a median only. */
  readonly all: number[];
  readonly sum: number;
  readonly n: number;
}

type Frame = Pick<Series, "subject" | "binSeconds" | "binZone" | "timeZone" | "caveats">;

function frameOf(plan: SeriesPlan): Pick<Series, "binSeconds" | "binZone" | "timeZone"> {
  return { binSeconds: plan.binSeconds, binZone: plan.binZone, timeZone: plan.timeZone };
}

function gather(values: Map<number, Gathered>, bin: number, value: number, plan: SeriesPlan): void {
  const known = values.get(bin) ?? { all: [], sum: 0, n: 0 };
  if (plan.kind === "values" && plan.aggregation === "median") known.all.push(value);
  values.set(bin, { all: known.all, sum: known.sum + value, n: known.n + 1 });
}

function addCell(cells: Map<string, OutcomeCell>, measurement: Measurement & { kind: "outcomes" }): void {
  const { target, test, vantagePoint, counts } = measurement;
  const cell = {
    ...(target === undefined ? {} : { target }),
    ...(test === undefined ? {} : { test }),
    ...vantagePoint,
  };
  const key = JSON.stringify([target, test, vantagePoint.country, vantagePoint.network]);
  const known = cells.get(key);
  cells.set(key, { ...cell, counts: known === undefined ? counts : addCounts(known.counts, counts) });
}

function outcomeSeries(counts: ReadonlyMap<number, OutcomeCounts>, frame: Frame): readonly SeriesDraft[] {
  const ordered = [...counts].sort(([left], [right]) => left - right);
  const volume = ordered.map(([t, bin]): Point => ({ t, value: totalOf(bin), n: totalOf(bin) }));
  const share = ordered.map(([t, bin]): Point => {
    const [n, failures] = [decidedOf(bin), failuresOf(bin)];
    return { t, n, failures, apart: apartOf(bin), ...(n === 0 ? {} : { value: rounded(failures / n) }) };
  });
  return [
    { ...frame, kind: "volume", unit: "count", direction: "lower-is-worse", points: volume },
    {
      ...frame,
      kind: "failure-share",
      unit: "share",
      scale: { min: 0, max: 1 },
      direction: "higher-is-worse",
      points: share,
    },
  ];
}

function valueSeries(
  values: ReadonlyMap<number, Gathered>,
  plan: SeriesPlan & { kind: "values" },
  frame: Frame,
): SeriesDraft {
  const points = [...values]
    .sort(([left], [right]) => left - right)
    .map(([t, gathered]): Point => ({ t, value: rounded(aggregate(gathered, plan.aggregation)), n: gathered.n }));
  return {
    ...frame,
    kind: "value",
    unit: plan.unit,
    direction: plan.direction,
    points,
    ...(plan.scale === undefined ? {} : { scale: plan.scale }),
  };
}

function aggregate(gathered: Gathered, how: "mean" | "median" | "sum"): number {
  switch (how) {
    case "mean":
      return gathered.sum / gathered.n;
    case "median":
      return median(gathered.all);
    case "sum":
      return gathered.sum;
  }
}

/** Twelve significant digits: more than any log holds, and no trace of the order of a sum. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function subjectBook() {
  const sets = {
    targets: new Set<string>(),
    tests: new Set<string>(),
    countries: new Set<string>(),
    networks: new Set<string>(),
  };
  const note = (set: Set<string>, name: string | undefined) => (name === undefined ? undefined : set.add(name));
  return {
    add: ({ target, test, vantagePoint }: Measurement) => {
      note(sets.targets, target);
      note(sets.tests, test);
      note(sets.countries, vantagePoint.country);
      note(sets.networks, vantagePoint.network);
    },
    subject: (plan: SeriesPlan): Series["subject"] => ({
      ...(plan.kind === "values" && plan.title !== undefined ? { title: plan.title } : {}),
      targets: [...sets.targets].sort().slice(0, mostNames),
      tests: [...sets.tests].sort().slice(0, mostNames),
      countries: [...sets.countries].sort().slice(0, mostNames),
      networks: [...sets.networks].sort().slice(0, mostNames),
    }),
  };
}

function spanOf(starts: readonly number[], bins: Bins): number {
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  const length = bins.next(first) - first;
  return starts.length === 0 ? 0 : Math.round((last - first) / length) + 1;
}
