import { useMoments } from "../../texts/moments.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { ProgressLine } from "../progress-line.tsx";
import { ToldProblem } from "../told-problem.tsx";
import type { BuildDesk } from "./build-desk.ts";
import { OutputsCard } from "./outputs-card.tsx";

interface BuildProgressProps {
  readonly desk: BuildDesk;
  readonly openProblems: number;
}

/** How far a build is, what stood in its way, or what it wrote. */
export function BuildProgress({ desk, openProblems }: BuildProgressProps) {
  const { t } = useTexts();
  const { share } = useMoments();
  const { language: nameOf } = useNames();
  const { state } = desk;
  switch (state.kind) {
    case "idle":
      return undefined;
    case "running": {
      const params = {
        language: state.language === undefined ? "" : nameOf(state.language),
        share: share(state.share),
      };
      const sentence = state.language === undefined ? t("review.beginning") : t("review.building", params);
      return <ProgressLine sentence={sentence} share={state.share} onStop={desk.stop} />;
    }
    case "refused":
      return (
        <div className="build-refused">
          {state.problems.map((problem, at) => (
            <ToldProblem key={at} problem={problem} isAnswer />
          ))}
        </div>
      );
    case "built":
      return <OutputsCard built={state.result} openProblems={openProblems} />;
  }
}
