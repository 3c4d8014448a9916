import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { splitRecord } from "../../../core/measurements/csv-record.ts";
import { guessMapping } from "../../../core/measurements/guess-mapping.ts";
import type { MappingGuess } from "../../../core/measurements/guess-mapping.ts";

const root = join(import.meta.dirname, "../../..");
const shared = join(root, "../shared/data");

function guessOf(path: string, delimiter = ","): MappingGuess {
  const lines = readFileSync(path, "utf8").split(/\r?\n/).slice(0, 9);
  return guess(
    lines.filter((line) => line !== ""),
    delimiter,
  );
}

function guess(lines: readonly string[], delimiter = ","): MappingGuess {
  const [columns = [], ...rows] = lines.map((line) => {
    const split = splitRecord(line, delimiter);
    return split.kind === "cells" ? split.cells : [];
  });
  return guessMapping({ columns, rows });
}

describe("the meaning of unknown columns", () => {
  it("is guessed from the synthetic series of the Belarus sample", () => {
    const found = guessOf(join(root, "templates/samples/belarus-2020/evidence/e-11-synthetic-connectivity.csv"));
    expect(found).toEqual({
      time: "time",
      timeForms: ["iso"],
      value: "value",
      unit: "index",
      scale: { min: 0, max: 100 },
      direction: "lower-is-worse",
      groups: [],
      aggregation: "mean",
      binSeconds: 3600,
    });
  });

  it("is guessed from the log of the Iran sample, the readable time before the counted one", ({ skip }) => {
    const path = join(shared, "monash_ip_observatory/irn-2019-11-11_gif.csv");
    skip(!existsSync(path), "The public logs are not beside the repository.");
    expect(guessOf(path)).toMatchObject({
      time: "time_e_str",
      timeForms: ["dd-MMM-yyyy HH:mm:ss"],
      value: "connectivity",
      unit: "index",
      groups: ["name_1", "name_2"],
      binSeconds: 3600,
    });
  });

  it("takes times of response for the measure and a higher one for the worse", ({ skip }) => {
    const path = join(shared, "monash_ip_observatory/mmr-2021-04-09_Bago.csv");
    skip(!existsSync(path), "The public logs are not beside the repository.");
    const found = guessOf(path);
    expect(found).toMatchObject({ time: "time_local_str", value: "rtt", unit: "milliseconds" });
    expect(found.direction).toBe("higher-is-worse");
  });

  it("names both readings of a date that may begin with the day or the month", () => {
    const found = guess(["date,share", "03/04/2020,0.5", "05/04/2020,0.75"]);
    expect(found.timeForms).toEqual(["dd/MM/yyyy", "MM/dd/yyyy"]);
    expect(found).toMatchObject({ unit: "share", scale: { min: 0, max: 1 } });
  });

  it("names one reading where a day above twelve settles it", () => {
    const found = guess(["date,share", "03/04/2020,0.5", "13/04/2020,0.75"]);
    expect(found.timeForms).toEqual(["dd/MM/yyyy"]);
  });

  it("does not decide whether counted seconds are of UTC or of local time", () => {
    const found = guess(["t,probes", "1596931200,41", "1596931500,40"]);
    expect(found.timeForms).toEqual(["epoch-seconds", "epoch-seconds-of-local-time"]);
    expect(found).toMatchObject({ time: "t", value: "probes", unit: "count", binSeconds: 300 });
  });

  it("sees which column tells apart the readings of one hour, and adds up counts", () => {
    const found = guess(
      [
        "time;place;probes",
        "2020-08-09 00:00;North;410",
        "2020-08-09 00:00;South;380",
        "2020-08-09 01:00;North;90",
      ].map((line) => line.replaceAll(";", ",")),
    );
    expect(found).toMatchObject({ groups: ["place"], unit: "count", aggregation: "sum" });
  });

  it("is seen in spite of a bad cell here and there", () => {
    const good = ["09 00:00,90", "09 01:00,none", "09 02:00,92", "09 03:00,93"].map((line) => `2020-08-${line}`);
    const found = guess(["time,index", ...good, "yesterday,94"]);
    expect(found).toMatchObject({ time: "time", timeForms: ["iso"], value: "index", unit: "index" });
  });

  it("is left open where nothing looks like a time or a number", () => {
    const found = guess(["who,what", "Anna,wrote", "Boris,read"]);
    expect([found.time, found.value, found.timeForms]).toEqual([undefined, undefined, []]);
  });
});
