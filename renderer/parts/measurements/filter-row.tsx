import { SegmentedControl, Select } from "@mantine/core";
import type { Instant } from "../../../core/base/instant.ts";
import { useTexts } from "../../texts/texts.ts";
import { useSeriesName } from "./series-name.ts";
import type { ListedSeries, SeriesChartData } from "./series-name.ts";
import { SplitField } from "./split-field.tsx";

/** Whether a series is seen as a chart or row by row. */
export type SeriesShape = "chart" | "rows";

interface FilterRowProps {
  readonly all: readonly ListedSeries[];
  readonly series: ListedSeries;
  readonly chart: SeriesChartData | undefined;
  readonly timeZone: string;
  readonly shape: SeriesShape;
  readonly onSeries: (id: string) => void;
  readonly onSplit: (split: Instant) => void;
  readonly onShape: (shape: SeriesShape) => void;
}

/** Which series is looked at, against which baseline, and in which form. */
export function FilterRow({ all, series, chart, timeZone, shape, onSeries, onSplit, onShape }: FilterRowProps) {
  const { t } = useTexts();
  const name = useSeriesName();
  return (
    <div className="measure-filters">
      <Select
        className="measure-series"
        label={t("measurements.series")}
        data={all.map((one) => ({
          value: one.id,
          label: t("measurements.series-option", { label: one.label, name: name(one) }),
        }))}
        value={series.id}
        allowDeselect={false}
        searchable={all.length > 8}
        data-filter
        onChange={(id) => {
          if (id !== null) onSeries(id);
        }}
      />
      {series.kind !== "volume" && <SplitField split={chart?.split} timeZone={timeZone} onSplit={onSplit} />}
      <SegmentedControl
        className="measure-shape"
        aria-label={t("measurements.shape")}
        data={[
          { value: "chart", label: t("measurements.shape.chart") },
          { value: "rows", label: t("measurements.shape.rows") },
        ]}
        value={shape}
        onChange={(value) => onShape(value === "rows" ? "rows" : "chart")}
      />
    </div>
  );
}
