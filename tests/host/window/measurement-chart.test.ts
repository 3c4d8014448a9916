import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { instantSchema } from "../../../core/base/instant.ts";
import type { FoundDisruption } from "../../../core/measurements/report.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { measureReport } from "../../../host/cli/verbs/measure-report.ts";
import { loadSample } from "../../../host/samples/load-sample.ts";
import { readSample } from "../../../host/samples/sample-file.ts";
import { codesOf, deviceIn, valueOf } from "../case-folder/workshop.ts";
import { openDesk } from "./evidence-desk.ts";
import type { Desk } from "./evidence-desk.ts";
import { imported } from "./measurement-desk.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const split = instantSchema.parse("2020-08-07T21:00:00Z");

async function withIncident(desk: Desk) {
  const incident = { country: "BY", territory: "Belarus", from: { day: "2020-08-08" }, to: { day: "2020-08-12" } };
  const fields = { ...incident, isEndConfirmed: false, summary: "Loss of access", services: [], networks: [] };
  const edits = [{ edit: "save" as const, type: "incident", id: "incident", fields }];
  valueOf(await desk.call("case.change", { saying: { key: "done.field-set" }, edits }));
}

/** What the command line finds in the same case. */
async function foundByCommandLine(desk: Desk): Promise<readonly FoundDisruption[]> {
  const outcome = await measureReport.run({
    positionals: [desk.open.folder.path],
    ...{ text: () => undefined, texts: () => [], flag: () => false, language: "en", progress: () => undefined },
    stdin: () => Readable.from([]),
    ...{ home: desk.place.home, clock: desk.place.clock, signal: new AbortController().signal },
  });
  return JSON.parse(JSON.stringify(outcome.data["disruptions"]));
}

describe("the chart of a series", () => {
  it("finds the disruption that the command line finds", async () => {
    const desk = await openDesk();
    const { series } = await imported(desk);
    await withIncident(desk);
    const chart = valueOf(await desk.call("measure.chart", { series }));
    expect(chart).toMatchObject({ split, problems: [], found: [{ isKept: false, disruption: { kind: "threshold" } }] });
    const found = chart.found.map(({ id, disruption }) => ({ ...disruption, id }));
    expect(found).toEqual(await foundByCommandLine(desk));
    const [disruption] = found;
    if (disruption?.kind !== "threshold") throw new Error("No disruption was found.");
    const inside = chart.points.filter((point) => point.isInDisruption);
    expect(inside.at(0)?.utc).toBe(disruption.start);
    expect(inside.at(-1)?.utc).toBe(disruption.lastBin);
    expect(inside.filter(({ isNoData }) => isNoData)).toHaveLength(1);
    expect(inside.filter(({ value = 100, bound = 0 }) => value < bound)).toHaveLength(inside.length - 1);
    expect(chart.points.find(({ utc }) => utc === split)?.local).toBe("2020-08-08 00:00");
  });

  it("without an incident or a split, shows the series and says what is missing for a baseline", async () => {
    const desk = await openDesk();
    const { series } = await imported(desk);
    const chart = valueOf(await desk.call("measure.chart", { series }));
    expect(chart.points).toHaveLength(480);
    expect(chart.points.some(({ baseline }) => baseline !== undefined)).toBe(false);
    expect(chart.problems).toMatchObject([{ code: "measurements.split-missing" }]);
    const early = instantSchema.parse("2020-07-26T00:00:00Z");
    const short = valueOf(await desk.call("measure.chart", { series, split: early }));
    expect(short.problems).toMatchObject([{ code: "measurements.baseline-short" }]);
    expect(codesOf(await desk.call("measure.chart", { series: "nothing" }))).toEqual(["project.record-missing"]);
  });

  it("marks in the sample what the case keeps, under the name by which sentences cite it", async () => {
    const root = temporaryFolder();
    const folder = await readSample("belarus-2020");
    if (folder === undefined) throw new Error("There is no sample.");
    const order = { path: join(root, "sample"), data: undefined, progress: () => undefined };
    const made = valueOf(await loadSample(folder, { ...order, deps: deviceIn(root) }));
    const desk = await openDesk(made.path);
    const { series } = valueOf(await desk.call("measure.series", {}));
    expect(series).toMatchObject([{ id: "series-synthetic", label: "E-11", n: 479, timeZone: "Europe/Minsk" }]);
    expect(series[0]).not.toHaveProperty("points");
    const chart = valueOf(await desk.call("measure.chart", { series: "series-synthetic" }));
    expect(chart.found).toMatchObject([{ id: "disruption-synthetic", isKept: true }]);
  });

  it("shows the silences of a log in the chart of its failures, and finds them in that of its volume only", async () => {
    const desk = await openDesk();
    const days = ["2020-08-01", "2020-08-02", "2020-08-06", "2020-08-07"].map((day) => `${day},0,0,0,30,30`);
    const text = [
      "measurement_start_day,anomaly_count,confirmed_count,failure_count,ok_count,measurement_count",
      ...days,
    ].join("\n");
    const file = await desk.send("explorer.csv", text);
    const reply = valueOf(await desk.call("measure.import", { file, options: { country: "BY", test: "telegram" } }));
    const [failures = "", volume = ""] = reply.series;
    const silent = async (series: string) => {
      const chart = valueOf(await desk.call("measure.chart", { series }));
      return [
        chart.points.filter(({ isInSilence }) => isInSilence).length,
        chart.found.map(({ disruption }) => disruption.kind),
      ];
    };
    expect(await silent(failures)).toEqual([3, []]);
    expect(await silent(volume)).toEqual([3, ["silence"]]);
  });

  it("gives its rows as a table that names its exhibit", async () => {
    const desk = await openDesk();
    const { series } = await imported(desk);
    const { bytes, fileName } = valueOf(await desk.call("measure.table", { series, split }));
    expect(fileName).toBe("E-01-value.csv");
    const kept = desk.place.bytes.find(bytes);
    const text = kept?.kind === "memory" ? Buffer.from(kept.bytes).toString() : "";
    expect(text.split("\r\n")).toHaveLength(482);
    expect(text).toContain("utc,local,value,n,");
    expect(text).toContain("2020-07-25T21:00:00Z,2020-07-26 00:00,98.6,1,");
  });
});

