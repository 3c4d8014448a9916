import { checkPetition } from "../../petition/compose-all.ts";
import { openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";

export const lint: Command = {
  name: "lint",
  summary: "Every problem of a petition, those that block first",
  usage: "lint CASE [--petition ID]",
  example: "recourse lint belarus.recourse",
  positionals: { min: 1, max: 1 },
  options: { petition: { type: "string", placeholder: "ID", help: "the petition, when the case holds several" } },
  run: async (context) => {
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const checked = await checkPetition(opened.value, context.text("petition"), context.signal);
    if (checked.kind === "refused") return refusedOutcome(checked.problems);
    const { problems, source } = checked.value;
    const blocking = problems.filter((problem) => problem.severity === "blocks").length;
    return {
      data: { petition: source.petition.id, blocking, warnings: problems.length - blocking },
      lines: [`${blocking} block, ${problems.length - blocking} warn`],
      problems,
    };
  },
};
