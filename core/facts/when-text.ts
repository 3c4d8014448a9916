import type { partsOfDay, When } from "./when.ts";

/**
 * How a language writes a time. `months` are the twelve names that stand beside a day; the patterns have places in braces. `about` is put round the
 * whole, `part` and `time` after the day. The three patterns of a span are for one month, one year, and two years.
 */
export interface WhenForms {
  readonly months: readonly string[];
  readonly firstOfMonth: string;
  readonly parts: Readonly<Record<(typeof partsOfDay)[number], string>>;
  readonly day: string;
  readonly spanInMonth: string;
  readonly spanInYear: string;
  readonly span: string;
  readonly withPart: string;
  readonly withTime: string;
  readonly about: string;
}

/** The time in words and Western figures, as exactly as it is known and no more. `readWhen` reads it back where it knows the same words. */
export function writeWhen(when: When, forms: WhenForms): string {
  const days =
    when.until === undefined ? fill(forms.day, dayParts(when.day, forms)) : spanText(when.day, when.until, forms);
  const exact =
    when.time !== undefined
      ? fill(forms.withTime, { day: days, time: when.time })
      : when.part !== undefined
        ? fill(forms.withPart, { day: days, part: forms.parts[when.part] })
        : days;
  return when.isApproximate === true ? fill(forms.about, { when: exact }) : exact;
}

function spanText(first: string, last: string, forms: WhenForms): string {
  const pattern =
    first.slice(0, 7) === last.slice(0, 7)
      ? forms.spanInMonth
      : first.slice(0, 4) === last.slice(0, 4)
        ? forms.spanInYear
        : forms.span;
  const ends = [first, last].flatMap((day, index) =>
    Object.entries(dayParts(day, forms)).map(([name, text]) => [`${name}${index + 1}`, text] as const),
  );
  return fill(pattern, Object.fromEntries(ends));
}

function dayParts(written: string, { months, firstOfMonth }: WhenForms): Readonly<Record<string, string>> {
  const [year = "", month = "", day = ""] = written.split("-");
  return {
    day: day === "01" ? firstOfMonth : String(Number(day)),
    month: months[Number(month) - 1] ?? month,
    year: String(Number(year)),
  };
}

function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}
