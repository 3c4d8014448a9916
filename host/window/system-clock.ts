import { instantFromEpoch } from "../../core/base/instant.ts";
import type { Instant } from "../../core/base/instant.ts";

/** The time that the clock of this machine shows. */
export function systemClock(): Instant {
  return instantFromEpoch(Date.now());
}
