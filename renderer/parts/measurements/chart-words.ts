import { useMemo } from "react";
import type { ChartPoint } from "../../../core/bridge/measurement-operations.ts";
import type { SeriesUnit } from "../../../core/measurements/series.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import type { AxisWords } from "./chart-axes.tsx";

/** The words of the axes of a chart in the language of the window. The same object while nothing of it changes. */
export function useAxisWords(points: readonly ChartPoint[], unit: SeriesUnit): AxisWords {
  const { t } = useTexts();
  const moments = useMoments();
  return useMemo(
    () => ({
      value: (value) => (unit === "share" ? moments.share(value, 1) : moments.number(value, 2)),
      time: ({ index, names }) => {
        const { local = "", utc = "" } = points[index] ?? {};
        // On a day of another date the hour alone would name the wrong moment.
        const [day, hour] = [utc.slice(0, 10), utc.slice(11, 16)];
        const utcWords = t("measurements.axis-utc", { hour });
        return {
          local: names === "day" ? moments.shortDay(local.slice(0, 10)) : local.slice(11, 16),
          utc: day === local.slice(0, 10) ? utcWords : `${moments.shortDay(day)} ${utcWords}`,
        };
      },
    }),
    [points, unit, t, moments],
  );
}
