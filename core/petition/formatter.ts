import { epochOf, offsetMinutes, wallClock } from "../base/instant.ts";
import type { Day, Instant } from "../base/instant.ts";
import { commaOf } from "../mapping/document-head.ts";
import type { Speaker } from "./speaker.ts";

/** The no-break space of day and month, number and unit, text and label. */
export const noBreakSpace = "\u00a0";

/** A number as the language writes it, rounded half away from zero to `digits` decimals. */
export function formatNumber(value: number, digits: number, speaker: Speaker): string {
  const { decimal = ".", group = ",", groupFrom = "5" } = speaker.typography;
  const [whole = "0", fraction] = roundHalfAway(value, digits).toFixed(digits).split(".");
  const sign = whole.startsWith("-") ? "\u2212" : "";
  const figures = whole.replace("-", "");
  const grouped = figures.length < Number(groupFrom) ? figures : figures.replace(/\B(?=(\d{3})+$)/g, group);
  return formatFigures(`${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`, speaker);
}

/** How a date is written: `long` 9 August 2020, `day-month`, `month-year`, `year`, `short` 9 Aug, `short-year` 9 Aug 2020. */
export type DateForm = (typeof dateForms)[number];

const dateForms = ["long", "day-month", "month-year", "year", "short", "short-year"] as const;

/** The form that a token asks for; `long` when it asks for none that exists. */
export function dateFormOf(name: string | undefined): DateForm {
  return dateForms.find((form) => form === name) ?? "long";
}

/** A day as the language writes it in a sentence. A year or month alone (`2018`, `2018-05`) is accepted for the forms that need no more. */
export function formatDay(day: string, form: DateForm, speaker: Speaker): string {
  const parts = { ...dayParts(day, speaker) };
  return fill(speaker.typography[`date.${form}`] ?? "{year}-{month}-{day}", parts);
}

/** A span of days, the month and year named once where they are the same. */
export function formatDays(from: Day, until: Day, speaker: Speaker): string {
  const [first, last] = [dayParts(from, speaker), dayParts(until, speaker)];
  if (from === until) return formatDay(from, "long", speaker);
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  const form = sameYear ? (from.slice(0, 7) === until.slice(0, 7) ? "range.month" : "range.year") : "range";
  const both: Readonly<Record<string, string>> = Object.fromEntries<string>([
    ...Object.entries(first).map(([name, text]) => [`${name}1`, text] as const),
    ...Object.entries(last).map(([name, text]) => [`${name}2`, text] as const),
  ]);
  return fill(speaker.typography[form] ?? "{day1}–{day2} {month2} {year2}", both);
}

/** Local wall clock of the case with UTC in brackets; the UTC day is named only where it differs. */
export function formatMoment(instant: Instant, timeZone: string, speaker: Speaker): string {
  const local = wallClock(epochOf(instant), timeZone);
  const utc = wallClock(epochOf(instant), "UTC");
  const key = local.day === utc.day ? "moment.same-day" : "moment.other-day";
  const [time, utcTime] = [formatFigures(local.time, speaker), formatFigures(utc.time, speaker)];
  return speaker.say(key, { time, utc: utcTime, utcDay: formatDay(utc.day, "long", speaker) });
}

/** As a moment, with the local day named: `09:00 local time on 9 August 2020 (06:00 UTC)`. */
export function formatDatedMoment(instant: Instant, timeZone: string, speaker: Speaker): string {
  const local = wallClock(epochOf(instant), timeZone);
  const utc = wallClock(epochOf(instant), "UTC");
  const key = local.day === utc.day ? "moment.dated.same-day" : "moment.dated.other-day";
  const [day, utcDay] = [formatDay(local.day, "long", speaker), formatDay(utc.day, "long", speaker)];
  const [time, utcTime] = [formatFigures(local.time, speaker), formatFigures(utc.time, speaker)];
  return speaker.say(key, { time, utc: utcTime, day, utcDay });
}

/** `UTC+3`, `UTC+3:30`, `UTC` for the zone of a case at an instant. */
export function formatOffset(instant: Instant, timeZone: string): string {
  const minutes = offsetMinutes(epochOf(instant), timeZone);
  if (minutes === 0) return "UTC";
  const sign = minutes < 0 ? "\u2212" : "+";
  const rest = Math.abs(minutes) % 60;
  return `UTC${sign}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}

/** "a", "a and b", "a, b and c" with the words of the language. */
export function formatList(items: readonly string[], speaker: Speaker): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return speaker.say("list.and", { head: items.slice(0, -1).join(commaOf(speaker.language)), last });
}

/** The mark of the nth lettered point, `(a)` or `a)`; counts from 0. */
export function formatLetter(index: number, speaker: Speaker): string {
  const told = speaker.typography["letters"] ?? "abcdefghijklmnopqrstuvwxyz";
  const letters = told.includes("|") ? told.split("|") : [...told];
  return fill(speaker.typography["letter"] ?? "({letter})", { letter: letters[index % letters.length] ?? "" });
}

/** The mark of the nth part, section or annex as the language counts them (UN Editorial Manual for the languages that it covers); counts from 0. */
export function formatMark(kind: "parts" | "sections" | "annexes", index: number, speaker: Speaker): string {
  return speaker.typography[kind]?.split("|")[index] ?? formatFigures(String(index + 1), speaker);
}

/** The number of a paragraph as it stands before it, such as `12.` or `12-`. */
export function formatParagraphMark(number: string, speaker: Speaker): string {
  return fill(speaker.typography["paragraph"] ?? "{number}.", { number: formatOrdinal(number, speaker) });
}

/** The number of a paragraph, table or figure in the digits of the language. One with a letter, such as `B2`, is a label and keeps its own. */
export function formatOrdinal(number: string, speaker: Speaker): string {
  return /[A-Z]/.test(number) ? number : formatFigures(number, speaker);
}

/** The mark of a part or section as it stands before its heading, such as `II.` or `ثانياً-`. */
export function formatHeadingMark(kind: "part" | "section", mark: string, speaker: Speaker): string {
  return fill(speaker.typography[kind] ?? "{mark}.", { mark });
}

/** A text with its digits as the language writes them. Not for labels, digests, symbols and addresses, which keep theirs. */
export function formatFigures(text: string, speaker: Speaker): string {
  const digits = [...(speaker.typography["digits"] ?? "0123456789")];
  return digits[0] === "0" ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Puts named texts into a pattern with `{name}` places. */
export function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

function dayParts(day: string, speaker: Speaker): Readonly<Record<string, string>> {
  const [year = "", month = "01", date = "01"] = day.split("-");
  const name = (key: string) => (speaker.typography[key] ?? "").split("|")[Number(month) - 1] ?? month;
  return {
    day: dayOfMonth(Number(date), speaker),
    month: name("months"),
    monthAlone: name("monthsAlone"),
    monthShort: name("monthsShort"),
    year: formatFigures(year, speaker),
  };
}

function dayOfMonth(date: number, speaker: Speaker): string {
  const day = date === 1 ? (speaker.typography["firstOfMonth"] ?? "1") : String(date);
  return formatFigures(day, speaker);
}

function roundHalfAway(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
}
