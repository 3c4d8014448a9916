import { warns } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { StageState } from "../../core/bridge/case-operations.ts";
import { stages } from "../../core/bridge/shapes.ts";
import type { Stage } from "../../core/bridge/shapes.ts";
import { blocks } from "../../core/base/problem.ts";
import { fieldConflicts, recordProblems, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { caseGaps } from "../../core/project/gaps.ts";
import { inOrder } from "../../core/petition/lint/lint.ts";
import { lintOfCase } from "./case-lint.ts";
import { recordName } from "./record-name.ts";
import { stageOf } from "./stage-of.ts";
import type { OpenCase } from "./workplace.ts";

/** How many problems of one code are told: more than anybody goes through one by one. */
const problemsOfOneCode = 500;

/**
 * Everything that stands between a case and its petition, and where each stage stands. Nothing is hashed for it. `folder` is what is
 * wrong with the folder of the case itself.
 */
export function checkCase(
  open: OpenCase,
  folder: readonly Problem[] = [],
): {
  readonly revision: number;
  readonly stages: readonly StageState[];
  readonly problems: readonly FoundProblem[];
  readonly left: Readonly<Record<string, number>>;
} {
  const { state } = open.folder;
  const conflicts = fieldConflicts(state).map(({ record, field }) =>
    warns("project.two-versions", { record, field }, { record, field }),
  );
  const found = [
    ...originalProblems(open),
    ...recordProblems(state),
    ...conflicts,
    ...lintOfCase(state),
    ...caseGaps(state),
  ];
  const problems = [...folder, ...inOrder(withoutEchoes(found))].map((problem) => ({
    stage: stageOf(problem, state),
    problem: named(problem, state),
  }));
  return {
    revision: open.revision,
    stages: stages.map((stage) => stageState(stage, state, problems)),
    ...firstOfEachCode(problems),
  };
}

/** A problem that calls a record what a person knows it by; where the record is still stands in `where`. */
function named(problem: Problem, state: CaseState): Problem {
  const { record } = problem.params;
  const name = typeof record === "string" ? recordName(state, record) : "";
  return name === "" ? problem : { ...problem, params: { ...problem.params, record: `“${name}”` } };
}

interface FoundProblem {
  readonly stage: Stage;
  readonly problem: Problem;
}

function firstOfEachCode(problems: readonly FoundProblem[]) {
  const counts = new Map<string, number>();
  const first = problems.filter(({ problem: { code } }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= problemsOfOneCode;
  });
  const left = [...counts].map(([code, count]) => [code, count - problemsOfOneCode] as const);
  return { problems: first, left: Object.fromEntries(left.filter(([, count]) => count > 0)) };
}

/** Gaps of the case that the check of its petition tells more exactly. */
const echoes: Readonly<Record<string, string>> = {
  "gap.finding-without-exhibit": "finding.without-exhibit",
  "gap.explanation-unanswered": "explanation.unanswered",
  "gap.element-missing": "element.missing",
};

function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const codes = new Set(problems.map(({ code }) => code));
  return problems.filter(({ code }) => !codes.has(echoes[code] ?? ""));
}

/** Originals that were hashed since the case was opened and are no longer what was received. */
export function originalProblems({ folder, originals }: OpenCase): readonly Problem[] {
  return recordsOf(folder.state, "evidenceItem").flatMap(({ id, digest, label, title }) => {
    const state = originals.known(digest)?.state ?? "intact";
    if (state === "intact") return [];
    const code = state === "missing" ? "evidence.missing" : "evidence.digest-mismatch";
    return [blocks(code, { label, title }, { record: id })];
  });
}

function stageState(stage: Stage, state: CaseState, problems: readonly FoundProblem[]): StageState {
  const own = problems.filter((one) => one.stage === stage || stage === "review");
  const count = (severity: string) => own.filter(({ problem }) => problem.severity === severity).length;
  const [blocking, warning] = [count("blocks"), count("warns")];
  const { counts, share } = progressOf(stage, state);
  const isBegun = Object.values(counts).some((number) => number > 0);
  const found = blocking > 0 ? "blocks" : warning > 0 ? "warns" : share < 1 ? "open" : "clear";
  return { stage, state: isBegun ? found : "not-begun", blocks: blocking, warns: warning, counts, share };
}

/** What a stage holds, and the share of it that a petition can rest on. */
function progressOf(stage: Stage, state: CaseState): Pick<StageState, "counts" | "share"> {
  switch (stage) {
    case "incident": {
      const incidents = recordsOf(state, "incident").length;
      return { counts: { incidents }, share: incidents > 0 ? 1 : 0 };
    }
    case "evidence":
      return evidenceProgress(state);
    case "measurements": {
      const [series, disruptions] = [recordsOf(state, "series").length, recordsOf(state, "disruption").length];
      return { counts: { series, disruptions }, share: series === 0 ? 0 : disruptions === 0 ? 0.5 : 1 };
    }
    case "facts": {
      const findings = recordsOf(state, "finding");
      const explanations = recordsOf(state, "explanation");
      const sound = findings.filter(({ exhibits }) => exhibits.length > 0).length;
      return {
        counts: { findings: findings.length, explanations: explanations.length },
        share: findings.length === 0 ? 0 : sound / findings.length,
      };
    }
    case "law":
      return lawProgress(state);
    case "petition":
      return petitionProgress(state);
    case "review": {
      const petitions = recordsOf(state, "petition").length;
      return { counts: { petitions }, share: petitions > 0 ? 1 : 0 };
    }
  }
}

function evidenceProgress(state: CaseState): Pick<StageState, "counts" | "share"> {
  const items = recordsOf(state, "evidenceItem");
  const exhibits = [...recordsOf(state, "finding"), ...recordsOf(state, "explanation")].flatMap((one) => one.exhibits);
  const used = new Set<string>([...exhibits, ...recordsOf(state, "measurementImport").map(({ item }) => item)]);
  const cited = items.filter(({ id }) => used.has(id)).length;
  return { counts: { items: items.length, cited }, share: items.length === 0 ? 0 : cited / items.length };
}

function lawProgress(state: CaseState): Pick<StageState, "counts" | "share"> {
  const allegations = recordsOf(state, "allegation");
  const claimed = allegations.flatMap(({ elements }) => elements.filter((one) => one.state !== "not-claimed"));
  const carried = claimed.filter((one) => one.state !== "missing").length;
  return {
    counts: { allegations: allegations.length, elements: claimed.length, carried },
    share: claimed.length === 0 ? 0 : carried / claimed.length,
  };
}

function petitionProgress(state: CaseState): Pick<StageState, "counts" | "share"> {
  const [petition] = recordsOf(state, "petition");
  const paragraphs = recordsOf(state, "block").length;
  const languages = petition?.languages.length ?? 0;
  return { counts: { paragraphs, languages }, share: petition === undefined ? 0 : paragraphs > 0 ? 1 : 0.5 };
}
