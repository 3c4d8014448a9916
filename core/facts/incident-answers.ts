import type { Day } from "../base/instant.ts";
import { givenValue, isWhen } from "./answer.ts";
import type { Answer, Answers, AnswerValue } from "./answer.ts";
import type { Explanation } from "./explanation.ts";
import { incidentSchema } from "./incident.ts";
import type { Incident } from "./incident.ts";
import { heardAnswers, wrongAnswers } from "./interview.ts";
import type { AnswerProblem } from "./interview.ts";
import { allQuestions } from "./question.ts";
import type { Feed, Question, Questionnaire } from "./question.ts";
import { partOfHour } from "./when-bounds.ts";
import type { When } from "./when.ts";

/** What of a case the answers become. */
export interface FedRecords {
  readonly country: string;
  readonly timeZone: string;
  readonly incident?: Incident;
  /** The explanation that was recorded from the answers. */
  readonly explanation?: Pick<Explanation, "by" | "text">;
  /** Whether the case holds explanations that were not recorded from the answers. */
  readonly hasExplanations: boolean;
}

type FedValue = AnswerValue | undefined;

/** The answers as they stand, by what they become. Without a value: there is nothing to state, or it is not known. */
export type FedValues = ReadonlyMap<Feed, FedValue>;

/** What the records of a case would have been answered, so that a case that was never asked can be asked. */
export function answersFrom(questionnaire: Questionnaire, records: FedRecords): Answers {
  return new Map(
    allQuestions(questionnaire).flatMap((question): readonly (readonly [string, Answer])[] => {
      const value = question.feeds === undefined ? undefined : held(question.feeds, records);
      return value === undefined ? [] : [[question.id, { question: question.id, state: "given", value }]];
    }),
  );
}

/**
 * The answers as they are to be shown: those that were given and, where a record was changed since by other means or was never asked for, what the
 * record says. An answer that cannot be right stays in view until it is corrected.
 */
export function currentAnswers(
  questionnaire: Questionnaire,
  { stored, records, today }: { readonly stored: Answers; readonly records: FedRecords; readonly today: Day },
): Answers {
  const derived = answersFrom(questionnaire, records);
  const merged = new Map([...derived, ...stored]);
  const wrong = wrongAnswers(questionnaire, heardAnswers(questionnaire, merged), today);
  const fed = fedValues(questionnaire, merged, wrong);
  const shown = new Map(merged);
  for (const { id, feeds } of allQuestions(questionnaire)) {
    const own = derived.get(id);
    if (feeds === "explanation.isRecorded") continue;
    if (own?.state !== "given" || !stored.has(id) || feeds === undefined || !fed.has(feeds)) continue;
    const expected = fed.get(feeds);
    const isKept = expected === undefined ? !isOptional(feeds) : isSameValue(expected, own.value);
    if (isKept) continue;
    shown.set(id, own);
    // How exact a time is was said of the one that stood there before.
    shown.delete(refining(questionnaire, id)?.id ?? "");
  }
  return shown;
}

/** What the answers that count become. Answers with a problem become nothing, so that the case keeps what it has. */
export function fedValues(questionnaire: Questionnaire, answers: Answers, wrong: readonly AnswerProblem[]): FedValues {
  const heard = heardAnswers(questionnaire, answers);
  const spoilt = new Set(wrong.map(({ question }) => question));
  return new Map(
    allQuestions(questionnaire).flatMap((question): readonly (readonly [Feed, FedValue])[] => {
      const { id, feeds } = question;
      if (feeds === undefined || spoilt.has(id)) return [];
      const answer = heard.get(id);
      if (answer?.state === "given") return [[feeds, asKnown(questionnaire, question, heard)]];
      return answers.has(id) ? [[feeds, undefined]] : [];
    }),
  );
}

/**
 * The incident that the answers make, on top of the one there is. Nothing as long as State, territory, start and summary are not known. What
 * was never asked, and what an incident cannot be without, stays as it is.
 */
export function incidentFrom(fed: FedValues, before: Incident | undefined): Incident | undefined {
  const isOngoing = fed.get("incident.isOngoing") === true;
  const optional = (feed: Feed, kept: FedValue): FedValue => (fed.has(feed) ? fed.get(feed) : kept);
  const to = isOngoing ? undefined : optional("incident.to", before?.to);
  const isEndConfirmed = optional("incident.isEndConfirmed", before?.isEndConfirmed);
  const parsed = incidentSchema.safeParse({
    country: fed.get("incident.country") ?? before?.country,
    territory: fed.get("incident.territory") ?? before?.territory,
    from: fed.get("incident.from") ?? before?.from,
    ...(to === undefined ? {} : { to }),
    ...(to === undefined || isEndConfirmed === undefined ? {} : { isEndConfirmed }),
    summary: fed.get("incident.summary") ?? before?.summary,
    services: optional("incident.services", before?.services) ?? [],
    networks: optional("incident.networks", before?.networks) ?? [],
  });
  return parsed.success ? parsed.data : undefined;
}

/** Whether two values say the same. */
export function isSameValue(one: AnswerValue, other: AnswerValue): boolean {
  return plain(one) === plain(other);
}

function held(feed: Feed, { country, timeZone, incident, explanation, hasExplanations }: FedRecords): FedValue {
  switch (feed) {
    case "case.timeZone":
      return timeZone;
    case "incident.country":
      return incident?.country ?? country;
    case "incident.territory":
      return incident?.territory;
    case "incident.from":
      return incident?.from;
    case "incident.isOngoing":
      return incident?.to === undefined ? undefined : false;
    case "incident.to":
      return incident?.to;
    case "incident.isEndConfirmed":
      return incident?.isEndConfirmed;
    case "incident.summary":
      return incident?.summary;
    case "incident.services":
      return listed(incident?.services);
    case "incident.networks":
      return listed(incident?.networks);
    case "explanation.isRecorded":
      return hasExplanations ? "recorded" : undefined;
    case "explanation.by":
      return explanation?.by;
    case "explanation.text":
      return explanation?.text;
  }
}

function listed(names: readonly string[] | undefined): FedValue {
  return names === undefined || names.length === 0 ? undefined : names;
}

/** Whether "not known yet" takes the field away. An incident cannot be without the others. */
function isOptional(feed: Feed): boolean {
  return (
    feed === "incident.to" ||
    feed === "incident.isOngoing" ||
    feed === "incident.isEndConfirmed" ||
    feed === "incident.services" ||
    feed === "incident.networks"
  );
}

/** The value of an answer, a time only as exactly as another answer says it is known. */
function asKnown(questionnaire: Questionnaire, { id }: Question, heard: Answers): FedValue {
  const value = givenValue(heard, id);
  const exactness = heard.get(refining(questionnaire, id)?.id ?? "");
  if (!isWhen(value) || exactness === undefined) return value;
  // An hour of which nobody knows how exact it is is not printed as an exact one.
  return blurred(value, exactness.state === "given" ? exactness.value : "hour");
}

/** The question that asks how exact the time is that another question gave. */
function refining(questionnaire: Questionnaire, id: string): Question | undefined {
  return allQuestions(questionnaire).find(({ control }) => control.kind === "exactness" && control.of === id);
}

function blurred(when: When, exactness: FedValue): When {
  const { time, ...without } = when;
  if (time === undefined) return when;
  if (exactness === "hour") return { ...when, isApproximate: true };
  if (exactness === "part") return { ...without, part: partOfHour(time) };
  return exactness === "day" ? without : when;
}

function plain(value: AnswerValue): string {
  return JSON.stringify(isWhen(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
}
