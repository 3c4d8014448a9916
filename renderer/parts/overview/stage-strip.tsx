import {
  IconArchive,
  IconChartLine,
  IconFileText,
  IconMessageQuestion,
  IconScale,
  IconTimelineEvent,
} from "@tabler/icons-react";
import type { StageHolding } from "../../../core/bridge/case-operations.ts";
import { isStageBegun, useStages } from "../../case/case-queries.ts";
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
export function StageStrip() {
  const { t } = useTexts();
  const { data } = useStages();
  if (data === undefined) return undefined;
  return (
    <Card title={t("overview.where")}>
      <ul className="stage-strip">
        {shown.map((one) => (
          <StageCell key={one.stage} {...one} holding={data.stages.find(({ stage }) => stage === one.stage)} />
        ))}
      </ul>
    </Card>
  );
}

interface StageCellProps {
  readonly stage: (typeof shown)[number]["stage"];
  readonly icon: (typeof shown)[number]["icon"];
  readonly holding: StageHolding | undefined;
}

function StageCell({ stage, icon: Icon, holding }: StageCellProps) {
  const { t } = useTexts();
  const { share } = useMoments();
  const { counts = {}, share: reached = 0 } = holding ?? {};
  const isBegun = holding !== undefined && isStageBegun(holding);
  return (
    <li>
      <a href={addressOf({ screen: stage })}>
        <span className="stage-strip-name">
          <Icon size={18} stroke={1.75} aria-hidden />
          {t(`screen.${stage}`)}
        </span>
        <span className="small muted">{isBegun ? t(`overview.holds.${stage}`, counts) : t("rail.not-begun")}</span>
        <span className="stage-strip-bar" aria-hidden>
          <span style={{ inlineSize: `${reached * 100}%` }} />
        </span>
        <span className="visually-hidden">{t("overview.share", { share: share(reached) })}</span>
      </a>
    </li>
  );
}
