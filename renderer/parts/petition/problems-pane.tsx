import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconBan } from "@tabler/icons-react";
import type { Problem } from "../../../core/base/problem.ts";
import { useTexts } from "../../texts/texts.ts";

interface ProblemsPaneProps {
  readonly problems: readonly Problem[];
  readonly onChosen: (problem: Problem) => void;
}

/** What is wrong with the petition as it stands; each line leads to its place. */
export function ProblemsPane({ problems, onChosen }: ProblemsPaneProps) {
  const { t, problem: sentence } = useTexts();
  if (problems.length === 0) return <p className="pane-empty">{t("petition.no-problems")}</p>;
  return (
    <ol className="problems-pane">
      {problems.map((problem, index) => {
        const isBlocking = problem.severity === "blocks";
        const Icon = isBlocking ? IconBan : IconAlertTriangle;
        return (
          <li key={index} className={isBlocking ? "pane-blocks" : "pane-warns"}>
            <UnstyledButton onClick={() => onChosen(problem)}>
              <Icon size={18} stroke={1.75} aria-hidden />
              <span>
                <span className="visually-hidden">{t(isBlocking ? "petition.blocks" : "petition.warns")} </span>
                {sentence(problem)}
              </span>
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
