import { z } from "zod";
import { givenValue, isWhen } from "./answer.ts";
import type { Answers } from "./answer.ts";

/**
 * When a question is asked, as plain data. `is`: the answer to a question is this value, or one of several is. `given`: it has an answer.
 * `has-hour`: its answer names an hour without "about".
 */
export type Condition =
  | { readonly kind: "is"; readonly question: string; readonly value: string | boolean }
  | { readonly kind: "given"; readonly question: string }
  | { readonly kind: "has-hour"; readonly question: string }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] };

const question = z.string().min(1);

/** Accepts a condition of any depth and nothing else. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("is"), question, value: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ kind: z.literal("given"), question }),
    z.strictObject({ kind: z.literal("has-hour"), question }),
    z.strictObject({ kind: z.literal("not"), of: conditionSchema }),
    z.strictObject({ kind: z.literal("all"), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ kind: z.literal("any"), of: z.array(conditionSchema).min(1) }),
  ]),
);

/** Whether a condition holds. What is not known yet counts as no answer. */
export function holds(condition: Condition, answers: Answers): boolean {
  switch (condition.kind) {
    case "is": {
      const value = givenValue(answers, condition.question);
      return value === condition.value || (Array.isArray(value) && value.includes(condition.value));
    }
    case "given":
      return givenValue(answers, condition.question) !== undefined;
    case "has-hour": {
      const value = givenValue(answers, condition.question);
      return isWhen(value) && value.time !== undefined && value.isApproximate !== true;
    }
    case "not":
      return !holds(condition.of, answers);
    case "all":
      return condition.of.every((one) => holds(one, answers));
    case "any":
      return condition.of.some((one) => holds(one, answers));
  }
}

/** The questions whose answers a condition looks at. */
export function questionsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "is":
    case "given":
    case "has-hour":
      return [condition.question];
    case "not":
      return questionsOf(condition.of);
    case "all":
    case "any":
      return condition.of.flatMap(questionsOf);
  }
}
