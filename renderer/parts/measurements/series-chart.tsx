import { useElementSize } from "@mantine/hooks";
import { useId, useMemo } from "react";
import type { KeyboardEvent } from "react";
import type { FoundInSeries } from "../../../core/bridge/measurement-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { useChartCursor } from "./chart-cursor.ts";
import type { ChartPlace } from "./chart-cursor.ts";
import { chartGeometry } from "./chart-geometry.ts";
import type { ChartGeometry, ChartMatter } from "./chart-geometry.ts";
import { ChartLayers } from "./chart-layers.tsx";
import type { IncidentSpan } from "../../../core/facts/incident-span.ts";
import { marksOf } from "./chart-marks.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { useAxisWords } from "./chart-words.ts";
import { useChartTexts } from "./chart-texts.ts";
import type { ListedSeries, SeriesChartData } from "./series-name.ts";
import "./chart.css";

interface SeriesChartProps {
  readonly series: ListedSeries;
  readonly chart: SeriesChartData;
  readonly incident: IncidentSpan | undefined;
  /** The disruption whose places are lettered. */
  readonly marked: FoundInSeries | undefined;
  /** Told where a person stands when they ask for the rows. */
  readonly onRows: (bin: number) => void;
}

const margins = { left: 58, right: 16, top: 34, bottom: 50 } as const;
const height = 330;

/** A series over time, to be seen, read bin by bin with the keys, and summed up in a sentence for those who do neither. */
export function SeriesChart({ series, chart, incident, marked, onRows }: SeriesChartProps) {
  const { ref, width } = useElementSize();
  const { t } = useTexts();
  const patternId = `hatch-${useId().replace(/[^\w-]/g, "")}`;
  const matter = useMemo((): ChartMatter => ({ ...chart, ...fieldsOf(series) }), [chart, series]);
  const room = useMemo(() => ({ ...margins, width: Math.max(280, width), height }), [width]);
  const geometry = useMemo(() => chartGeometry(matter, room), [matter, room]);
  const marks = useMemo(() => marksOf(marked), [marked]);
  const words = useAxisWords(chart.points, series.unit);
  const texts = useChartTexts(series, chart);
  const { place, press, point } = useChartCursor(matter, room);
  const reading = place === undefined ? t("measurements.reader-help") : texts.reading(place);
  const keys = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "t" && !event.ctrlKey && !event.metaKey) {
      // The rows are asked for here, so that the whole screen does not ask for them again.
      event.stopPropagation();
      onRows(place?.at ?? 0);
    } else press(event);
  };
  return (
    <figure className="chart">
      <div className="chart-box" ref={ref} dir="ltr">
        <svg className="chart-svg" role="img" aria-label={texts.summary} width={room.width} height={height}>
          <ChartLayers geometry={geometry} words={words} incident={incident} marks={marks} patternId={patternId} />
          {place !== undefined && <Cursor geometry={geometry} matter={matter} place={place} />}
        </svg>
        <div
          className="chart-reader"
          role="slider"
          tabIndex={0}
          aria-label={t("measurements.reader")}
          aria-valuemin={0}
          aria-valuemax={Math.max(0, chart.points.length - 1)}
          aria-valuenow={place?.at ?? 0}
          aria-valuetext={reading}
          onKeyDown={keys}
          onPointerDown={point}
          onPointerMove={point}
        />
      </div>
      <p className="chart-reading small tabular">{reading}</p>
      <ChartLegend matter={matter} incident={incident} marks={marks} texts={texts} />
    </figure>
  );
}

function fieldsOf({ kind, direction, binSeconds, scale }: ListedSeries) {
  return { kind, direction, binSeconds, ...(scale === undefined ? {} : { scale }) };
}

interface CursorProps {
  readonly geometry: ChartGeometry;
  readonly matter: ChartMatter;
  readonly place: ChartPlace;
}

/** Where a person reads: a line at the bin, a dot on its value, a field over a chosen span. */
function Cursor({ geometry: { x, y, room }, matter: { points, binSeconds }, place }: CursorProps) {
  const [at, from] = [points[place.at], place.from === undefined ? undefined : points[place.from]];
  if (at === undefined) return undefined;
  const bin = binSeconds * 1000;
  const middle = x(at.t + bin / 2);
  const high = room.height - room.top - room.bottom;
  const [left, right] = from === undefined ? [0, 0] : [Math.min(at.t, from.t), Math.max(at.t, from.t) + bin];
  return (
    <g aria-hidden>
      {from !== undefined && (
        <rect className="chart-span" x={x(left)} y={room.top} width={x(right) - x(left)} height={high} />
      )}
      <line className="chart-cursor" x1={middle} x2={middle} y1={room.top} y2={room.top + high} />
      {at.value !== undefined && !at.isInsufficient && (
        <circle className="chart-cursor-dot" cx={middle} cy={y(at.value)} r={4} />
      )}
    </g>
  );
}
