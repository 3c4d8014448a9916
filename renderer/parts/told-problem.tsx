import type { ReactNode } from "react";
import type { Problem } from "../../core/base/problem.ts";
import { sentencesOf } from "../texts/problem-sentences.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "./note.tsx";

interface ToldProblemProps {
  readonly problem: Problem;
  readonly isAnswer?: boolean;
  readonly actions?: ReactNode;
}

/** A problem in its three parts: what happened stands out, what it means and what to do next follow. */
export function ToldProblem({ problem, isAnswer, actions }: ToldProblemProps) {
  const { what, meaning, next } = sentencesOf(useTexts(), problem);
  return (
    <Note
      kind={problem.severity === "blocks" ? "bad" : "warn"}
      head={what}
      isAnswer={isAnswer === true}
      actions={actions}
    >
      {[meaning, next].filter((sentence) => sentence !== "").join(" ")}
    </Note>
  );
}
