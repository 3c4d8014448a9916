import type { OutputOf } from "../../../core/bridge/contract.ts";

/** A problem with the stage where it is mended. */
export type FoundGap = OutputOf<"case.check">["problems"][number];

/** What is checked before a petition is built, in the order in which it is shown. */
export const checkNames = [
  "evidence",
  "consent",
  "languages",
  "sources",
  "facts",
  "numbers",
  "citations",
  "law",
  "petition",
] as const;

export type CheckName = (typeof checkNames)[number];

/** One line of the checklist with what was found for it, blocking problems first. */
export interface CheckRow {
  readonly name: CheckName;
  readonly state: "blocks" | "warns" | "passed";
  readonly gaps: readonly FoundGap[];
  /** How many more there are than the host tells one by one. */
  readonly left: number;
}

/** The first pattern that fits a code names the line; what fits none concerns the petition as a whole. */
const linesOfCodes: readonly (readonly [RegExp, CheckName])[] = [
  [/^evidence\.|^gap\.(no-evidence|evidence)|^figure\.confidential-source$/, "evidence"],
  [/^person\./, "consent"],
  [/^translation\.(missing|stale)$|^petition\.(unknown-language|language)/, "languages"],
  [/^finding\.(media-only|without-exhibit|unknown-exhibit)$|^explanation\.without-exhibit$/, "sources"],
  [/^gap\.finding-without-exhibit$/, "sources"],
  [/^value\.|^measurements\.|^petition\.(typed-number|unknown-value|unknown-series)$/, "numbers"],
  [/^translation\.numbers-differ$|^gap\.no-disruptions$/, "numbers"],
  [/^gap\.(no-findings|no-incident|explanation)|^finding\.|^explanation\.|^block\.|^petition\.no-incident$/, "facts"],
  [/^element\.|^gap\.(element|no-allegations)|^law\.(state-not-bound|status|rule)|^allegation\./, "law"],
  [/^law\.|^citation\.|^cite\.|^provision\./, "citations"],
];

/** The checklist over everything that was found. Every problem stands in one line. */
export function checkRows({ problems, left }: OutputOf<"case.check">): readonly CheckRow[] {
  return checkNames.map((name) => {
    const own = problems.filter(({ problem }) => lineOf(problem.code) === name);
    const isBlocked = own.some(({ problem }) => problem.severity === "blocks");
    const state = isBlocked ? "blocks" : own.length > 0 ? "warns" : "passed";
    const more = Object.entries(left).filter(([code]) => lineOf(code) === name);
    return { name, state, gaps: own.toSorted(blocksFirst), left: more.reduce((sum, [, count]) => sum + count, 0) };
  });
}

function lineOf(code: string): CheckName {
  return linesOfCodes.find(([pattern]) => pattern.test(code))?.[1] ?? "petition";
}

function blocksFirst(left: FoundGap, right: FoundGap): number {
  return Number(left.problem.severity === "warns") - Number(right.problem.severity === "warns");
}
