import { wallClock } from "../../../core/base/instant.ts";
import { useCase } from "../../case/case-desk.ts";
import { useSettings } from "../../shell/settings.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";

/** Writes the times of a case: days as days, instants on the clocks that this computer puts first. */
export interface CaseTime {
  /** For a table, on one clock. */
  readonly short: (moment: string) => string;
  /** The day alone, on the same clock. */
  readonly dayOf: (moment: string) => string;
  /** With the other clock in brackets. */
  readonly both: (moment: string) => string;
}

/** The time of the open case and UTC, in the order that was chosen for this computer. */
export function useCaseTime(): CaseTime {
  const { t } = useTexts();
  const { head } = useCase();
  const { settings } = useSettings();
  const { moment, hour, day, tableDay } = useMoments();
  const zones = [head.record.timeZone, "UTC"];
  const [first = "UTC", second = "UTC"] = settings.clock === "utc-first" ? zones.toReversed() : zones;
  const isDay = (text: string) => text.length === 10;
  const dayIn = (text: string, zone: string) => wallClock(Date.parse(text), zone).day;
  return {
    short: (text) => (isDay(text) ? tableDay(text) : moment(text, first)),
    dayOf: (text) => tableDay(isDay(text) ? text : dayIn(text, first)),
    both: (text) =>
      isDay(text)
        ? day(text)
        : t(second === "UTC" ? "evidence.time.local-first" : "evidence.time.utc-first", {
            first: moment(text, first),
            second: dayIn(text, first) === dayIn(text, second) ? hour(text, second) : moment(text, second),
          }),
  };
}
