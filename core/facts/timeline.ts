import { epochOfWallClock, instantFromEpoch, wallClock } from "../base/instant.ts";
import type { Day, Instant } from "../base/instant.ts";
import type { partsOfDay, When } from "./when.ts";

/** What stands in a timeline: anything with an id that happened at some time. */
export interface Dated {
  readonly id: string;
  readonly when: When;
}

/** One thing in its place. `number` counts from 1 in time order; `at` is the instant, only where an exhibit states the hour. */
export interface TimelineEntry<T extends Dated> {
  readonly item: T;
  readonly number: number;
  readonly at?: Instant;
}

/** A day on the clocks of the case with what happened on it, in time order. */
export interface TimelineDay<T extends Dated> {
  readonly day: Day;
  readonly entries: readonly TimelineEntry<T>[];
}

/** Puts everything into time order and parts it by days of the case's time zone. Nothing is left out or told twice. */
export function timelineOf<T extends Dated>(items: readonly T[], timeZone: string): readonly TimelineDay<T>[] {
  const entries = items.toSorted(byTime).map((item, index): TimelineEntry<T> => {
    const at = instantOf(item.when, timeZone);
    return { item, number: index + 1, ...(at === undefined ? {} : { at }) };
  });
  const days = new Map<Day, readonly TimelineEntry<T>[]>();
  for (const entry of entries) days.set(entry.item.when.day, [...(days.get(entry.item.when.day) ?? []), entry]);
  return [...days].map(([day, own]) => ({ day, entries: own }));
}

/** The instant of a time that is stated to the hour; nothing for a day or a part of one. */
export function instantOf(when: When, timeZone: string): Instant | undefined {
  return when.time === undefined ? undefined : instantFromEpoch(epochOfWallClock(when.day, when.time, timeZone));
}

/** The day and hour of an instant in UTC, for setting beside the clocks of the case. */
export function utcOf(at: Instant): { readonly day: Day; readonly time: string } {
  return wallClock(Date.parse(at), "UTC");
}

/** Orders by day, then by hour. A part of the day stands at its usual hour, a whole day at noon; equal times keep the order of ids. */
export function byTime(a: Dated, b: Dated): number {
  const [first, second] = [keyOf(a.when), keyOf(b.when)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const usualTime: Readonly<Record<(typeof partsOfDay)[number], string>> = {
  early: "00:30",
  night: "02:30",
  morning: "08:30",
  "by-day": "11:30",
  afternoon: "15:30",
  evening: "19:30",
  "late-evening": "22:30",
};

function keyOf({ day, time, part }: When): string {
  return `${day} ${time ?? (part === undefined ? "12:30" : usualTime[part])}`;
}
