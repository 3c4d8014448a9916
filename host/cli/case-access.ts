import type { Result } from "../../core/base/problem.ts";
import type { CaseDeps } from "../case-folder/case-deps.ts";
import { openCase } from "../case-folder/open-case.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import type { CommandContext } from "./command.ts";

/** What the case folder needs, from what a command was given. `--by` names the author where a verb has it. */
export function caseDepsOf(context: CommandContext): CaseDeps {
  const { home, clock, signal } = context;
  const author = context.text("by");
  return author === undefined ? { home, clock, signal } : { home, clock, signal, author };
}

/** Opens the case that is the first word after the verb. */
export async function openCaseOf(context: CommandContext): Promise<Result<CaseFolder>> {
  const [path = ""] = context.positionals;
  return openCase(path, caseDepsOf(context));
}
