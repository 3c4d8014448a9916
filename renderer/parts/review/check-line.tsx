import { Button } from "@mantine/core";
import { IconAlertTriangle, IconBan, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import type { CheckRow } from "./check-rows.ts";
import { GapLine } from "./gap-line.tsx";

interface CheckLineProps {
  readonly row: CheckRow;
  /** What is said where nothing was found. */
  readonly passed: string;
  /** Whether all of its gaps are shown from the start. */
  readonly isOpened: boolean;
  readonly act?: ReactNode;
}

const icons = { blocks: IconBan, warns: IconAlertTriangle, passed: IconCircleCheck } as const;
const shownAtFirst = 3;

/** One line of the checklist: its state, and each gap with the way to it. A line that passed stays plain. */
export function CheckLine({ row, passed, isOpened, act }: CheckLineProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(isOpened);
  const Icon = icons[row.state];
  const shown = isWhole ? row.gaps : row.gaps.slice(0, shownAtFirst);
  const left = row.gaps.length + row.left - shown.length;
  return (
    <li className={`check-line check-${row.state}`}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <h3>
        {t(`review.check.${row.name}`)}
        <span className="visually-hidden">{t(`review.state.${row.state}`)}</span>
      </h3>
      <div className="check-words">
        {row.state === "passed" && <p className="muted">{passed}</p>}
        {row.gaps.length > 0 && (
          <ul>
            {shown.map((gap, index) => (
              <GapLine key={index} row={row.name} index={index} gap={gap} />
            ))}
          </ul>
        )}
        {isWhole && row.left > 0 && <p className="muted">{t("overview.others", { count: row.left })}</p>}
        {(left > 0 || (isWhole && row.gaps.length > shownAtFirst)) && (
          <Button variant="subtle" size="compact-sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t("review.fewer") : t("review.more", { count: left })}
          </Button>
        )}
        {act}
      </div>
    </li>
  );
}
