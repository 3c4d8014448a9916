import type { When } from "../../../core/facts/when.ts";
import { instantOf, utcOf } from "../../../core/facts/timeline.ts";
import { useSettings } from "../../shell/settings.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { useFacts } from "./facts-desk.ts";

/** A time in two lines: what comes first, and what stands under it. The day itself is told elsewhere. */
export interface WhenWords {
  readonly first: string;
  readonly second: string;
}

/** Writes times as exactly as they are stated: an hour on both clocks, in the order of the settings; anything less in words. */
export function useWhenWords(): (when: When) => WhenWords {
  const { t, say } = useTexts();
  const { shortDay } = useMoments();
  const { timeZone } = useFacts();
  const { settings } = useSettings();
  return (when) => {
    const at = instantOf(when, timeZone);
    if (when.time === undefined || at === undefined) return partWords(when);
    const utc = utcOf(at);
    const isOtherDay = utc.day !== when.day;
    const onUtc = isOtherDay
      ? t("facts.when.utc-other-day", { time: utc.time, day: shortDay(utc.day) })
      : t("facts.when.utc", { time: utc.time });
    const about = (words: string) => (when.isApproximate === true ? t("facts.when.about", { time: words }) : words);
    if (settings.clock === "utc-first")
      return { first: about(onUtc), second: t("facts.when.local", { time: when.time }) };
    return { first: about(when.time), second: onUtc };
  };

  function partWords({ part, until }: When): WhenWords {
    const span = until === undefined ? "" : t("facts.when.until", { day: shortDay(until) });
    if (part !== undefined) return { first: say(`when.part.${part}`), second: span || t("facts.when.not-exact") };
    return { first: span || t("facts.when.day"), second: t("facts.when.no-hour") };
  }
}
