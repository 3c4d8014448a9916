import type { Explanation } from "./explanation.ts";
import type { Finding } from "./finding.ts";

/**
 * How an explanation stands: `answered` by a sentence and findings; `one-source` where all of them rest on a single exhibit; `not-needed`
 * where a person recorded why; else `not-answered`.
 */
export type AnswerState = "answered" | "one-source" | "not-needed" | "not-answered";

/** Judges the answer to an explanation. Findings that the case no longer holds do not count. */
export function answerState(
  explanation: Explanation,
  findings: readonly (Finding & { readonly id: string })[],
): AnswerState {
  const answering: readonly string[] = explanation.answeredBy;
  const known = findings.filter(({ id }) => answering.includes(id));
  if (explanation.answer === undefined || known.length === 0) {
    return explanation.unansweredReason === undefined ? "not-answered" : "not-needed";
  }
  const exhibits = new Set(known.flatMap((finding) => finding.exhibits));
  return exhibits.size < 2 ? "one-source" : "answered";
}
