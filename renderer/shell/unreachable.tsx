import type { Problem } from "../../core/base/problem.ts";
import { Note } from "../parts/note.tsx";
import { useTexts } from "../texts/texts.ts";

/** What stands in the window when there is no host behind it. */
export function Unreachable({ problem }: { readonly problem: Problem }) {
  const texts = useTexts();
  return (
    <main className="unreachable">
      <h1>{texts.t("unreachable.title")}</h1>
      <Note kind="bad">{texts.problem(problem)}</Note>
    </main>
  );
}
