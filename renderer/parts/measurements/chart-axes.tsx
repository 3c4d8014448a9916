import type { ChartGeometry } from "./chart-geometry.ts";
import type { TimeTick } from "./axis-ticks.ts";

/** What the axes say in the language of the window. */
export interface AxisWords {
  readonly value: (value: number) => string;
  /** The local day or hour of a bin, and what UTC shows then. */
  readonly time: (tick: TimeTick) => { readonly local: string; readonly utc: string };
}

interface ChartAxesProps {
  readonly geometry: ChartGeometry;
  readonly words: AxisWords;
}

/** Values with thin lines across; local time with UTC under it. The time axis runs from left to right in every language. */
export function ChartAxes({ geometry, words }: ChartAxesProps) {
  const { room, y, valueTicks, timeTicks } = geometry;
  const [end, low] = [room.width - room.right, room.height - room.bottom];
  return (
    <>
      {valueTicks.map((value) => (
        <g key={value}>
          <line className="chart-rule" x1={room.left} x2={end} y1={y(value)} y2={y(value)} />
          <text className="chart-label" x={room.left - 8} y={y(value) + 4} textAnchor="end">
            {words.value(value)}
          </text>
        </g>
      ))}
      <line className="chart-axis" x1={room.left} x2={end} y1={low} y2={low} />
      {timeTicks.map((tick) => {
        const { local, utc } = words.time(tick);
        return (
          <g key={tick.index}>
            <line className="chart-axis" x1={tick.x} x2={tick.x} y1={low} y2={low + 9} />
            <text className="chart-label" x={tick.x + 2} y={low + 24}>
              {local}
            </text>
            <text className="chart-label chart-label-utc" x={tick.x + 2} y={low + 39}>
              {utc}
            </text>
          </g>
        );
      })}
    </>
  );
}
