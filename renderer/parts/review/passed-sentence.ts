import type { StageState } from "../../../core/bridge/case-operations.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import type { CheckName } from "./check-rows.ts";

/** What can be said of a line of the checklist in which nothing was found, with the figures of the case. */
export function usePassedSentence(stages: readonly StageState[], languages: number): (name: CheckName) => string {
  const { t } = useTexts();
  const unchecked = useUnchecked();
  const counts = Object.fromEntries(stages.flatMap((stage) => Object.entries(stage.counts)));
  return (name) => {
    if (name === "evidence" && unchecked > 0)
      return t("review.passed.evidence-unchecked", { ...none, ...counts, unchecked });
    return t(`review.passed.${name}`, { ...none, ...counts, languages });
  };
}

const none = { items: 0, findings: 0, explanations: 0, elements: 0, paragraphs: 0 };

/** How many originals were not hashed since the case was opened. */
function useUnchecked(): number {
  const filter = { original: "unchecked", sort: "label", direction: "ascending" } as const;
  const { data } = useCaseAnswer("evidence.page", { filter, offset: 0, limit: 1 }, ["evidenceItem"]);
  return data?.matching ?? 0;
}
