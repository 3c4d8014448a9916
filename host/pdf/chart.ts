import { CustomChart, LineChart, BarChart } from "echarts/charts";
import { GridComponent, MarkAreaComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { epochOf, offsetMinutes, wallClock } from "../../core/base/instant.ts";
import { face, ink } from "../../core/pdf/look.ts";
import type { FigureData, FigurePoint } from "../../core/measurements/chart-data.ts";
import { formatDay, formatNumber } from "../../core/petition/formatter.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { outlineLabels } from "./outline-labels.ts";
import type { FaceStore } from "./text/face-store.ts";
import { outlineText } from "./text/outline-text.ts";

use([CustomChart, LineChart, BarChart, GridComponent, MarkAreaComponent, SVGRenderer]);

const size = { width: 437, height: 190 } as const;
const text = { fontFamily: "NotoSans", fontSize: 7.5, color: ink.meta } as const;

/**
 * A chart as SVG for print: series black, baseline dashed, normal range and disruption grey, loss hatched, gaps framed and named;
 * the axis shows local days with UTC under them. The same data and language always give the same text.
 */
export function drawChart(figure: FigureData, speaker: Speaker, store: FaceStore): string {
  const chart = init(undefined, undefined, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption({
      animation: false,
      textStyle: text,
      ...axes(figure, speaker, store),
      series: seriesOf(figure, speaker),
    });
    return outlineLabels(withStableNames(chart.renderToSVGString()), speaker, store);
  } finally {
    chart.dispose();
  }
}

function axes(figure: FigureData, speaker: Speaker, store: FaceStore): Record<string, unknown> {
  const days = dayTicks(figure);
  const widest = Math.max(0, ...days.map((t) => labelWidth(dayLabel(t, figure, speaker), speaker, store)));
  const most = Math.min(9, Math.floor((size.width - 42) / (widest + 8)));
  const isShare = figure.unit === "share";
  return {
    grid: { left: 34, right: 8, top: 14, bottom: 34 },
    xAxis: {
      type: "time",
      min: figure.points[0]?.t,
      max: (figure.points.at(-1)?.t ?? 0) + figure.binSeconds * 1000,
      axisLine: { lineStyle: { color: ink.rule, width: 0.5 } },
      axisTick: { customValues: days, lineStyle: { color: ink.rule, width: 0.5 } },
      axisLabel: {
        customValues: every(days, Math.max(2, most)),
        formatter: (t: number) => dayLabel(t, figure, speaker),
        ...text,
        lineHeight: 10,
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      min: 0,
      ...(figure.scale === undefined ? {} : { max: figure.scale.max }),
      axisLabel: {
        ...text,
        formatter: (value: number) => formatNumber(isShare ? value * 100 : value, 0, speaker) + (isShare ? "%" : ""),
      },
      splitLine: { lineStyle: { color: ink.hair, width: 0.4 } },
    },
  };
}

/** How wide the widest line of a label is, in points. */
function labelWidth(label: string, { language, direction }: Speaker, store: FaceStore): number {
  const style = { face: face.sans, size: text.fontSize, language, direction };
  return Math.max(...label.split("\n").map((line) => outlineText(line, style, store).width));
}

function seriesOf(figure: FigureData, speaker: Speaker): readonly Record<string, unknown>[] {
  const fields = { silent: true, data: areas(figure, speaker) };
  if (figure.kind === "volume") {
    const data = figure.points.map((point) => [point.t + (figure.binSeconds * 1000) / 2, point.value ?? 0]);
    return [{ type: "bar", data, barWidth: 3, itemStyle: { color: ink.text }, markArea: fields }];
  }
  const line = figure.points.map((point) => [point.t, point.isInsufficient ? undefined : point.value]);
  const dots = figure.points.filter((point) => point.isInsufficient && point.value !== undefined);
  return [
    ...normalRange(figure.points),
    { type: "custom", data: hatches(figure), renderItem: hatch, silent: true, z: 2 },
    {
      type: "line",
      data: line,
      showSymbol: figure.binSeconds >= 86400,
      symbol: "circle",
      symbolSize: 3,
      lineStyle: { color: ink.text, width: 1.6 },
      itemStyle: { color: ink.text },
      connectNulls: false,
      markArea: fields,
      z: 4,
    },
    { type: "custom", data: dots.map((point) => [point.t, 0]), renderItem: ring, silent: true, z: 5 },
  ];
}

function normalRange(points: readonly FigurePoint[]): readonly Record<string, unknown>[] {
  const lower = points.map((point) => [point.t, point.bound]);
  const rest = points.map((point) => [
    point.t,
    point.bound === undefined || point.baseline === undefined ? undefined : 2 * (point.baseline - point.bound),
  ]);
  const median = points.map((point) => [point.t, point.baseline]);
  const bare = { type: "line", showSymbol: false, silent: true };
  return [
    { ...bare, data: lower, stack: "range", lineStyle: { opacity: 0 }, z: 1 },
    {
      ...bare,
      data: rest,
      stack: "range",
      lineStyle: { opacity: 0 },
      areaStyle: { color: "#DEDEDE", opacity: 1 },
      z: 1,
    },
    { ...bare, data: median, lineStyle: { color: ink.meta, width: 1, type: [4, 3] }, z: 3 },
  ];
}

function areas(figure: FigureData, speaker: Speaker): readonly unknown[] {
  const bin = figure.binSeconds * 1000;
  const field = { color: "#ECECEC", opacity: 1 };
  const frame = { color: "#FFFFFF", opacity: 1, borderColor: ink.meta, borderWidth: 0.6, borderType: [2, 2] };
  const label = { show: true, position: "insideBottom", ...text, formatter: speaker.say("figure.axis.no-data") };
  const disruptions = figure.disruptions.map((one) => [
    { xAxis: epochOf(one.start), itemStyle: field },
    { xAxis: one.end === undefined ? epochOf(one.lastBin) + bin : epochOf(one.end) },
  ]);
  const gaps = figure.gaps.map((gap) => [
    {
      xAxis: epochOf(gap.from),
      itemStyle: frame,
      label: gap.bins * bin > spanOf(figure) / 14 ? label : { show: false },
    },
    { xAxis: epochOf(gap.until) },
  ]);
  return [...disruptions, ...gaps];
}

function hatches(figure: FigureData): readonly (readonly (number | undefined)[])[] {
  const step = Math.max(1, Math.round(figure.points.length / 140));
  return figure.points
    .filter(
      (point, index) =>
        index % step === 0 && point.isInDisruption && point.value !== undefined && point.bound !== undefined,
    )
    .map((point) => [point.t, point.value, point.bound]);
}

interface DrawingApi {
  value(index: number): number;
  coord(point: readonly [number, number]): readonly [number, number];
}

function hatch(_: unknown, api: DrawingApi): Record<string, unknown> {
  const [x1, y1] = api.coord([api.value(0), api.value(1)]);
  const [, y2] = api.coord([api.value(0), api.value(2)]);
  return { type: "line", shape: { x1, y1, x2: x1, y2 }, style: { stroke: ink.rule, lineWidth: 0.5 } };
}

function ring(_: unknown, api: DrawingApi): Record<string, unknown> {
  const [cx, cy] = api.coord([api.value(0), api.value(1)]);
  return { type: "circle", shape: { cx, cy, r: 2 }, style: { fill: "#FFFFFF", stroke: ink.text, lineWidth: 0.8 } };
}

function dayTicks(figure: FigureData): readonly number[] {
  const first = figure.points[0]?.t ?? 0;
  const last = figure.points.at(-1)?.t ?? 0;
  const ticks: number[] = [];
  for (let t = first - (first % 86400000) - 86400000; t <= last; t += 86400000) {
    const midnight = t - offsetMinutes(t, figure.timeZone) * 60000;
    if (midnight >= first && midnight <= last) ticks.push(midnight);
  }
  return ticks;
}

function every(ticks: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(ticks.length / most));
  return ticks.filter((_, index) => index % step === 0);
}

function dayLabel(t: number, figure: FigureData, speaker: Speaker): string {
  const local = wallClock(t, figure.timeZone);
  const there = wallClock(t, "UTC");
  const hour = speaker.say("figure.axis.utc", { time: there.time });
  // On a day of another date the hour alone would name the wrong moment.
  const utc = there.day === local.day ? hour : `${formatDay(there.day, "short", speaker)} ${hour}`;
  return `${formatDay(local.day, "short", speaker)}\n${utc}`;
}

function spanOf(figure: FigureData): number {
  return (figure.points.at(-1)?.t ?? 0) - (figure.points[0]?.t ?? 0);
}

/** echarts numbers its class names through the life of the process; here they begin at 0 in every chart. */
function withStableNames(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/zr\d+-(cls|c|g|p)-?\d+/g, (name) => {
    const known = names.get(name) ?? `z${names.size}`;
    names.set(name, known);
    return known;
  });
}
