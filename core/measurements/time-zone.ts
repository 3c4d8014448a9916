import { z } from "zod";
import { isTimeZone, offsetMinutesBy, wallClocksIn } from "../base/instant.ts";

/** A time zone of the tz database (`Asia/Tehran`), or a fixed offset (`+03:30`), or `UTC`. */
export const timeZoneSchema = z.string().refine((name) => fixedOffset(name) !== undefined || isTimeZone(name));

/** The clocks of one zone. `localOf` gives wall-clock time as if it were UTC, in milliseconds. */
export interface ZoneClock {
  readonly localOf: (t: number) => number;
  readonly instantsOf: (local: number) => readonly number[];
}

/**
 * The clocks of a zone. `instantsOf` gives every instant at which they showed a time: one as a rule, two where they were
 * set back, none where they were set forward. Remembers the offset of each quarter of an hour it was asked for.
 */
export function clockOf(zone: string): ZoneClock {
  const fixed = fixedOffset(zone);
  const clocks = fixed === undefined ? wallClocksIn(zone) : undefined;
  const known = new Map<number, number>();
  const quarter = 900000;
  const offsetAt = (t: number): number => {
    if (clocks === undefined) return fixed ?? 0;
    const slot = Math.floor(t / quarter);
    const offset = known.get(slot) ?? offsetMinutesBy(clocks, slot * quarter) * 60000;
    known.set(slot, offset);
    return offset;
  };
  const day = 24 * 3600000;
  return {
    localOf: (t) => t + offsetAt(t),
    instantsOf: (local) =>
      [...new Set([offsetAt(local - day), offsetAt(local + day)])]
        .map((offset) => local - offset)
        .filter((t) => t + offsetAt(t) === local)
        .sort((left, right) => left - right),
  };
}

/** Wall-clock time as `localOf` gives it, written `2019-11-16 21:00`. */
export function clockText(local: number): string {
  return new Date(local).toISOString().slice(0, 16).replace("T", " ");
}

function fixedOffset(zone: string): number | undefined {
  if (zone === "UTC" || zone === "Z") return 0;
  const parts = /^([+-])(\d{2}):([0-5]\d)$/.exec(zone);
  if (parts === null || Number(parts[2]) > 14) return undefined;
  return (parts[1] === "-" ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60000;
}
