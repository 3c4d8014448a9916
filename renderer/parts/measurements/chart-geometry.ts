import type { ChartPoint } from "../../../core/bridge/measurement-operations.ts";
import type { Series } from "../../../core/measurements/series.ts";
import { timeTicks, valueTicks } from "./axis-ticks.ts";
import type { TimeTick } from "./axis-ticks.ts";

/** The room of a chart in CSS pixels, and the room around its field. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn: the bins of a series, their length, and what the values mean. */
export interface ChartMatter extends Pick<Series, "kind" | "direction" | "binSeconds"> {
  readonly points: readonly ChartPoint[];
  readonly gaps: readonly { readonly from: string; readonly until: string; readonly bins: number }[];
  readonly scale?: Series["scale"];
}

/** Everything about a chart that does not depend on its language: where things are, and one path for each layer. */
export interface ChartGeometry {
  readonly room: ChartRoom;
  readonly x: (t: number) => number;
  readonly y: (value: number) => number;
  readonly line: string;
  readonly columns: string;
  readonly rings: string;
  readonly baseline: string;
  readonly range: string;
  readonly loss: string;
  readonly silence: string;
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  readonly timeTicks: readonly (TimeTick & { readonly x: number })[];
  readonly valueTicks: readonly number[];
}

const tickWidth = 84;

/** Places a series of up to thousands of bins: every layer is one path, so that drawing stays cheap. */
export function chartGeometry(matter: ChartMatter, room: ChartRoom): ChartGeometry {
  const { points, binSeconds } = matter;
  const bin = binSeconds * 1000;
  const [first, last] = [points[0]?.t ?? 0, (points.at(-1)?.t ?? 0) + bin];
  const { least, most } = domainOf(matter);
  const [wide, high] = [room.width - room.left - room.right, room.height - room.top - room.bottom];
  const x = (t: number) => rounded(room.left + ((t - first) / Math.max(1, last - first)) * wide);
  const y = (value: number) =>
    rounded(room.top + high - ((Math.min(Math.max(value, least), most) - least) / (most - least)) * high);
  const place: Place = { x, y, bin, foot: room.top + high };
  const isVolume = matter.kind === "volume";
  return {
    room,
    x,
    y,
    line: isVolume ? "" : runs(points, printable, (run) => polyline(run, place)),
    columns: isVolume ? points.map((point) => column(point, place)).join("") : "",
    rings: isVolume ? "" : points.map((point) => ring(point, place)).join(""),
    baseline: runs(points, hasBaseline, (run) => stairs(run, place)),
    range: runs(points, hasBaseline, (run) => strip(run, place)),
    loss: isVolume ? "" : runs(points, isLost, (run) => lost(run, place)),
    silence: runs(
      points,
      (point) => point.isInSilence,
      (run) => foot(run, place),
    ),
    gaps: matter.gaps.map(({ from, until }) => ({
      x: x(Date.parse(from)),
      width: Math.max(2, rounded(x(Date.parse(until)) - x(Date.parse(from)))),
    })),
    timeTicks: timeTicks(points, Math.max(1, Math.floor(wide / tickWidth))).map((tick) => ({
      ...tick,
      x: x(points[tick.index]?.t ?? first),
    })),
    valueTicks: valueTicks(least, most),
  };
}

