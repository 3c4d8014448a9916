import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySchema } from "../../../core/base/instant.ts";
import { timelineOf, utcOf } from "../../../core/facts/timeline.ts";
import { partsOfDay, whenSchema } from "../../../core/facts/when.ts";
import type { When } from "../../../core/facts/when.ts";

const minsk = "Europe/Minsk";

const when: fc.Arbitrary<When> = fc.record(
  {
    day: fc.integer({ min: 1, max: 28 }).map((date) => daySchema.parse(`2020-08-${String(date).padStart(2, "0")}`)),
    part: fc.constantFrom(...partsOfDay),
    time: fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`),
  },
  { requiredKeys: ["day"] },
);

const findings = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), when }), { selector: ({ id }) => id });

function on(id: string, stated: unknown): { readonly id: string; readonly when: When } {
  return { id, when: whenSchema.parse(stated) };
}

describe("the timeline", () => {
  it("tells every finding once, in the order of its days and hours, numbered through", () => {
    fc.assert(
      fc.property(findings, (given) => {
        const days = timelineOf(given, minsk);
        const entries = days.flatMap((day) => day.entries);
        expect(entries.map(({ item }) => item.id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        expect(entries.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1));
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted());
        for (const { day, entries: own } of days) {
          expect(own.every(({ item }) => item.when.day === day)).toBe(true);
          const hours = own.flatMap(({ item }) => item.when.time ?? []);
          expect(hours).toEqual(hours.toSorted());
        }
      }),
    );
  });

  it("does not depend on the order in which findings were written", () => {
    fc.assert(
      fc.property(findings, (given) => {
        expect(timelineOf(given.toReversed(), minsk)).toEqual(timelineOf(given, minsk));
      }),
    );
  });

  it("places words such as late evening between the hours that others state", () => {
    const days = timelineOf(
      [
        on("late", { day: "2020-08-09", part: "late-evening" }),
        on("noon", { day: "2020-08-09", time: "12:00" }),
        on("midnight", { day: "2020-08-09", time: "23:59" }),
        on("early", { day: "2020-08-09", part: "early" }),
        on("day", { day: "2020-08-09" }),
      ],
      minsk,
    );
    const order = days.flatMap(({ entries }) => entries.map(({ item }) => item.id));
    expect(order).toEqual(["early", "noon", "day", "late", "midnight"]);
  });

  it("gives UTC only where the hour is known, with the day that it has there", () => {
    const [day] = timelineOf(
      [on("arrest", { day: "2020-08-10", time: "01:00" }), on("by-day", { day: "2020-08-10", part: "by-day" })],
      minsk,
    );
    const [arrest, byDay] = day?.entries ?? [];
    expect(arrest?.at).toBe("2020-08-09T22:00:00Z");
    expect(arrest?.at && utcOf(arrest.at)).toEqual({ day: "2020-08-09", time: "22:00" });
    expect(byDay).not.toHaveProperty("at");
  });
});
