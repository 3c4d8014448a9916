import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";

/** When something was opened, as a person remembers it: by the hour today and yesterday, by the day before. In the time of this computer. */
export function useOpenedText(): (instant: string) => string {
  const { t } = useTexts();
  const { hour, day } = useMoments();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (instant) => {
    const opened = dayIn(instant, zone);
    if (opened === dayIn(Date.now(), zone)) return t("start.today", { time: hour(instant, zone) });
    if (opened === dayIn(Date.now() - 86_400_000, zone)) return t("start.yesterday", { time: hour(instant, zone) });
    return day(opened);
  };
}

/** The calendar day of an instant in a zone, as `2020-08-09`. */
function dayIn(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(instant),
  );
}
