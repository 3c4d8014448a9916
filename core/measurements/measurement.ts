import { z } from "zod";
import { warns } from "../base/problem.ts";
import type { Problem } from "../base/problem.ts";

/**
 * What one test came to, kept apart. `fail`: the test itself broke, which says nothing about the target. `anomaly`: the
 * reading departs from its control. `confirmed`: a known block page was seen. `inconclusive`: neither can be said.
 */
export type Outcome = "ok" | "fail" | "anomaly" | "confirmed" | "inconclusive";

const count = z.number().int().nonnegative();

/** How many tests came to each outcome. */
export const outcomeCountsSchema = z
  .object({ ok: count, fail: count, anomaly: count, confirmed: count, inconclusive: count })
  .readonly();

export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;

/** Where a measurement was taken: ISO 3166 country, network as `AS` and number, as far as the log says. Absent is unknown. */
export interface VantagePoint {
  readonly country?: string;
  readonly network?: string;
}

/**
 * One reading of a log: its line (from 1), its time (milliseconds since 1970 UTC), its vantage point, its target. A row
 * that a source has already aggregated is one reading with the counts of the row.
 */
export type Measurement = OutcomeMeasurement | ValueMeasurement;

interface OutcomeMeasurement extends Reading {
  readonly kind: "outcomes";
  readonly counts: OutcomeCounts;
}

interface ValueMeasurement extends Reading {
  readonly kind: "value";
  readonly value: number;
}

interface Reading {
  readonly line: number;
  readonly t: number;
  readonly vantagePoint: VantagePoint;
  readonly target?: string;
  readonly test?: string;
}

/** One record of a table: the line of the file on which it begins, and its cells by column name. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What became of a row: a measurement, with a warning if any, or the problem for which it was refused. Never half of each. */
export type RowReading =
  { readonly kind: "measurement"; readonly measurement: Measurement; readonly warning?: Problem } | RefusedRow;

export interface RefusedRow {
  readonly kind: "refused";
  readonly problem: Problem;
}

/** A row that is not read. The place is added by whoever knows the file. */
export function refuseRow(code: string, params: Problem["params"]): RefusedRow {
  return { kind: "refused", problem: warns(code, params) };
}

/** The counts of a single test. */
export function countsOf(outcome: Outcome): OutcomeCounts {
  return { ok: 0, fail: 0, anomaly: 0, confirmed: 0, inconclusive: 0, [outcome]: 1 };
}

/** Sum of two sets of counts. */
export function addCounts(left: OutcomeCounts, right: OutcomeCounts): OutcomeCounts {
  return {
    ok: left.ok + right.ok,
    fail: left.fail + right.fail,
    anomaly: left.anomaly + right.anomaly,
    confirmed: left.confirmed + right.confirmed,
    inconclusive: left.inconclusive + right.inconclusive,
  };
}

/** Tests that depart from their control: `anomaly` and `confirmed`. */
export function failuresOf(counts: OutcomeCounts): number {
  return counts.anomaly + counts.confirmed;
}

/** Tests that say something about the target: `ok`, `anomaly`, `confirmed`. The denominator of a failure share. */
export function decidedOf(counts: OutcomeCounts): number {
  return counts.ok + failuresOf(counts);
}

/** Tests that are counted apart: `fail` and `inconclusive`. */
export function apartOf(counts: OutcomeCounts): number {
  return counts.fail + counts.inconclusive;
}

/** Every test, whatever it came to. */
export function totalOf(counts: OutcomeCounts): number {
  return decidedOf(counts) + apartOf(counts);
}
