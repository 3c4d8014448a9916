import { Button, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconBan } from "@tabler/icons-react";
import { memo, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useTexts } from "../../texts/texts.ts";
import { useNamedParams } from "../named-params.ts";

/** How many problems are shown before all are asked for. */
const shownFirst = 100;

interface ProblemsPaneProps {
  readonly problems: readonly Problem[];
  readonly onChosen: (problem: Problem) => void;
}

/** What is wrong with the petition as it stands; each line leads to its place. */
export const ProblemsPane = memo(function ProblemsPane({ problems, onChosen }: ProblemsPaneProps) {
  const { t, problem: sentence } = useTexts();
  const named = useNamedParams();
  const [isWhole, setWhole] = useState(false);
  if (problems.length === 0) return <p className="pane-empty">{t("petition.no-problems")}</p>;
  const shown = isWhole ? problems : problems.slice(0, shownFirst);
  return (
    <>
      <ol className="problems-pane">
        {shown.map((problem, index) => (
          <ProblemLine key={index} problem={problem} sentence={sentence(named(problem))} onChosen={onChosen} />
        ))}
      </ol>
      {shown.length < problems.length && (
        <Button variant="subtle" className="problems-all" onClick={() => setWhole(true)}>
          {t("overview.see-all", { count: problems.length })}
        </Button>
      )}
    </>
  );
});

interface ProblemLineProps {
  readonly problem: Problem;
  readonly sentence: string;
  readonly onChosen: (problem: Problem) => void;
}

const ProblemLine = memo(function ProblemLine({ problem, sentence, onChosen }: ProblemLineProps) {
  const { t } = useTexts();
  const isBlocking = problem.severity === "blocks";
  const Icon = isBlocking ? IconBan : IconAlertTriangle;
  return (
    <li className={isBlocking ? "pane-blocks" : "pane-warns"}>
      <UnstyledButton onClick={() => onChosen(problem)}>
        <Icon size={18} stroke={1.75} aria-hidden />
        <span>
          <span className="visually-hidden">{t(isBlocking ? "petition.blocks" : "petition.warns")} </span>
          {sentence}
        </span>
      </UnstyledButton>
    </li>
  );
});
