import { daySchema, epochOf, epochOfWallClock, instantSchema, wallClock } from "../base/instant.ts";
import type { Day } from "../base/instant.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import { whenTokens } from "./when-tokens.ts";
import type { WhenToken } from "./when-tokens.ts";
import { hourWithin } from "./when-bounds.ts";
import { plainText } from "./when-words.ts";
import type { Lexicon } from "./when-words.ts";
import type { When } from "./when.ts";

/** How a text is read: with which words, on the clocks of which zone, in which year where it names none, and whether it may be a span of days. */
export interface WhenReading {
  readonly lexicon: Lexicon;
  readonly timeZone: string;
  readonly year?: number;
  readonly allowsSpan?: boolean;
}

/**
 * Reads a time as a person types it: `8 Aug 2020 22:00`, `8 Aug, late evening`, `8.08.2020`, `2020-08-08`, `about 01:00 on 10 August 2020`,
 * `8–12 Aug 2020`, an instant of a log. Nothing is guessed: what can mean two days is refused, and so is every word that is not understood.
 */
export function readWhen(text: string, reading: WhenReading): Result<When> {
  const instant = instantSchema.safeParse(text.replace(/\p{Cf}/gu, "").trim());
  if (instant.success) return made(wallClock(epochOf(instant.data), reading.timeZone));
  const tokens = whenTokens(plainText(text), reading.lexicon).filter(({ kind }) => kind !== "filler");
  const strange = tokens.find((token) => token.kind === "unknown");
  if (strange !== undefined) return refused(blocks("when.unknown-word", { word: shortened(strange.text) }));
  const cut = tokens.findIndex(({ kind }) => kind === "until");
  if (cut === -1) return oneTime(gather(tokens), reading);
  if (reading.allowsSpan !== true) return refused(blocks("when.one-day"));
  return span(gather(tokens.slice(0, cut)), gather(tokens.slice(cut + 1)), reading);
}

/** What one end of a time names. `isTwisted`: something stands there twice or out of place. */
interface Named {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly date?: Extract<WhenToken, { readonly kind: "date" }>;
  readonly clock?: { readonly hour: number; readonly minute: number };
  readonly half?: "before-noon" | "after-noon";
  readonly part?: NonNullable<When["part"]>;
  readonly isApproximate?: true;
  readonly isUtc?: true;
  readonly isTwisted?: true;
}

function gather(tokens: readonly WhenToken[]): Named {
  return tokens.reduce<Named>((named, token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isMinute = token.kind === "number" && token.digits === 2 && before?.kind === "hour" && !isOfDay(after);
    if (isMinute && named.clock !== undefined)
      return { ...named, clock: { hour: named.clock.hour, minute: token.value } };
    const found = namedBy(token, { before, after, hasClock: named.clock !== undefined });
    const isTwice = Object.keys(found).some((name) => Object.hasOwn(named, name));
    return isTwice ? { ...named, isTwisted: true } : { ...named, ...found };
  }, {});
}
/** What stands round a piece of a time. */
interface Beside {
  readonly before: WhenToken | undefined;
  readonly after: WhenToken | undefined;
  readonly hasClock: boolean;
}

function namedBy(token: WhenToken, beside: Beside): Named {
  switch (token.kind) {
    case "number":
      return namedByNumber(token, beside);
    case "date":
      return { date: token };
    case "clock":
      return { clock: { hour: token.hour, minute: token.minute } };
    case "month":
      return { month: token.month };
    case "part":
      return { part: token.part };
    case "before-noon":
    case "after-noon":
      return endsHour(beside.before) ? { half: token.kind } : { isTwisted: true };
    case "about":
      return { isApproximate: true };
    case "utc":
      return { isUtc: true };
    case "unknown":
    case "until":
      return { isTwisted: true };
    case "hour":
    case "ordinal":
    case "filler":
      return {};
  }
}

function namedByNumber(
  { value, digits }: { readonly value: number; readonly digits: number },
  { before, after, hasClock }: Beside,
): Named {
  if (digits > 2) return { year: value };
  const isBefore = after?.kind === "hour" || after?.kind === "before-noon" || after?.kind === "after-noon";
  const isAfter = before?.kind === "hour" && !hasClock;
  return isBefore || isAfter ? { clock: { hour: value, minute: 0 } } : { day: value };
}

function isOfDay(after: WhenToken | undefined): boolean {
  return after?.kind === "month" || after?.kind === "ordinal";
}

