import { memo } from "react";
import type { IncidentSpan } from "../../../core/facts/incident-span.ts";
import { useTexts } from "../../texts/texts.ts";
import { ChartAxes } from "./chart-axes.tsx";
import type { AxisWords } from "./chart-axes.tsx";
import type { ChartGeometry } from "./chart-geometry.ts";
import type { ChartMark } from "./chart-marks.ts";

interface ChartLayersProps {
  readonly geometry: ChartGeometry;
  readonly words: AxisWords;
  readonly incident: IncidentSpan | undefined;
  readonly marks: readonly ChartMark[];
  /** Names the hatching: unique in the page. */
  readonly patternId: string;
}

/** Everything of a chart that stays while a person moves along it, from the back to the front. */
export const ChartLayers = memo(function ChartLayers(props: ChartLayersProps) {
  const { geometry, words, incident, marks, patternId } = props;
  return (
    <>
      <defs>
        <pattern id={patternId} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="chart-hatch" x1={0} y1={0} x2={0} y2={7} />
        </pattern>
      </defs>
      {incident !== undefined && <IncidentBand geometry={geometry} incident={incident} />}
      <path className="chart-range" d={geometry.range} />
      <ChartAxes geometry={geometry} words={words} />
      <path d={geometry.loss} fill={`url(#${patternId})`} />
      <Gaps geometry={geometry} />
      <path className="chart-silence" d={geometry.silence} />
      <path className="chart-baseline" d={geometry.baseline} />
      <path className="chart-columns" d={geometry.columns} />
      <path className="chart-line" d={geometry.line} />
      <path className="chart-rings" d={geometry.rings} />
      <Marks geometry={geometry} marks={marks} />
    </>
  );
});

interface IncidentBandProps {
  readonly geometry: ChartGeometry;
  readonly incident: IncidentSpan;
}

function IncidentBand({ geometry: { room, x }, incident }: IncidentBandProps) {
  const end = room.width - room.right;
  const left = Math.min(Math.max(x(incident.from), room.left), end);
  const right = incident.until === undefined ? end : Math.min(Math.max(x(incident.until), room.left), end);
  if (right - left < 1) return undefined;
  return (
    <rect
      className="chart-incident"
      x={left}
      y={room.top}
      width={right - left}
      height={room.height - room.top - room.bottom}
    />
  );
}

/** Stretches without data: framed, and named where a name has room beside or inside. */
function Gaps({ geometry: { room, gaps } }: { readonly geometry: ChartGeometry }) {
  const { t } = useTexts();
  const high = room.height - room.top - room.bottom;
  const named = gaps.toSorted((a, b) => b.width - a.width).slice(0, 4);
  return (
    <>
      <path
        className="chart-gap"
        d={gaps.map(({ x, width }) => `M${x} ${room.top}h${width}v${high}h${-width}Z`).join("")}
      />
      {named.map(({ x, width }) => {
        const isInside = width > 54;
        return (
          <text
            key={x}
            className="chart-gap-name"
            x={isInside ? x + width / 2 : x - 4}
            y={room.height - room.bottom - 12}
            textAnchor={isInside ? "middle" : "end"}
          >
            {t("measurements.no-data")}
          </text>
        );
      })}
    </>
  );
}

/** Lettered discs over the chart; neighbours that would touch move apart. */
function Marks({ geometry: { room, x }, marks }: Pick<ChartLayersProps, "geometry" | "marks">) {
  const places = marks.reduce<readonly number[]>((before, { t }) => {
    const last = before.at(-1);
    return [...before, last === undefined ? x(t) : Math.max(x(t), last + 22)];
  }, []);
  return marks.map(({ letter, t }, at) => (
    <g key={letter}>
      <line className="chart-mark-line" x1={x(t)} y1={room.top} x2={x(t)} y2={room.height - room.bottom} />
      <line className="chart-mark-line" x1={x(t)} y1={room.top} x2={places[at]} y2={room.top - 10} />
      <circle className="chart-mark-disc" cx={places[at]} cy={room.top - 16} r={9} />
      <text className="chart-mark-letter" x={places[at]} y={room.top - 12} textAnchor="middle">
        {letter}
      </text>
    </g>
  ));
}
