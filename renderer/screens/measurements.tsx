import { Button } from "@mantine/core";
import { IconFileImport, IconTableExport } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import type { Instant } from "../../core/base/instant.ts";
import { isRefusal, useCaseAnswer, useRecords } from "../case/case-queries.ts";
import { useArrivals } from "../parts/evidence/use-arrivals.ts";
import { ImportPanel } from "../parts/measurements/import-panel.tsx";
import { useLogIntake } from "../parts/measurements/log-intake.ts";
import { MeasurementsEmpty } from "../parts/measurements/measurements-empty.tsx";
import { useMeasurementsLead } from "../parts/measurements/measurements-lead.ts";
import { SeriesView } from "../parts/measurements/series-view.tsx";
import type { ListedSeries } from "../parts/measurements/series-name.ts";
import { useCsvExport } from "../parts/measurements/use-csv-export.ts";
import { ProblemList } from "../parts/problem-list.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import { goTo } from "../shell/place.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";
import "../parts/drop-veil.css";
import "../parts/measurements/measurements.css";

/** What was measured: logs come in, series are seen and read, and what departs from the baseline is proposed as findings. */
export function Measurements({ place }: ScreenProps) {
  const { t } = useTexts();
  const { data, error } = useCaseAnswer("measure.series", {}, ["series", "measurementImport", "evidenceItem"]);
  const [splits, setSplits] = useState<Readonly<Record<string, Instant>>>({});
  const all = data?.series ?? [];
  const series = useChosen(all, place.record);
  const csv = useCsvExport();
  const split = series === undefined ? undefined : splits[series.id];
  const { intake, isImport, setImport, choose, input, isOver, handlers } = useImports(place.record);
  return (
    <div className={isOver ? "measure-screen import-over" : "measure-screen"} {...handlers}>
      {input}
      {isOver && <p className="drop-veil">{t("measurements.drop-here")}</p>}
      <ScreenFrame
        title={t("screen.measurements")}
        lead={useMeasurementsLead(all)}
        layout="flush"
        actions={
          !isImport && (
            <Acts
              onExport={series === undefined ? undefined : () => void csv.save(series.id, split)}
              onImport={() => (intake.logs.length === 0 ? choose() : setImport(true))}
            />
          )
        }
      >
        <ProblemList problems={[...csv.problems, ...(isRefusal(error) ? error.problems : [])]} isAnswer />
        {/* Put aside, it keeps what was typed. */}
        <div hidden={!isImport}>
          <ImportPanel intake={intake} onChoose={choose} onClose={() => setImport(false)} />
        </div>
        {!isImport && data !== undefined && series === undefined && <MeasurementsEmpty onImport={choose} />}
        {!isImport && series !== undefined && (
          <SeriesView
            key={series.id}
            {...{ all, series, split }}
            record={place.record}
            onSeries={(record) => goTo({ screen: "measurements", record })}
            onSplit={(at) => setSplits({ ...splits, [series.id]: at })}
          />
        )}
      </ScreenFrame>
    </div>
  );
}

interface ActsProps {
  readonly onExport: (() => void) | undefined;
  readonly onImport: () => void;
}

function Acts({ onExport, onImport }: ActsProps) {
  const { t } = useTexts();
  return (
    <>
      {onExport !== undefined && (
        <Button
          variant="default"
          leftSection={<IconTableExport size={18} stroke={1.75} aria-hidden />}
          onClick={onExport}
        >
          {t("measurements.export")}
        </Button>
      )}
      <Button leftSection={<IconFileImport className="flips" size={18} stroke={1.75} aria-hidden />} onClick={onImport}>
        {t("measurements.import")}
      </Button>
    </>
  );
}

/** Logs come by choice or by a drop anywhere on the screen. A link to a series leads out of the import and back to what was measured. */
function useImports(record: string | undefined) {
  const { t } = useTexts();
  const intake = useLogIntake();
  const [shownFor, setShownFor] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const here = record ?? "";
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    intake.add(files);
    setShownFor(here);
  };
  const arrivals = useArrivals({ onFiles: ({ files }) => take(files), onNote: () => undefined });
  const input = (
    <input
      ref={field}
      type="file"
      multiple
      className="visually-hidden"
      tabIndex={-1}
      aria-label={t("measurements.choose-files")}
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        take([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = "";
      }}
    />
  );
  return {
    intake,
    input,
    ...arrivals,
    isImport: shownFor === here,
    setImport: (isShown: boolean) => setShownFor(isShown ? here : undefined),
    choose: () => field.current?.click(),
  };
}

/** The series that a link names, by itself, its import or one of its disruptions; else the first that shows values. */
function useChosen(all: readonly ListedSeries[], record: string | undefined): ListedSeries | undefined {
  const disruptions = useRecords("disruption");
  const named = disruptions.find(({ id }) => id === record)?.series ?? record;
  const chosen = all.find(({ id, import: source }) => id === named || source === named);
  return chosen ?? all.find(({ kind }) => kind !== "volume") ?? all[0];
}
