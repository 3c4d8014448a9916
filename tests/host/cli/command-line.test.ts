import { existsSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { treeOf, write } from "../case-folder/workshop.ts";
import { builtProgram, saidBy } from "./program.ts";

const program = builtProgram();
const verbs = [
  "demo",
  "new",
  "add",
  "measure import",
  "measure report",
  "put",
  "set",
  "status",
  "lint",
  "build",
  "log",
];
const at = (name: string) => join(program.folder, name);
const newCase = (name: string) =>
  program.run(
    "new",
    at(name),
    "--title",
    "T",
    "--country",
    "BY",
    "--languages",
    "en",
    "--template",
    "un-special-procedures",
  );

describe("the command line", () => {
  it("lists its verbs, and says its version", () => {
    const help = program.run("--help");
    expect(help.status).toBe(0);
    for (const verb of verbs) expect(help.stdout).toContain(`\n  ${verb}`);
    expect(program.run("--version").stdout).toMatch(/^recourse \d+\.\d+\.\d+\n$/);
  });

  it.each(verbs)("explains %s with an example", (verb) => {
    const help = program.run(...verb.split(" "), "--help");
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain(`recourse ${verb}`);
    expect(help.stdout).toMatch(/Example\n\n {2}recourse /);
  });

  it.each<[readonly string[], string, string | undefined]>([
    [["stauts", "x"], "usage.unknown-verb-near", "status"],
    [["measure", "imprt", "x", "y"], "usage.unknown-verb-near", "measure import"],
    [["measure"], "usage.unknown-verb-near", "measure import"],
    [["xyzzy"], "usage.unknown-verb", undefined],
    [["add", "x", "y", "--sorce", "z"], "usage.unknown-option-near", "--source"],
    [["status", "x", "--frobnicate"], "usage.unknown-option", undefined],
    [["status"], "usage.too-few", undefined],
    [["status", "x", "y"], "usage.too-many", undefined],
    [["add", "x", "y", "--source"], "usage.option-needs-value", undefined],
    [["add", "x", "y", "--source", "--title", "z"], "usage.option-needs-value", undefined],
    [["add", "x", "y", "--title", "a", "--title", "b"], "usage.option-twice", undefined],
    [["status", "x", "--json=yes"], "usage.option-takes-no-value", undefined],
  ])("answers %j with exit status 2 and a hint", (words, code, near) => {
    const run = program.run(...words, "--json");
    const [problem] = saidBy(run).problems;
    expect([run.status, problem?.code, problem?.params["near"]]).toEqual([2, code, near]);
  });

  it("answers no words at all with its help and exit status 2", () => {
    const run = program.run();
    expect([run.status, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("recourse <verb> <case>");
  });

  it("prints one JSON object and nothing else on standard output", () => {
    newCase("one.recourse");
    const run = program.run("--json", "status", at("one.recourse"));
    expect(run.stdout.trim().split("\n")).toHaveLength(1);
    expect(saidBy(run)).toMatchObject({ ok: true });
    expect(run.stderr).not.toBe("");
  });

  it("puts results on standard output and sentences on standard error", () => {
    const run = program.run("status", at("nowhere.recourse"));
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(/^✗ .+ \[case\.not-found\]\n$/);
  });

  it("takes file names that look like anything", () => {
    newCase("names.recourse");
    const files = ["-dash.txt", "with space.txt", "імя.txt", "new\nline.txt"].map((name) => write(at(name), name));
    expect(program.json("add", at("names.recourse"), ...files).items).toHaveLength(4);
    const table = program.run("add", at("names.recourse"), "--", ...files).stdout;
    expect(table.trim().split("\n")).toHaveLength(6);
  });
});

describe("an interrupt", () => {
  it("ends a long intake with status 130 and leaves the case as it was", async () => {
    newCase("interrupt.recourse");
    const file = write(at("large.bin"), "x");
    truncateSync(file, 6 * 1024 * 1024 * 1024);
    const before = treeOf(at("interrupt.recourse"));
    const child = program.start("add", at("interrupt.recourse"), file, "--json");
    let [stdout, isAsked] = ["", false];
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on("data", () => {
      if (!isAsked) child.kill("SIGINT");
      isAsked = true;
    });
    const status = await new Promise((resolve) => child.on("exit", resolve));
    expect(status).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: "command.interrupted" }] });
    expect(treeOf(at("interrupt.recourse"))).toEqual(before);
  });
});

describe("a run that is killed at any moment", () => {
  it("leaves a case that opens, with everything that was acknowledged, and no half of anything", async () => {
    newCase("killed.recourse");
    const files = Array.from(
      { length: 8 },
      (_, index) => (round: number) => write(at(`kill/${round}-${index}.txt`), `${round} ${index}`),
    );
    const started = performance.now();
    program.run("add", at("killed.recourse"), ...files.map((file) => file(0)));
    const whole = performance.now() - started;
    for (let round = 1; round <= 15; round += 1) {
      const child = program.start("add", at("killed.recourse"), ...files.map((file) => file(round)));
      const timer = setTimeout(() => child.kill("SIGKILL"), whole * (0.3 + (round / 15) * 0.8));
      const status = await new Promise((resolve) => child.on("exit", resolve));
      clearTimeout(timer);
      const said = program.json("status", at("killed.recourse"));
      const blocking = said.problems.filter(({ severity }) => severity === "blocks");
      expect(blocking).toEqual([]);
      expect(said.counts["custodyEntry"]).toBe(said.counts["evidenceItem"]);
      if (status === 0) expect(said.counts["evidenceItem"]).toBeGreaterThanOrEqual(8);
    }
    expect(program.run("add", at("killed.recourse"), ...files.map((file) => file(99))).status).toBe(0);
    const left = Object.keys(treeOf(at("killed.recourse"))).filter((name) => name.endsWith(".part"));
    expect(left).toEqual([]);
    const [caseHome = ""] = readdirSync(join(program.home, "cases")).filter((id) =>
      readFileSync(at("killed.recourse/recourse.json"), "utf8").includes(id),
    );
    expect(existsSync(join(program.home, "cases", caseHome, "journal.jsonl"))).toBe(false);
  });
});
