import { made } from "../../base/problem.ts";
import { headColumns } from "../format.ts";
import type { MeasurementFormat } from "../format.ts";
import { countsOf, refuseRow } from "../measurement.ts";
import type { Outcome, Row, RowReading } from "../measurement.ts";
import { networkName } from "../network.ts";
import { numberOf, timeForm } from "../time-form.ts";
import { clockOf } from "../time-zone.ts";

const stages = ["dns", "tcp", "tls"] as const;
const weightColumns = stages.flatMap((stage) => [`${stage}_blocked`, `${stage}_down`, `${stage}_ok`]);
const columns = ["measurement_start_time", "probe_cc", "probe_asn", "domain", "top_probe_analysis", ...weightColumns];
const conclusions = ["dns", "tcp_ip", "http-failure", "http-diff"];
const startTime = timeForm("iso", clockOf("UTC"));

/**
 * Rows of OONI's analysis of web connectivity tests: times in UTC, the probe's own conclusion, and weights from 0 to 1 that
 * name or address look-up (`dns`), connection (`tcp`) and encryption (`tls`) were blocked, down or in order.
 *
 * The outcome needs both readings to agree. `ok`: the probe saw no difference (`false`) and no stage is without an `ok`
 * weight while it has a `blocked` or `down` one. `anomaly`: the probe named a difference and no such stage is more likely
 * down than blocked. `fail`: neither reading exists. Everything else is `inconclusive`: the probe drew no conclusion, the
 * two readings contradict each other, or the target may simply be down, which is never counted as a block. `confirmed` does
 * not occur, since these rows hold no block page.
 */
const format: MeasurementFormat = {
  id: "ooni-analysis-csv",
  name: "OONI analysis of web connectivity, one row a test (CSV)",
  columns,
  caveats: ["ooni-volunteers", "ooni-anomaly-not-block", "ooni-weights", "probe-clock", "days-in-utc"],
  recognise: (head) => columns.every((column) => headColumns(head).includes(column)),
  open: (options) =>
    made({
      plan: { kind: "outcomes", binSeconds: 86400, binZone: "UTC", timeZone: options.timeZone ?? "UTC" },
      read: readRow,
    }),
};

export default format;

function readRow(row: Row): RowReading {
  const cell = (column: string) => row.cells[column] ?? "";
  const time = startTime?.(cell("measurement_start_time"));
  if (time?.kind !== "instant") return refuseRow("measurements.time-unreadable", { column: "measurement_start_time" });
  const bad = weightColumns.find((column) => !isWeight(numberOf(cell(column))));
  if (bad !== undefined) return refuseRow("measurements.value-unreadable", { column: bad });
  const conclusion = cell("top_probe_analysis");
  if (!["", "false", ...conclusions].includes(conclusion)) {
    return refuseRow("measurements.outcome-unknown", { outcome: conclusion });
  }
  const network = networkName(cell("probe_asn"));
  const country = cell("probe_cc");
  const test = cell("test_name");
  return {
    kind: "measurement",
    measurement: {
      kind: "outcomes",
      line: row.line,
      t: time.t,
      vantagePoint: { ...(country === "" ? {} : { country }), ...(network === undefined ? {} : { network }) },
      counts: countsOf(outcomeOf(conclusion, row)),
      ...(cell("domain") === "" ? {} : { target: cell("domain") }),
      ...(test === "" ? {} : { test }),
    },
  };
}

function outcomeOf(conclusion: string, row: Row): Outcome {
  const weight = (column: string) => numberOf(row.cells[column] ?? "");
  const readings = stages.map((stage) => ({
    blocked: weight(`${stage}_blocked`),
    down: weight(`${stage}_down`),
    ok: weight(`${stage}_ok`),
  }));
  const troubled = readings.filter((stage) => stage.ok === 0 && stage.blocked + stage.down > 0);
  if (conclusion === "")
    return readings.every((stage) => stage.blocked + stage.down + stage.ok === 0) ? "fail" : "inconclusive";
  if (conclusion === "false") return troubled.length === 0 ? "ok" : "inconclusive";
  // The weights say nothing of the page itself, so a difference in HTTP stands on the probe's word alone.
  if (troubled.length === 0) return conclusion.startsWith("http") ? "anomaly" : "inconclusive";
  return troubled.some((stage) => stage.down >= stage.blocked) ? "inconclusive" : "anomaly";
}

function isWeight(value: number): boolean {
  return value >= 0 && value <= 1;
}
