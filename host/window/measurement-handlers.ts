import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { OutputOf } from "../../core/bridge/contract.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import { figureCsv } from "../../core/measurements/chart-data.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { appendOperations } from "../case-folder/append.ts";
import { uploadOf } from "./evidence-upload.ts";
import type { Upload } from "./evidence-upload.ts";
import { withJob } from "./jobs.ts";
import type { Jobs } from "./jobs.ts";
import { chartOf, judgeSeries, seriesOf } from "./measurement-chart.ts";
import { importLog, tryLog } from "./measurement-import.ts";
import { changesToKeep } from "./measurement-keep.ts";
import { writeCase } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type MeasurementHandlers = Pick<Handlers<CallContext>, Extract<keyof Handlers<CallContext>, `measure.${string}`>>;

/** Answers what concerns measurement logs, their series, and what is found in them. */
export function measurementHandlers(place: Workplace, jobs: Jobs): MeasurementHandlers {
  return { ...logHandlers(place, jobs), ...seriesHandlers(place) };
}

function logHandlers(place: Workplace, jobs: Jobs): Pick<MeasurementHandlers, "measure.try" | "measure.import"> {
  return {
    "measure.try": async (input, context) => {
      const found = withUpload(place, input.case, input.file);
      if (found.kind === "refused") return found;
      return withJob(jobs, input.job, context, (own) => tryLog({ ...found.value, place, context: own }, input));
    },
    "measure.import": async (input, context) => {
      const found = withUpload(place, input.case, input.file);
      if (found.kind === "refused") return found;
      return withJob(jobs, input.job, context, (own) => importLog({ ...found.value, place, context: own }, input));
    },
  };
}

function seriesHandlers(place: Workplace): Omit<MeasurementHandlers, "measure.try" | "measure.import"> {
  return {
    "measure.series": ({ case: handle }) => {
      const found = place.find(handle);
      return Promise.resolve(found.kind === "refused" ? found : made(seriesOf(found.value.folder.state)));
    },
    "measure.chart": ({ case: handle, series: id, split }) => {
      const found = withSeries(place, handle, id);
      if (found.kind === "refused") return Promise.resolve(found);
      return Promise.resolve(made(chartOf(judgeSeries(found.value.open.folder.state, found.value.series, split))));
    },
    "measure.keep": async ({ case: handle, ...asked }, context) => {
      const found = place.find(handle);
      if (found.kind === "refused") return found;
      return writeCase(place, found.value, {
        saying: { key: "done.disruptions-kept", params: { count: asked.disruptions.length } },
        context,
        work: async (folder, deps) => {
          const series = seriesIn(folder.state, asked.series);
          if (series.kind === "refused") return series;
          const changes = changesToKeep(folder.state, series.value, asked);
          if (changes.kind === "refused") return changes;
          const saved = await appendOperations(folder, changes.value, deps);
          if (saved.kind === "refused") return saved;
          const kept = recordsOf(saved.value.state, "disruption").filter((one) => one.series === asked.series);
          return made({ folder: saved.value, value: { kept: kept.map(({ id }) => id) } }, [
            ...changes.problems,
            ...saved.problems,
          ]);
        },
      });
    },
    "measure.table": ({ case: handle, series: id, split }) => {
      const found = withSeries(place, handle, id);
      return Promise.resolve(found.kind === "refused" ? found : made(tableOf(place, found.value, split)));
    },
  };
}

function withUpload(
  place: Workplace,
  handle: string,
  file: string,
): Result<{ readonly open: OpenCase; readonly upload: Upload }> {
  const found = place.find(handle);
  if (found.kind === "refused") return found;
  const upload = uploadOf(place, file);
  return upload.kind === "refused" ? upload : made({ open: found.value, upload: upload.value });
}

function withSeries(
  place: Workplace,
  handle: string,
  id: string,
): Result<{ readonly open: OpenCase; readonly series: RecordOf<"series"> }> {
  const found = place.find(handle);
  if (found.kind === "refused") return found;
  const series = seriesIn(found.value.folder.state, id);
  return series.kind === "refused" ? series : made({ open: found.value, series: series.value });
}

function seriesIn(state: CaseState, id: string): Result<RecordOf<"series">> {
  const series = findRecord(state, "series", id);
  return series === undefined
    ? refused(blocks("project.record-missing", { record: id }, { record: id }))
    : made(series);
}

/** The rows of a chart as a file whose name says of which exhibit and series they are. */
function tableOf(
  place: Workplace,
  { open, series }: { readonly open: OpenCase; readonly series: RecordOf<"series"> },
  split: Instant | undefined,
): OutputOf<"measure.table"> {
  const { state } = open.folder;
  const source = findRecord(state, "measurementImport", series.import);
  const item = source === undefined ? undefined : findRecord(state, "evidenceItem", source.item);
  const name = `${item?.label ?? series.id}-${series.kind}.csv`;
  const bytes = new TextEncoder().encode(figureCsv(judgeSeries(state, series, split).figure));
  return { bytes: place.bytes.keep({ kind: "memory", bytes, name, mediaType: "text/csv" }), fileName: name };
}
