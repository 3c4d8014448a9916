import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import type { ChartMatter } from "./chart-geometry.ts";
import type { IncidentSpan } from "../../../core/facts/incident-span.ts";
import type { ChartMark } from "./chart-marks.ts";
import type { ChartTexts } from "./chart-texts.ts";

interface ChartLegendProps {
  readonly matter: ChartMatter;
  readonly incident: IncidentSpan | undefined;
  readonly marks: readonly ChartMark[];
  readonly texts: ChartTexts;
}

/** What each form of a chart stands for, in words; only what the chart holds. */
export function ChartLegend({ matter, incident, marks, texts }: ChartLegendProps) {
  const { t } = useTexts();
  const { points, gaps, kind } = matter;
  const hasBaseline = points.some(({ baseline }) => baseline !== undefined);
  return (
    <figcaption className="chart-legend small">
      <ul>
        <Key name={kind === "volume" ? "columns" : "line"}>{t("measurements.legend.series")}</Key>
        {hasBaseline && <Key name="baseline">{t("measurements.legend.baseline")}</Key>}
        {hasBaseline && <Key name="range">{t("measurements.legend.range")}</Key>}
        {incident !== undefined && <Key name="incident">{t("measurements.legend.incident")}</Key>}
        {points.some(({ isInDisruption }) => isInDisruption) && (
          <Key name="loss">{t("measurements.legend.disruption")}</Key>
        )}
        {gaps.length > 0 && <Key name="gap">{t("measurements.legend.gap")}</Key>}
        {points.some(({ isInSilence }) => isInSilence) && <Key name="silence">{t("measurements.legend.silence")}</Key>}
        {kind !== "volume" && points.some((point) => point.isInsufficient && !point.isNoData) && (
          <Key name="ring">{t("measurements.legend.insufficient")}</Key>
        )}
      </ul>
      {marks.length > 0 && (
        <ul className="chart-mark-list">
          {marks.map((mark) => (
            <li key={mark.letter}>{texts.mark(mark)}</li>
          ))}
        </ul>
      )}
    </figcaption>
  );
}

function Key({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className="chart-key" width={26} height={14} aria-hidden>
        {shapeOf(name)}
      </svg>
      {children}
    </li>
  );
}

function shapeOf(name: string): ReactNode {
  if (name === "line" || name === "baseline") return <path className={`chart-${name}`} d="M2 7H24" />;
  if (name === "ring") return <path className="chart-rings" d="M9 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0" />;
  if (name === "columns") return <path className="chart-columns" d="M4 13V6H9V13ZM12 13V2H17V13Z" />;
  if (name === "loss") return <path className="chart-hatch" d="M3 13L11 2M10 13L18 2M17 13L24 3" />;
  return <rect className={`chart-${name}`} x={3} y={2} width={20} height={name === "silence" ? 7 : 10} />;
}
