import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Instant } from "../../../core/base/instant.ts";
import { incidentSpan } from "../../../core/facts/incident-span.ts";
import { useCase } from "../../case/case-desk.ts";
import { isRefusal, useCaseAnswer, useRecords } from "../../case/case-queries.ts";
import { ProblemList } from "../problem-list.tsx";
import { binAt } from "./chart-geometry.ts";
import { BinsTable } from "./bins-table.tsx";
import type { RowSpan } from "./bins-table.tsx";
import { FilterRow } from "./filter-row.tsx";
import type { SeriesShape } from "./filter-row.tsx";
import { DisruptionTable, namedFinds, SilenceTable } from "./found-tables.tsx";
import type { NamedFind } from "./found-tables.tsx";
import { ImportAccount } from "./import-account.tsx";
import { Proposals } from "./proposals.tsx";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesCaveats, SeriesHead } from "./series-head.tsx";
import type { ListedSeries, SeriesChartData } from "./series-name.ts";
import { useKeeping } from "./use-keeping.ts";

interface SeriesViewProps {
  readonly all: readonly ListedSeries[];
  readonly series: ListedSeries;
  readonly split: Instant | undefined;
  /** The disruption to be looked at first. */
  readonly record: string | undefined;
  readonly onSeries: (id: string) => void;
  readonly onSplit: (split: Instant) => void;
}

/** One series: how it ran, what departs from its baseline, and what that suggests. */
export function SeriesView({ all, series, split, record, onSeries, onSplit }: SeriesViewProps) {
  const { head } = useCase();
  const input = { series: series.id, ...(split === undefined ? {} : { split }) };
  const { data: chart, error } = useCaseAnswer("measure.chart", input, chartTypes);
  const { shape, setShape, rows, showRows, press, frame } = useShape();
  const [selected, setSelected] = useState(record);
  const finds = namedFinds(chart?.found ?? []);
  const showFind = (find: NamedFind) => {
    if (chart !== undefined) showRows(spanOf(find, chart));
  };
  return (
    <div className="measure">
      <div className="measure-main" ref={frame} onKeyDown={press}>
        <FilterRow
          {...{ all, series, chart, shape, onSeries, onSplit }}
          timeZone={head.record.timeZone}
          onShape={setShape}
        />
        <ProblemList problems={isRefusal(error) ? error.problems : (chart?.problems ?? [])} />
        {chart !== undefined && (
          <>
            <SeriesHead series={series} chart={chart} />
            <ShapedSeries
              {...{ series, chart, shape, rows, finds, selected }}
              onRows={(bin) => showRows({ from: bin, until: bin })}
            />
            <SeriesCaveats chart={chart} />
            <Found {...{ series, chart, split, finds, selected }} onSelect={setSelected} onRows={showFind} />
            <ImportAccount series={series} />
          </>
        )}
      </div>
      {chart !== undefined && <Proposals series={series} finds={finds} />}
    </div>
  );
}

const chartTypes = ["series", "measurementImport", "disruption", "incident", "case"];

/** Chart or rows. Who switches with the key T is taken along by the focus. */
function useShape() {
  const [shape, setShape] = useState<SeriesShape>("chart");
  const [rows, setRows] = useState<RowSpan>();
  const frame = useRef<HTMLDivElement>(null);
  const [isFollowed, setFollowed] = useState(false);
  useEffect(() => {
    if (isFollowed) frame.current?.querySelector<HTMLElement>(".chart-reader, .bins-scroller")?.focus();
  }, [shape, rows, isFollowed]);
  const showRows = (span: RowSpan) => {
    setRows(span);
    setShape("rows");
    setFollowed(true);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea");
    if (event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    setFollowed(true);
    setShape(shape === "chart" ? "rows" : "chart");
  };
  return { shape, setShape, rows, showRows, press, frame };
}

interface ShapedSeriesProps {
  readonly series: ListedSeries;
  readonly chart: SeriesChartData;
  readonly shape: SeriesShape;
  readonly rows: RowSpan | undefined;
  readonly finds: readonly NamedFind[];
  readonly selected: string | undefined;
  readonly onRows: (bin: number) => void;
}

function ShapedSeries({ series, chart, shape, rows, finds, selected, onRows }: ShapedSeriesProps) {
  const { head } = useCase();
  const [first] = useRecords("incident");
  if (shape === "rows") return <BinsTable series={series} points={chart.points} span={rows} />;
  const marked = finds.find(({ found }) => found.id === selected) ?? finds[0];
  return (
    <SeriesChart
      series={series}
      chart={chart}
      incident={first === undefined ? undefined : incidentSpan(first, head.record.timeZone)}
      marked={marked?.found}
      onRows={onRows}
    />
  );
}

interface FoundProps {
  readonly series: ListedSeries;
  readonly chart: SeriesChartData;
  readonly split: Instant | undefined;
  readonly finds: readonly NamedFind[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onRows: (find: NamedFind) => void;
}

function Found({ series, chart, split, finds, selected, onSelect, onRows }: FoundProps) {
  const { keep, problems } = useKeeping(series.id, split);
  const holds = (kind: "threshold" | "silence") => chart.found.some(({ disruption }) => disruption.kind === kind);
  const shown = { series, finds, selected: selected ?? finds[0]?.found.id, onSelect, onRows };
  const onKeep = (id: string, isKept: boolean) => void keep(id, isKept);
  return (
    <>
      <ProblemList problems={problems} isAnswer />
      {holds("threshold") && <DisruptionTable {...shown} onKeep={onKeep} />}
      {holds("silence") && <SilenceTable {...shown} onKeep={onKeep} />}
    </>
  );
}

function spanOf({ found: { disruption } }: NamedFind, { points }: SeriesChartData): RowSpan {
  const [from, until] =
    disruption.kind === "silence"
      ? [disruption.from, Date.parse(disruption.until) - 1]
      : [disruption.start, Date.parse(disruption.lastBin)];
  return { from: binAt(points, Date.parse(from)), until: binAt(points, until) };
}
