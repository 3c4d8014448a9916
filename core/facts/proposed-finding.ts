import type { RecordId } from "../base/identifier.ts";
import { epochOf, wallClock } from "../base/instant.ts";
import type { Disruption, ThresholdDisruption } from "../measurements/disruption.ts";
import { measureOf } from "../measurements/measure.ts";
import { units } from "./finding.ts";
import type { Finding, Value } from "./finding.ts";
import type { When } from "./when.ts";

/** How a stretch ended, as far as the data say: it closed, the data end, or bins are missing after it. */
type Ending = "closed" | "ends" | "missing";

/**
 * The sentence that fits a disruption. `fall` and `rise` name the worst reading beside the baseline, `share` and `tests` the failed tests,
 * with or without a percentage, `beyond` neither.
 */
export type ProposedSentence = `${"fall" | "rise" | "share" | "tests" | "beyond"}.${Ending}` | "silence";

/**
 * A finding that a disruption suggests, before a language words it. `tokens` stand for every number and moment of the sentence, by the
 * name under which the sentence asks for them; `values` is where they come from. A person decides whether it becomes a finding.
 */
export interface ProposedFinding extends Pick<Finding, "when" | "lane" | "confidence"> {
  readonly sentence: ProposedSentence;
  readonly tokens: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}

/** What is proposed: the id that the finding would have, the disruption with its own id, and the clocks of the case. */
export interface ProposalOrder {
  readonly finding: RecordId;
  readonly id: RecordId;
  readonly disruption: Disruption;
  readonly timeZone: string;
}

/** The finding that a disruption suggests. It says what was measured, never who caused it; a silence stays unconfirmed. */
export function proposedFinding(order: ProposalOrder): ProposedFinding {
  const { disruption, timeZone } = order;
  const { sentence, measures } = plan(disruption);
  const cited = Object.entries(measures).map(([name, measure]) => [name, citation(order, name, measure)] as const);
  return {
    sentence,
    tokens: Object.fromEntries(cited.map(([name, { token }]) => [name, token])),
    values: Object.fromEntries(cited.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    when: whenOf(disruption, timeZone),
    lane: "network",
    confidence: disruption.kind === "silence" ? "unconfirmed" : "confirmed",
  };
}

/** Whether a finding rests on a disruption: by a value that is computed from it, or by a token of its own. */
export function restsOn(finding: Pick<Finding, "text" | "values">, disruption: RecordId): boolean {
  const values = Object.values(finding.values ?? {});
  return (
    values.some((value) => value.kind === "computed" && value.of === disruption) ||
    finding.text.includes(`{value:${disruption}.`)
  );
}

/** A title that can stand in a sentence: free of the signs of tokens and of numbers, which no sentence may hold as typed. */
export function isWordable(title: string): boolean {
  return !/[{}*#]|(?<![\p{L}\p{N}-])\d[\d.,]*(?![\p{L}\p{N}])/u.test(title);
}

/** Which sentence, and by which name it asks for which measure. */
interface Plan {
  readonly sentence: ProposedSentence;
  readonly measures: Readonly<Record<string, string>>;
}

function plan(disruption: Disruption): Plan {
  const isDaily = disruption.binSeconds >= 86400;
  if (disruption.kind === "silence") {
    const length = isDaily ? "durationDays" : "durationHours";
    return { sentence: "silence", measures: { start: "start", end: "end", length } };
  }
  const ending = endingOf(disruption);
  const closed = { start: "start", end: "end", length: isDaily ? "durationDays" : "durationHours" };
  const open = { start: "start", length: isDaily ? "atLeastDays" : "atLeastHours" };
  const span = ending === "closed" ? closed : open;
  const { form, measures } = formOf(disruption);
  return { sentence: `${form}.${ending}`, measures: { ...span, ...measures } };
}

function endingOf({ openBecause }: ThresholdDisruption): Ending {
  if (openBecause === undefined) return "closed";
  return openBecause === "series-ends" ? "ends" : "missing";
}

function formOf(disruption: ThresholdDisruption) {
  const tests = { failures: "failures", n: "n" };
  const forms = [
    { form: "share", measures: { ...tests, share: "share", baselineShare: "baselineShare" } },
    { form: "tests", measures: tests },
    { form: "fall", measures: { lowest: "lowestShareOfBaseline", worstAt: "worstAt" } },
    { form: "rise", measures: { highest: "highest", worstAt: "worstAt", baseline: "baselineAtWorst" } },
  ] as const;
  const fitting = forms.find(({ measures }) =>
    Object.values(measures).every((measure) => measureOf(disruption, measure).kind === "ok"),
  );
  return fitting ?? { form: "beyond" as const, measures: {} };
}

function citation({ finding, id, disruption }: ProposalOrder, name: string, measure: string) {
  const found = measureOf(disruption, measure);
  const unit = found.kind === "ok" ? units.find((candidate) => candidate === found.value.unit) : undefined;
  // A unit that findings do not state is cited from the disruption itself.
  if (found.kind !== "ok" || unit === undefined) return { token: `{value:${id}.${measure}}`, value: undefined };
  const digits = digitsOf(found.value.value, unit);
  const value: Value = { kind: "computed", of: id, measure, unit, ...(digits === 0 ? {} : { digits }) };
  return { token: `{value:${finding}.${name}}`, value };
}

/** A decimal where the whole number would say too little. */
function digitsOf(value: number | string, unit: Value["unit"]): number {
  if (typeof value === "string") return 0;
  if (unit === "share") return value > 0 && value < 0.1 ? 1 : 0;
  return Number.isInteger(value) ? 0 : 1;
}

function whenOf(disruption: Disruption, timeZone: string): When {
  const [start, end] =
    disruption.kind === "silence"
      ? [epochOf(disruption.from), epochOf(disruption.until)]
      : [epochOf(disruption.start), epochOf(disruption.lastBin) + disruption.binSeconds * 1000];
  const first = wallClock(start, timeZone);
  const last = wallClock(end - 1, timeZone);
  return {
    day: first.day,
    ...(last.day === first.day ? {} : { until: last.day }),
    ...(disruption.binSeconds < 86400 ? { time: first.time } : {}),
  };
}
