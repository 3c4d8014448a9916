import { useState } from "react";
import { askedQuestions } from "../../../core/facts/interview.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import { useDone } from "../../shell/done.tsx";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { pageProblems } from "./page-problems.ts";
import type { Interview } from "./use-interview.ts";

interface SectionOrder {
  readonly interview: Interview;
  readonly section: InterviewSection;
  readonly next: string;
}

/** The two ways on from a page: with its answers, or without those that are not known. */
export function useSectionActs({ interview, section, next }: SectionOrder) {
  const { t } = useTexts();
  const tell = useDone();
  const [attempts, setAttempts] = useState(0);
  const [said, setSaid] = useState<string>();
  const goOn = () => goTo({ screen: "incident", record: next });
  const save = async () => {
    setSaid(undefined);
    const isTaken = await interview.flush();
    if (!isTaken || pageProblems(interview, section).length > 0) {
      setAttempts(attempts + 1);
      return;
    }
    if (section.says === "explanations" && !interview.data.isExplanationGone) await interview.recordExplanation();
    goOn();
  };
  const doNotKnow = async () => {
    const open = openQuestions(interview, section);
    if (open.length === 0) {
      setSaid(t("incident.nothing-open"));
      return;
    }
    if (!(await interview.saveUnknown(open))) return;
    tell(t("incident.marked-unknown", { count: open.length }));
    goOn();
  };
  return { attempts, said, save, doNotKnow };
}

/** The questions of a page without an answer, and those whose field was emptied. What cannot be read is no answer and no ignorance. */
function openQuestions(interview: Interview, section: InterviewSection): readonly string[] {
  const unread = new Set(interview.unread.map(({ question }) => question));
  return askedQuestions(section, interview.heard)
    .map(({ id }) => id)
    .filter((id) => !unread.has(id))
    .filter((id) => !interview.heard.has(id) || interview.textOf(id)?.trim() === "");
}
