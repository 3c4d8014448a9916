import { blocks } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { CommandOutcome } from "./command.ts";

/** The outcome of a command that could not do its work. */
export function refusedOutcome(problems: readonly Problem[]): CommandOutcome {
  return { data: {}, lines: [], problems };
}

/** Wrong usage: exit status 2. `code` follows `usage.` */
export function usageProblem(code: string, params: Problem["params"]): Problem {
  return blocks(`usage.${code}`, params);
}

/** The exit status that problems ask for: 2 for wrong usage, 1 where one blocks, else 0. */
export function exitStatus(problems: readonly Problem[]): number {
  if (problems.some((problem) => problem.code.startsWith("usage."))) return 2;
  return problems.some((problem) => problem.severity === "blocks") ? 1 : 0;
}
