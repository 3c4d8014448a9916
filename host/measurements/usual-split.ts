import { instantFromEpoch } from "../../core/base/instant.ts";
import type { Instant } from "../../core/base/instant.ts";
import { clockOf } from "../../core/measurements/time-zone.ts";
import { recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";

/** What parts baseline and judged time unless a person says otherwise: midnight, on the clocks of the case, of the earliest incident's first day. */
export function usualSplit(state: CaseState): Instant | undefined {
  const [zone = "UTC"] = recordsOf(state, "case").map((record) => record.timeZone);
  const [first] = recordsOf(state, "incident")
    .map((incident) => incident.from.day)
    .sort();
  const [midnight] = first === undefined ? [] : clockOf(zone).instantsOf(Date.parse(`${first}T00:00:00Z`));
  return midnight === undefined ? undefined : instantFromEpoch(midnight);
}
