import type { ImportOptions } from "../../../core/measurements/format.ts";
import type { Texts } from "../../texts/texts.ts";
import type { FieldError } from "../error-summary.tsx";
import { mappingOf } from "./mapping-draft.ts";
import type { FilledMapping } from "./mapping-draft.ts";
import type { Trial } from "./log-trial.ts";

/** What a person states about a log whose format is known. */
export interface Statements {
  readonly timeZone?: string;
  readonly country?: string;
  readonly test?: string;
}

/** How a log would be imported now, and what is still missing for it. */
export interface LogPlan {
  readonly options: ImportOptions;
  readonly missing: readonly FieldError[];
}

/** What the plan of a log rests on. `filled` is there only where the columns have to be declared. */
export interface PlanGround {
  readonly key: string;
  readonly trial: Trial | undefined;
  readonly statements: Statements;
  readonly filled: FilledMapping | undefined;
  readonly isChecked: boolean;
}

/** Problems that a form of this screen answers, so that they are not told as trouble. */
export const answeredByForm: readonly string[] = [
  "measurements.unknown-format",
  "measurements.mapping-missing",
  "measurements.query-missing",
  "measurements.time-zone-missing",
];

/** The id of a field of a log, for links to it. */
export function fieldId(key: string, field: string): string {
  return `log-${key}-${field}`;
}

/** The plan of a log: its statements as they stand, and every gap in them with the field that closes it. */
export function planOf(ground: PlanGround, texts: Pick<Texts, "t" | "problem">): LogPlan {
  const { trial, statements, filled } = ground;
  const mapping = filled === undefined ? undefined : mappingOf(filled);
  const options = filled === undefined ? statements : mapping === undefined ? {} : { mapping };
  const told = trial?.problems.filter((one) => one.severity === "blocks" && !answeredByForm.includes(one.code)) ?? [];
  return {
    options,
    missing: [
      ...(trial === undefined ? [gap(ground, "card", texts.t("measurements.missing.unread"))] : []),
      ...(filled === undefined ? statementGaps(ground, texts) : mappingGaps(ground, filled, texts)),
      ...told.map((problem) => gap(ground, "card", texts.problem(problem))),
    ],
  };
}

function statementGaps(ground: PlanGround, { t }: Pick<Texts, "t">): readonly FieldError[] {
  const query = ground.trial?.problems.find(({ code }) => code === "measurements.query-missing");
  const asked = String(query?.params["missing"] ?? "");
  return [
    ...(asked.includes("country") ? [gap(ground, "country", t("measurements.missing.country"))] : []),
    ...(asked.includes("test") ? [gap(ground, "test", t("measurements.missing.test"))] : []),
  ];
}

function mappingGaps(ground: PlanGround, filled: FilledMapping, { t }: Pick<Texts, "t">): readonly FieldError[] {
  const { time, timeForm, value, timeZone } = filled;
  return [
    ...(time === undefined ? [gap(ground, "time", t("measurements.missing.time"))] : []),
    ...(timeForm === undefined || timeForm === "" ? [gap(ground, "form", t("measurements.missing.form"))] : []),
    ...(value === undefined ? [gap(ground, "value", t("measurements.missing.value"))] : []),
    ...(timeZone === undefined ? [gap(ground, "zone", t("measurements.missing.zone"))] : []),
    ...(ground.isChecked ? [] : [gap(ground, "checked", t("measurements.missing.checked"))]),
  ];
}

function gap({ key }: PlanGround, field: string, sentence: string): FieldError {
  return { field: fieldId(key, field), sentence };
}
