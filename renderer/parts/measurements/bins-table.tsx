import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ChartPoint } from "../../../core/bridge/measurement-operations.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { printable } from "./chart-geometry.ts";
import { useReadings } from "./readings.ts";
import type { ListedSeries } from "./series-name.ts";

/** Rows that were asked for: the first and the last. */
export interface RowSpan {
  readonly from: number;
  readonly until: number;
}

interface BinsTableProps {
  readonly series: ListedSeries;
  readonly points: readonly ChartPoint[];
  /** Rows that are marked and brought into view. */
  readonly span: RowSpan | undefined;
}

const rowHeight = 32;

/** Every bin of a series as a row, however many there are: only those in view are drawn. */
export function BinsTable({ series, points, span }: BinsTableProps) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: points.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const from = span?.from;
  useEffect(() => {
    if (from !== undefined) rows.scrollToIndex(Math.max(0, from - 2), { align: "start" });
  }, [rows, from]);
  const shown = rows.getVirtualItems();
  const [above, below] = [shown[0]?.start ?? 0, rows.getTotalSize() - (shown.at(-1)?.end ?? 0)];
  return (
    <div className="bins-scroller" ref={scroller} tabIndex={0} role="region" aria-label={t("measurements.rows")}>
      <table className="measure-table tabular" aria-rowcount={points.length + 1}>
        <BinsHead />
        <tbody>
          {above > 0 && <Filler height={above} />}
          {shown.map(({ index }) => {
            const point = points[index];
            if (point === undefined) return undefined;
            const isMarked = span !== undefined && index >= span.from && index <= span.until;
            return <BinRow key={point.t} series={series} point={point} row={index + 2} isMarked={isMarked} />;
          })}
          {below > 0 && <Filler height={below} />}
        </tbody>
      </table>
    </div>
  );
}

function BinsHead() {
  const { t } = useTexts();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{t("measurements.column.local")}</th>
        <th scope="col">{t("measurements.column.utc")}</th>
        <th scope="col" className="figure">
          {t("measurements.column.value")}
        </th>
        <th scope="col" className="figure">
          {t("measurements.column.n")}
        </th>
        <th scope="col" className="figure">
          {t("measurements.column.baseline")}
        </th>
        <th scope="col" className="figure">
          {t("measurements.column.threshold")}
        </th>
        <th scope="col">{t("measurements.column.note")}</th>
      </tr>
    </thead>
  );
}

function Filler({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td className="bins-filler" colSpan={7} style={{ height }} />
    </tr>
  );
}

interface BinRowProps {
  readonly series: ListedSeries;
  readonly point: ChartPoint;
  readonly row: number;
  readonly isMarked: boolean;
}

function BinRow({ series, point, row, isMarked }: BinRowProps) {
  const { t } = useTexts();
  const { value } = useReadings();
  const { moment, number } = useMoments();
  const shown = (amount: number | undefined) => (amount === undefined ? "" : value(amount, series.unit));
  const note = noteOf(point);
  return (
    <tr aria-rowindex={row} className={isMarked ? "is-selected" : undefined}>
      <td>{moment(point.t, series.timeZone)}</td>
      <td>{moment(point.t, "UTC")}</td>
      <td className="figure">{shown(printable(point) ? point.value : undefined)}</td>
      <td className="figure">{number(point.n)}</td>
      <td className="figure">{shown(point.baseline)}</td>
      <td className="figure">{shown(point.bound)}</td>
      <td>{note !== undefined && t(`measurements.note.${note}`)}</td>
    </tr>
  );
}

function noteOf(point: ChartPoint) {
  if (point.isInSilence) return "silence";
  if (point.isNoData) return "no-data";
  if (point.isInsufficient) return "insufficient";
  return point.isInDisruption ? "disruption" : undefined;
}
