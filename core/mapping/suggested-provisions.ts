import type { Day } from "../base/instant.ts";
import type { Allegation } from "./allegation.ts";
import { boundOn } from "./bound.ts";
import { printableOf } from "./cite-mark.ts";
import { findEntry } from "./law.ts";
import type { Entry, Law } from "./law.ts";
import { ruleInForceOn } from "./rule-in-force.ts";

/** The facts by which provisions are chosen. `day` is the first day of the incident, where one is recorded. */
export interface IncidentFacts {
  readonly country: string;
  readonly day: Day | undefined;
  readonly services: readonly string[];
}

/**
 * Whether a breach of an entry can be alleged for an incident. `unsettled`: it can, and a person has to check what it names.
 * `closed` entries are shown with the reason and never offered.
 */
export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "unsettled"; readonly about: "binding" | "in-force" | "day" }
  | { readonly kind: "closed"; readonly reason: "not-bound" | "not-yet-in-force" | "no-longer-in-force" };

/** A provision that fits an incident, with the topics that made it fit. */
export interface Suggestion {
  readonly id: string;
  readonly topics: readonly string[];
}

/** What is always at stake when communication is cut, most telling first. */
const shutdownTopics = [
  "internet-shutdown",
  "freedom-of-expression",
  "access-to-information",
  "assembly",
  "political-participation-elections",
  "telecom-suspension-notification",
  "effective-remedy",
] as const;

/** What else is at stake when single services were blocked. */
const blockingTopics = ["website-blocking", "throttling-net-neutrality"] as const;

const breachable: readonly string[] = [
  "treaty",
  "declaration",
  "regional-declaration",
  "constitution",
  "statute",
  "regulation",
];

/**
 * Everything that may be alleged against a State, by id: provisions that protect and may be cited, and the rules of that State alone.
 * Entries marked do-not-cite, authorities on the law, and what speaks for the State are left out.
 */
export function allegeableEntries(law: Law, country: string): readonly string[] {
  return [...law.provisions.keys(), ...law.rules.keys()].filter((id) => {
    const entry = findEntry(law, id);
    return entry !== undefined && isBreachable(entry, country) && printableOf(entry).kind === "ok";
  });
}

/** Whether a breach of this entry can be alleged for these facts, and why not. */
export function standingOf(law: Law, entry: Entry, { country, day }: IncidentFacts): Standing {
  if (entry.kind === "provision" && entry.instrument.kind !== "treaty") return { kind: "open" };
  if (day === undefined) return { kind: "unsettled", about: "day" };
  if (entry.kind === "provision") {
    const bound = boundOn(law, country, entry.instrument.id, day);
    if (bound.kind === "not-bound") return { kind: "closed", reason: "not-bound" };
    return bound.kind === "bound" ? { kind: "open" } : { kind: "unsettled", about: "binding" };
  }
  switch (ruleInForceOn(entry.rule, day)) {
    case "in-force":
      return { kind: "open" };
    case "not-yet":
      return { kind: "closed", reason: "not-yet-in-force" };
    case "ended":
      return { kind: "closed", reason: "no-longer-in-force" };
    case "not-established":
      return { kind: "unsettled", about: "in-force" };
  }
}

/**
 * What fits an incident and can be alleged for it, best first: treaties that bound the State, then its own law, by the number of topics
 * of a shutdown that they speak to. What is `taken` is left out, and so is what binds nobody.
 */
export function suggestedProvisions(law: Law, facts: IncidentFacts, taken: readonly string[]): readonly Suggestion[] {
  const wanted: readonly string[] = [...shutdownTopics, ...(facts.services.length > 0 ? blockingTopics : [])];
  const found = allegeableEntries(law, facts.country).flatMap((id) => {
    const entry = findEntry(law, id);
    if (entry === undefined || taken.includes(id) || !isBinding(entry)) return [];
    if (standingOf(law, entry, facts).kind === "closed" || isForeignTreaty(law, entry, facts.country)) return [];
    const topics = wanted.filter((topic) => topicsOf(entry).includes(topic));
    return topics.length === 0 ? [] : [{ id, topics, rank: entry.kind === "provision" ? 0 : 1 }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || b.topics.length - a.topics.length)
    .map(({ id, topics }) => ({ id, topics }));
}

/**
 * Adverse authority in the law that speaks to an element of an allegation and is not yet listed with it: general authority, and rules of
 * the State itself. Entries marked do-not-cite are left out.
 */
export function adverseTo(law: Law, allegation: Allegation, country: string): readonly string[] {
  const claimed = allegation.elements.filter(({ state }) => state !== "not-claimed").map(({ element }) => element);
  return [...law.provisions.keys(), ...law.rules.keys()].filter((id) => {
    const entry = findEntry(law, id);
    if (entry === undefined || allegation.adverse.includes(id) || allegation.provision === id) return false;
    const { direction, elements } = entry.kind === "national" ? entry.rule : entry.provision;
    const speaks = direction === "adverse" || direction === "permits-state";
    const isNear = entry.kind === "provision" || entry.rule.state === country;
    return speaks && isNear && elements.some((one) => claimed.includes(one)) && printableOf(entry).kind === "ok";
  });
}

/** The subjects by which an entry is found. */
export function topicsOf(entry: Entry): readonly string[] {
  return entry.kind === "national" ? entry.rule.topics : entry.provision.topics;
}

function isBreachable(entry: Entry, country: string): boolean {
  const { direction } = entry.kind === "national" ? entry.rule : entry.provision;
  const protects = direction === undefined || direction === "supports-petitioner";
  const kind = entry.kind === "national" ? entry.rule.kind : entry.instrument.kind;
  return protects && breachable.includes(kind) && (entry.kind === "provision" || entry.rule.state === country);
}

function isBinding(entry: Entry): boolean {
  return entry.kind === "national" || entry.instrument.kind === "treaty";
}

/** A treaty of which no status of the State is recorded, such as one of another region, is not proposed; it can be found by search. */
function isForeignTreaty(law: Law, entry: Entry, country: string): boolean {
  if (entry.kind !== "provision" || entry.instrument.kind !== "treaty") return false;
  const status = law.statuses.get(entry.instrument.id);
  return status?.states.some(({ state }) => state === country) !== true;
}
