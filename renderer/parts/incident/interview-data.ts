import { useMemo } from "react";
import type { RawRecord } from "../../../core/bridge/shapes.ts";
import { wallClock } from "../../../core/base/instant.ts";
import { answerSchema, givenValue } from "../../../core/facts/answer.ts";
import type { Answer, Answers } from "../../../core/facts/answer.ts";
import { explanationSchema } from "../../../core/facts/explanation.ts";
import type { Explanation } from "../../../core/facts/explanation.ts";
import { incidentSchema } from "../../../core/facts/incident.ts";
import { currentAnswers } from "../../../core/facts/incident-answers.ts";
import type { FedRecords } from "../../../core/facts/incident-answers.ts";
import { explanationLink } from "../../../core/facts/interview-changes.ts";
import type { InterviewState } from "../../../core/facts/interview-changes.ts";
import type { Questionnaire } from "../../../core/facts/question.ts";
import type { CaseRecord } from "../../../core/project/case-record.ts";
import { questionnaires } from "../../../templates/index.ts";
import { useCase } from "../../case/case-desk.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useDrafts } from "../../case/drafts.ts";

/** An explanation of the case with its id. */
export type NamedExplanation = Explanation & { readonly id: string };

/** What the case holds of the interview. */
export interface InterviewData {
  readonly state: InterviewState;
  /** The revision of the case that the records behind it are of. */
  readonly revision: number;
  readonly explanations: readonly NamedExplanation[];
  /** The explanation that was recorded from the answers was removed since. */
  readonly isExplanationGone: boolean;
  /** What was typed and could not be read, by the id of its question. */
  readonly drafts: Readonly<Record<string, string>>;
}

const types = ["answer", "incident", "explanation"] as const;

/** The interview of the open case; nothing until it was read. */
export function useInterviewData(): InterviewData | undefined {
  const { head } = useCase();
  const { data: found } = useCaseAnswer("case.records", { types: [...types] }, types);
  const { all: drafts } = useDrafts();
  return useMemo(() => {
    const questionnaire = questionnaires["incident"];
    if (found === undefined || drafts === undefined || questionnaire === undefined) return undefined;
    const { records, revision } = found;
    return { ...dataOf(records, head.record, questionnaire), revision, drafts: draftsByQuestion(drafts) };
  }, [found, drafts, head.record]);
}

/** The place under which a text that could not be read is kept on this device. */
export function draftPlace(question: string): string {
  return `answer-${question}.value`;
}

function dataOf(
  raw: readonly RawRecord[],
  caseRecord: CaseRecord,
  questionnaire: Questionnaire,
): Omit<InterviewData, "drafts" | "revision"> {
  const stored: Answers = new Map(
    raw.flatMap((record): readonly (readonly [string, Answer])[] => {
      const parsed = record.type === "answer" ? answerSchema.safeParse(record.fields) : undefined;
      return parsed?.success === true ? [[parsed.data.question, parsed.data]] : [];
    }),
  );
  const explanations = raw.flatMap((record): readonly NamedExplanation[] => {
    const parsed = record.type === "explanation" ? explanationSchema.safeParse(record.fields) : undefined;
    return parsed?.success === true ? [{ ...parsed.data, id: record.id }] : [];
  });
  const linked = givenValue(stored, explanationLink);
  const own = explanations.find(({ id }) => id === linked);
  const incident = firstIncident(raw);
  const records: FedRecords = {
    country: caseRecord.country,
    timeZone: caseRecord.timeZone,
    ...(incident === undefined ? {} : { incident: incident.fields }),
    ...(own === undefined ? {} : { explanation: { by: own.by, text: own.text } }),
    hasExplanations: explanations.some(({ id }) => id !== linked),
  };
  const today = wallClock(Date.now(), caseRecord.timeZone).day;
  const state: InterviewState = {
    questionnaire,
    stored,
    records,
    answers: currentAnswers(questionnaire, { stored, records, today }),
    incidentId: incident?.id ?? "incident",
    ...(own === undefined ? {} : { explanationId: own.id }),
    today,
  };
  return { state, explanations, isExplanationGone: linked !== undefined && own === undefined };
}

/** Where a case has several, the one that began first: the petition takes the same. */
function firstIncident(raw: readonly RawRecord[]) {
  return raw
    .flatMap((record) => {
      const parsed = record.type === "incident" ? incidentSchema.safeParse(record.fields) : undefined;
      return parsed?.success === true ? [{ id: record.id, fields: parsed.data }] : [];
    })
    .toSorted((a, b) => (a.fields.from.day < b.fields.from.day ? -1 : 1))[0];
}

function draftsByQuestion(drafts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([place, text]) => {
      const question = /^answer-(.+)\.value$/.exec(place)?.[1];
      return question === undefined ? [] : [[question, text]];
    }),
  );
}
