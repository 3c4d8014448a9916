import { useState } from "react";
import { allQuestions } from "../../../core/facts/question.ts";
import type { Answers } from "../../../core/facts/answer.ts";
import { useDrafts } from "../../case/drafts.ts";
import { useWhenVoice } from "../when-voice.ts";
import { draftPlace } from "./interview-data.ts";
import type { InterviewData } from "./interview-data.ts";
import { readTyped } from "./typed-answers.ts";
import type { TypedAnswer } from "./typed-answers.ts";

/** What stands in fields and is not, or not yet, an answer. */
export interface TypedTexts {
  readonly textOf: (question: string) => string | undefined;
  /** What the texts are to their questions. */
  readonly readings: ReadonlyMap<string, TypedAnswer>;
  readonly write: (question: string, text: string) => void;
  readonly drop: (questions: readonly string[]) => void;
  /** Keeps a text that cannot be read on this device; without a text, forgets it. */
  readonly keep: (question: string, text: string | undefined) => Promise<void>;
}

/** Holds what is typed, beginning with the drafts of this device. */
export function useTypedTexts({ state, drafts }: Pick<InterviewData, "state" | "drafts">, held: Answers): TypedTexts {
  const { keep } = useDrafts();
  const { read } = useWhenVoice();
  const [typed, setTyped] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const texts = new Map([...Object.entries(drafts), ...typed]);
  const readings = new Map(
    allQuestions(state.questionnaire).flatMap((question): readonly (readonly [string, TypedAnswer])[] => {
      const text = texts.get(question.id);
      if (text === undefined) return [];
      const reading = { questionnaire: state.questionnaire, answers: held, timeZone: state.records.timeZone, read };
      return [[question.id, readTyped(question, text, reading)]];
    }),
  );
  return {
    textOf: (question) => texts.get(question),
    readings,
    write: (question, text) => setTyped((before) => new Map([...before, [question, text]])),
    drop: (questions) => setTyped((before) => new Map([...before, ...questions.map((id) => [id, undefined] as const)])),
    keep: (question, text) => keep(draftPlace(question), text),
  };
}
