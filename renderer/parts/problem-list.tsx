import type { Problem } from "../../core/base/problem.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "./note.tsx";

/** Problems as notes, blocking ones first, each with its file and line. Nothing where there are none. */
export function ProblemList({
  problems,
  isAnswer,
}: {
  readonly problems: readonly Problem[];
  readonly isAnswer?: boolean;
}) {
  const texts = useTexts();
  if (problems.length === 0) return undefined;
  const ranked = problems.toSorted((a, b) => Number(a.severity === "warns") - Number(b.severity === "warns"));
  return (
    <div className="problem-list">
      {ranked.map((problem, index) => (
        <Note key={index} kind={problem.severity === "blocks" ? "bad" : "warn"} isAnswer={isAnswer === true}>
          {problem.where?.line !== undefined && (
            <bdi className="mono">{`${problem.where.file ?? ""}:${problem.where.line} `}</bdi>
          )}
          {texts.problem(problem)}
        </Note>
      ))}
    </div>
  );
}
