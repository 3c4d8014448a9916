import { z } from "zod";
import { whenSchema } from "./when.ts";

/** What may be answered: words or a code, several of them, yes or no, or a time as exactly as it is known. */
export const answerValueSchema = z.union([
  z.string().min(1),
  z.boolean(),
  z.array(z.string().min(1)).readonly(),
  whenSchema,
]);

/**
 * The record `answer`, one for each question of the interview that was answered, under the id that `answerId` gives. `unknown` is an
 * answer too: the person said that it is not known yet.
 */
export const answerSchema = z.discriminatedUnion("state", [
  z.object({ question: z.string().min(1), state: z.literal("given"), value: answerValueSchema }).readonly(),
  z.object({ question: z.string().min(1), state: z.literal("unknown") }).readonly(),
]);

export type AnswerValue = z.infer<typeof answerValueSchema>;
export type Answer = z.infer<typeof answerSchema>;

/** Answers by the id of their question, never by their place on a page. */
export type Answers = ReadonlyMap<string, Answer>;

/** The id of the record that holds the answer to a question. */
export function answerId(question: string): string {
  return `answer-${question}`;
}

/** The value of an answer that was given; nothing where there is none or it is not known yet. */
export function givenValue(answers: Answers, question: string): AnswerValue | undefined {
  const answer = answers.get(question);
  return answer?.state === "given" ? answer.value : undefined;
}

/** Whether a value is a time. */
export function isWhen(value: AnswerValue | undefined): value is z.infer<typeof whenSchema> {
  return typeof value === "object" && "day" in value;
}