/** The bin that begins last at or before a time; the first where there is none. */
export function binAt(points: readonly ChartPoint[], t: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((points[middle]?.t ?? 0) <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The time that stands at a place of the chart. */
export function timeAt(x: number, { points, binSeconds }: ChartMatter, room: ChartRoom): number {
  const first = points[0]?.t ?? 0;
  const last = (points.at(-1)?.t ?? 0) + binSeconds * 1000;
  return first + ((x - room.left) / (room.width - room.left - room.right)) * (last - first);
}

/** Whether the value of a bin may be shown: it exists and rests on enough readings. */
export function printable(point: ChartPoint): boolean {
  return point.value !== undefined && !point.isInsufficient;
}

interface Place {
  readonly x: (t: number) => number;
  readonly y: (value: number) => number;
  readonly bin: number;
  readonly foot: number;
}

function domainOf({ points, scale, direction, kind }: ChartMatter): { readonly least: number; readonly most: number } {
  const own = points.filter((point) => kind === "volume" || printable(point)).flatMap(({ value }) => value ?? []);
  const bounds = points.flatMap(({ bound, baseline }) => [bound ?? [], baseline ?? []].flat());
  const all = [...own, ...bounds];
  const highest = all.reduce((most, value) => Math.max(most, value), 0);
  const lowest = all.reduce((least, value) => Math.min(least, value), scale?.min ?? 0);
  const most = scale !== undefined && direction === "lower-is-worse" ? scale.max : roundAbove(highest);
  return { least: lowest, most: most > lowest ? most : lowest + 1 };
}

function roundAbove(value: number): number {
  return value <= 0 ? 1 : (valueTicks(0, value * 1.3).find((tick) => tick >= value * 1.02) ?? value * 1.1);
}

/** The paths of every run of neighbouring bins that have something in common. */
function runs(
  points: readonly ChartPoint[],
  belongs: (point: ChartPoint) => boolean,
  draw: (run: readonly ChartPoint[]) => string,
): string {
  const drawn: string[] = [];
  let start: number | undefined;
  for (let index = 0; index <= points.length; index += 1) {
    const point = points[index];
    const isIn = point !== undefined && belongs(point);
    if (isIn) start ??= index;
    else if (start !== undefined) {
      drawn.push(draw(points.slice(start, index)));
      start = undefined;
    }
  }
  return drawn.join("");
}

function hasBaseline({ baseline, bound }: ChartPoint): boolean {
  return baseline !== undefined && bound !== undefined;
}

function isLost(point: ChartPoint): boolean {
  return point.isInDisruption && printable(point) && point.bound !== undefined;
}

/** A line through the middles of bins; a single bin becomes a dot by its round end. */
function polyline(run: readonly ChartPoint[], { x, y, bin }: Place): string {
  const [first, ...rest] = run.map(({ t, value = 0 }) => `${x(t + bin / 2)} ${y(value)}`);
  return `M${first ?? ""}${rest.length === 0 ? "h0.01" : rest.map((at) => `L${at}`).join("")}`;
}

function stairs(run: readonly ChartPoint[], { x, y, bin }: Place): string {
  const [head, ...rest] = run;
  if (head === undefined) return "";
  const steps = rest.map(({ t, baseline = 0 }) => `H${x(t)}V${y(baseline)}`).join("");
  return `M${x(head.t)} ${y(head.baseline ?? 0)}${steps}H${x((run.at(-1)?.t ?? head.t) + bin)}`;
}

/** The normal range: as far from the baseline on the good side as the threshold is on the bad one. */
function strip(run: readonly ChartPoint[], { x, y, bin }: Place): string {
  const there = run.map(({ t, bound = 0 }) => `H${x(t)}V${y(bound)}H${x(t + bin)}`);
  const back = run
    .toReversed()
    .map(({ t, bound = 0, baseline = 0 }) => `H${x(t + bin)}V${y(2 * baseline - bound)}H${x(t)}`);
  const head = run[0];
  return head === undefined ? "" : `M${x(head.t)} ${y(head.bound ?? 0)}${there.join("")}${back.join("")}Z`;
}

function lost(run: readonly ChartPoint[], { x, y, bin }: Place): string {
  const middle = (t: number) => x(t + bin / 2);
  const [head, last] = [run[0], run.at(-1)];
  if (head === undefined || last === undefined) return "";
  const there = run.map(({ t, value = 0 }) => `L${middle(t)} ${y(value)}`).join("");
  const back = run
    .toReversed()
    .map(({ t, bound = 0 }) => `L${middle(t)} ${y(bound)}`)
    .join("");
  return `M${middle(head.t)} ${y(head.bound ?? 0)}${there}${back}Z`;
}

function column({ t, value = 0 }: ChartPoint, { x, y, bin, foot: low }: Place): string {
  const [start, end] = [x(t + bin * 0.12), x(t + bin * 0.88)];
  return value === 0 ? "" : `M${start} ${low}V${y(value)}H${end}V${low}Z`;
}

/** A ring at the foot stands for a bin with too few readings to show its value. */
function ring({ t, isInsufficient, isNoData }: ChartPoint, { x, bin, foot: low }: Place): string {
  if (!isInsufficient || isNoData) return "";
  return `M${rounded(x(t + bin / 2) - 3)} ${low - 6}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
}

function foot(run: readonly ChartPoint[], { x, bin, foot: low }: Place): string {
  const [head, last] = [run[0], run.at(-1)];
  return head === undefined || last === undefined
    ? ""
    : `M${x(head.t)} ${low}H${x(last.t + bin)}V${low + 7}H${x(head.t)}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
