import type { ChartPoint } from "../../../core/bridge/measurement-operations.ts";

/** A place on the time axis: the bin, and whether it is named by its day or by its hour. */
export interface TimeTick {
  readonly index: number;
  readonly names: "day" | "hour";
}

const hourSteps = [1, 3, 6, 12] as const;
const daySteps = [1, 2, 3, 7, 14, 28, 56, 91, 182, 365] as const;

/** At most `most` bins for the time axis: whole hours of the local clock where these fit, else every so many local days. */
export function timeTicks(points: readonly ChartPoint[], most: number): readonly TimeTick[] {
  for (const step of hourSteps) {
    const hours = changes(points, (point) => `${dayOf(point)} ${Math.floor(Number(point.local.slice(11, 13)) / step)}`);
    const isFine = hours.length > changes(points, dayOf).length;
    if (isFine && hours.length <= most) return hours.map((index) => ({ index, names: hourName(points, index) }));
  }
  const days = changes(points, dayOf);
  const step = daySteps.find((every) => Math.ceil(days.length / every) <= most) ?? Math.ceil(days.length / most);
  return days.filter((_, at) => at % step === 0).map((index) => ({ index, names: "day" }));
}

/** Round values that divide a scale, its ends among them where they are round. */
export function valueTicks(least: number, most: number, wanted = 4): readonly number[] {
  const raw = (most - least) / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= raw * 0.999) ?? raw;
  const first = Math.ceil(least / step - 1e-9);
  const count = Math.floor(most / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}

/** The first bins of the series and of each new name. A first bin in the middle of a day or hour is left out. */
function changes(points: readonly ChartPoint[], nameOf: (point: ChartPoint) => string): readonly number[] {
  const found: number[] = [];
  let before: string | undefined;
  for (const [index, point] of points.entries()) {
    const name = nameOf(point);
    if (name !== before && (before !== undefined || point.local.endsWith("00:00"))) found.push(index);
    before = name;
  }
  return found;
}

function dayOf({ local }: ChartPoint): string {
  return local.slice(0, 10);
}

function hourName(points: readonly ChartPoint[], index: number): TimeTick["names"] {
  return points[index]?.local.slice(11, 13) === "00" ? "day" : "hour";
}
