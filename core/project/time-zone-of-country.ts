/** The time zone of a country that has one only (tz database, through the CLDR data of the runtime). */
export function onlyTimeZone(country: string): string | undefined {
  const zones = timeZonesOf(country);
  return zones.length === 1 ? zones[0] : undefined;
}

/** The time zones of a country (ISO 3166-1, two capitals), none where the runtime knows of none. */
export function timeZonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[];
  } = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
