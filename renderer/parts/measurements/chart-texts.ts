import type { ChartPoint } from "../../../core/bridge/measurement-operations.ts";
import { chartSpan } from "../../../core/measurements/chart-span.ts";
import { useTexts } from "../../texts/texts.ts";
import type { ChartPlace } from "./chart-cursor.ts";
import { printable } from "./chart-geometry.ts";
import type { ChartMark } from "./chart-marks.ts";
import { useReadings } from "./readings.ts";
import { useSeriesName } from "./series-name.ts";
import type { ListedSeries, SeriesChartData } from "./series-name.ts";

/** The sentences of a chart: what it shows as a whole, what stands at a place, what a letter means. */
export interface ChartTexts {
  readonly summary: string;
  readonly reading: (place: ChartPlace) => string;
  readonly mark: (mark: ChartMark) => string;
  readonly time: (t: number) => string;
}

/** The sentences of one chart in the language of the window. */
export function useChartTexts(series: ListedSeries, chart: SeriesChartData): ChartTexts {
  const { t } = useTexts();
  const readings = useReadings();
  const name = useSeriesName()(series);
  const { points } = chart;
  const time = (at: number) => readings.time(at, series.timeZone);
  const value = (number: number | undefined) =>
    number === undefined ? t("measurements.no-value") : readings.value(number, series.unit);
  const end = (points.at(-1)?.t ?? 0) + series.binSeconds * 1000;
  const whole = chartSpan(points, 0, points.length - 1);
  return {
    time,
    summary: t("measurements.summary", {
      name,
      from: time(points[0]?.t ?? 0),
      until: time(end),
      lowest: value(whole.lowest),
      highest: value(whole.highest),
      disruptions: chart.found.filter(({ disruption }) => disruption.kind === "threshold").length,
      gaps: chart.gaps.length,
    }),
    reading: ({ at, from }) => {
      const point = points[at];
      if (point === undefined) return "";
      if (from !== undefined && from !== at) return spanText(from, at);
      return t(stateOf(point), {
        time: time(point.t),
        value: value(printable(point) ? point.value : undefined),
        baseline: value(point.baseline),
        n: point.n,
      });
    },
    mark: (mark) => t(`measurements.mark.${mark.what}`, { letter: mark.letter, time: time(mark.t) }),
  };

  function spanText(from: number, at: number): string {
    const { bins, emptyBins, n, lowest, highest } = chartSpan(points, from, at);
    const [first, last] = [points[Math.min(from, at)]?.t ?? 0, points[Math.max(from, at)]?.t ?? 0];
    const until = time(last + series.binSeconds * 1000);
    const params = { from: time(first), until, bins, emptyBins, n, lowest: value(lowest), highest: value(highest) };
    return t("measurements.reading.span", params);
  }
}

function stateOf(point: ChartPoint) {
  if (point.isInSilence) return "measurements.reading.silence";
  if (point.isNoData) return "measurements.reading.no-data";
  if (point.isInsufficient) return "measurements.reading.insufficient";
  if (point.baseline === undefined) return "measurements.reading.plain";
  return point.isInDisruption ? "measurements.reading.disruption" : "measurements.reading.normal";
}
