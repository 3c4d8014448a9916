import type { Problem } from "../base/problem.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { epochOf, instantSchema, wallClock } from "../base/instant.ts";
import type { Value } from "../facts/finding.ts";
import { measureOf } from "../measurements/measure.ts";
import { dateFormOf, formatDatedMoment, formatDay, formatMoment, formatNumber } from "./formatter.ts";
import type { PetitionCase } from "./petition-case.ts";
import type { Speaker } from "./speaker.ts";
import type { Token } from "./token.ts";

/** What values are looked up in: the records of a case, or of one petition of it. */
export type ValueSource = Pick<PetitionCase, "findings" | "explanations" | "disruptions" | "signatories" | "evidence">;

/** A number or date with its unit, before any language writes it. */
export interface ResolvedValue {
  readonly value: number | string;
  readonly unit: string;
  readonly digits: number;
}

/**
 * What a value token stands for: `record.name` of a finding or explanation, `disruption.measure` computed anew, or one of
 * `petition.signatories`, `petition.withheld`, `petition.exhibits`.
 */
export function resolveValue(source: ValueSource, ref: string): Result<ResolvedValue> {
  const dot = ref.indexOf(".");
  const [record, name] = [ref.slice(0, dot), ref.slice(dot + 1)];
  if (record === "petition") return petitionCount(source, name);
  const holder = [...source.findings, ...source.explanations].find((candidate) => candidate.id === record);
  const value = holder?.values?.[name];
  if (value !== undefined) return resolveStated(source, value);
  return computed(source, record, name, {});
}

/** The value as the language writes it, with its unit or with the plural forms given in the token (`one=# hour;other=# hours`). */
export function formatValue(resolved: ResolvedValue, token: Token, timeZone: string, speaker: Speaker): string {
  const { value, unit, digits } = resolved;
  if (typeof value === "string") return formatDateValue(value, token, timeZone, speaker);
  if (unit === "share") {
    const text = formatNumber(value * 100, digits, speaker);
    return speaker.say("value.share", { n: Number((value * 100).toFixed(digits)), text });
  }
  const form = pluralForm(value, token, speaker);
  if (form !== undefined) return form.replace("#", formatNumber(value, digits, speaker));
  if (unit === "us-dollars" && value >= 1e6) {
    return speaker.say("value.us-dollars-million", {
      n: value / 1e6,
      text: formatNumber(value / 1e6, digits, speaker),
    });
  }
  if (unit === "count" || unit === "year")
    return formatNumber(value, digits, unit === "year" ? plain(speaker) : speaker);
  return speaker.say(`value.${unit}`, { n: value, text: formatNumber(value, digits, speaker) });
}

function petitionCount(source: ValueSource, name: string): Result<ResolvedValue> {
  const count = { unit: "count", digits: 0 };
  if (name === "signatories") return made({ ...count, value: source.signatories.length });
  if (name === "withheld") return made({ ...count, value: source.signatories.filter((one) => one.isWithheld).length });
  if (name === "exhibits") return made({ ...count, value: source.evidence.length });
  return refused(unknownValue(`petition.${name}`));
}

function resolveStated(source: ValueSource, value: Value): Result<ResolvedValue> {
  if (value.kind === "stated") return made({ value: value.value, unit: value.unit, digits: value.digits ?? 0 });
  return computed(source, value.of, value.measure, {
    unit: value.unit,
    ...(value.digits === undefined ? {} : { digits: value.digits }),
  });
}

function computed(
  source: ValueSource,
  record: string,
  measure: string,
  as: { readonly unit?: string; readonly digits?: number },
): Result<ResolvedValue> {
  const disruption = source.disruptions.find((candidate) => candidate.id === record);
  if (disruption === undefined) return refused(unknownValue(`${record}.${measure}`));
  const result = measureOf(disruption, measure);
  if (result.kind === "refused") return result;
  return made({ value: result.value.value, unit: as.unit ?? result.value.unit, digits: as.digits ?? 0 });
}

function unknownValue(ref: string): Problem {
  return blocks("petition.unknown-value", { value: ref });
}

function formatDateValue(value: string, token: Token, timeZone: string, speaker: Speaker): string {
  const form = token.options["form"] ?? "long";
  const instant = instantSchema.safeParse(value);
  if (!instant.success) return formatDay(value, dateFormOf(form), speaker);
  if (form === "time") return formatMoment(instant.data, timeZone, speaker);
  if (form === "day") return formatDay(wallClock(epochOf(instant.data), timeZone).day, "long", speaker);
  return formatDatedMoment(instant.data, timeZone, speaker);
}

function pluralForm(value: number, token: Token, speaker: Speaker): string | undefined {
  if (token.options["other"] === undefined && token.options["many"] === undefined) return undefined;
  const category = new Intl.PluralRules(speaker.language).select(value);
  return token.options[category] ?? token.options["other"] ?? token.options["many"];
}

function plain(speaker: Speaker): Speaker {
  return { ...speaker, typography: { ...speaker.typography, groupFrom: "9" } };
}
