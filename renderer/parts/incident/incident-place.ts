import { answerId } from "../../../core/facts/answer.ts";
import { allQuestions } from "../../../core/facts/question.ts";
import type { Questionnaire } from "../../../core/facts/question.ts";
import type { Place } from "../../shell/place.ts";

/** The page that holds all answers together, after those that ask. */
export const checkPage = "check";

/** A page of the interview and, where one was asked for, a question on it. */
export interface IncidentPlace {
  readonly page: string;
  readonly question?: string;
}

/**
 * What a place names of the interview: a page and question, or the record and field that an answer feeds, as problems name them. Nothing
 * where it names neither.
 */
export function incidentPlace(
  { record, field }: Pick<Place, "record" | "field">,
  questionnaire: Questionnaire,
): IncidentPlace | undefined {
  if (record === undefined) return undefined;
  const pages = [...questionnaire.sections.map(({ id }) => id), checkPage];
  if (pages.includes(record)) return { page: record, ...(field === undefined ? {} : { question: field }) };
  const fed = record === "case" ? `case.${field ?? ""}` : `incident.${field ?? ""}`;
  const asked = allQuestions(questionnaire).find(({ id, feeds }) => feeds === fed || answerId(id) === record);
  const page = questionnaire.sections.find(({ questions }) => questions.some((one) => one === asked));
  return asked === undefined || page === undefined ? undefined : { page: page.id, question: asked.id };
}
