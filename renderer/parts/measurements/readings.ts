import { wallClock } from "../../../core/base/instant.ts";
import type { SeriesUnit } from "../../../core/measurements/series.ts";
import { useSettings } from "../../shell/settings.ts";
import { useMoments } from "../../texts/moments.ts";
import type { Moments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";

/** How this window writes a reading of a series and the time at which it was taken. */
export interface Readings {
  readonly value: (value: number, unit: SeriesUnit) => string;
  /** On the clocks of the vantage point and of UTC, the ones first that the person chose. */
  readonly time: (instant: string | number, timeZone: string) => string;
  /** A length of time in hours, or in days where the bins are days. */
  readonly length: (milliseconds: number, binSeconds: number) => string;
}

/** Readings and times in the language of the window. */
export function useReadings(): Readings {
  const { t } = useTexts();
  const moments = useMoments();
  const { settings } = useSettings();
  return {
    value: (value, unit) => t(`measurements.value.${unit}`, { value: shown(value, unit, moments) }),
    time: (instant, timeZone) => {
      const [local, utc] = [moments.moment(instant, timeZone), utcBeside(instant, timeZone, moments)];
      if (isUtc(timeZone)) return t("measurements.time-utc", { utc: moments.moment(instant, "UTC") });
      if (settings.clock === "local-first") return t("measurements.time", { local, utc });
      return t("measurements.time-utc-first", { local, utc: moments.moment(instant, "UTC") });
    },
    length: (milliseconds, binSeconds) => {
      const isDaily = binSeconds >= 86400;
      const amount = milliseconds / (isDaily ? 86400000 : 3600000);
      return moments.number(amount, 1);
    },
  };
}

function shown(value: number, unit: SeriesUnit, { number, share }: Moments): string {
  switch (unit) {
    case "share":
      return share(value, 1);
    case "count":
      return number(value);
    case "index":
    case "milliseconds":
    case "megabits-per-second":
      return number(value, 1);
  }
}

/** The hour in UTC, with its day where that is another one. */
function utcBeside(instant: string | number, timeZone: string, { hour, moment }: Moments): string {
  const at = new Date(instant).getTime();
  const isSameDay = wallClock(at, timeZone).day === wallClock(at, "UTC").day;
  return isSameDay ? hour(at, "UTC") : moment(at, "UTC");
}

function isUtc(timeZone: string): boolean {
  return timeZone === "UTC" || timeZone === "Z" || timeZone === "+00:00";
}
