import { useCase } from "../../case/case-desk.ts";
import { useSettings } from "../../shell/settings.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";

/** A moment by two clocks, in the order that the settings ask for: the time of the place first, or UTC. */
export function useStamp(): (instant: string) => { readonly first: string; readonly second: string } {
  const { t } = useTexts();
  const { head } = useCase();
  const { settings } = useSettings();
  const { moment, hour } = useMoments();
  const zone = head.record.timeZone;
  return (instant) => {
    const isSameDay = dayIn(instant, zone) === dayIn(instant, "UTC");
    const short = (timeZone: string) => (isSameDay ? hour(instant, timeZone) : moment(instant, timeZone));
    return settings.clock === "utc-first"
      ? { first: t("log.utc", { time: moment(instant, "UTC") }), second: t("log.local", { time: short(zone) }) }
      : { first: moment(instant, zone), second: t("log.utc", { time: short("UTC") }) };
  };
}

function dayIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(instant));
}
