import type { Day } from "../../../core/base/instant.ts";
import { daySchema } from "../../../core/base/instant.ts";
import { answerSchema, givenValue } from "../../../core/facts/answer.ts";
import type { Answer, Answers, AnswerValue } from "../../../core/facts/answer.ts";
import { explanationSchema } from "../../../core/facts/explanation.ts";
import { incidentSchema } from "../../../core/facts/incident.ts";
import { currentAnswers } from "../../../core/facts/incident-answers.ts";
import type { FedRecords } from "../../../core/facts/incident-answers.ts";
import { changesByAnswers, explanationLink, recordExplanation } from "../../../core/facts/interview-changes.ts";
import type { InterviewChange, InterviewState } from "../../../core/facts/interview-changes.ts";
import type { Questionnaire } from "../../../core/facts/question.ts";
import { whenSchema } from "../../../core/facts/when.ts";
import type { When } from "../../../core/facts/when.ts";
import { questionnaires } from "../../../templates/index.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The records of a case by their ids, as the changes of the interview leave them. */
export type HeldCase = ReadonlyMap<string, Fields>;

/** Answers by question. Without a value: it is not known yet. */
export type Given = Readonly<Record<string, AnswerValue | undefined>>;

/** The last day that has come, in all tests of the interview. */
export const today: Day = daySchema.parse("2020-09-01");

/** A case in which nobody answered anything. */
export const newCase: HeldCase = new Map([["case", { country: "BY", timeZone: "Europe/Minsk" }]]);

/** The interview about an incident. */
export function incidentQuestions(): Questionnaire {
  const found = questionnaires["incident"];
  if (found === undefined) throw new Error("There is no interview about an incident.");
  return found;
}

/** A time as it is stored: `at("2020-08-08", { time: "22:00" })`. */
export function at(day: string, exact: Partial<Omit<When, "day" | "until">> = {}): When {
  return whenSchema.parse({ day, ...exact });
}

/** Answers as they are given. */
export function answersOf(given: Given): readonly Answer[] {
  return Object.entries(given).map(([question, value]): Answer =>
    value === undefined ? { question, state: "unknown" } : { question, state: "given", value },
  );
}

/** Answers by their question. */
export function answerMap(given: Given): Answers {
  return new Map(answersOf(given).map((answer) => [answer.question, answer]));
}

/** What the interview shows of a case. */
export function shownIn(held: HeldCase): InterviewState {
  const questionnaire = incidentQuestions();
  const stored: Answers = new Map(
    [...held.values()].flatMap((fields) => {
      const parsed = answerSchema.safeParse(fields);
      return parsed.success ? [[parsed.data.question, parsed.data] as const] : [];
    }),
  );
  const link = givenValue(stored, explanationLink);
  const incident = incidentSchema.safeParse(held.get("incident"));
  const explanation = explanationSchema.safeParse(typeof link === "string" ? held.get(link) : undefined);
  const others = [...held].filter(([id, fields]) => id !== link && explanationSchema.safeParse(fields).success);
  const records: FedRecords = {
    country: String(held.get("case")?.["country"]),
    timeZone: String(held.get("case")?.["timeZone"]),
    ...(incident.success ? { incident: incident.data } : {}),
    ...(explanation.success ? { explanation: { by: explanation.data.by, text: explanation.data.text } } : {}),
    hasExplanations: others.length > 0,
  };
  const isLinked = explanation.success && typeof link === "string";
  const answers = currentAnswers(questionnaire, { stored, records, today });
  const linked = isLinked ? { explanationId: link } : {};
  return { questionnaire, stored, records, answers, incidentId: "incident", ...linked, today };
}

/** What answers would change in a case. */
export function changesOf(held: HeldCase, given: Given): readonly InterviewChange[] {
  return changesByAnswers(shownIn(held), answersOf(given));
}

/** The case after answers were given in one step. */
export function answered(held: HeldCase, given: Given): HeldCase {
  return applied(held, changesOf(held, given));
}

/** The case after the explanation that was answered was recorded. */
export function recorded(held: HeldCase, id: string): HeldCase {
  return applied(held, recordExplanation(shownIn(held), id));
}

/** The case after fields of a record were changed by other means than the interview. */
export function changedElsewhere(held: HeldCase, id: string, fields: Fields): HeldCase {
  return new Map([...held, [id, { ...held.get(id), ...fields }]]);
}

/** The value that the interview shows for a question; nothing where it shows none or "not known yet". */
export function shownValue(held: HeldCase, question: string): AnswerValue | undefined {
  return givenValue(shownIn(held).answers, question);
}

function applied(held: HeldCase, changes: readonly InterviewChange[]): HeldCase {
  return changes.reduce<HeldCase>((before, change) => {
    if (change.kind === "whole") return new Map([...before, [change.id, change.fields]]);
    const kept = Object.entries(before.get(change.id) ?? {}).filter(([name]) => !change.unset.includes(name));
    return new Map([...before, [change.id, { ...Object.fromEntries(kept), ...change.set }]]);
  }, held);
}
