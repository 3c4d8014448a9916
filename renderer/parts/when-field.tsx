import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { fieldOrder } from "./field-order.ts";
import "@mantine/dates/styles.css";
import { IconCalendar } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { daySchema } from "../../core/base/instant.ts";
import { instantOf, utcOf } from "../../core/facts/timeline.ts";
import type { When } from "../../core/facts/when.ts";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { weekOf } from "./week.ts";
import { useWhenVoice } from "./when-voice.ts";
import "./when-field.css";

interface WhenFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** What is being typed; nothing shows the time that is held. */
  readonly text: string | undefined;
  /** The time that is held. */
  readonly when: When | undefined;
  /** The day at which the calendar opens while no time is held. */
  readonly near?: string | undefined;
  readonly timeZone: string;
  readonly onText: (text: string) => void;
  /** A day that was chosen in the calendar. */
  readonly onPick: (when: When) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A time that is typed, with a calendar as aid. Under it stands how it was understood. */
export function WhenField({ id, label, help, error, text, when, near, timeZone, onText, ...acts }: WhenFieldProps) {
  const { write } = useWhenVoice();
  const told = useUnderstood(when, timeZone);
  return (
    <TextInput
      id={id}
      className={error === undefined ? "when-field" : "when-field field-refused"}
      label={label}
      description={help}
      error={error}
      inputWrapperOrder={[...fieldOrder]}
      inputContainer={(input) => (
        <>
          {input}
          {error === undefined && told !== undefined && (
            <p className="when-told small muted" role="status">
              {told}
            </p>
          )}
        </>
      )}
      autoComplete="off"
      value={text ?? (when === undefined ? "" : write(when))}
      rightSectionWidth={40}
      rightSection={<Calendar label={label} when={when} near={near} onPick={acts.onPick} />}
      onChange={(event) => onText(event.currentTarget.value)}
      onFocus={acts.onFocus}
      onBlur={acts.onBlur}
    />
  );
}

/** The day of a time from a calendar. An hour that was stated stays. */
function Calendar({ label, when, near, onPick }: Pick<WhenFieldProps, "label" | "when" | "near" | "onPick">) {
  const { t, customs } = useTexts();
  const { day: wholeDay } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const week = useMemo(() => weekOf(customs), [customs]);
  const named = useMemo(() => calendarNames(customs), [customs]);
  const opensAt = when?.day ?? near;
  const choose = (chosen: string | null) => {
    const day = daySchema.safeParse(chosen);
    setOpen(false);
    if (!day.success) return;
    const { until: _, ...rest } = when ?? { day: day.data };
    onPick({ ...rest, day: day.data });
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="none">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={28}
          aria-label={t("when.calendar", { field: label })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="when-calendar" aria-label={t("when.calendar", { field: label })}>
        <DatePicker
          value={when?.day ?? null}
          {...(opensAt === undefined ? {} : { defaultDate: opensAt })}
          hideOutsideDates
          firstDayOfWeek={week.first}
          weekendDays={[...week.weekend]}
          weekdayFormat={named.weekday}
          monthLabelFormat={named.month}
          monthsListFormat={named.shortMonth}
          yearLabelFormat={named.year}
          getDayAriaLabel={wholeDay}
          ariaLabels={calendarLabels(t)}
          onChange={choose}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function calendarLabels(t: Texts["t"]) {
  return {
    nextMonth: t("when.calendar.next"),
    previousMonth: t("when.calendar.previous"),
    nextYear: t("when.calendar.next-year"),
    previousYear: t("when.calendar.previous-year"),
    nextDecade: t("when.calendar.next-decade"),
    previousDecade: t("when.calendar.previous-decade"),
    monthLevelControl: t("when.calendar.level"),
    yearLevelControl: t("when.calendar.level"),
  };
}

/** Names of months and days of the week in a language, with Western figures. */
function calendarNames(language: string) {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeZone: "UTC", ...options });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  return {
    weekday: written({ weekday: "short" }),
    month: written({ month: "long", year: "numeric" }),
    shortMonth: written({ month: "short" }),
    year: written({ year: "numeric" }),
  };
}

function useUnderstood(when: When | undefined, timeZone: string): string | undefined {
  const { t } = useTexts();
  const { write } = useWhenVoice();
  const { shortDay } = useMoments();
  if (when === undefined) return undefined;
  const words = { when: write(when) };
  const at = instantOf(when, timeZone);
  if (at === undefined) return when.part === undefined ? t("when.read.day", words) : t("when.read.part", words);
  if (when.isApproximate === true) return t("when.read.about-hour", words);
  const utc = utcOf(at);
  return utc.day === when.day
    ? t("when.read.hour", { ...words, utc: utc.time })
    : t("when.read.hour-other-day", { ...words, utc: utc.time, utcDay: shortDay(utc.day) });
}
