import type { Day } from "../base/instant.ts";
import { answerId, givenValue } from "./answer.ts";
import type { Answer, Answers, AnswerValue } from "./answer.ts";
import type { Incident } from "./incident.ts";
import { answersFrom, fedValues, incidentFrom, isSameValue } from "./incident-answers.ts";
import type { FedRecords, FedValues } from "./incident-answers.ts";
import { heardAnswers, wrongAnswers } from "./interview.ts";
import { allQuestions } from "./question.ts";
import type { Questionnaire } from "./question.ts";

/** What has to be written: a whole record, or some fields of one that is there. A field of `unset` is taken away. */
export type InterviewChange =
  | {
      readonly kind: "whole";
      readonly type: "answer" | "incident" | "explanation";
      readonly id: string;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: "fields";
      readonly id: string;
      readonly set: Readonly<Record<string, unknown>>;
      readonly unset: readonly string[];
    };

/** An interview in a case: its questions, its answers as they are shown, and the records that they feed, with their ids. */
export interface InterviewState {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly stored: Answers;
  readonly records: FedRecords;
  readonly incidentId: string;
  /** The explanation that was recorded from these answers, while it is in the case. */
  readonly explanationId?: string;
  /** The day on the clocks of the case. */
  readonly today: Day;
}

/** Under this question stands the id of the explanation that was recorded from the answers. It is never asked. */
export const explanationLink = "explanation-record";

/**
 * What answers change in a case: their own records and, in the same step, the incident, the case and the explanation that they feed. An
 * answer that is about to be hidden or told less exactly is kept as an answer before its field of the incident changes.
 */
export function changesByAnswers(state: InterviewState, given: readonly Answer[]): readonly InterviewChange[] {
  const answers = new Map([...state.answers, ...given.map((answer) => [answer.question, answer] as const)]);
  const { questionnaire, records, today } = state;
  const wrong = wrongAnswers(questionnaire, heardAnswers(questionnaire, answers), today);
  const fed = fedValues(questionnaire, answers, wrong);
  const incident = incidentFrom(fed, records.incident);
  return [
    ...[...given, ...refinedAnswers(state, given), ...keptAnswers(state, given, incident)].flatMap((answer) =>
      answerChange(questionnaire, answer),
    ),
    ...incidentChange(state, incident),
    ...caseChange(state, fed),
    ...explanationChange(state, fed),
  ];
}

/**
 * Records the explanation that was given as one of the case, without an exhibit and without an answer yet. Nothing where it is incomplete
 * or was recorded before.
 */
export function recordExplanation(state: InterviewState, id: string): readonly InterviewChange[] {
  const fed = fedValues(state.questionnaire, state.answers, []);
  const [by, text] = [fed.get("explanation.by"), fed.get("explanation.text")];
  if (by === undefined || text === undefined || state.explanationId !== undefined) return [];
  const fields = { by, text, exhibits: [], answeredBy: [] };
  return [
    { kind: "whole", type: "explanation", id, fields },
    wholeAnswer({ question: explanationLink, state: "given", value: id }),
  ];
}

function answerChange(questionnaire: Questionnaire, answer: Answer): readonly InterviewChange[] {
  const question = allQuestions(questionnaire).find(({ id }) => id === answer.question);
  // The clocks of the case stand in the case itself, and nowhere twice.
  return question?.feeds === "case.timeZone" ? [] : [wholeAnswer(answer)];
}

function wholeAnswer(answer: Answer): InterviewChange {
  return { kind: "whole", type: "answer", id: answerId(answer.question), fields: { ...answer } };
}

/** What stands only in the incident and is about to be taken from it or told less exactly, as answers. */
function keptAnswers(
  { questionnaire, stored, records }: InterviewState,
  given: readonly Answer[],
  after: Incident | undefined,
): readonly Answer[] {
  if (after === undefined) return [];
  const [before, next] = [
    answersFrom(questionnaire, records),
    answersFrom(questionnaire, { ...records, incident: after }),
  ];
  const isGiven = (id: string) => given.some(({ question }) => question === id);
  const isLeft = (id: string) => {
    const [own, left] = [givenValue(before, id), givenValue(next, id)];
    return own !== undefined && left !== undefined && isSameValue(own, left);
  };
  return [...before.values()].filter(
    ({ question }) => !isLeft(question) && !stored.has(question) && !isGiven(question),
  );
}

/** The times of which is said how exact they are, where the incident gives others than were answered. */
function refinedAnswers(
  { questionnaire, answers, stored }: InterviewState,
  given: readonly Answer[],
): readonly Answer[] {
  const isGiven = (id: string) => given.some(({ question }) => question === id);
  const refined = allQuestions(questionnaire).flatMap(({ id, control }) =>
    control.kind === "exactness" && isGiven(id) && !isGiven(control.of) ? [control.of] : [],
  );
  return refined.flatMap((id) => {
    const shown = answers.get(id);
    return shown === undefined || !stored.has(id) || isSame(stored.get(id), shown) ? [] : [shown];
  });
}

function incidentChange(
  { records, incidentId }: InterviewState,
  after: Incident | undefined,
): readonly InterviewChange[] {
  if (after === undefined) return [];
  if (records.incident === undefined) return [{ kind: "whole", type: "incident", id: incidentId, fields: after }];
  const before = Object.entries(records.incident);
  const wanted = Object.entries(after);
  const unset = before.map(([name]) => name).filter((name) => !Object.hasOwn(after, name));
  const set = wanted.filter(([name, value]) => !before.some(([own, held]) => own === name && isSame(held, value)));
  if (set.length === 0 && unset.length === 0) return [];
  return [{ kind: "fields", id: incidentId, set: Object.fromEntries(set), unset }];
}

function caseChange({ records }: InterviewState, fed: FedValues): readonly InterviewChange[] {
  const [country, timeZone] = [fed.get("incident.country"), fed.get("case.timeZone")];
  const set = {
    ...(country === undefined || country === records.country ? {} : { country }),
    ...(timeZone === undefined || timeZone === records.timeZone ? {} : { timeZone }),
  };
  return Object.keys(set).length === 0 ? [] : [{ kind: "fields", id: "case", set, unset: [] }];
}

function explanationChange({ records, explanationId }: InterviewState, fed: FedValues): readonly InterviewChange[] {
  if (explanationId === undefined || records.explanation === undefined) return [];
  const changed = (["by", "text"] as const).flatMap((name): readonly (readonly [string, AnswerValue])[] => {
    const value = fed.get(`explanation.${name}`);
    return value === undefined || value === records.explanation?.[name] ? [] : [[name, value]];
  });
  if (changed.length === 0) return [];
  return [{ kind: "fields", id: explanationId, set: Object.fromEntries(changed), unset: [] }];
}

/** Values of one schema have their keys in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
