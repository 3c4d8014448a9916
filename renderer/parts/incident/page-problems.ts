import { askedQuestions, missingAnswers } from "../../../core/facts/interview.ts";
import type { AnswerProblem } from "../../../core/facts/interview.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import type { Texts } from "../../texts/texts.ts";
import { sentencesOf } from "../../texts/problem-sentences.ts";
import type { Interview } from "./use-interview.ts";

/** All that stands in the way of a page: what cannot be read, what cannot be right, and what is missing, in the order of its questions. */
export function pageProblems(
  { heard, wrong, unread }: Pick<Interview, "heard" | "wrong" | "unread">,
  section: InterviewSection,
): readonly AnswerProblem[] {
  const unreadIds = unread.map(({ question }) => question);
  const missing = missingAnswers(section, heard).filter(({ question }) => !unreadIds.includes(question));
  const found = [...unread, ...wrong.filter(({ question }) => !unreadIds.includes(question)), ...missing];
  return askedQuestions(section, heard).flatMap(({ id }) => found.filter(({ question }) => question === id));
}

/** The whole sentence for a problem, as it stands at the field. */
export function problemAtField(texts: Texts, { question, problem }: AnswerProblem): string {
  return problem.code === "answer.missing" ? texts.say(`question.${question}.missing`) : texts.problem(problem);
}

/** What happened, as the list of problems tells it. */
export function problemInList(texts: Texts, found: AnswerProblem): string {
  if (found.problem.code !== "answer.missing") return sentencesOf(texts, found.problem).what;
  const first = /^.*?[.。؟](?=\s|$)/u.exec(problemAtField(texts, found))?.[0];
  return first ?? problemAtField(texts, found);
}
