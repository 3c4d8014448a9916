import {
  IconArchive,
  IconChartLine,
  IconFileText,
  IconMessageQuestion,
  IconScale,
  IconTimelineEvent,
} from "@tabler/icons-react";
import type { StageState } from "../../../core/bridge/case-operations.ts";
import { addressOf } from "../../shell/place.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";

const shown = [
  { stage: "incident", icon: IconMessageQuestion },
  { stage: "evidence", icon: IconArchive },
  { stage: "measurements", icon: IconChartLine },
  { stage: "facts", icon: IconTimelineEvent },
  { stage: "law", icon: IconScale },
  { stage: "petition", icon: IconFileText },
] as const;

/** Each stage with what it holds and how much of what it needs is there. */
export function StageStrip({ stages }: { readonly stages: readonly StageState[] }) {
  const { t } = useTexts();
  return (
    <Card title={t("overview.where")}>
      <ul className="stage-strip">
        {shown.map((one) => (
          <StageCell key={one.stage} {...one} state={stages.find(({ stage }) => stage === one.stage)} />
        ))}
      </ul>
    </Card>
  );
}

interface StageCellProps {
  readonly stage: (typeof shown)[number]["stage"];
  readonly icon: (typeof shown)[number]["icon"];
  readonly state: StageState | undefined;
}

function StageCell({ stage, icon: Icon, state }: StageCellProps) {
  const { t } = useTexts();
  const { share } = useMoments();
  const reached = state?.share ?? 0;
  const isBegun = state !== undefined && state.state !== "not-begun";
  return (
    <li>
      <a href={addressOf({ screen: stage })}>
        <span className="stage-strip-name">
          <Icon size={18} stroke={1.75} aria-hidden />
          {t(`screen.${stage}`)}
        </span>
        <span className="small muted">
          {isBegun ? t(`overview.holds.${stage}`, state.counts) : t("rail.not-begun")}
        </span>
        <span className="stage-strip-bar" aria-hidden>
          <span style={{ inlineSize: `${reached * 100}%` }} />
        </span>
        <span className="visually-hidden">{t("overview.share", { share: share(reached) })}</span>
      </a>
    </li>
  );
}