describe("keeping what was found", () => {
  async function judged() {
    const desk = await openDesk();
    const { series } = await imported(desk);
    const chart = async () => valueOf(await desk.call("measure.chart", { series, split }));
    const keep = (disruptions: readonly string[]) => desk.call("measure.keep", { series, split, disruptions });
    const kept = () => recordsOf(desk.open.folder.state, "disruption");
    return { desk, series, chart, keep, kept, id: (await chart()).found[0]?.id ?? "" };
  }

  it("keeps what the rule finds again and nothing that a window makes up", async () => {
    const { desk, chart, keep, kept, id } = await judged();
    expect(valueOf(await keep([]))).toEqual({ kept: [] });
    const reply = await keep([id, "disruption-invented"]);
    expect(valueOf(reply)).toEqual({ kept: [id] });
    expect(reply.problems).toMatchObject([
      { code: "measurements.not-found-again", params: { disruption: "disruption-invented" } },
    ]);
    const [found] = (await chart()).found;
    expect(found?.isKept).toBe(true);
    expect(kept()).toEqual([{ ...found?.disruption, id }]);
    expect(valueOf(await desk.call("case.undo", {})).did.key).toBe("done.disruptions-kept");
    expect(kept()).toEqual([]);
  });

  it("forgets what is not wanted any more, unless a sentence rests on it", async () => {
    const { desk, keep, kept, id } = await judged();
    valueOf(await keep([id]));
    const finding = {
      when: { day: "2020-08-09" },
      lane: "network",
      confidence: "reported",
      author: "Lawyer",
      exhibits: [],
    };
    const fields = { ...finding, text: `It lasted {value:${id}.hours}.` };
    const saying = { key: "done.field-set" };
    valueOf(await desk.call("case.change", { saying, edits: [{ edit: "save", type: "finding", id: "f-1", fields }] }));
    const cited = await keep([]);
    expect(valueOf(cited)).toEqual({ kept: [id] });
    expect(cited.problems).toMatchObject([{ code: "measurements.disruption-cited", params: { disruption: id } }]);
    valueOf(await desk.call("case.change", { saying, edits: [{ edit: "remove", id: "f-1" }] }));
    expect(valueOf(await keep([]))).toEqual({ kept: [] });
    expect(kept()).toEqual([]);
  });

  it("opens the chart again with the split by which disruptions were kept", async () => {
    const { desk, series, keep, id } = await judged();
    valueOf(await keep([id]));
    expect(valueOf(await desk.call("measure.chart", { series }))).toMatchObject({
      split,
      found: [{ id, isKept: true }],
    });
  });

  it("leaves a kept disruption as it is when another split does not find it", async () => {
    const { desk, series, keep, kept, id } = await judged();
    valueOf(await keep([id]));
    const before = kept();
    const late = instantSchema.parse("2020-08-13T00:00:00Z");
    expect(valueOf(await desk.call("measure.chart", { series, split: late })).found.map((one) => one.id)).not.toContain(
      id,
    );
    expect(valueOf(await desk.call("measure.keep", { series, split: late, disruptions: [id] }))).toEqual({
      kept: [id],
    });
    expect(kept()).toEqual(before);
  });
});
