import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { treeOf, write } from "../case-folder/workshop.ts";
import { builtProgram, saidBy } from "./program.ts";

const program = builtProgram();
const at = (name: string) => join(program.folder, name);
const newCase = (name: string) =>
  program.json(
    "new",
    at(name),
    "--title",
    "T",
    "--country",
    "by",
    "--languages",
    "en,ru",
    "--template",
    "un-special-procedures",
  );

describe("recourse new", () => {
  it("makes a case with the clocks of the country", () => {
    const made = newCase("new.recourse");
    expect(made).toMatchObject({ ok: true, problems: [], caseId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const { entries } = program.json("log", at("new.recourse"));
    const fields = Object.fromEntries(entries.map((entry) => [entry.field, entry.value]));
    expect(fields).toMatchObject({
      title: "T",
      country: "BY",
      timeZone: "Europe/Minsk",
      languages: ["en", "ru"],
      authoritative: "en",
    });
  });

  it("leaves a case that is there alone", () => {
    newCase("twice.recourse");
    const before = treeOf(at("twice.recourse"), true);
    expect(
      program.run(
        "new",
        at("twice.recourse"),
        "--title",
        "U",
        "--country",
        "BY",
        "--languages",
        "en",
        "--template",
        "un-special-procedures",
      ).status,
    ).toBe(1);
    expect(treeOf(at("twice.recourse"), true)).toEqual(before);
  });

  it("names every option that is missing or wrong, and makes nothing", () => {
    expect(program.json("new", at("no")).problems.map(({ params }) => params["option"])).toEqual([
      "--title",
      "--country",
      "--languages",
      "--template",
    ]);
    const run = program.run(
      "new",
      at("no"),
      "--title",
      "T",
      "--country",
      "US",
      "--languages",
      "English",
      "--template",
      "x",
      "--json",
    );
    expect(run.status).toBe(2);
    expect(saidBy(run).problems.map(({ code }) => code)).toEqual([
      "usage.option-value",
      "usage.option-value",
      "usage.time-zone-open",
    ]);
    expect(existsSync(at("no"))).toBe(false);
  });
});

describe("recourse add", () => {
  beforeAll(() => {
    newCase("add.recourse");
    write(at("a.html"), "<html>a</html>");
    write(at("b.csv"), "time,value\n1,2\n");
  });

  it("takes several files in and says what each is", () => {
    const added = program.json(
      ...[
        "add",
        at("add.recourse"),
        at("a.html"),
        at("b.csv"),
        "--source",
        "https://example.org",
        "--captured-at",
        "2020-08-12",
      ],
      ...[
        "--kind",
        "official-statement",
        "--reliability",
        "official",
        "--confidential",
        "--language",
        "ru",
        "--by",
        "A. Lawyer",
      ],
    );
    expect(added.items).toMatchObject([
      { label: "E-01", bytes: 14, mediaType: "text/html", digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      { label: "E-02", bytes: 15, mediaType: "text/csv" },
    ]);
    const { entries } = program.json("log", at("add.recourse"), "--record", "E-01");
    const fields = Object.fromEntries(entries.map((entry) => [entry.field, entry.value]));
    expect(fields).toMatchObject({
      kind: "official-statement",
      confidentiality: "confidential",
      language: "ru",
      capturedAt: "2020-08-12",
    });
    expect(entries[0]).toMatchObject({ by: "A. Lawyer", what: "made", type: "evidenceItem" });
  });

  it("takes in what it can, and says of each other file why not", () => {
    const run = program.run(
      "add",
      at("add.recourse"),
      at("missing.txt"),
      write(at("c.txt"), "c"),
      program.folder,
      "--json",
    );
    expect(run.status).toBe(1);
    const said = saidBy(run);
    expect(said.items).toHaveLength(1);
    expect(said.problems.map(({ code }) => code)).toEqual(["evidence.not-found", "evidence.is-folder"]);
    expect(said.problems[0]).toMatchObject({ where: { file: at("missing.txt") }, params: { file: at("missing.txt") } });
  });

  it.each([
    ["--kind", "rumour"],
    ["--captured-at", "2020-02-30"],
    ["--reliability", "good"],
    ["--language", "Russian"],
  ])("refuses %s %s as wrong usage", (option, value) => {
    const run = program.run("add", at("add.recourse"), at("a.html"), option, value, "--json");
    expect([run.status, saidBy(run).problems[0]?.params]).toEqual([2, { option, value }]);
  });
});

describe("recourse put and set", () => {
  const person = { type: "person", id: "p-1", fields: { name: "N", role: "R", isPublicRole: true } };
  const records = (value: unknown) =>
    write(at("records.json"), typeof value === "string" ? value : JSON.stringify(value));

  beforeAll(() => {
    newCase("put.recourse");
    program.run("add", at("put.recourse"), write(at("put.txt"), "put"));
  });

  it("put records, and change nothing the second time", () => {
    expect(program.json("put", at("put.recourse"), records([person]))).toMatchObject({
      ok: true,
      isChanged: true,
      records: [{ type: "person", id: "p-1" }],
    });
    expect(program.json("put", at("put.recourse"), records([person]))).toMatchObject({ ok: true, isChanged: false });
  });

  it.each<[string, unknown, string]>([
    ["a file that is not JSON", "{", "records.not-json"],
    ["a file that is no list of records", { a: 1 }, "records.not-records"],
    [
      "a record that is not well formed",
      [
        { ...person, id: "p-2" },
        { ...person, fields: {} },
      ],
      "project.record-invalid",
    ],
    [
      "a record that reaches for the prototype",
      '[{"type":"person","id":"p-9","fields":{"__proto__":{}}}]',
      "records.not-json",
    ],
  ])("refuse %s as a whole", (_, content, code) => {
    const before = treeOf(at("put.recourse"), true);
    const said = program.json("put", at("put.recourse"), records(content));
    expect([said.ok, said.problems[0]?.code]).toEqual([false, code]);
    expect(treeOf(at("put.recourse"), true)).toEqual(before);
  });

  it("refuse a file that is missing or binary", () => {
    writeFileSync(at("binary.json"), Buffer.from([0xff, 0xfe, 0x00]));
    for (const file of [at("nothing.json"), at("binary.json"), program.folder]) {
      expect(program.json("put", at("put.recourse"), file).problems[0]?.code).toBe("records.unreadable");
    }
  });

  it("set a field of an exhibit by its label, as JSON where that fits and as text where not", () => {
    expect(program.json("set", at("put.recourse"), "E-01", "title", "2020")).toMatchObject({ ok: true, value: "2020" });
    expect(program.json("set", at("put.recourse"), "p-1", "isPublicRole", "false")).toMatchObject({
      ok: true,
      value: false,
    });
    expect(program.json("set", at("put.recourse"), "E-01", "caution", "c")).toMatchObject({ ok: true, value: "c" });
    expect(program.json("set", at("put.recourse"), "E-01", "caution")).not.toHaveProperty("value");
  });

  it.each([
    [["p-1", "name"], "project.record-invalid"],
    [["p-1", "isPublicRole", "perhaps"], "project.record-invalid"],
    [["E-01", "digest", `sha256:${"0".repeat(64)}`], "project.field-fixed"],
    [["E-77", "title", "x"], "project.record-missing"],
  ])("refuse set %j", (words, code) => {
    const said = program.json("set", at("put.recourse"), ...words);
    expect([said.ok, said.problems[0]?.code]).toEqual([false, code]);
  });
});

describe("recourse status and log", () => {
  it("count what there is, and name what is missing between evidence and petition", () => {
    newCase("status.recourse");
    program.run("add", at("status.recourse"), write(at("status.txt"), "status"));
    const said = program.json("status", at("status.recourse"));
    expect(said).toMatchObject({
      ok: true,
      evidenceBytes: 6,
      counts: { evidenceItem: 1, custodyEntry: 1, finding: 0 },
    });
    expect(said.gaps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["gap.no-findings", "gap.no-petition", "gap.evidence-not-cited"]),
    );
  });

  it("report a changed original with its label", () => {
    const blob = Object.keys(treeOf(at("status.recourse"))).find((name) => name.endsWith(".bin")) ?? "";
    write(join(at("status.recourse"), blob), "changed");
    const run = program.run("status", at("status.recourse"), "--json");
    expect(run.status).toBe(1);
    expect(saidBy(run).problems[0]).toMatchObject({
      code: "evidence.digest-mismatch",
      params: { label: "E-01" },
    });
    rmSync(join(at("status.recourse"), blob));
    expect(program.json("status", at("status.recourse")).problems[0]?.code).toBe("evidence.missing");
  });

  it("write nothing", () => {
    const before = treeOf(program.folder, true);
    program.run("status", at("status.recourse"));
    program.run("log", at("status.recourse"));
    expect(treeOf(program.folder, true)).toEqual(before);
  });

  it("tell who changed what, when, in order", () => {
    newCase("log.recourse");
    program.run("set", at("log.recourse"), "case", "title", "U", "--by", "B. Lawyer");
    const { entries } = program.json("log", at("log.recourse"), "--record", "case");
    expect(entries.at(-1)).toMatchObject({ by: "B. Lawyer", what: "set", record: "case", field: "title", value: "U" });
    expect(entries.at(-1)?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(program.json("log", at("log.recourse"), "--record", "nobody").problems[0]?.code).toBe(
      "project.record-missing",
    );
  });
});
