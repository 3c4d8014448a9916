import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { codesOf, treeOf, valueOf } from "../case-folder/workshop.ts";
import { openDesk } from "./evidence-desk.ts";
import { imported, log, options } from "./measurement-desk.ts";

const cases = "tests/cases/measurements";

describe("trying a log out", () => {
  it("writes nothing and shows the first lines of a table of unknown format", async () => {
    const desk = await openDesk();
    const before = treeOf(desk.open.folder.path, true);
    const lines = Array.from({ length: 12 }, (_, line) => `${line};"a; b";1,5`);
    const file = await desk.send("provider.csv", ["when;where;share", ...lines].join("\n"));
    const tried = valueOf(await desk.call("measure.try", { file, options: {} }));
    expect(tried).toMatchObject({
      fileName: "provider.csv",
      delimiter: ";",
      columns: ["when", "where", "share"],
      isKnown: false,
    });
    expect(tried.sample).toEqual(Array.from({ length: 8 }, (_, line) => [String(line), "a; b", "1,5"]));
    expect(tried).not.toHaveProperty("format");
    expect(tried.problems).toMatchObject([{ code: "measurements.unknown-format", where: { file: "provider.csv" } }]);
    expect(treeOf(desk.open.folder.path, true)).toEqual(before);
    expect(desk.place.bytes.find(file)).toBeDefined();
  });

  it("tells what becomes of the lines, each problem with its line and the name of the file", async () => {
    const desk = await openDesk();
    const input = readFileSync(`${cases}/ooni-explorer-csv/counts-disagree/input.csv`);
    const file = await desk.send("explorer.csv", input);
    const tried = valueOf(
      await desk.call("measure.try", { file, options: { country: "BY", test: "telegram" }, job: "try" }),
    );
    expect(tried.format).toBe("ooni-explorer-csv");
    const total = input.toString().trimEnd().split("\n").length;
    expect(tried.lines).toMatchObject({ total, refused: 3 });
    const refusedLine = tried.problems.find(({ code }) => code === "measurements.counts-disagree");
    expect(refusedLine?.where).toEqual({ file: "explorer.csv", line: 3 });
    expect(desk.events.at(-1)).toMatchObject({
      kind: "progress",
      job: "try",
      done: input.length,
      total: input.length,
      name: "explorer.csv",
    });
  });

  it("reads a packed log, and shows nothing as a table that is no text", async () => {
    const desk = await openDesk();
    const packed = await desk.send("log.csv.gz", gzipSync(log));
    const tried = valueOf(await desk.call("measure.try", { file: packed, options }));
    expect(tried).toMatchObject({
      format: "time-series-csv",
      columns: ["time", "value", "n", "remark"],
      lines: { rows: 479 },
    });
    const binary = await desk.send("log.csv", readFileSync(`${cases}/time-series-csv/binary/input.csv`));
    const other = valueOf(await desk.call("measure.try", { file: binary, options }));
    expect(other).toMatchObject({ columns: [], sample: [], problems: [{ code: "measurements.binary" }] });
  });

  it("takes the delimiter that cuts every line alike, tab, comma or semicolon", async () => {
    const desk = await openDesk();
    const delimiterOf = async (text: string) =>
      valueOf(await desk.call("measure.try", { file: await desk.send("a", text), options: {} })).delimiter;
    expect(await delimiterOf("a\tb\n1,5\t2\n2,5\t3\n")).toBe("\t");
    expect(await delimiterOf("a,b\n1;x,2\n3,4\n")).toBe(",");
    expect(await delimiterOf("a;b;c,d,e,f\n1;2;3\n")).toBe(";");
    expect(await delimiterOf("a b c\n")).toBe(",");
  });
});

