import { useTexts } from "../../texts/texts.ts";
import type { TextKey } from "../../texts/locale-files.ts";

const names: Readonly<Record<string, TextKey>> = {
  "measurements.cell-count": "measurements.refused.cell-count",
  "measurements.counts-disagree": "measurements.refused.counts-disagree",
  "measurements.end-before-start": "measurements.refused.end-before-start",
  "measurements.last-line-cut": "measurements.refused.last-line-cut",
  "measurements.line-broken": "measurements.refused.line-broken",
  "measurements.line-has-nul": "measurements.refused.line-has-nul",
  "measurements.line-not-utf8": "measurements.refused.line-not-utf8",
  "measurements.line-too-long": "measurements.refused.line-too-long",
  "measurements.outcome-unknown": "measurements.refused.outcome-unknown",
  "measurements.time-came-twice": "measurements.refused.time-came-twice",
  "measurements.time-never-was": "measurements.refused.time-never-was",
  "measurements.time-unreadable": "measurements.refused.time-unreadable",
  "measurements.value-outside-scale": "measurements.refused.value-outside-scale",
  "measurements.value-unreadable": "measurements.refused.value-unreadable",
};

/** Names the reason for which lines were left out, in a few words. */
export function useRefusalName(): (code: string) => string {
  const { t } = useTexts();
  return (code) => t(names[code] ?? "measurements.refused.other");
}
