import { blocks, made, refused, warns } from "../../base/problem.ts";
import type { Result } from "../../base/problem.ts";
import type { MeasurementFormat, RowReader, SeriesPlan } from "../format.ts";
import { refuseRow } from "../measurement.ts";
import type { RefusedRow, Row, RowReading } from "../measurement.ts";
import { numberOf, timeForm } from "../time-form.ts";
import type { TimeForm } from "../time-form.ts";
import type { TimeSeriesMapping } from "../time-series-mapping.ts";
import { clockOf } from "../time-zone.ts";

/**
 * Any table with a time and a number in each row, once a person has declared what its columns mean. Never claimed by its
 * looks. A row is refused whose time or value cannot be read, whose value lies outside the declared scale, whose time never
 * was on the declared clocks, or whose end precedes its start.
 */
const format: MeasurementFormat = {
  id: "time-series-csv",
  name: "Time series with declared columns (CSV)",
  columns: [],
  caveats: ["declared-mapping", "aggregated-over-groups"],
  recognise: () => false,
  open: (options, found) => {
    const { mapping } = options;
    if (mapping === undefined) return refused(blocks("measurements.mapping-missing"));
    return openMapping({ ...mapping, timeZone: mapping.timeZone ?? options.timeZone }, found);
  },
};

export default format;

interface Forms {
  readonly start: TimeForm;
  readonly end: TimeForm | undefined;
}

type DeclaredMapping = Omit<TimeSeriesMapping, "timeZone"> & { readonly timeZone: string | undefined };

function openMapping(mapping: DeclaredMapping, found: readonly string[]): Result<RowReader> {
  const needed = [
    mapping.time.column,
    mapping.value.column,
    ...mapping.groups,
    ...(mapping.end ? [mapping.end.column] : []),
  ];
  const problems = needed
    .filter((column) => !found.includes(column))
    .map((column) => blocks("measurements.column-missing", { column }));
  const { timeZone } = mapping;
  if (timeZone === undefined) return refused(...problems, blocks("measurements.time-zone-missing"));
  const clock = clockOf(timeZone);
  const start = timeForm(mapping.time.form, clock);
  const end = mapping.end === undefined ? undefined : timeForm(mapping.end.form, clock);
  if (start === undefined)
    return refused(...problems, blocks("measurements.time-form-unknown", { form: mapping.time.form }));
  if (mapping.end !== undefined && end === undefined) {
    return refused(...problems, blocks("measurements.time-form-unknown", { form: mapping.end.form }));
  }
  if (problems.length > 0) return refused(...problems);
  return made({ plan: planOf(mapping, timeZone), read: (row) => readRow(row, mapping, { start, end }) });
}

function planOf(mapping: DeclaredMapping, timeZone: string): SeriesPlan {
  return {
    kind: "values",
    binSeconds: mapping.binSeconds,
    binZone: timeZone,
    timeZone,
    unit: mapping.unit,
    direction: mapping.direction,
    aggregation: mapping.aggregation,
    ...(mapping.scale === undefined ? {} : { scale: mapping.scale }),
    ...(mapping.title === undefined ? {} : { title: mapping.title }),
  };
}

function readRow(row: Row, mapping: DeclaredMapping, forms: Forms): RowReading {
  const start = readTime(row, mapping.time.column, forms.start);
  if (start.kind === "refused") return start;
  if (mapping.end !== undefined && forms.end !== undefined) {
    const end = readTime(row, mapping.end.column, forms.end);
    if (end.kind === "refused") return end;
    if (end.t < start.t) return refuseRow("measurements.end-before-start", { column: mapping.end.column });
  }
  const value = numberOf(row.cells[mapping.value.column] ?? "");
  if (!Number.isFinite(value)) return refuseRow("measurements.value-unreadable", { column: mapping.value.column });
  if (mapping.scale !== undefined && (value < mapping.scale.min || value > mapping.scale.max)) {
    return refuseRow("measurements.value-outside-scale", { value, min: mapping.scale.min, max: mapping.scale.max });
  }
  const { country, network, target } = mapping;
  return {
    kind: "measurement",
    measurement: {
      kind: "value",
      line: row.line,
      t: start.t,
      value,
      vantagePoint: { ...(country === undefined ? {} : { country }), ...(network === undefined ? {} : { network }) },
      ...(target === undefined ? {} : { target }),
    },
    ...(start.isAmbiguous ? { warning: warns("measurements.time-came-twice", { column: mapping.time.column }) } : {}),
  };
}

type ReadTime = { readonly kind: "time"; readonly t: number; readonly isAmbiguous: boolean } | RefusedRow;

function readTime(row: Row, column: string, form: TimeForm): ReadTime {
  const time = form(row.cells[column] ?? "");
  switch (time.kind) {
    case "instant":
      return { kind: "time", t: time.t, isAmbiguous: time.isAmbiguous };
    case "skipped":
      return refuseRow("measurements.time-never-was", { column });
    case "unreadable":
      return refuseRow("measurements.time-unreadable", { column });
  }
}
