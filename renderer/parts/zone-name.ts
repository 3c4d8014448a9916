import { useCallback } from "react";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";

/** Names a time zone with its distance from UTC today, in one piece in either direction of writing. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTexts();
  const { offset } = useMoments();
  return useCallback(
    (zone) =>
      `\u2068${t("start.zone-option", { zone: zone.replaceAll("_", " "), offset: offset(zone, Date.now()) })}\u2069`,
    [t, offset],
  );
}
