import type { Day } from "../base/instant.ts";
import { blocks } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import { givenValue, isWhen } from "./answer.ts";
import type { Answer, Answers, AnswerValue } from "./answer.ts";
import { holds } from "./condition.ts";
import { allQuestions, exactnesses } from "./question.ts";
import type { Control, InterviewSection, Question, Questionnaire } from "./question.ts";
import { isSurelyBefore } from "./when-bounds.ts";

/** What stands in the way of one answer. */
export interface AnswerProblem {
  readonly question: string;
  readonly problem: Problem;
}

/** How far a page is: nothing needed is open, some of it is not known yet, something is open, or so many answers cannot be right. */
export type SectionState =
  { readonly kind: "clear" | "unknown" | "open" } | { readonly kind: "wrong"; readonly count: number };

/**
 * The answers that count: those to questions that are asked, given what was answered before. Others are kept and left out, and so is a
 * value that does not fit its question.
 */
export function heardAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
  const heard = new Map<string, Answer>();
  for (const question of allQuestions(questionnaire)) {
    const answer = answers.get(question.id);
    const fits = answer?.state === "unknown" || (answer !== undefined && fitsControl(question.control, answer.value));
    if (answer !== undefined && fits && isAsked(question, heard)) heard.set(question.id, answer);
  }
  return heard;
}

/** The questions of a page that are asked, given the answers that count. */
export function askedQuestions(section: InterviewSection, heard: Answers): readonly Question[] {
  return section.questions.filter((question) => isAsked(question, heard));
}

/** What is wrong with answers that were given. `today` is the day on the clocks of the case. */
export function wrongAnswers(questionnaire: Questionnaire, heard: Answers, today: Day): readonly AnswerProblem[] {
  return allQuestions(questionnaire).flatMap((question) => {
    const value = givenValue(heard, question.id);
    if (question.control.kind !== "when" || !isWhen(value)) return [];
    if (isSurelyBefore({ day: today }, value)) return [{ question: question.id, problem: blocks("answer.in-future") }];
    const begin = givenValue(heard, question.control.notBefore ?? "");
    const isBackwards = isWhen(begin) && isSurelyBefore(value, begin);
    return isBackwards ? [{ question: question.id, problem: blocks("answer.end-before-start") }] : [];
  });
}

/** Questions of a page that have to be answered, if only by "not known yet", and were not. */
export function missingAnswers(section: InterviewSection, heard: Answers): readonly AnswerProblem[] {
  const open = askedQuestions(section, heard).filter(({ id, isRequired }) => isRequired === true && !heard.has(id));
  return open.map(({ id }) => ({ question: id, problem: blocks("answer.missing", { question: id }) }));
}

/** How far a page is, by its answers and not by whether it was visited. */
export function sectionState(section: InterviewSection, heard: Answers, wrong: readonly AnswerProblem[]): SectionState {
  const own = new Set(section.questions.map(({ id }) => id));
  const count = wrong.filter(({ question }) => own.has(question)).length;
  if (count > 0) return { kind: "wrong", count };
  const answers = askedQuestions(section, heard).flatMap(({ id }) => heard.get(id) ?? []);
  if (answers.length === 0 || missingAnswers(section, heard).length > 0) return { kind: "open" };
  return { kind: answers.some(({ state }) => state === "unknown") ? "unknown" : "clear" };
}

/** Whether a value is one that a control can give. */
export function fitsControl(control: Control, value: AnswerValue): boolean {
  switch (control.kind) {
    case "text":
    case "long-text":
    case "territory":
    case "time-zone":
      return typeof value === "string";
    case "country":
      return typeof value === "string" && /^[A-Z]{2}$/.test(value);
    case "when":
      return isWhen(value);
    case "exactness":
      return exactnesses.some((one) => one === value);
    case "choice":
      return typeof value === "string" && control.options.includes(value);
    case "several":
    case "networks":
      return Array.isArray(value);
    case "yes-no":
      return typeof value === "boolean";
  }
}

/** Numbers of networks as they are usually written, `AS6697`; other names stay as they were typed. */
export function networkName(typed: string): string {
  const number = /^as[n ]*[- ]?(\d+)$/i.exec(typed.trim());
  return number === null ? typed.trim() : `AS${number[1] ?? ""}`;
}

function isAsked({ visibleWhen }: Question, heard: Answers): boolean {
  return visibleWhen === undefined || holds(visibleWhen, heard);
}
