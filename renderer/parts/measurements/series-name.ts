import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useTexts } from "../../texts/texts.ts";
import type { Texts } from "../../texts/texts.ts";

/** A series as the host lists it: without its points, beside the exhibit it was read from. */
export type ListedSeries = OutputOf<"measure.series">["series"][number];

/** What the host says of one series bin by bin. */
export type SeriesChartData = OutputOf<"measure.chart">;

/** Names a series by what it counts: its own title, or the tests of its log. */
export function useSeriesName(): (series: ListedSeries) => string {
  const { t } = useTexts();
  return (series) => nameOf(series, t);
}

function nameOf({ kind, subject, fileName }: ListedSeries, t: Texts["t"]): string {
  const [target] = subject.targets;
  const named = subject.targets.length === 1 && target !== undefined ? target : subject.tests.slice(0, 2).join(", ");
  const about = named === "" ? fileName : named;
  switch (kind) {
    case "volume":
      return t("measurements.series.volume", { about });
    case "failure-share":
      return t("measurements.series.failure-share", { about });
    case "value":
      return subject.title ?? t("measurements.series.value", { about });
  }
}
