import { z } from "zod";

/** A point in time: ISO 8601 with seconds and an offset (`Z` or `+03:00`), kept as it was received. */
export type Instant = string & { readonly brand: "Instant" };

/** A calendar day without a zone, `2020-08-09`. */
export type Day = string & { readonly brand: "Day" };

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Accepts an instant that exists in the calendar and names its offset. */
export const instantSchema = z
  .string()
  .regex(instantPattern)
  .refine((text) => isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
  .transform((text) => text as Instant);

/** Accepts a day that exists in the calendar. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .transform((text) => text as Day);

/** An instant or, where only the day is known, a day. */
export const instantOrDaySchema = z.union([instantSchema, daySchema]);

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant, written in UTC with whole seconds. */
export function instantFromEpoch(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z") as Instant;
}

/** Day, hour and minute on the clocks of a zone, as text; `24:00` is never used. */
interface WallClock {
  readonly day: Day;
  readonly time: string;
}

/** Wall clock of an instant in an IANA time zone (tz database). For many instants of one zone take `wallClocksIn`. */
export function wallClock(milliseconds: number, timeZone: string): WallClock {
  return wallClocksIn(timeZone)(milliseconds);
}

/** Reads the clocks of one zone. Made once and asked often, since looking a zone up costs far more than reading its clock. */
export function wallClocksIn(timeZone: string): (milliseconds: number) => WallClock {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (milliseconds) => {
    const parts = format.formatToParts(milliseconds);
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
    return {
      day: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}` as Day,
      time: `${part("hour")}:${part("minute")}`,
    };
  };
}

/** Minutes by which a zone is ahead of UTC at an instant. */
export function offsetMinutes(milliseconds: number, timeZone: string): number {
  return offsetMinutesBy(wallClocksIn(timeZone), milliseconds);
}

/** Minutes by which the clocks of a zone, as `wallClocksIn` reads them, are ahead of UTC at an instant. */
export function offsetMinutesBy(clocks: (milliseconds: number) => WallClock, milliseconds: number): number {
  const clock = clocks(milliseconds);
  const wholeMinute = Math.floor(milliseconds / 60000) * 60000;
  return (Date.parse(`${clock.day}T${clock.time}:00Z`) - wholeMinute) / 60000;
}

/**
 * The instant at which a zone's clocks showed a day and time (`06:00`). Where clocks were set back and the time
 * came twice, the first; where it was skipped, the instant that the offset before the change gives.
 */
export function epochOfWallClock(day: Day, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - offsetMinutes(asUtc - 24 * 3600000, timeZone) * 60000;
  if (Math.abs(offsetMinutes(before, timeZone) * 60000 - (asUtc - before)) < 1) return before;
  const after = asUtc - offsetMinutes(asUtc + 24 * 3600000, timeZone) * 60000;
  return Math.abs(offsetMinutes(after, timeZone) * 60000 - (asUtc - after)) < 1 ? after : before;
}

/** Whether a name is a time zone of the tz database that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

function isRealDay(text: string): boolean {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
