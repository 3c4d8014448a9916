import type { Series, SeriesUnit } from "./series.ts";
import { binLengths } from "./series.ts";
import { fittingTimeForms } from "./fitting-time-forms.ts";
import { numberOf, timeForm } from "./time-form.ts";
import type { TimeSeriesMapping } from "./time-series-mapping.ts";
import { clockOf } from "./time-zone.ts";

/** The first lines of a table: the names of its columns and some rows of cells. */
export interface TableSample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What the columns of a table may mean, for a person to confirm. `timeForms` are the forms in which the times of the sample can be read,
 * the likeliest first; more than one means that the sample alone cannot tell. A bad cell here and there hides no column. The time zone is not among the guesses.
 */
export interface MappingGuess {
  readonly time: string | undefined;
  readonly timeForms: readonly string[];
  readonly value: string | undefined;
  readonly unit: SeriesUnit;
  readonly scale: Series["scale"];
  readonly direction: Series["direction"];
  readonly groups: readonly string[];
  readonly aggregation: TimeSeriesMapping["aggregation"];
  readonly binSeconds: Series["binSeconds"];
}

/** Guesses the meaning of a table from a few rows. Nothing of it may be taken as stated before a person has confirmed it. */
export function guessMapping(sample: TableSample): MappingGuess {
  const columns = sample.columns.map((name, at) => columnOf(name, at, sample));
  const time = best(columns, timeScore);
  const value = best(
    columns.filter((column) => column !== time),
    valueScore,
  );
  const times = time === undefined ? [] : epochsOf(time);
  const groups = columns.filter((column) => column !== time && column !== value && tellsApart(column, times));
  const measured = value === undefined ? countOf() : measuredIn(value);
  return {
    time: time?.name,
    timeForms: time?.forms ?? [],
    value: value?.name,
    ...measured,
    groups: groups.map(({ name }) => name),
    aggregation: measured.unit === "count" && groups.length > 0 ? "sum" : "mean",
    binSeconds: binFor(times),
  };
}

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly forms: readonly string[];
  readonly numbers: readonly number[];
}

function columnOf(name: string, at: number, { rows }: TableSample): Column {
  const cells = rows.map((row) => row[at]?.trim() ?? "");
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.map(numberOf).filter((number) => Number.isFinite(number));
  return {
    name,
    cells,
    forms: fittingTimeForms(filled),
    numbers: numbers.length >= filled.length * 0.75 ? numbers : [],
  };
}

function best(columns: readonly Column[], score: (column: Column) => number): Column | undefined {
  const ranked = columns.map((column) => ({ column, score: score(column) })).filter((one) => one.score > 0);
  return ranked.toSorted((left, right) => right.score - left.score)[0]?.column;
}

/** A time written out is preferred to one counted in seconds: a person can check it. */
function timeScore({ name, forms }: Column): number {
  if (forms.length === 0) return 0;
  const isNamed = /time|date|stamp|day|hour|start|from|begin|^ts$/i.test(name);
  const isEnd = /end|until|stop|^to$/i.test(name);
  const isCounted = forms[0]?.startsWith("epoch") === true;
  return (isNamed ? 4 : 2) - (isEnd ? 1 : 0) - (isCounted ? 1 : 0);
}

function valueScore({ name, numbers, forms }: Column): number {
  if (numbers.length === 0) return 0;
  const isNamed = words(name).some((word) => valueWords.test(word));
  const isAside = words(name).some((word) => asideWords.test(word));
  const isVaried = new Set(numbers).size > 1;
  return 2 + (isNamed ? 4 : 0) - (isAside ? 1.5 : 0) + (isVaried ? 0.5 : 0) - (forms.length > 0 ? 1.8 : 0);
}

const valueWords =
  /^(value|share|score|index|percent|pct|ratio|connect|traffic|rtt|latency|delay|loss|visib|bandwidth|throughput|mbps|normal|reach|signal|up$|level)/;
const asideWords =
  /^(id|lat|latitude|lon|lng|long|longitude|asn|code|status|year|month|day|hour|hr|line|n|samples|port|isp|time)$/;

function words(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

type Measured = Pick<MappingGuess, "unit" | "scale" | "direction">;

function measuredIn({ name, numbers }: Column): Measured {
  const own = words(name);
  const is = (pattern: RegExp) => own.some((word) => pattern.test(word));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const direction = is(/^(rtt|latency|delay|ping|loss|lost|fail|error|block|anomal|drop)/)
    ? "higher-is-worse"
    : "lower-is-worse";
  const isWhole = numbers.every((number) => Number.isInteger(number));
  if (is(/^(rtt|latency|delay|ping|ms|milliseconds?)$/)) return { unit: "milliseconds", scale: undefined, direction };
  if (is(/^(mbps|mbits?|megabits?|bandwidth|throughput)$/)) {
    return { unit: "megabits-per-second", scale: undefined, direction };
  }
  if (least >= 0 && most <= 1 && (!isWhole || is(/^(share|ratio|fraction)/))) {
    return { unit: "share", scale: { min: 0, max: 1 }, direction };
  }
  const isGraded = is(/^(percent|pct|score|index|connect|normal|visib|level|value|loss)/);
  if (least >= 0 && most <= 100 && (isGraded || !isWhole)) {
    return { unit: "index", scale: { min: 0, max: 100 }, direction };
  }
  return isWhole && least >= 0 ? { ...countOf(), direction } : { unit: "index", scale: undefined, direction };
}

function countOf(): Measured {
  return { unit: "count", scale: undefined, direction: "lower-is-worse" };
}

function epochsOf({ cells, forms }: Column): readonly (number | undefined)[] {
  const read = timeForm(forms[0] ?? "iso", clockOf("UTC"));
  return cells.map((cell) => {
    const reading = read?.(cell);
    return reading?.kind === "instant" ? reading.t : undefined;
  });
}

/** Words that tell apart rows of one time, or that name a place or a source and no measure. */
function tellsApart({ name, cells, numbers, forms }: Column, times: readonly (number | undefined)[]): boolean {
  if (forms.length > 0 || numbers.length > 0 || cells.every((cell) => cell === "")) return false;
  const isNamed = words(name).some((word) =>
    /^(name|place|city|region|province|county|probe|site|isp|network)$/.test(word),
  );
  const differs = cells.some((cell, at) => times.some((t, other) => t === times[at] && cells[other] !== cell));
  return isNamed || differs;
}

/** The shortest bin that the usual distance of two times fills. */
function binFor(times: readonly (number | undefined)[]): Series["binSeconds"] {
  const known = [...new Set(times.flatMap((t) => t ?? []))].sort((left, right) => left - right);
  const steps = known.slice(1).map((t, at) => (t - (known[at] ?? t)) / 1000);
  const usual = steps.sort((left, right) => left - right)[Math.floor(steps.length / 2)];
  return usual === undefined ? 3600 : (binLengths.find((length) => length >= usual) ?? 86400);
}
