import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { askedQuestions } from "../../../core/facts/interview.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { ProblemList } from "../problem-list.tsx";
import { ExplanationNote } from "./explanation-note.tsx";
import { fieldId, InterviewPageProvider } from "./interview-page.ts";
import { pageProblems, problemInList } from "./page-problems.ts";
import { QuestionDetails } from "./question-details.tsx";
import { QuestionField } from "./question-field.tsx";
import { useSectionActs } from "./use-section-acts.ts";
import type { Interview } from "./use-interview.ts";

interface SectionPageProps {
  readonly interview: Interview;
  readonly section: InterviewSection;
  /** The question that a link asked for. */
  readonly question: string | undefined;
  /** The page before this one, or the one that everything goes back to. */
  readonly back: { readonly page: string; readonly words: string } | undefined;
  /** The page to which "save and continue" leads. */
  readonly next: string;
}

/** One page of questions. Answers are kept as they are given; going on asks that nothing needed is left open. */
export function SectionPage({ interview, section, question, back, next }: SectionPageProps) {
  const texts = useTexts();
  const { say } = texts;
  const [focused, setFocused] = useState<string>();
  const acts = useSectionActs({ interview, section, next });
  const asked = askedQuestions(section, interview.heard);
  const problems = acts.attempts === 0 ? [] : pageProblems(interview, section);
  const active = focused ?? question ?? asked[0]?.id ?? "";
  const heading = useArrival(section.id, question);
  const page = { interview, isAsked: acts.attempts > 0, active, focused, setFocused };
  return (
    <InterviewPageProvider value={page}>
      <form
        className="interview-page"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void acts.save();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void acts.save();
        }}
      >
        <BackLink back={back} />
        <ErrorSummary
          key={acts.attempts}
          errors={problems.map((found) => ({ field: fieldId(found.question), sentence: problemInList(texts, found) }))}
        />
        <ProblemList problems={interview.refused} isAnswer />
        <div>
          <h2 ref={heading} className="interview-heading" tabIndex={-1}>
            {say(`incident.section.${section.id}.heading`)}
          </h2>
          <p className="interview-lead muted">{say(`incident.section.${section.id}.lead`)}</p>
        </div>
        {asked.map((one) => (
          <QuestionField key={one.id} question={one} />
        ))}
        {section.says === "explanations" && <ExplanationNote interview={interview} />}
        <PageActs acts={acts} />
      </form>
      <QuestionDetails section={section} active={active} />
    </InterviewPageProvider>
  );
}

function BackLink({ back }: Pick<SectionPageProps, "back">) {
  if (back === undefined) return undefined;
  return (
    <a className="interview-back" href={addressOf({ screen: "incident", record: back.page })}>
      <IconArrowLeft className="flips" size={16} stroke={1.75} aria-hidden /> {back.words}
    </a>
  );
}

function PageActs({ acts }: { readonly acts: ReturnType<typeof useSectionActs> }) {
  const { t } = useTexts();
  return (
    <div className="interview-acts no-print">
      <Button type="submit" size="md">
        {t("incident.save")}
      </Button>
      <Button type="button" variant="subtle" size="md" onClick={() => void acts.doNotKnow()}>
        {t("incident.do-not-know")}
      </Button>
      {acts.said !== undefined && (
        <p className="small muted" role="status">
          {acts.said}
        </p>
      )}
    </div>
  );
}

/** Goes to the field that was asked for, or to the heading of a page that was come to from another. */
function useArrival(section: string, question: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const field = question === undefined ? null : document.getElementById(fieldId(question));
    if (field !== null) field.focus();
    // The button that led here went with its page.
    else if (document.activeElement === document.body) heading.current?.focus();
  }, [section, question]);
  return heading;
}
