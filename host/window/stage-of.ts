import type { Problem } from "../../core/base/problem.ts";
import type { Stage } from "../../core/bridge/shapes.ts";
import type { CaseState } from "../../core/project/fold.ts";

const stageOfCode: readonly (readonly [RegExp, Stage])[] = [
  [/^gap\.no-evidence$|^gap\.evidence|^evidence\./, "evidence"],
  [/^gap\.no-disruptions$|^measurements\.|^figure\.|^chart\./, "measurements"],
  [/^gap\.no-incident$|^petition\.no-incident$/, "incident"],
  [/^gap\.(no-findings|finding|explanation)|^finding\.|^explanation\.|^value\.|^person\./, "facts"],
  [/^gap\.(no-allegations|element)|^element\.|^allegation\.|^law\.|^provision\.|^citation\.|^cite\./, "law"],
];

const stageOfType: Readonly<Record<string, Stage>> = {
  case: "incident",
  incident: "incident",
  answer: "incident",
  evidenceItem: "evidence",
  custodyEntry: "evidence",
  measurementImport: "measurements",
  series: "measurements",
  disruption: "measurements",
  finding: "facts",
  explanation: "facts",
  person: "facts",
  consent: "facts",
  allegation: "law",
};

/** The stage in which a problem is mended: by its code, else by the record it names, else the petition. */
export function stageOf(problem: Problem, state: CaseState): Stage {
  const byCode = stageOfCode.find(([pattern]) => pattern.test(problem.code))?.[1];
  const type = state.records.get(problem.where?.record ?? "")?.type ?? "";
  return byCode ?? stageOfType[type] ?? "petition";
}
