import type { ZoneClock } from "./time-zone.ts";

/** A time cell as read: an instant, a wall-clock time that came twice (the first is taken), or why it cannot be read. */
type TimeReading =
  | { readonly kind: "instant"; readonly t: number; readonly isAmbiguous: boolean }
  | { readonly kind: "unreadable" }
  | { readonly kind: "skipped" };

/** Reads the cells of one time column. */
export type TimeForm = (cell: string) => TimeReading;

/** Names of time forms that are not written out as a pattern. */
const namedTimeForms = ["iso", "epoch-seconds", "epoch-milliseconds", "epoch-seconds-of-local-time"] as const;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const letters = ["yyyy", "MMM", "MM", "M", "dd", "d", "HH", "H", "mm", "ss", "SSS"] as const;
const digits: Readonly<Record<(typeof letters)[number], string>> = {
  yyyy: "(\\d{4})",
  MMM: "([A-Za-z]{3})",
  MM: "(\\d{2})",
  M: "(\\d{1,2})",
  dd: "(\\d{2})",
  d: "(\\d{1,2})",
  HH: "(\\d{2})",
  H: "(\\d{1,2})",
  mm: "(\\d{2})",
  ss: "(\\d{2})",
  SSS: "(\\d{3})",
};
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * A reader for a named form, or for a pattern of `yyyy MM M MMM dd d HH H mm ss SSS` (months in English) with other
 * characters as they stand; undefined for a pattern without year, month and day. Times without an offset are of the
 * clocks given. A time that those clocks never showed is `skipped`. Years outside 1990 to 2099 are unreadable: they are
 * seconds taken for milliseconds, as a rule.
 */
export function timeForm(form: string, clock: ZoneClock): TimeForm | undefined {
  const named = namedTimeForms.find((candidate) => candidate === form);
  return named === undefined ? patternForm(form, clock) : namedForm(named, clock);
}

/** A number as logs write it, with a point; not a number for anything else. Minus zero is zero. */
export function numberOf(cell: string): number {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(cell.trim()) ? Number(cell) + 0 : Number.NaN;
}

function namedForm(form: (typeof namedTimeForms)[number], clock: ZoneClock): TimeForm {
  switch (form) {
    case "iso":
      return (cell) => isoReading(cell, clock);
    case "epoch-seconds":
      return (cell) => instantReading(numberOf(cell) * 1000);
    case "epoch-milliseconds":
      return (cell) => instantReading(numberOf(cell));
    case "epoch-seconds-of-local-time":
      return (cell) => localReading(numberOf(cell) * 1000, clock);
  }
}

function isoReading(cell: string, clock: ZoneClock): TimeReading {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    cell.trim(),
  );
  if (parts === null) return { kind: "unreadable" };
  const [, day = "", time = "00:00", offset] = parts;
  const local = Date.parse(`${day}T${shortFraction(time)}Z`);
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(day)) return { kind: "unreadable" };
  if (offset === undefined) return localReading(local, clock);
  return instantReading(Date.parse(`${day}T${shortFraction(time)}${offset.replace(/(\d{2})(\d{2})$/, "$1:$2")}`));
}

function patternForm(pattern: string, clock: ZoneClock): TimeForm | undefined {
  const order: string[] = [];
  const source = pattern.replace(/yyyy|MMM|MM|M|dd|d|HH|H|mm|ss|SSS|[^A-Za-z0-9]|[A-Za-z]/g, (piece) => {
    const letter = letters.find((candidate) => candidate === piece);
    if (letter === undefined) return piece.replace(/[^A-Za-z0-9\s]/g, "\\$&");
    order.push(letter.slice(0, letter.startsWith("SSS") ? 3 : 1));
    return digits[letter];
  });
  if (!["y", "M", "d"].every((needed) => order.includes(needed))) return undefined;
  const expression = new RegExp(`^${source}$`);
  return (cell) => {
    const found = expression.exec(cell.trim());
    if (found === null) return { kind: "unreadable" };
    const part = (letter: string): string => (order.includes(letter) ? (found[order.indexOf(letter) + 1] ?? "0") : "0");
    return wallClockReading(part, clock);
  };
}

function wallClockReading(part: (letter: string) => string, clock: ZoneClock): TimeReading {
  const named = months.indexOf(part("M").toLowerCase()) + 1;
  const month = named > 0 ? named : Number(part("M"));
  const [year, day] = [Number(part("y")), Number(part("d"))];
  const [hour, minute, second] = [Number(part("H")), Number(part("m")), Number(part("s"))];
  const local = Date.UTC(year, month - 1, day, hour, minute, second, Number(part("SSS")));
  const back = new Date(local);
  const isReal =
    back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isReal ? localReading(local, clock) : { kind: "unreadable" };
}

function localReading(local: number, clock: ZoneClock): TimeReading {
  if (!isPlausible(local)) return { kind: "unreadable" };
  const [first, second] = clock.instantsOf(local);
  return first === undefined ? { kind: "skipped" } : { kind: "instant", t: first, isAmbiguous: second !== undefined };
}

function instantReading(t: number): TimeReading {
  return isPlausible(t) ? { kind: "instant", t, isAmbiguous: false } : { kind: "unreadable" };
}

function isPlausible(t: number): boolean {
  return t >= earliest && t < latest;
}

function shortFraction(time: string): string {
  return time.replace(/(\.\d{3})\d+$/, "$1");
}
