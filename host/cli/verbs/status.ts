import { warns } from "../../../core/base/problem.ts";
import { fieldConflicts, recordProblems, recordsOf } from "../../../core/project/case-view.ts";
import type { CaseState } from "../../../core/project/fold.ts";
import { caseGaps } from "../../../core/project/gaps.ts";
import { recordSchemas } from "../../../core/project/record.ts";
import { verifyBlobs } from "../../case-folder/blobs.ts";
import { openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { tableLines } from "../table.ts";

export const status: Command = {
  name: "status",
  summary: "What the case holds, and what is missing between evidence and petition",
  usage: "status CASE",
  example: "recourse status belarus.recourse",
  positionals: { min: 1, max: 1 },
  options: {},
  run: async (context) => {
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const { state } = opened.value;
    context.progress("SHA-256 …");
    const blobs = await verifyBlobs(opened.value, context.signal);
    const gaps = caseGaps(state);
    const counts = countsOf(state);
    const conflicts = fieldConflicts(state).map(({ record, field }) =>
      warns("project.two-versions", { record, field }, { record, field }),
    );
    const evidenceBytes = recordsOf(state, "evidenceItem").reduce((sum, item) => sum + item.bytes, 0);
    const told = gaps.map(({ code, params, where }) => ({ code, params, where: where ?? {} }));
    return {
      data: { caseId: opened.value.caseId, counts, evidenceBytes, gaps: told },
      lines: tableLines(
        ["records", "number"],
        Object.entries(counts).map(([type, count]) => [type, String(count)]),
      ),
      problems: [...opened.problems, ...blobs, ...recordProblems(state), ...conflicts, ...gaps],
    };
  },
};

/** How many records of each type there are; types that this version does not read are counted under their names too. */
function countsOf(state: CaseState): Readonly<Record<string, number>> {
  const known = Object.keys(recordSchemas).filter((type) => type !== "case");
  const counts = new Map(known.map((type) => [type, 0]));
  for (const { type } of state.records.values()) {
    if (type !== undefined && type !== "case") counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
