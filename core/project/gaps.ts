import { warns } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";
import { recordsOf } from "./case-view.ts";
import type { CaseState } from "./fold.ts";

/**
 * What is still missing on the way from evidence to petition, in that order, as problems that warn: stages without a record,
 * exhibits that nothing cites, findings without an exhibit, explanations without an answer, elements that are not carried.
 */
export function caseGaps(state: CaseState): readonly Problem[] {
  return [
    ...stageGaps(state),
    ...evidenceGaps(state),
    ...findingGaps(state),
    ...explanationGaps(state),
    ...elementGaps(state),
  ];
}

function stageGaps(state: CaseState): readonly Problem[] {
  const stages = [
    ["evidenceItem", "gap.no-evidence"],
    ["disruption", "gap.no-disruptions"],
    ["incident", "gap.no-incident"],
    ["finding", "gap.no-findings"],
    ["allegation", "gap.no-allegations"],
    ["petition", "gap.no-petition"],
    ["block", "gap.no-paragraphs"],
    ["signatory", "gap.no-signatories"],
  ] as const;
  return stages.flatMap(([type, code]) => (recordsOf(state, type).length === 0 ? [warns(code)] : []));
}

function evidenceGaps(state: CaseState): readonly Problem[] {
  const cited = new Set<string>([
    ...recordsOf(state, "finding").flatMap((finding) => finding.exhibits),
    ...recordsOf(state, "explanation").flatMap((explanation) => explanation.exhibits),
    ...recordsOf(state, "measurementImport").map((log) => log.item),
  ]);
  const unused = recordsOf(state, "evidenceItem").filter((item) => !cited.has(item.id));
  return unused.map((item) => warns("gap.evidence-not-cited", { label: item.label }, { record: item.id }));
}

function findingGaps(state: CaseState): readonly Problem[] {
  const bare = recordsOf(state, "finding").filter((finding) => finding.exhibits.length === 0);
  return bare.map((finding) => warns("gap.finding-without-exhibit", { record: finding.id }, { record: finding.id }));
}

function explanationGaps(state: CaseState): readonly Problem[] {
  const open = recordsOf(state, "explanation").filter(
    (explanation) => explanation.answeredBy.length === 0 && explanation.unansweredReason === undefined,
  );
  return open.map((explanation) =>
    warns("gap.explanation-unanswered", { record: explanation.id, by: explanation.by }, { record: explanation.id }),
  );
}

function elementGaps(state: CaseState): readonly Problem[] {
  return recordsOf(state, "allegation").flatMap((allegation) =>
    allegation.elements
      .filter((element) => element.state === "missing")
      .map((element) =>
        warns("gap.element-missing", { record: allegation.id, element: element.element }, { record: allegation.id }),
      ),
  );
}
