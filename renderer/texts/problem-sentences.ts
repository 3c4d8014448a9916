import type { Problem } from "../../core/base/problem.ts";
import { withOneStop } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** The sentences of a problem by their office. `meaning` and `next` are empty where the text has fewer than three sentences. */
export interface ProblemSentences {
  readonly what: string;
  readonly meaning: string;
  readonly next: string;
}

const [open, close] = ["\uE000", "\uE001"];

/** A sentence ends before a capital, a letter of a script without capitals, or something that was filled in. */
const boundary = /(?<=[.?؟][”»)]?)\s+(?=[\p{Lu}\p{Lo}\uE000“«])/u;

/**
 * The text of a problem, taken apart: what happened, what it means, what to do next. Names that are filled in are never taken for the
 * end of a sentence; in a window that is written from right to left they keep their own direction.
 */
export function sentencesOf(
  { problem: tell, direction }: Pick<Texts, "problem" | "direction">,
  { code, params }: Pick<Problem, "code" | "params">,
): ProblemSentences {
  const names = Object.keys(params);
  const marked = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? `${open}${names.indexOf(name)}${close}` : value,
    ]),
  );
  const whole = (text: string) =>
    text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => {
      const value = String(params[names[Number(index)] ?? ""] ?? "");
      return direction === "rtl" ? `\u2068${value}\u2069` : value;
    });
  const [what = "", ...others] = tell({ code, params: marked })
    .split(boundary)
    .map((sentence) => withOneStop(whole(sentence)));
  return { what, meaning: others.slice(0, -1).join(" "), next: others.at(-1) ?? "" };
}
