import { wallClock } from "../../../core/base/instant.ts";
import { useCase } from "../../case/case-desk.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import type { ListedSeries } from "./series-name.ts";

/** How many series there are, of which logs and days; undefined where there is none. */
export function useMeasurementsLead(all: readonly ListedSeries[]): string | undefined {
  const { t } = useTexts();
  const { day } = useMoments();
  const { head } = useCase();
  const times = all.flatMap(({ from, until }) => (from === undefined || until === undefined ? [] : [from, until]));
  const ordered = times.map((time) => Date.parse(time)).sort((left, right) => left - right);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return t("measurements.lead", {
    series: all.length,
    logs: new Set(all.map((series) => series.import)).size,
    from: day(wallClock(first, head.record.timeZone).day),
    until: day(wallClock(last - 1, head.record.timeZone).day),
  });
}