/** Half of a day belongs to the hour right before it: in "2020م" the same letter stands for the era. */
function endsHour(before: WhenToken | undefined): boolean {
  return before?.kind === "clock" || before?.kind === "hour" || (before?.kind === "number" && before.digits < 3);
}

function oneTime(named: Named, reading: WhenReading): Result<When> {
  const { part, isApproximate, isUtc } = named;
  if (named.isTwisted === true) return refused(blocks("when.unreadable"));
  const day = dayOf(named, reading.year);
  if (day.kind === "refused") return day;
  const time = timeOf(named);
  if (time.kind === "refused") return time;
  const about = isApproximate === undefined ? {} : { isApproximate };
  if (time.value === undefined) {
    // A day of UTC is not a day on the clocks of the case.
    if (isUtc === true) return refused(blocks("when.unreadable"));
    return made({ day: day.value, ...(part === undefined ? {} : { part }), ...about });
  }
  const local = isUtc
    ? wallClock(epochOfWallClock(day.value, time.value, "UTC"), reading.timeZone)
    : { day: day.value, time: time.value };
  return made({ ...local, ...about });
}

function span(first: Named, last: Named, reading: WhenReading): Result<When> {
  const { day, date, month, year, ...others } = last;
  if (Object.keys(others).length > 0) return refused(blocks("when.unreadable"));
  const shared = { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
  const begin = oneTime(first.date === undefined ? { ...shared, ...first } : first, reading);
  if (begin.kind === "refused") return begin;
  // A last day that names no month is in that of the first: 8月9日至12日.
  const months = last.date === undefined && first.month !== undefined ? { month: first.month } : {};
  const end = dayOf({ ...months, ...last }, Number(begin.value.day.slice(0, 4)));
  if (end.kind === "refused") return end;
  if (end.value <= begin.value.day) return refused(blocks("when.span-backwards"));
  return made({ ...begin.value, until: end.value });
}

function dayOf({ date, day, month, year }: Named, usualYear: number | undefined): Result<Day> {
  if (date !== undefined) {
    const isTwice = [day, month, year].some((part) => part !== undefined);
    return isTwice ? refused(blocks("when.unreadable")) : dayOfFigures(date);
  }
  if (day === undefined || month === undefined) return refused(blocks("when.no-day"));
  const inYear = year ?? usualYear;
  return inYear === undefined ? refused(blocks("when.no-year")) : calendarDay(inYear, month, day);
}

/** Figures with the year first are year, month, day. Others are day, month, year; only a stroke also parts month, day, year. */
function dayOfFigures({ parts, sign, text }: NonNullable<Named["date"]>): Result<Day> {
  const [a = 0, b = 0, c = 0] = parts;
  const either = refused(blocks("when.day-or-month", { text }));
  if (a > 99) return calendarDay(a, b, c);
  // Only full stops part figures whose last two are surely the year.
  if (c < 100) return sign === "." ? calendarDay(2000 + c, b, a) : either;
  if (sign !== "/" || a > 12 || a === b) return calendarDay(c, b, a);
  return b > 12 ? calendarDay(c, a, b) : either;
}

function calendarDay(year: number, month: number, day: number): Result<Day> {
  // A year of three figures is one that is still being typed.
  if (year < 1000) return refused(blocks("when.no-year"));
  const pad = (value: number) => String(value).padStart(2, "0");
  const written = `${year}-${pad(month)}-${pad(day)}`;
  const real = daySchema.safeParse(written);
  return real.success ? made(real.data) : refused(blocks("when.no-such-day", { day: written }));
}

function timeOf({ clock, half, part }: Named): Result<string | undefined> {
  if (clock === undefined) return half === undefined ? made(undefined) : refused(blocks("when.unreadable"));
  const { hour, minute } = clock;
  const pad = (value: number) => String(value).padStart(2, "0");
  const wrong: Problem = blocks("when.no-such-hour", { hour: `${pad(hour)}:${pad(minute)}` });
  if (hour > 23 || minute > 59 || (half !== undefined && (hour < 1 || hour > 12))) return refused(wrong);
  const byHalf = half === undefined ? hour : (hour % 12) + (half === "after-noon" ? 12 : 0);
  const meant = part === undefined ? byHalf : half === undefined ? hourWithin(hour, part) : undefined;
  return meant === undefined ? refused(blocks("when.hour-and-part")) : made(`${pad(meant)}:${pad(minute)}`);
}

/** Enough of a word to find it again. */
function shortened(word: string): string {
  const signs = [...word];
  return signs.length > 40 ? `${signs.slice(0, 40).join("")}…` : word;
}
