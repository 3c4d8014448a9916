import { useMemo } from "react";
import { useTexts } from "./texts.ts";

/** Writes times, dates, sizes and numbers as a language does, always with an explicit zone. */
export interface Moments {
  /** Day and hour in a zone, `9 Aug 2020, 10:22`. */
  readonly moment: (instant: string | number, timeZone: string) => string;
  /** Hour alone, `10:22`. */
  readonly hour: (instant: string | number, timeZone: string) => string;
  /** A calendar day, `9 August 2020`. */
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  /** A day for tables that span years, `9 Aug 2020`. */
  readonly tableDay: (day: string) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly share: (value: number, digits?: number) => string;
  /** Bytes in the largest unit that leaves at least one. */
  readonly size: (bytes: number) => string;
  /** Hours by which a zone is ahead of UTC, `UTC+3`. */
  readonly offset: (timeZone: string, instant: number) => string;
}

/** The customs of the language of the window. Digits are Western, as the petitions print them. */
export function useMoments(): Moments {
  const { customs } = useTexts();
  return useMemo(() => momentsOf(`${customs === "en" ? "en-GB" : customs}-u-ca-gregory-nu-latn`), [customs]);
}

function momentsOf(locale: string): Moments {
  const shown = (value: string | number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hourCycle: "h23", ...options }).format(new Date(value));
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return {
    moment: (instant, timeZone) =>
      shown(instant, { timeZone, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }),
    hour: (instant, timeZone) => shown(instant, { timeZone, hour: "2-digit", minute: "2-digit" }),
    day: (day) => shown(`${day}T00:00:00Z`, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
    tableDay: (day) => shown(`${day}T00:00:00Z`, { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" }),
    shortDay: (day) => shown(`${day}T00:00:00Z`, { timeZone: "UTC", day: "numeric", month: "short" }),
    number,
    share: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(value),
    size: (bytes) => sizeText(bytes, locale),
    offset: (timeZone, instant) =>
      new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" })
        .formatToParts(instant)
        .find(({ type }) => type === "timeZoneName")
        ?.value.replace("GMT", "UTC") ?? "UTC",
  };
}

function sizeText(bytes: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000))));
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power === 0 || bytes / 1000 ** power >= 100 ? 0 : 1,
  });
  return format.format(bytes / 1000 ** power);
}
