import { Button } from "@mantine/core";
import { answersFrom } from "../../../core/facts/incident-answers.ts";
import type { Question } from "../../../core/facts/question.ts";
import { useTexts } from "../../texts/texts.ts";
import { useAnswerWords } from "./answer-words.ts";
import { useInterviewPage } from "./interview-page.ts";

/** What is kept while a field shows something else: the last answer under an emptied field, or that the answer is not known. */
export function FieldState({ question }: { readonly question: Question }) {
  const { t } = useTexts();
  const { interview } = useInterviewPage();
  const { id } = question;
  const isEmpty = (interview.textOf(id) ?? "").trim() === "";
  const answer = interview.state.answers.get(id);
  if (isEmpty && interview.textOf(id) !== undefined && answer?.state === "given") {
    return (
      <p className="question-state small muted">
        {t("field.emptied")}{" "}
        <Button variant="subtle" size="compact-sm" onClick={() => interview.bringBack(id)}>
          {t("field.bring-back")}
        </Button>
      </p>
    );
  }
  return answer?.state === "unknown" && isEmpty ? <UnknownState question={question} /> : undefined;
}

function UnknownState({ question }: { readonly question: Question }) {
  const { t } = useTexts();
  const { interview } = useInterviewPage();
  const words = useAnswerWords();
  const { questionnaire, records } = interview.state;
  const held = answersFrom(questionnaire, records).get(question.id);
  return (
    <p className="question-state small muted">
      {held?.state === "given"
        ? t("incident.kept-field", { value: words(question, held.value) })
        : t("incident.unknown-here")}
    </p>
  );
}
