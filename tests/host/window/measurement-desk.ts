import { readFileSync } from "node:fs";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import type { Sample } from "../../../host/samples/sample-file.ts";
import { valueOf } from "../case-folder/workshop.ts";
import type { Desk } from "./evidence-desk.ts";

const belarus = "templates/samples/belarus-2020";
const sample: Sample = JSON.parse(readFileSync(`${belarus}/case.json`, "utf8"));

/** A synthetic log of the sample, hour by hour, with one hour missing. */
export const log = readFileSync(`${belarus}/evidence/e-11-synthetic-connectivity.csv`);

/** What its columns mean. */
export const options: ImportOptions = sample.measurements[0]?.options ?? {};

/** Imports the log into a case. */
export async function imported(desk: Desk) {
  const file = await desk.send("connectivity.csv", log);
  const { series, ...reply } = valueOf(await desk.call("measure.import", { file, options }));
  return { ...reply, series: series[0] ?? "" };
}
