/** A day of the week as calendars number it, Sunday 0. */
type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The first day of a week and the days on which people rest. */
export interface Week {
  readonly first: WeekDay;
  readonly weekend: readonly WeekDay[];
}

interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const days: readonly WeekDay[] = [0, 1, 2, 3, 4, 5, 6];

/** Where the runtime does not know (CLDR, supplemental week data). */
const known: Readonly<Record<string, WeekInfo>> = {
  ar: { firstDay: 6, weekend: [5, 6] },
  fa: { firstDay: 6, weekend: [5] },
};

/** The week of a language as the CLDR states it; English dates are written the British way, and so is the week. */
export function weekOf(language: string): Week {
  const locale: Intl.Locale & { readonly getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo } = new Intl.Locale(
    language === "en" ? "en-GB" : language,
  );
  const info = locale.getWeekInfo?.() ?? locale.weekInfo ?? known[locale.language] ?? { firstDay: 1, weekend: [6, 7] };
  return { first: weekDay(info.firstDay), weekend: info.weekend.map(weekDay) };
}

/** ISO 8601 numbers Sunday 7. */
function weekDay(iso: number): WeekDay {
  return days[iso % 7] ?? 0;
}
