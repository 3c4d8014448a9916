import { useRef } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { Saying } from "../../../core/bridge/shapes.ts";
import type { Answer, Answers, AnswerValue } from "../../../core/facts/answer.ts";
import { heardAnswers, wrongAnswers } from "../../../core/facts/interview.ts";
import type { AnswerProblem } from "../../../core/facts/interview.ts";
import { recordExplanation } from "../../../core/facts/interview-changes.ts";
import type { InterviewState } from "../../../core/facts/interview-changes.ts";
import { useResting } from "../../case/use-resting.ts";
import { useTexts } from "../../texts/texts.ts";
import type { InterviewData } from "./interview-data.ts";
import { useTypedTexts } from "./use-typed-texts.ts";
import type { TypedTexts } from "./use-typed-texts.ts";
import { useUnderway } from "./use-underway.ts";
import type { Sending } from "./use-underway.ts";

/** The interview as it stands on the screen: what the case holds, and over it what was chosen and typed since. */
export interface Interview {
  readonly data: InterviewData;
  /** The state with the answers of the screen. */
  readonly state: InterviewState;
  readonly heard: Answers;
  readonly wrong: readonly AnswerProblem[];
  /** What cannot be read of what was typed. */
  readonly unread: readonly AnswerProblem[];
  /** Why the case refused the last answers. */
  readonly refused: readonly Problem[];
  readonly textOf: (question: string) => string | undefined;
  readonly type: (question: string, text: string) => void;
  /** Typing in a field is over: what was read takes the place of what was typed. */
  readonly leave: (question: string) => void;
  readonly bringBack: (question: string) => void;
  readonly answer: (values: Readonly<Record<string, AnswerValue>>, saying?: Saying) => Promise<boolean>;
  readonly saveUnknown: (questions: readonly string[]) => Promise<boolean>;
  /** Saves at once what typing has not saved yet. */
  readonly flush: () => Promise<boolean>;
  /** Records the explanation that was answered among those of the case. Whether there was one to record. */
  readonly recordExplanation: () => Promise<boolean>;
}

/** Keeps answers as they are given: chosen ones at once, typed ones when typing rests. Nothing waits for a page to be complete. */
export function useInterview(data: InterviewData): Interview {
  const sending = useUnderway(data);
  const texts = useTypedTexts(data, sending.held);
  const saving = useSaving(data, sending, texts);
  const state: InterviewState = { ...data.state, answers: new Map([...sending.held, ...typedAnswers(texts)]) };
  const heard = heardAnswers(state.questionnaire, state.answers);
  const answerAll = async (answers: readonly Answer[], saying: Saying) => {
    texts.drop(answers.map(({ question }) => question));
    return sending.give(answers, saying);
  };
  return {
    data,
    state,
    heard,
    wrong: wrongAnswers(state.questionnaire, heard, state.today),
    unread: [...texts.readings].flatMap(([question, found]) =>
      found.kind === "unread" ? [{ question, problem: found.problem }] : [],
    ),
    refused: sending.refused,
    textOf: texts.textOf,
    ...saving,
    bringBack: (question) => {
      texts.drop([question]);
      void texts.keep(question, undefined);
    },
    answer: (values, saying) => {
      const answers = Object.entries(values).map(([question, value]): Answer => ({ question, state: "given", value }));
      return answerAll(answers, saying ?? saving.sayingFor(answers));
    },
    saveUnknown: (questions) =>
      answerAll(
        questions.map((question): Answer => ({ question, state: "unknown" })),
        { key: "done.answers-unknown", params: { count: questions.length } },
      ),
    recordExplanation: async () => {
      const changes = recordExplanation(state, `explanation-${crypto.randomUUID()}`);
      const by = changes[0]?.kind === "whole" ? String(changes[0].fields["by"]) : "";
      return changes.length > 0 && sending.write(changes, { key: "done.explanation-recorded", params: { by } });
    },
  };
}

function typedAnswers({ readings }: TypedTexts): readonly (readonly [string, Answer])[] {
  return [...readings].flatMap(([id, found]) => (found.kind === "answer" ? [[id, found.answer] as const] : []));
}

/** Saves what is typed when typing rests, when a field is left, and when the screen is. */
function useSaving({ drafts }: InterviewData, { held, give }: Sending, texts: TypedTexts) {
  const { say } = useTexts();
  const waiting = useRef<ReadonlySet<string>>(new Set());
  const sayingFor = (answers: readonly Answer[]): Saying => ({
    key: "done.answer-given",
    params: { question: say(`question.${answers[0]?.question ?? ""}.title`) },
  });
  const saveTyped = async (ids: readonly string[]): Promise<boolean> => {
    waiting.current = new Set([...waiting.current].filter((id) => !ids.includes(id)));
    const unread = ids.filter((id) => texts.readings.get(id)?.kind === "unread");
    const keeping = unread.map((id) => texts.keep(id, texts.textOf(id)));
    const read = typedAnswers(texts).flatMap(([id, answer]) => (ids.includes(id) ? [answer] : []));
    const fresh = read.filter((answer) => !isSame(answer, held.get(answer.question)));
    const isTaken = fresh.length === 0 || (await give(fresh, sayingFor(fresh)));
    await Promise.all(keeping);
    if (!isTaken) return false;
    for (const { question } of read) if (drafts[question] !== undefined) await texts.keep(question, undefined);
    return true;
  };
  const resting = useResting(() => void saveTyped([...waiting.current]));
  return {
    sayingFor,
    type: (question: string, text: string) => {
      texts.write(question, text);
      waiting.current = new Set([...waiting.current, question]);
      resting.soon();
    },
    leave: (question: string) => {
      void saveTyped([question]);
      if (texts.readings.get(question)?.kind === "answer") texts.drop([question]);
    },
    flush: () => saveTyped([...waiting.current]),
  };
}

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
