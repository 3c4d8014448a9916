import { useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { useCaveatWords } from "./caveat-words.ts";
import { usePetitionVoice } from "./petition-voice.ts";
import { useReadings } from "./readings.ts";
import { useSeriesName } from "./series-name.ts";
import type { ListedSeries, SeriesChartData } from "./series-name.ts";

interface SeriesHeadProps {
  readonly series: ListedSeries;
  readonly chart: SeriesChartData;
}

/** What a series is, how much of its time it covers, what it is held against, and where it comes from. */
export function SeriesHead({ series, chart }: SeriesHeadProps) {
  const { t } = useTexts();
  const { time } = useReadings();
  const name = useSeriesName()(series);
  const imports = useRecords("measurementImport");
  const item = imports.find(({ id }) => id === series.import)?.item;
  const { split } = chart;
  const method = split === undefined ? "none" : series.binSeconds >= 86400 ? "whole" : "same-hour";
  return (
    <header>
      <div className="measure-title">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Coverage series={series} gaps={chart.gaps.length} />
      </div>
      <p className="small muted">
        {t(`measurements.baseline.${method}`, { split: split === undefined ? "" : time(split, series.timeZone) })}{" "}
        {item !== undefined && <ExhibitChip id={item} label={series.label} title={series.fileName} />}
      </p>
    </header>
  );
}

/** What has to be said against a series, whatever it shows. */
export function SeriesCaveats({ chart }: Pick<SeriesHeadProps, "chart">) {
  const { t, customs } = useTexts();
  const voice = usePetitionVoice(customs);
  const wordsOf = useCaveatWords(voice);
  const label = t("measurements.cannot-show");
  return (
    <ul className="measure-caveats small muted" dir="auto" lang={voice?.speaker.language} aria-label={label}>
      {[...new Set(chart.caveats)].map((caveat) => (
        <li key={caveat}>{wordsOf(caveat)}</li>
      ))}
    </ul>
  );
}

function Coverage({ series, gaps }: { readonly series: ListedSeries; readonly gaps: number }) {
  const { t } = useTexts();
  const { bins, emptyBins, binSeconds } = series;
  const params = { covered: bins - emptyBins, bins, gaps, minutes: Math.round(binSeconds / 60) };
  const unit = binSeconds === 86400 ? "days" : binSeconds === 3600 ? "hours" : "minutes";
  return <p className="small muted tabular">{t(`measurements.covered.${unit}`, params)}</p>;
}
