import type { RecordOf } from "../../../core/project/record.ts";
import { useCaseAnswer, useRecords } from "../../case/case-queries.ts";
import type { ListedSeries } from "../measurements/series-name.ts";

/** The networks that the logs of one exhibit name. */
export interface MeasuredNetworks {
  readonly label: string;
  readonly networks: readonly string[];
}

/** A disruption that was kept, with the exhibit of the log behind it. */
export interface MeasuredDisruption {
  readonly disruption: RecordOf<"disruption">;
  readonly label: string;
  readonly item: string | undefined;
}

/** The networks that the logs of the case name, by exhibit. */
export function useMeasuredNetworks(): readonly MeasuredNetworks[] {
  const series = useListedSeries();
  const labels = [...new Set(series.map(({ label }) => label))];
  return labels.flatMap((label): readonly MeasuredNetworks[] => {
    const own = series.filter((one) => one.label === label);
    const networks = [...new Set(own.flatMap(({ subject }) => subject.networks))];
    return networks.length === 0 ? [] : [{ label, networks }];
  });
}

/** The disruptions that were kept, in time order. */
export function useMeasuredDisruptions(): readonly MeasuredDisruption[] {
  const series = useListedSeries();
  const imports = useRecords("measurementImport");
  const disruptions = useRecords("disruption");
  return disruptions
    .flatMap((disruption): readonly MeasuredDisruption[] => {
      const own = series.find(({ id }) => id === disruption.series);
      if (own === undefined) return [];
      const item = imports.find(({ id }) => id === own.import)?.item;
      return [{ disruption, label: own.label, item }];
    })
    .toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
}

function beginOf({ disruption }: MeasuredDisruption): string {
  return disruption.kind === "silence" ? disruption.from : disruption.start;
}

function useListedSeries(): readonly ListedSeries[] {
  const { data } = useCaseAnswer("measure.series", {}, ["series", "measurementImport", "evidenceItem"]);
  return data?.series ?? none;
}

const none: readonly never[] = [];
