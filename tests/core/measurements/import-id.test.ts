import { describe, expect, it } from "vitest";
import { digestOfText } from "../../../core/base/digest.ts";
import { importOptionsSchema } from "../../../core/measurements/format.ts";
import { importIdOf, seriesIdOf } from "../../../core/measurements/measurement-import.ts";
import { binsOf } from "../../../core/measurements/bins.ts";
import { clockOf } from "../../../core/measurements/time-zone.ts";

const digest = digestOfText("invented");

describe("the id of an import", () => {
  it("does not depend on the order in which statements were written, but on every one of them", () => {
    const one = importIdOf(digest, "ooni-explorer-csv", { country: "BY", test: "telegram" });
    expect(importIdOf(digest, "ooni-explorer-csv", { test: "telegram", country: "BY" })).toBe(one);
    expect(importIdOf(digest, "ooni-explorer-csv", { test: "whatsapp", country: "BY" })).not.toBe(one);
    expect(importIdOf(digestOfText("other"), "ooni-explorer-csv", { country: "BY", test: "telegram" })).not.toBe(one);
    expect(seriesIdOf(one, "failure-share")).toMatch(/^series-[0-9a-f]{16}-failure-share$/);
  });

  it("a misspelt statement is refused instead of ignored", () => {
    expect(importOptionsSchema.safeParse({ timezone: "UTC" }).success).toBe(false);
    expect(importOptionsSchema.safeParse({ timeZone: "Belarus/Minsk" }).success).toBe(false);
    expect(importOptionsSchema.safeParse({ timeZone: "+03:30" }).success).toBe(true);
  });
});

describe("bins on local clocks", () => {
  it("an hour in Tehran begins at half past in UTC", () => {
    const bins = binsOf(3600, "Asia/Tehran");
    expect(new Date(bins.startOf(Date.parse("2019-11-16T17:45:00Z"))).toISOString()).toBe("2019-11-16T17:30:00.000Z");
    expect(bins.timeOfDay(Date.parse("2019-11-16T17:30:00Z"))).toBe(21 * 3600);
  });

  it("a day on which clocks change is still one day", () => {
    const bins = binsOf(86400, "Europe/Vilnius");
    const start = bins.startOf(Date.parse("2020-10-25T12:00:00Z"));
    expect(new Date(start).toISOString()).toBe("2020-10-24T21:00:00.000Z");
    expect(new Date(bins.next(start)).toISOString()).toBe("2020-10-25T22:00:00.000Z");
  });

  it("the hour that comes twice is two hours", () => {
    const bins = binsOf(3600, "Europe/Vilnius");
    const first = Date.parse("2020-10-25T00:00:00Z");
    expect(bins.startOf(first + 1000)).toBe(first);
    expect(bins.next(first)).toBe(first + 3600000);
    expect(clockOf("Europe/Vilnius").instantsOf(Date.parse("2020-10-25T03:30:00Z"))).toHaveLength(2);
  });
});
