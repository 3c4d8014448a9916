import type { Question } from "../../../core/facts/question.ts";
import { useTexts } from "../../texts/texts.ts";
import { useInterviewPage } from "./interview-page.ts";
import { problemAtField } from "./page-problems.ts";
import { missingAnswers } from "../../../core/facts/interview.ts";

/** What stands at the field of a question. */
export interface QuestionWords {
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
}

/** The words of a question. A problem is told once nobody is typing there, and a missing answer once the page was asked to be complete. */
export function useQuestionWords({ id, isRequired }: Question): QuestionWords {
  const texts = useTexts();
  const { interview, isAsked, focused } = useInterviewPage();
  const { t, say } = texts;
  const title = say(`question.${id}.title`);
  const [help, example] = [optionalText(say, `question.${id}.help`), optionalText(say, `question.${id}.example`)];
  const shownExample = example === undefined ? undefined : t("incident.example", { example });
  const found = focused === id ? [] : [...interview.unread, ...interview.wrong];
  const own = found.find(({ question }) => question === id) ?? (isAsked ? missingOf(interview, id) : undefined);
  return {
    label: isRequired === true ? title : t("incident.optional", { label: title }),
    help: [help, shownExample].filter((text) => text !== undefined).join(" ") || undefined,
    error: own === undefined ? undefined : problemAtField(texts, own),
  };
}

/** A text that not every question has. */
export function optionalText(say: (key: string) => string, key: string): string | undefined {
  const text = say(key);
  return text === key ? undefined : text;
}

function missingOf({ state, heard, unread }: ReturnType<typeof useInterviewPage>["interview"], id: string) {
  if (unread.some(({ question }) => question === id)) return undefined;
  return state.questionnaire.sections
    .flatMap((section) => missingAnswers(section, heard))
    .find(({ question }) => question === id);
}
