import { Autocomplete, Textarea, TextInput } from "@mantine/core";
import { givenValue, isWhen } from "../../../core/facts/answer.ts";
import type { Question } from "../../../core/facts/question.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { WhenField } from "../when-field.tsx";
import { FieldState } from "./field-state.tsx";
import { fieldId, useInterviewPage } from "./interview-page.ts";
import { useQuestionWords } from "./question-words.ts";
import { dayBeside } from "./typed-answers.ts";

/** A question that is answered in words. */
export function TextQuestion({ question, lines }: { readonly question: Question; readonly lines?: number }) {
  const field = useTextField(question);
  const shared = { ...field.shared, value: field.text };
  return (
    <div>
      {lines === undefined ? (
        <TextInput {...shared} onChange={(event) => field.type(event.currentTarget.value)} />
      ) : (
        <Textarea {...shared} autosize minRows={lines} onChange={(event) => field.type(event.currentTarget.value)} />
      )}
      <FieldState question={question} />
    </div>
  );
}

/** Words, with the whole State proposed. */
export function TerritoryQuestion({ question, country }: { readonly question: Question; readonly country: string }) {
  const { t } = useTexts();
  const { region } = useNames();
  const { interview } = useInterviewPage();
  const field = useTextField(question);
  const code = givenValue(interview.heard, country);
  const whole = typeof code === "string" ? [t("incident.whole-country", { country: region(code) })] : [];
  return (
    <div>
      <Autocomplete {...field.shared} data={whole} value={field.text} onChange={field.type} />
      <FieldState question={question} />
    </div>
  );
}

/** A question that is answered by a time, as exactly as it is known. */
export function WhenQuestion({ question }: { readonly question: Question }) {
  const { interview, setFocused, focused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const { id } = question;
  const value = givenValue(interview.state.answers, id);
  const isUnread = interview.unread.some((one) => one.question === id);
  return (
    <div>
      <WhenField
        id={fieldId(id)}
        label={label}
        help={help}
        error={error}
        text={interview.textOf(id)}
        when={isWhen(value) && !isUnread ? value : undefined}
        near={dayBeside(id, { questionnaire: interview.state.questionnaire, answers: interview.heard })}
        timeZone={interview.state.records.timeZone}
        onText={(text) => interview.type(id, text)}
        onPick={(when) => void interview.answer({ [id]: when })}
        onFocus={() => setFocused(id)}
        onBlur={() => {
          if (focused === id) setFocused(undefined);
          interview.leave(id);
        }}
      />
      <FieldState question={question} />
    </div>
  );
}

function useTextField(question: Question) {
  const { interview, setFocused, focused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const { id } = question;
  const value = givenValue(interview.state.answers, id);
  return {
    text: interview.textOf(id) ?? (typeof value === "string" ? value : ""),
    type: (text: string) => interview.type(id, text),
    shared: {
      id: fieldId(id),
      label,
      description: help,
      error,
      inputWrapperOrder: [...fieldOrder],
      className: error === undefined ? "question" : "question field-refused",
      onFocus: () => setFocused(id),
      onBlur: () => {
        if (focused === id) setFocused(undefined);
        interview.leave(id);
      },
    },
  };
}
