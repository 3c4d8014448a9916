import type { Day } from "../base/instant.ts";
import type { Law } from "./law.ts";
import type { StateStatus } from "./treaty-status.ts";

/** Why a State was not bound by a treaty on a day. */
type NotBoundReason = "not-party" | "signatory-only" | "not-yet-in-force" | "withdrawn";

/**
 * Whether a treaty bound a State on a day. `since` and `until` are days; the treaty does not bind from `until` on. `basis`
 * says what the date rests on, and `note` what is known and missing; both are in English, for a person to check.
 */
export type Bound =
  | {
      readonly kind: "bound";
      readonly since: string;
      readonly until?: string;
      readonly basis: string;
      readonly note?: string;
    }
  | { readonly kind: "not-bound"; readonly reason: NotBoundReason; readonly note?: string }
  | { readonly kind: "not-established"; readonly note: string };

/** Where only the deposit is known, a treaty may take up to this long to enter into force for the State. */
const monthsUntilInForce = 3;

/**
 * Whether the State (ISO 3166-1, two capitals) was bound by the instrument on the day of the facts. Where the date of entry
 * into force is not known, days close to the deposit are not decided; nor is the day on which a withdrawal takes effect.
 */
export function boundOn(law: Law, state: string, instrumentId: string, day: Day): Bound {
  const row = law.statuses.get(instrumentId)?.states.find((candidate) => candidate.state === state);
  if (row === undefined)
    return { kind: "not-established", note: `No status of ${state} for ${instrumentId} is recorded.` };
  if (row.status === "not-party") return notBound("not-party", row);
  if (row.status === "signatory") return notBound("signatory-only", row);
  if (row.verification.confidence === "low" || row.partySince === undefined) return notEstablished(row);
  const since = row.entryIntoForce ?? row.partySince;
  const settled = row.entryIntoForce ?? addMonths(row.partySince, monthsUntilInForce);
  if (day < since) return notBound("not-yet-in-force", row);
  if (day < settled) return notEstablished(row);
  const until = row.withdrawn?.effective;
  if (until !== undefined && day === until) return notEstablished(row);
  if (until !== undefined && day > until) return notBound("withdrawn", row);
  return {
    kind: "bound",
    since,
    ...(until === undefined ? {} : { until }),
    basis: row.entryIntoForceBasis ?? row.dateMeaning ?? row.verification.how,
    ...(row.notes === undefined ? {} : { note: row.notes }),
  };
}

function notBound(reason: NotBoundReason, row: StateStatus): Bound {
  return { kind: "not-bound", reason, ...(row.notes === undefined ? {} : { note: row.notes }) };
}

function notEstablished(row: StateStatus): Bound {
  return { kind: "not-established", note: row.notes ?? row.verification.how };
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
