import { IconArrowsLeftRight, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.ts";
import { useLaw } from "./law-desk.ts";
import "./grid-legend.css";

/** How many elements stand where, and the keys of the grid. */
export function GridLegend({ isNoneMissing }: { readonly isNoneMissing: boolean }) {
  const { t } = useTexts();
  const { grid } = useLaw();
  const { supported, contested, missing } = grid.counts;
  return (
    <div className="grid-legend">
      <span className="element-state element-state-supported">
        <IconCircleCheck size={16} stroke={1.75} aria-hidden />
        {t("law.count.supported", { count: supported })}
      </span>
      <span className="element-state element-state-contested">
        <IconArrowsLeftRight size={16} stroke={1.75} aria-hidden />
        {t("law.count.contested", { count: contested })}
      </span>
      <span className="element-state element-state-missing">
        <IconCircleDashed size={16} stroke={1.75} aria-hidden />
        {t("law.count.missing", { count: missing })}
      </span>
      <span role="status">{isNoneMissing && missing === 0 && t("law.none-missing")}</span>
      <span className="grid-legend-keys muted small no-print">{t("law.keys")}</span>
    </div>
  );
}
