import { Radio } from "@mantine/core";
import { givenValue } from "../../../core/facts/answer.ts";
import type { AnswerValue } from "../../../core/facts/answer.ts";
import { exactnesses } from "../../../core/facts/question.ts";
import type { Question } from "../../../core/facts/question.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { FieldState } from "./field-state.tsx";
import { fieldId, useInterviewPage } from "./interview-page.ts";
import { useQuestionWords } from "./question-words.ts";

/** A question with the answers from which one is chosen. */
export function ChoiceQuestion({
  question,
  options,
}: {
  readonly question: Question;
  readonly options: readonly string[];
}) {
  const { say } = useTexts();
  const words = options.map((option) => ({ option, word: say(`question.${question.id}.option.${option}`) }));
  return <Choice question={question} words={words} read={(option) => option} />;
}

/** How exact a time is that was given. */
export function ExactnessQuestion({ question }: { readonly question: Question }) {
  const { t } = useTexts();
  const words = exactnesses.map((option) => ({ option, word: t(`incident.exact.${option}`) }));
  return <Choice question={question} words={words} read={(option) => option} />;
}

/** A question that is answered by yes or no. */
export function YesNoQuestion({ question }: { readonly question: Question }) {
  const { t } = useTexts();
  const words = [
    { option: "true", word: t("incident.yes") },
    { option: "false", word: t("incident.no") },
  ];
  return <Choice question={question} words={words} read={(option) => option === "true"} />;
}

interface ChoiceProps {
  readonly question: Question;
  readonly words: readonly { readonly option: string; readonly word: string }[];
  readonly read: (option: string) => AnswerValue;
}

function Choice({ question, words, read }: ChoiceProps) {
  const { interview, setFocused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const { id } = question;
  const value = givenValue(interview.heard, id);
  return (
    <div>
      <Radio.Group
        className={error === undefined ? "question" : "question field-refused"}
        label={label}
        description={help}
        error={error}
        inputWrapperOrder={[...fieldOrder]}
        value={typeof value === "string" || typeof value === "boolean" ? String(value) : null}
        onChange={(option) => void interview.answer({ [id]: read(option) })}
      >
        <div className="question-options">
          {words.map(({ option, word }, index) => (
            <Radio
              key={option}
              id={index === 0 ? fieldId(id) : `${fieldId(id)}-${option}`}
              value={option}
              label={word}
              onFocus={() => setFocused(id)}
            />
          ))}
        </div>
      </Radio.Group>
      <FieldState question={question} />
    </div>
  );
}
