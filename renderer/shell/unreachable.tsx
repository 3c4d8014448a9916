import type { Problem } from "../../core/base/problem.ts";
import { Note } from "../parts/note.tsx";
import { useTexts } from "../texts/texts.ts";

/** What stands in the window when there is no host behind it. */
export function Unreachable({ problem }: { readonly problem: Problem }) {
  return (
    <main className="unreachable">
      <LostProgram problem={problem} />
    </main>
  );
}

/** That the program is lost, and what to do, where something else stands beside it. */
export function LostProgram({ problem }: { readonly problem: Problem }) {
  const texts = useTexts();
  return (
    <>
      <h1>{texts.t("unreachable.title")}</h1>
      <Note kind="bad">{texts.problem(problem)}</Note>
    </>
  );
}
