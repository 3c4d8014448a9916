import { epochOfWallClock } from "../base/instant.ts";
import type { Incident } from "./incident.ts";

/** The span of an incident as two instants in milliseconds; without an end where none is stated. */
export interface IncidentSpan {
  readonly from: number;
  readonly until: number | undefined;
}

/**
 * From the first moment that the words of an incident allow to the last, on the clocks of a zone: a day without an hour lasts from its
 * midnight to the next.
 */
export function incidentSpan({ from, to }: Pick<Incident, "from" | "to">, timeZone: string): IncidentSpan {
  return {
    from: epochOfWallClock(from.day, from.time ?? "00:00", timeZone),
    until: to === undefined ? undefined : epochOfWallClock(to.until ?? to.day, to.time ?? "24:00", timeZone),
  };
}
