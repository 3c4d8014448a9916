import { IconAlertTriangle, IconBuilding, IconClock, IconWifiOff } from "@tabler/icons-react";
import { useCase } from "../case/case-desk.ts";
import { useCheck } from "../case/case-queries.ts";
import { useMoments } from "../texts/moments.ts";
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
  const zone = head.record.timeZone;
  const local = `${zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone} (${offset(zone, Date.now())})`;
  const count = (severity: string) =>
    check?.problems.filter(({ problem }) => problem.severity === severity).length ?? 0;
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
      <a href={addressOf({ screen: "overview" })}>
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
        {t("status.problems", { blocks: count("blocks"), warns: count("warns") })}
      </a>
      {settings.author !== "" && (
        <span>
          <IconBuilding size={14} stroke={1.75} aria-hidden />
          <bdi>{settings.author}</bdi>
        </span>
      )}
    </footer>
  );
}
