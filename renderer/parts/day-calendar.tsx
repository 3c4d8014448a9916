import { ActionIcon, Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import "@mantine/dates/styles.css";
import { IconCalendar } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { daySchema } from "../../core/base/instant.ts";
import type { Day } from "../../core/base/instant.ts";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { weekOf } from "./week.ts";
import "./day-calendar.css";

interface DayCalendarProps {
  /** The name of the field beside it. */
  readonly label: string;
  readonly day: Day | undefined;
  /** The day at which it opens while none is held. */
  readonly near?: string | undefined;
  readonly onDay: (day: Day) => void;
}

/** A calendar as aid to a field in which every day can be typed. Weeks, names and figures are those of the window's language. */
export function DayCalendar({ label, day, near, onDay }: DayCalendarProps) {
  const { t, customs } = useTexts();
  const { day: wholeDay } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const week = useMemo(() => weekOf(customs), [customs]);
  const named = useMemo(() => calendarNames(customs), [customs]);
  const opensAt = day ?? near;
  const choose = (chosen: string | null) => {
    const read = daySchema.safeParse(chosen);
    setOpen(false);
    if (read.success) onDay(read.data);
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
      <Popover.Dropdown className="day-calendar" aria-label={t("when.calendar", { field: label })}>
        <DatePicker
          value={day ?? null}
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
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: "UTC", ...options });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  return {
    weekday: written({ weekday: "short" }),
    month: written({ month: "long", year: "numeric" }),
    shortMonth: written({ month: "short" }),
    year: written({ year: "numeric" }),
  };
}
