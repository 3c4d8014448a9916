import { setTimeout as wait } from "node:timers/promises";
import { warns } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { StageHolding, StageState } from "../../core/bridge/case-operations.ts";
import { stages } from "../../core/bridge/shapes.ts";
import type { Stage } from "../../core/bridge/shapes.ts";
import { blocks } from "../../core/base/problem.ts";
import { answersFrom } from "../../core/facts/incident-answers.ts";
import { askedQuestions, heardAnswers, missingAnswers } from "../../core/facts/interview.ts";
import { fieldConflicts, findRecord, recordProblems, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { caseGaps } from "../../core/project/gaps.ts";
import { inOrder } from "../../core/petition/lint/lint.ts";
import { questionnaires } from "../../templates/index.ts";
import { breather } from "../case-folder/breather.ts";
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
  const place = (problem: Problem) => ({ stage: stageOf(problem, state), problem });
  const problems = [...[...folder, ...originalProblems(open)].map(place), ...problemsOf(state)];
  return {
    revision: open.revision,
    stages: stagesOf(state).map((holding) => stageState(holding, problems)),
    ...firstOfEachCode(problems, state),
  };
}

/**
 * Works out what `checkCase` needs and keeps it for the state that the case is in. It lasts, so that whatever a window asks for in the same
 * moment is answered first, and other calls between the steps.
 */
export async function prepareCheck(open: OpenCase): Promise<void> {
  if (known.has(open.folder.state)) return;
  await wait(sameMoment);
  const breathe = breather();
  // A case that is written all the while is checked as it is after the last of these.
  for (let again = 0; again < 5 && !known.has(open.folder.state); again += 1) {
    const { state } = open.folder;
    for (const step of [recordProblems, lintOfCase, problemsOf]) {
      if (open.folder.state === state) step(state);
      await breathe();
    }
  }
}

/** In milliseconds. */
const sameMoment = 20;

/** What was found in a state of a case: a window that opens asks again what its host has just worked out. */
const known = new WeakMap<CaseState, readonly FoundProblem[]>();

/** Everything that a state of a case shows by itself, without its folder and originals. */
function problemsOf(state: CaseState): readonly FoundProblem[] {
  const before = known.get(state);
  if (before !== undefined) return before;
  const conflicts = fieldConflicts(state).map(({ record, field }) =>
    warns("project.two-versions", { record, field }, { record, field }),
  );
  const found = [...recordProblems(state), ...conflicts, ...lintOfCase(state), ...caseGaps(state)];
  const problems = inOrder(withoutEchoes(found)).map((problem) => ({ stage: stageOf(problem, state), problem }));
  known.set(state, problems);
  return problems;
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

function firstOfEachCode(problems: readonly FoundProblem[], state: CaseState) {
  const counts = new Map<string, number>();
  const first = problems.filter(({ problem: { code } }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= problemsOfOneCode;
  });
  const left = [...counts].map(([code, count]) => [code, count - problemsOfOneCode] as const);
  const told = first.map(({ stage, problem }) => ({ stage, problem: named(problem, state) }));
  return { problems: told, left: Object.fromEntries(left.filter(([, count]) => count > 0)) };
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

/** What each stage holds. */
export function stagesOf(state: CaseState): readonly StageHolding[] {
  return stages.map((stage) => ({ stage, ...progressOf(stage, state) }));
}

function stageState(holding: StageHolding, problems: readonly FoundProblem[]): StageState {
  const { stage, counts, share } = holding;
  const own = problems.filter((one) => one.stage === stage || stage === "review");
  const count = (severity: string) => own.filter(({ problem }) => problem.severity === severity).length;
  const [blocking, warning] = [count("blocks"), count("warns")];
  const isBegun = Object.values(counts).some((number) => number > 0);
  const found = blocking > 0 ? "blocks" : warning > 0 ? "warns" : share < 1 ? "open" : "clear";
  return { ...holding, state: isBegun ? found : "not-begun", blocks: blocking, warns: warning };
}

/** What a stage holds, and the share of it that a petition can rest on. */
function progressOf(stage: Stage, state: CaseState): Omit<StageHolding, "stage"> {
  switch (stage) {
    case "incident":
      return incidentProgress(state);
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

/** What has to be answered, if only by "not known yet", and is; an incident that was written by other means answers what it states. */
function incidentProgress(state: CaseState): Omit<StageHolding, "stage"> {
  const incidents = recordsOf(state, "incident");
  const answers = recordsOf(state, "answer");
  const questionnaire = questionnaires["incident"];
  const about = findRecord(state, "case", "case");
  const counts = { incidents: incidents.length, answers: answers.length };
  if (questionnaire === undefined || about === undefined) return { counts, share: 0 };
  const [incident] = incidents;
  const hasExplanations = recordsOf(state, "explanation").length > 0;
  const { country, timeZone } = about;
  const held = answersFrom(questionnaire, {
    country,
    timeZone,
    hasExplanations,
    ...(incident === undefined ? {} : { incident }),
  });
  const stored = answers.map((answer) => [answer.question, answer] as const);
  const heard = heardAnswers(questionnaire, new Map([...held, ...stored]));
  const { sections } = questionnaire;
  const asked = sections.flatMap((section) => askedQuestions(section, heard)).filter(({ isRequired }) => isRequired);
  const missing = sections.flatMap((section) => missingAnswers(section, heard));
  const isBegun = incidents.length > 0 || answers.length > 0;
  return { counts, share: isBegun ? 1 - missing.length / Math.max(1, asked.length) : 0 };
}

function evidenceProgress(state: CaseState): Omit<StageHolding, "stage"> {
  const items = recordsOf(state, "evidenceItem");
  const exhibits = [...recordsOf(state, "finding"), ...recordsOf(state, "explanation")].flatMap((one) => one.exhibits);
  const used = new Set<string>([...exhibits, ...recordsOf(state, "measurementImport").map(({ item }) => item)]);
  const cited = items.filter(({ id }) => used.has(id)).length;
  return { counts: { items: items.length, cited }, share: items.length === 0 ? 0 : cited / items.length };
}

function lawProgress(state: CaseState): Omit<StageHolding, "stage"> {
  const allegations = recordsOf(state, "allegation");
  const claimed = allegations.flatMap(({ elements }) => elements.filter((one) => one.state !== "not-claimed"));
  const carried = claimed.filter((one) => one.state !== "missing").length;
  return {
    counts: { allegations: allegations.length, elements: claimed.length, carried },
    share: claimed.length === 0 ? 0 : carried / claimed.length,
  };
}

function petitionProgress(state: CaseState): Omit<StageHolding, "stage"> {
  const [petition] = recordsOf(state, "petition");
  const paragraphs = recordsOf(state, "block").length;
  const languages = petition?.languages.length ?? 0;
  return { counts: { paragraphs, languages }, share: petition === undefined ? 0 : paragraphs > 0 ? 1 : 0.5 };
}
