import { IconAlertTriangle, IconBuilding, IconClock, IconWifiOff } from "@tabler/icons-react";
import { useCase } from "../case/case-desk.ts";
import { onlyTimeZone } from "../../core/project/time-zone-of-country.ts";
import { totalsOf, useCheck } from "../case/case-queries.ts";
import { useMoments } from "../texts/moments.ts";
import { useNames } from "../texts/names.ts";
import { useTexts } from "../texts/texts.ts";
import { addressOf } from "./place.ts";
import { useSettings } from "./settings.ts";
import "./status-bar.css";

/** What holds for every screen: no network, which clocks, how many problems, in whose name. */
export function StatusBar() {
  const { t } = useTexts();
  const { head } = useCase();
  const { offset } = useMoments();
  const { settings } = useSettings();
  const { data: check } = useCheck();
  const { region } = useNames();
  const { timeZone: zone, country } = head.record;
  // A place has no name in other languages that the runtime knows; a State has.
  const place = onlyTimeZone(country) === zone ? region(country) : zone.split("/").at(-1)?.replaceAll("_", " ");
  const local = `${place ?? zone} (${offset(zone, Date.now())})`;
  return (
    <footer className="status-bar" data-region>
      <span>
        <IconWifiOff size={14} stroke={1.75} aria-hidden />
        {t("status.network-off")}
      </span>
      <span>
        <IconClock size={14} stroke={1.75} aria-hidden />
        {t(settings.clock === "utc-first" ? "status.clocks-utc" : "status.clocks", { zone: local })}
      </span>
      {check !== undefined && (
        <a href={addressOf({ screen: "overview" })}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {t("status.problems", totalsOf(check))}
        </a>
      )}
      {settings.author !== "" && (
        <span>
          <IconBuilding size={14} stroke={1.75} aria-hidden />
          <bdi>{settings.author}</bdi>
        </span>
      )}
    </footer>
  );
}
