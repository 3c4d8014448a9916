import type { Day } from "../base/instant.ts";
import type { NationalRule } from "./jurisdiction.ts";

/** Whether a rule of national law was in force on a day, as far as its recorded versions tell. */
export type InForce = "in-force" | "not-yet" | "ended" | "not-established";

/**
 * Compares a day with the version that was recorded. A day, month or year counts as far as it is known: where the day falls into an
 * unsettled month or year of its beginning or end, nothing is decided.
 */
export function ruleInForceOn({ version }: NationalRule, day: Day): InForce {
  if (version.applicableOn === day) return "in-force";
  const [begun, over] = [hasCome(version.from, day), hasCome(version.to, day)];
  if (begun === "no") return "not-yet";
  if (over === "yes") return "ended";
  return begun === "yes" && over !== "unsettled" ? "in-force" : "not-established";
}

function hasCome(date: string | undefined, day: Day): "yes" | "no" | "unsettled" | "unknown" {
  if (date === undefined) return "unknown";
  const known = day.slice(0, date.length);
  if (known === date) return date.length === day.length ? "yes" : "unsettled";
  return known > date ? "yes" : "no";
}
