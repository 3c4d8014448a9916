import type { partsOfDay, When } from "./when.ts";

/** Minutes of its day within which something that is said to have happened then happened. A night may reach into the next day. */
const hoursOfPart: Readonly<Record<(typeof partsOfDay)[number], readonly [number, number]>> = {
  early: [0, 6],
  night: [0, 30],
  morning: [4, 12],
  "by-day": [6, 18],
  afternoon: [12, 18],
  evening: [16, 24],
  "late-evening": [20, 24],
};

/** The hours that people name together with a part of the day, from the first to the one before the last. After 24 come those of the same night. */
const clocksOfPart: typeof hoursOfPart = {
  early: [0, 7],
  night: [21, 30],
  morning: [4, 12],
  "by-day": [10, 18],
  afternoon: [12, 19],
  evening: [16, 24],
  "late-evening": [20, 24],
};

/** Whether one time is over before another begins, however generously both are read. */
export function isSurelyBefore(one: When, other: When): boolean {
  return boundsOf(one).latest < boundsOf(other).earliest;
}

/** The part of the day in which an hour lies, for a time that is known to the part of a day only. */
export function partOfHour(time: string): (typeof partsOfDay)[number] {
  const hour = Number(time.slice(0, 2));
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  if (hour < 17) return "afternoon";
  return hour < 22 ? "evening" : "late-evening";
}

/** The hour from 0 to 23 that an hour means beside a part of the day: "10, evening" is 22. Nothing where they do not go together. */
export function hourWithin(hour: number, part: (typeof partsOfDay)[number]): number | undefined {
  const [first, last] = clocksOfPart[part];
  const meant = hour >= 1 && hour <= 12 ? [hour % 12, (hour % 12) + 12] : [hour];
  const [only, ...others] = meant.filter((one) => [one, one + 24].some((clock) => clock >= first && clock < last));
  return others.length === 0 ? only : undefined;
}

function boundsOf({ day, until, part, time, isApproximate }: When): {
  readonly earliest: number;
  readonly latest: number;
} {
  const [from, to] = [dayStart(day), dayStart(until ?? day)];
  if (time !== undefined) {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    const at = hour * 60 + minute;
    const slack = isApproximate === true ? 60 : 0;
    return { earliest: from + at - slack, latest: (until === undefined ? from + at : to + 1440) + slack };
  }
  const [first, last] = part === undefined ? [0, 24] : hoursOfPart[part];
  const slack = isApproximate === true ? 1440 : 0;
  return { earliest: from + first * 60 - slack, latest: to + last * 60 - 1 + slack };
}

function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 60000;
}
