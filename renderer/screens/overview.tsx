import { Button } from "@mantine/core";
import { IconArrowRight, IconEye } from "@tabler/icons-react";
import type { StageState } from "../../core/bridge/case-operations.ts";
import type { Stage } from "../../core/bridge/shapes.ts";
import { useCase } from "../case/case-desk.ts";
import { isRefusal, useCheck, useRecords } from "../case/case-queries.ts";
import { Card } from "../parts/card.tsx";
import { LastChanges } from "../parts/overview/last-changes.tsx";
import { MissingPeople } from "../parts/overview/missing-people.tsx";
import { ProblemCard } from "../parts/overview/problem-card.tsx";
import { StageStrip } from "../parts/overview/stage-strip.tsx";
import { ProblemList } from "../parts/problem-list.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import { ToldProblem } from "../parts/told-problem.tsx";
import { goTo } from "../shell/place.ts";
import { useNames } from "../texts/names.ts";
import { useTexts } from "../texts/texts.ts";
import "./overview.css";

/** What stands between a person and a petition, where each stage stands, who is missing, and what was done last. */
export function Overview() {
  const { t } = useTexts();
  const { head } = useCase();
  const { data: check, error, refetch } = useCheck();
  return (
    <ScreenFrame
      title={t("screen.overview")}
      lead={<Lead />}
      actions={check === undefined ? undefined : <Acts stages={check.stages} />}
    >
      <div className="overview">
        <div className="overview-start">
          {head.problems.map((problem, index) => (
            <ToldProblem key={index} problem={problem} />
          ))}
          {isRefusal(error) && (
            <>
              <ProblemList problems={error.problems} />
              <Button variant="default" className="overview-again" onClick={() => void refetch()}>
                {t("action.try-again")}
              </Button>
            </>
          )}
          {check !== undefined && <ProblemCard check={check} />}
          {check === undefined && error === null && <Waiting />}
          <StageStrip />
        </div>
        <div className="overview-end">
          <MissingPeople />
          <LastChanges />
        </div>
      </div>
    </ScreenFrame>
  );
}

/** In place of what stands in the way, while that is still worked out. */
function Waiting() {
  const { t } = useTexts();
  return (
    <Card title={t("overview.between")}>
      <p className="overview-waits muted" aria-busy>
        {t("overview.checking")}
      </p>
    </Card>
  );
}

/** What is being made, in which languages, and which text counts. */
function Lead() {
  const { t, say } = useTexts();
  const { head } = useCase();
  const { language, list } = useNames();
  const [petition] = useRecords("petition");
  const { languages, authoritative, template } = petition ?? head.record;
  const params = {
    type: say(`template.${template ?? "unknown"}`),
    languages: list(languages.map(language)),
    authoritative: language(authoritative),
    count: languages.length,
  };
  return t("overview.lead", params);
}

/** The first stage that blocks, else the first that is not yet whole; the review when all are. */
function nextStage(stages: readonly StageState[]): Stage {
  const way = stages.filter(({ stage }) => stage !== "review");
  const next = way.find(({ state }) => state === "blocks") ?? way.find(({ state }) => state !== "clear");
  return next?.stage ?? "review";
}

function Acts({ stages }: { readonly stages: readonly StageState[] }) {
  const { t } = useTexts();
  const next = nextStage(stages);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
        onClick={() => goTo({ screen: "petition" })}
      >
        {t("overview.preview")}
      </Button>
      <Button
        rightSection={<IconArrowRight size={18} stroke={1.75} className="flips" aria-hidden />}
        onClick={() => goTo({ screen: next })}
      >
        {t(`overview.continue.${next}`)}
      </Button>
    </>
  );
}
