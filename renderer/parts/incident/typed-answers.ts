import { givenValue, isWhen } from "../../../core/facts/answer.ts";
import type { Answer, Answers } from "../../../core/facts/answer.ts";
import type { Problem } from "../../../core/base/problem.ts";
import type { Question, Questionnaire } from "../../../core/facts/question.ts";
import { allQuestions } from "../../../core/facts/question.ts";
import { whenSchema } from "../../../core/facts/when.ts";
import type { WhenVoice } from "../when-voice.ts";

/** What a typed text is to its question: an answer, nothing yet, or something that cannot be read. */
export type TypedAnswer =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "empty" }
  | { readonly kind: "unread"; readonly problem: Problem };

/** With what a typed text is read. */
export interface TypedReading {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly timeZone: string;
  readonly read: WhenVoice["read"];
}

/** Reads what was typed into the field of a question. A day without a year is one of the year of another time of the interview. */
export function readTyped(question: Question, text: string, reading: TypedReading): TypedAnswer {
  const { id, control } = question;
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  if (control.kind !== "when") return { kind: "answer", answer: { question: id, state: "given", value: typed } };
  const year = yearBeside(id, reading);
  const found = reading.read(typed, { timeZone: reading.timeZone, ...(year === undefined ? {} : { year }) });
  // Parsed, so that a time has its parts in the order in which the case has them.
  if (found.kind === "ok")
    return { kind: "answer", answer: { question: id, state: "given", value: whenSchema.parse(found.value) } };
  const [problem] = found.problems;
  return problem === undefined ? { kind: "empty" } : { kind: "unread", problem };
}

/** The day of another time of the interview, the nearest before it first; a calendar opens there. */
export function dayBeside(id: string, { questionnaire, answers }: Pick<TypedReading, "questionnaire" | "answers">) {
  const questions = allQuestions(questionnaire).map((question) => question.id);
  const own = questions.indexOf(id);
  const nearest = [...questions.slice(0, Math.max(0, own)).toReversed(), ...questions.slice(own)];
  return nearest.flatMap((other) => {
    const value = givenValue(answers, other);
    return isWhen(value) ? [value.day] : [];
  })[0];
}

function yearBeside(id: string, reading: TypedReading): number | undefined {
  const day = dayBeside(id, reading);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
