import { IconAlertTriangle, IconBan } from "@tabler/icons-react";
import type { Problem } from "../../../core/base/problem.ts";
import type { Stage } from "../../../core/bridge/shapes.ts";
import { addressOf } from "../../shell/place.ts";
import { sentencesOf } from "../../texts/problem-sentences.ts";
import { useTexts } from "../../texts/texts.ts";
import { useNamedParams } from "../named-params.ts";

/** A problem with the stage where it is mended, and how many of its kind are folded into it. */
export interface FoundProblem {
  readonly stage: Stage;
  readonly problem: Problem;
  readonly others: number;
}

/** Problems one under the other, each with its next step as a link to the place where it is taken. */
export function ProblemRows({ found }: { readonly found: readonly FoundProblem[] }) {
  const named = useNamedParams();
  return (
    <ul className="problem-rows">
      {found.map((one, index) => (
        <ProblemRow key={index} found={{ ...one, problem: named(one.problem) }} />
      ))}
    </ul>
  );
}

function ProblemRow({ found: { stage, problem, others } }: { readonly found: FoundProblem }) {
  const texts = useTexts();
  const { t } = texts;
  const { what, meaning, next } = sentencesOf(texts, problem);
  const isBlocking = problem.severity === "blocks";
  const Icon = isBlocking ? IconBan : IconAlertTriangle;
  return (
    <li className={isBlocking ? "problem-row problem-row-blocks" : "problem-row problem-row-warns"}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div className="problem-row-words">
        <p className="problem-row-what">
          <bdi className="problem-row-kind">{t(isBlocking ? "overview.blocks" : "overview.warns")}</bdi>{" "}
          <strong>
            <bdi>{what}</bdi>
          </strong>
        </p>
        <p className="small muted problem-row-more">
          {meaning !== "" && <span>{meaning}</span>}
          {others > 0 && <span>{t("overview.others", { count: others })}</span>}
        </p>
      </div>
      <a className="problem-row-next" href={addressOfProblem(stage, problem)}>
        {next === "" ? t("overview.look") : next}
      </a>
    </li>
  );
}

function addressOfProblem(stage: Stage, { where }: Problem): string {
  const { record, field } = where ?? {};
  return addressOf({
    screen: stage,
    ...(record === undefined ? {} : { record }),
    ...(record === undefined || field === undefined ? {} : { field }),
  });
}