describe("importing a log from the window", () => {
  it("takes it in under its own name, and the same again adds nothing", async () => {
    const desk = await openDesk();
    const first = await imported(desk);
    expect(first).toMatchObject({ isNew: true, lines: { total: 480, rows: 479, refused: 0 } });
    const { item, original, custody, citedBy } = valueOf(await desk.call("evidence.item", { id: first.item }));
    expect(item).toMatchObject({ fileName: "connectivity.csv", title: "connectivity.csv", kind: "measurement-log" });
    expect({ original, custody, citedBy }).toMatchObject({
      original: "intact",
      custody: [{ fileName: "connectivity.csv", action: "received" }],
      citedBy: [{ type: "measurementImport", id: first.import, text: "connectivity.csv" }],
    });
    const before = treeOf(desk.open.folder.path);
    const file = await desk.send("copy.csv", log);
    expect(valueOf(await desk.call("measure.try", { file, options })).isKnown).toBe(true);
    const second = valueOf(await desk.call("measure.import", { file, options }));
    expect(second).toMatchObject({ isNew: false, import: first.import, item: first.item, series: [first.series] });
    expect(treeOf(desk.open.folder.path)).toEqual(before);
    expect(desk.open.undo.map(({ saying }) => saying)).toEqual([
      { key: "done.log-imported", params: { file: "connectivity.csv" } },
    ]);
  });

  it("tells the lines that were refused once more after the import", async () => {
    const desk = await openDesk();
    const file = await desk.send("e.csv", readFileSync(`${cases}/ooni-explorer-csv/counts-disagree/input.csv`));
    const reply = valueOf(await desk.call("measure.import", { file, options: { country: "BY", test: "telegram" } }));
    expect(reply.lines).toEqual({ total: 5, rows: 1, refused: 3 });
    const lines = reply.problems.flatMap(({ where }) => (where?.file === "e.csv" ? [where.line] : []));
    expect(lines).toEqual([3, 4, 5]);
  });

  it("is taken back as one deed, and done again", async () => {
    const desk = await openDesk();
    await imported(desk);
    const counts = () =>
      (["evidenceItem", "measurementImport", "series", "custodyEntry"] as const).map(
        (type) => recordsOf(desk.open.folder.state, type).length,
      );
    expect(counts()).toEqual([1, 1, 1, 1]);
    valueOf(await desk.call("case.undo", {}));
    expect(counts()).toEqual([0, 0, 0, 1]);
    valueOf(await desk.call("case.redo", {}));
    expect(counts()).toEqual([1, 1, 1, 1]);
  });

  it("stopped half-way, leaves the case as it was, and the log can be imported after all", async () => {
    const desk = await openDesk();
    const before = treeOf(desk.open.folder.path, true);
    const rows = Array.from({ length: 60_000 }, (_, minute) => `${1_577_836_800 + minute * 60},${minute % 100}`);
    const file = await desk.send("long.csv", ["time,value", ...rows].join("\n"));
    const epoch = {
      ...options,
      mapping: { ...options.mapping, time: { column: "time", form: "epoch-seconds" } },
    } as ImportOptions;
    desk.onEvent((event) => {
      if (event.kind === "progress" && event.done < event.total) desk.jobs.get("import")?.abort();
    });
    const stopped = await desk.call("measure.import", { file, options: epoch, job: "import" });
    expect(codesOf(stopped)).toEqual(["command.interrupted"]);
    expect(treeOf(desk.open.folder.path, true)).toEqual(before);
    expect(valueOf(await desk.call("measure.import", { file, options: epoch })).isNew).toBe(true);
  });

  it("is refused with its problems when nothing can be read, and nothing is written", async () => {
    const desk = await openDesk();
    const before = treeOf(desk.open.folder.path, true);
    const file = await desk.send("unknown.csv", "a,b\n1,2\n");
    expect(await desk.call("measure.import", { file, options: {} })).toMatchObject({
      kind: "refused",
      problems: [{ code: "measurements.unknown-format", where: { file: "unknown.csv" } }],
    });
    expect(codesOf(await desk.call("measure.import", { file: "0".repeat(32), options: {} }))).toEqual([
      "bridge.upload-gone",
    ]);
    expect(treeOf(desk.open.folder.path, true)).toEqual(before);
  });
});
