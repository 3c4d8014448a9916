import { blocks, made, refused } from "../../base/problem.ts";
import type { Problem } from "../../base/problem.ts";
import { headColumns } from "../format.ts";
import type { ImportOptions, MeasurementFormat } from "../format.ts";
import type { OutcomeCounts, Row, RowReading, VantagePoint } from "../measurement.ts";
import { refuseRow, totalOf } from "../measurement.ts";
import { networkName } from "../network.ts";
import { timeForm } from "../time-form.ts";
import { clockOf } from "../time-zone.ts";

const countColumns = ["ok_count", "failure_count", "anomaly_count", "confirmed_count", "measurement_count"] as const;
const columns = [...countColumns, "measurement_start_day"];
const day = timeForm("iso", clockOf("UTC"));

/**
 * The table that OONI Explorer's Measurement Aggregation Toolkit exports: one row a day (UTC) and chosen axis, already
 * counted. The query is not in the file, so country and test have to be stated unless they are columns. A row whose four
 * counts do not add up to `measurement_count` is refused. A day without a row is a day without data.
 */
const format: MeasurementFormat = {
  id: "ooni-explorer-csv",
  name: "OONI Explorer, table of counts a day (CSV)",
  columns,
  caveats: ["ooni-volunteers", "ooni-anomaly-not-block", "ooni-aggregated", "days-in-utc"],
  recognise: (head) => columns.every((column) => headColumns(head).includes(column)),
  open: (options, found) => {
    const missing = missingFromQuery(options, found);
    if (missing !== undefined) return refused(missing);
    return made({
      plan: { kind: "outcomes", binSeconds: 86400, binZone: "UTC", timeZone: options.timeZone ?? "UTC" },
      read: (row) => readRow(row, options),
    });
  },
};

export default format;

function missingFromQuery(options: ImportOptions, found: readonly string[]): Problem | undefined {
  const missing = [
    ...(options.country === undefined && !found.includes("probe_cc") ? ["country"] : []),
    ...(options.test === undefined && !found.includes("test_name") ? ["test"] : []),
  ];
  return missing.length === 0 ? undefined : blocks("measurements.query-missing", { missing: missing.join(", ") });
}

function readRow(row: Row, options: ImportOptions): RowReading {
  const time = day?.(row.cells["measurement_start_day"] ?? "");
  if (time?.kind !== "instant") return refuseRow("measurements.time-unreadable", { column: "measurement_start_day" });
  const unreadable = countColumns.find((column) => !/^\d{1,12}$/.test(row.cells[column] ?? ""));
  if (unreadable !== undefined) return refuseRow("measurements.value-unreadable", { column: unreadable });
  const numberIn = (column: string) => Number(row.cells[column]);
  const counts: OutcomeCounts = {
    ok: numberIn("ok_count"),
    fail: numberIn("failure_count"),
    anomaly: numberIn("anomaly_count"),
    confirmed: numberIn("confirmed_count"),
    inconclusive: 0,
  };
  const stated = numberIn("measurement_count");
  if (totalOf(counts) !== stated) return refuseRow("measurements.counts-disagree", { stated, sum: totalOf(counts) });
  const target = row.cells["input"] ?? row.cells["domain"];
  const test = row.cells["test_name"] ?? options.test;
  return {
    kind: "measurement",
    measurement: {
      kind: "outcomes",
      line: row.line,
      t: time.t,
      vantagePoint: vantagePointOf(row, options),
      counts,
      ...(target === undefined || target === "" ? {} : { target }),
      ...(test === undefined ? {} : { test }),
    },
  };
}

function vantagePointOf(row: Row, options: ImportOptions): VantagePoint {
  const country = row.cells["probe_cc"] ?? options.country;
  const network = networkName(row.cells["probe_asn"] ?? "");
  return { ...(country === undefined ? {} : { country }), ...(network === undefined ? {} : { network }) };
}
