import { z } from "zod";
import { conditionSchema, questionsOf } from "./condition.ts";

/** How exactly a stated hour is known. A sentence never says more than this. */
export const exactnesses = ["minute", "hour", "part", "day"] as const;

/** What of the case an answer becomes; `isOngoing` says that the incident has no end yet,
 * `isRecorded` that explanations stand in the case already. Other answers are kept as answers. */
export const feeds = [
  "incident.country",
  "incident.territory",
  "incident.from",
  "incident.isOngoing",
  "incident.to",
  "incident.isEndConfirmed",
  "incident.summary",
  "incident.services",
  "incident.networks",
  "case.timeZone",
  "explanation.isRecorded",
  "explanation.by",
  "explanation.text",
] as const;

/**
 * By what a question is answered. `territory` is a text beside which the whole State is proposed; `exactness` says how exact the time is that another
 * question gave; `several` proposes names and takes any; `networks` is the same for networks.
 */
const controlSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text") }),
  z.strictObject({ kind: z.literal("long-text") }),
  z.strictObject({ kind: z.literal("country") }),
  z.strictObject({ kind: z.literal("territory"), country: z.string().min(1) }),
  z.strictObject({ kind: z.literal("time-zone"), country: z.string().min(1) }),
  z.strictObject({ kind: z.literal("when"), notBefore: z.string().min(1).exactOptional() }),
  z.strictObject({ kind: z.literal("exactness"), of: z.string().min(1) }),
  z.strictObject({ kind: z.literal("choice"), options: z.array(z.string().min(1)).min(2).readonly() }),
  z.strictObject({ kind: z.literal("several"), proposed: z.array(z.string().min(1)).readonly() }),
  z.strictObject({ kind: z.literal("networks") }),
  z.strictObject({ kind: z.literal("yes-no") }),
]);

/**
 * One question. Its words are `question.<id>.title` and, where there are any, `.help`, `.example`, `.why`, `.missing` and `.option.<option>`
 * of the interface. `usedIn` names where the answer is used, as `incident.used.<name>`.
 */
const questionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    control: controlSchema,
    isRequired: z.literal(true).exactOptional(),
    visibleWhen: conditionSchema.exactOptional(),
    feeds: z.enum(feeds).exactOptional(),
    usedIn: z.array(z.string().min(1)).min(1).readonly(),
  })
  .readonly();

/** A page of questions. Its words are `incident.section.<id>`, and `.heading` and `.lead` of it. `says` is what of the case stands beside it. */
const interviewSectionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    says: z.enum(["times", "networks", "explanations"]).exactOptional(),
    questions: z.array(questionSchema).min(1).readonly(),
  })
  .readonly();

/** A guided interview as plain data: every question is asked once, and what it depends on was asked before it. */
export const questionnaireSchema = z
  .strictObject({ id: z.string().min(1), sections: z.array(interviewSectionSchema).min(1).readonly() })
  .refine(isWhole)
  .readonly();

export type Feed = (typeof feeds)[number];
export type Exactness = (typeof exactnesses)[number];
export type Control = z.infer<typeof controlSchema>;
export type Question = z.infer<typeof questionSchema>;
export type InterviewSection = z.infer<typeof interviewSectionSchema>;
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** Every question in the order in which it is asked. */
export function allQuestions(questionnaire: Pick<Questionnaire, "sections">): readonly Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

function isWhole(questionnaire: { readonly sections: readonly InterviewSection[] }): boolean {
  const questions = allQuestions(questionnaire);
  const ids = questions.map(({ id }) => id);
  const looksBack = questions.every((question, index) => {
    const conditions = question.visibleWhen === undefined ? [] : questionsOf(question.visibleWhen);
    return [...conditions, ...namedBy(question.control)].every((id) => ids.slice(0, index).includes(id));
  });
  return looksBack && new Set(ids).size === ids.length;
}

function namedBy(control: Control): readonly string[] {
  if (control.kind === "territory" || control.kind === "time-zone") return [control.country];
  if (control.kind === "exactness") return [control.of];
  return control.kind === "when" && control.notBefore !== undefined ? [control.notBefore] : [];
}
