import { made, warns } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { ParsedInputOf } from "../../core/bridge/contract.ts";
import { currentFields, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { Change } from "../../core/project/operation.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import { judgeSeries } from "./measurement-chart.ts";

/** Records that hold what was received and found, and no words that rest on it. */
const sources: readonly string[] = ["evidenceItem", "custodyEntry", "measurementImport", "series", "disruption"];

/**
 * The changes that make a case hold those disruptions of a series that are asked for, as the rule finds them now. A window sends no
 * more than ids. One that is asked for, not found and kept already stays as it is; one that is not asked for goes unless
 * a sentence rests on it.
 */
export function changesToKeep(
  state: CaseState,
  series: RecordOf<"series">,
  { split, disruptions: wanted }: Pick<ParsedInputOf<"measure.keep">, "split" | "disruptions">,
): Result<readonly Change[]> {
  const { found } = judgeSeries(state, series, split);
  const kept = recordsOf(state, "disruption").filter((one) => one.series === series.id);
  const known = new Set<string>([...found, ...kept].map(({ id }) => id));
  const unwanted = kept.filter(({ id }) => !wanted.includes(id));
  const cited = citedOf(
    state,
    unwanted.map(({ id }) => id),
  );
  const records = found
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, disruption }) => ({ type: "disruption", id, fields: disruption }));
  const put = changesFor(state, records);
  if (put.kind === "refused") return put;
  const removed = unwanted.filter(({ id }) => !cited.has(id)).map(({ id }): Change => ({ op: "del", id }));
  return made(
    [...put.value, ...removed],
    [
      ...put.problems,
      ...wanted
        .filter((id) => !known.has(id))
        .map((id) => warns("measurements.not-found-again", { disruption: id }, { record: series.id })),
      ...[...cited].map((id) => warns("measurements.disruption-cited", { disruption: id }, { record: id })),
    ],
  );
}

/** Which ids occur in the words or values of a record. In doubt an id counts as cited: nothing is forgotten that a sentence may need. */
function citedOf(state: CaseState, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const texts = [...state.records.values()]
    .filter(({ type }) => type !== undefined && !sources.includes(type))
    .map((record) => JSON.stringify(currentFields(record)));
  return new Set(ids.filter((id) => texts.some((text) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text))));
}
