import { useState } from "react";
import { z } from "zod";
import type { Problem } from "../../../core/base/problem.ts";
import type { Saying } from "../../../core/bridge/shapes.ts";
import type { Answer, Answers } from "../../../core/facts/answer.ts";
import { changesByAnswers } from "../../../core/facts/interview-changes.ts";
import type { InterviewChange, InterviewState } from "../../../core/facts/interview-changes.ts";
import { useCase } from "../../case/case-desk.ts";
import { editsOf } from "./edits.ts";
import type { InterviewData } from "./interview-data.ts";

/** What the host says of changes that it wrote. */
const writtenSchema = z.object({ revision: z.number() });

/** An answer on its way to the case. Once saved it counts until records come that hold it. */
interface Underway {
  readonly answer: Answer;
  readonly heldFrom: number | undefined;
}

/** The answers with those that are on their way, and the way to send more. */
export interface Sending {
  readonly held: Answers;
  readonly refused: readonly Problem[];
  /** Saves answers and what they feed in one step. Whether the case took them. */
  readonly give: (answers: readonly Answer[], saying: Saying) => Promise<boolean>;
  readonly write: (changes: readonly InterviewChange[], saying: Saying) => Promise<boolean>;
}

/** Sends answers to the case. They are shown at once, and the case has the last word. */
export function useUnderway({ state, revision }: Pick<InterviewData, "state" | "revision">): Sending {
  const { save } = useCase();
  const [underway, setUnderway] = useState<ReadonlyMap<string, Underway>>(new Map());
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const valid = [...underway].filter(([, { heldFrom }]) => heldFrom === undefined || heldFrom > revision);
  const held: Answers = new Map([...state.answers, ...valid.map(([id, { answer }]) => [id, answer] as const)]);
  // The revision from which the records hold the changes; nothing where they were refused.
  const send = async (changes: readonly InterviewChange[], saying: Saying) => {
    if (changes.length === 0) return revision;
    const reply = await save(saying, editsOf(changes));
    setRefused(reply.kind === "refused" ? reply.problems : []);
    return reply.kind === "ok" ? (writtenSchema.safeParse(reply.value).data?.revision ?? revision + 1) : undefined;
  };
  const give = async (answers: readonly Answer[], saying: Saying) => {
    const current: InterviewState = { ...state, answers: held };
    setUnderway(
      new Map([...valid, ...answers.map((answer) => [answer.question, { answer, heldFrom: undefined }] as const)]),
    );
    const heldFrom = await send(changesByAnswers(current, answers), saying);
    setUnderway((before) => settled(before, answers, heldFrom));
    return heldFrom !== undefined;
  };
  return { held, refused, give, write: async (changes, saying) => (await send(changes, saying)) !== undefined };
}

/** Answers that were taken wait for the records that hold them; those that were refused stay in view, unless others took their place. */
function settled(
  before: ReadonlyMap<string, Underway>,
  answers: readonly Answer[],
  heldFrom: number | undefined,
): ReadonlyMap<string, Underway> {
  return new Map(
    [...before].map(([id, own]) => [id, answers.includes(own.answer) ? { ...own, heldFrom } : own] as const),
  );
}
