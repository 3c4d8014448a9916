import { instantSchema } from "../../../core/base/instant.ts";
import { blocks } from "../../../core/base/problem.ts";
import type { MatrixCell } from "../../../core/measurements/matrix.ts";
import { reportMeasurements } from "../../../core/measurements/report.ts";
import type { FoundDisruption, MeasurementReport } from "../../../core/measurements/report.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { putRecords } from "../../case-folder/put-records.ts";
import { usualSplit } from "../../measurements/usual-split.ts";
import { caseDepsOf, openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { tableLines } from "../table.ts";

export const measureReport: Command = {
  name: "measure report",
  summary: "Disruptions, silences, services by network, and how they were found",
  usage: "measure report CASE [--split INSTANT] [--keep]",
  example: "recourse measure report iran.recourse --split 2019-11-16T00:00:00+03:30",
  positionals: { min: 1, max: 1 },
  options: {
    split: {
      type: "string",
      placeholder: "INSTANT",
      help: "end of the baseline; the first day of the earliest incident when left out",
    },
    keep: { type: "boolean", help: "keep what was found in the case, for the text to cite" },
  },
  run: async (context) => {
    const stated = instantSchema.safeParse(context.text("split"));
    if (context.text("split") !== undefined && !stated.success) {
      return refusedOutcome([blocks("measurements.statement-invalid", { statement: "--split" })]);
    }
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const folder = opened.value;
    const report = reportMeasurements({
      imports: recordsOf(folder.state, "measurementImport"),
      series: recordsOf(folder.state, "series"),
      split: stated.success ? stated.data : usualSplit(folder.state),
    });
    const { problems, ...data } = report;
    const outcome = { data, lines: linesOf(report), problems };
    if (!context.flag("keep")) return outcome;
    const records = report.disruptions.map(({ id, ...fields }) => ({ type: "disruption", id, fields }) as const);
    const kept = await putRecords(folder, records, caseDepsOf(context));
    return { ...outcome, problems: [...problems, ...kept.problems] };
  },
};

function linesOf(report: MeasurementReport): readonly string[] {
  return [
    ...tableLines(["id", "found", "from", "until", "n", "share"], report.disruptions.map(disruptionRow)),
    "",
    ...tableLines(["service", "network", "n", "failures", "share", "apart"], report.matrix.map(matrixRow)),
    "",
    ...report.methods.map((method) => `${method.method}: ${method.caveats.join(", ")}`),
  ];
}

function disruptionRow(found: FoundDisruption): readonly string[] {
  if (found.kind === "silence") {
    return [found.id, "silence, no proof", found.from, found.until, "0", `as long elsewhere: ${found.comparisonCount}`];
  }
  const share = found.share === undefined ? (found.worst?.value.toPrecision(4) ?? "") : shareText(found.share);
  return [found.id, "disruption", found.start, found.end ?? `still open at ${found.lastBin}`, String(found.n), share];
}

function matrixRow(cell: MatrixCell): readonly string[] {
  const share = cell.share === undefined ? "insufficient" : shareText(cell.share);
  return [cell.service, cell.network ?? "unknown", String(cell.n), String(cell.failures), share, String(cell.apart)];
}

function shareText({
  value,
  low,
  high,
}: {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}): string {
  const [middle, least, most] = [value, low, high].map((share) => `${(share * 100).toFixed(1)} %`);
  return `${middle} (${least} to ${most})`;
}
