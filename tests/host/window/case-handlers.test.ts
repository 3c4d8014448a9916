import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import { openWindowHost } from "../../../host/window/window-host.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";
import { asking } from "./asking.ts";

let folder: string;
let host: WindowHost;
let events: BridgeEvent[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "recourse-window-host-"));
  host = await start();
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<WindowHost> {
  const shell = {};
  const opened = await openWindowHost({
    home: join(folder, "home"),
    clock: () => instantFromEpoch(Date.now()),
    language: "en",
    shell,
  });
  events = [];
  opened.onEvent((event) => events.push(event));
  return opened;
}

const { call, value } = asking(() => host);

const path = () => join(folder, "a.recourse");
const newCase = () =>
  value("case.create", {
    path: path(),
    title: "A case",
    country: "BY",
    languages: ["en", "ru"],
    template: "un-special-procedures",
  });
const finding = {
  text: "It was cut.",
  when: { day: "2020-08-09" },
  lane: "network",
  exhibits: [],
  confidence: "reported",
  author: "A",
};
const save = (handle: string, id: string, fields: Record<string, unknown> = finding) =>
  call("case.change", {
    case: handle,
    saying: { key: "done.finding-made", params: { id } },
    edits: [{ edit: "save", type: "finding", id, fields }],
  });
const findings = async (handle: string) => (await value("case.records", { case: handle, types: ["finding"] })).records;

describe("a case in the window", () => {
  it("is one case for all windows that open it at the same moment, by whatever path", async () => {
    await newCase();
    await host.close();
    host = await start();
    symlinkSync(path(), join(folder, "link.recourse"));
    const [first, second, third] = await Promise.all(
      [path(), path(), join(folder, "link.recourse")].map((one) => value("case.open", { path: one })),
    );
    await save(first?.case ?? "", "f-one");
    expect((await findings(second?.case ?? "")).map(({ id }) => id)).toEqual(["f-one"]);
    expect([second?.case, third?.case]).toEqual([first?.case, first?.case]);
  });

  it("can be opened after what kept it from being opened was put right", async () => {
    await newCase();
    await host.close();
    host = await start();
    renameSync(path(), join(folder, "elsewhere"));
    expect((await call("case.open", { path: path() })).kind).toBe("refused");
    renameSync(join(folder, "elsewhere"), path());
    expect((await call("case.open", { path: path() })).kind).toBe("ok");
  });

  it("takes its time zone from a State that has one only, and asks for it where there are several", async () => {
    expect((await newCase()).record.timeZone).toBe("Europe/Minsk");
    const reply = await call("case.create", {
      path: join(folder, "b.recourse"),
      title: "B",
      country: "RU",
      languages: ["ru"],
      template: "un-special-procedures",
    });
    expect(reply.problems).toMatchObject([{ code: "usage.time-zone-open", where: { field: "timeZone" } }]);
    expect(existsSync(join(folder, "b.recourse"))).toBe(false);
  });

  it("is undone and redone step by step, back to nothing and forth to everything", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    await save(handle, "f1", { ...finding, text: "It was slowed." });
    await call("case.change", {
      case: handle,
      saying: { key: "done.finding-removed" },
      edits: [{ edit: "remove", id: "f1" }],
    });
    expect(await findings(handle)).toEqual([]);
    await value("case.undo", { case: handle });
    expect((await findings(handle))[0]?.fields["text"]).toBe("It was slowed.");
    await value("case.undo", { case: handle });
    expect((await findings(handle))[0]?.fields["text"]).toBe("It was cut.");
    await value("case.undo", { case: handle });
    expect(await findings(handle)).toEqual([]);
    expect((await call("case.undo", { case: handle })).problems[0]?.code).toBe("project.nothing-to-undo");
    for (let step = 0; step < 2; step += 1) await value("case.redo", { case: handle });
    expect((await findings(handle))[0]?.fields).toEqual({ ...finding, text: "It was slowed." });
    const last = await value("case.redo", { case: handle });
    expect(last.did.key).toBe("done.finding-removed");
    expect(await findings(handle)).toEqual([]);
  });

  it("names what can be undone, and forgets what was undone once something new is done", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    expect((await value("case.head", { case: handle })).undo).toEqual({
      key: "done.finding-made",
      params: { id: "f1" },
    });
    await value("case.undo", { case: handle });
    expect((await value("case.head", { case: handle })).redo).toBeDefined();
    await save(handle, "f2");
    expect((await value("case.head", { case: handle })).redo).toBeUndefined();
  });

  it("refuses a value that does not fit, writes nothing, and names the field", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const log = () => readdirSync(join(path(), "log"), { recursive: true }).length;
    const before = log();
    const reply = await call("case.change", {
      case: handle,
      saying: { key: "done.field-set" },
      edits: [
        { edit: "fields", id: "f1", set: { text: "New words" } },
        { edit: "fields", id: "f1", set: { confidence: "certain" } },
      ],
    });
    expect(reply.problems).toMatchObject([
      { code: "project.record-invalid", where: { record: "f1", field: "confidence" } },
    ]);
    expect(log()).toBe(before);
    expect((await findings(handle))[0]?.fields["text"]).toBe("It was cut.");
  });

  it("tells every window what was changed, and not what was only read", async () => {
    const { case: handle } = await newCase();
    events.length = 0;
    await value("case.check", { case: handle });
    expect(events).toEqual([]);
    await save(handle, "f1");
    expect(events).toEqual([{ kind: "case-changed", case: handle, revision: 2, types: ["finding"] }]);
  });

  it("tells of one kind of problem no more than anybody goes through, and counts all", async () => {
    const { case: handle } = await newCase();
    const edits = Array.from({ length: 520 }, (_, number) => {
      return { edit: "save" as const, type: "finding", id: `f${number}`, fields: { ...finding, exhibits: [] } };
    });
    await value("case.change", { case: handle, saying: { key: "done.finding-made" }, edits });
    const { problems, left, stages } = await value("case.check", { case: handle });
    const code = "gap.finding-without-exhibit";
    expect(problems.filter(({ problem }) => problem.code === code)).toHaveLength(500);
    expect(left[code]).toBe(20);
    const whole = stages.find(({ stage }) => stage === "review");
    expect((whole?.blocks ?? 0) + (whole?.warns ?? 0)).toBe(problems.length + 20);
  });

  it("tells what each stage holds apart from its check, and the same as that", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const [held, check] = [await value("case.stages", { case: handle }), await value("case.check", { case: handle })];
    expect(held.revision).toBe(2);
    expect(held.stages).toEqual(check.stages.map(({ stage, counts, share }) => ({ stage, counts, share })));
    expect(held.stages.find(({ stage }) => stage === "facts")?.counts).toEqual({ findings: 1, explanations: 0 });
  });

  it("takes the incident for begun with its first answer, and for whole once nothing that must be answered is open", async () => {
    const { case: handle } = await newCase();
    const stage = async () =>
      (await value("case.stages", { case: handle })).stages.find((one) => one.stage === "incident");
    expect(await stage()).toMatchObject({ counts: { incidents: 0, answers: 0 } });
    const answered = await stage();
    const answer = (question: string) => ({
      edit: "save" as const,
      type: "answer",
      id: `answer-${question}`,
      fields: { question, state: "unknown" },
    });
    const saying = { key: "done.field-set" };
    await value("case.change", { case: handle, saying, edits: [answer("trigger")] });
    const begun = await stage();
    expect(begun?.counts["answers"]).toBe(1);
    expect(begun?.share).toBeGreaterThan(answered?.share ?? 1);
    const others = ["territory", "summary", "start", "extent", "order", "explained"].map(answer);
    await value("case.change", { case: handle, saying, edits: others });
    expect((await stage())?.share).toBe(1);
  });

  it("answers what is asked in the same moment before it checks the case", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const answered: string[] = [];
    const ask = async (name: "case.check" | "case.stages") => {
      await value(name, { case: handle });
      answered.push(name);
    };
    const check = ask("case.check");
    await new Promise((resolve) => setTimeout(resolve, 8));
    await ask("case.stages");
    await check;
    expect(answered).toEqual(["case.stages", "case.check"]);
  });

  it("is one case for two windows that open it", async () => {
    const first = await newCase();
    const second = await value("case.open", { path: path() });
    expect(second.case).toBe(first.case);
  });

  it("lists what was removed, with its name, and brings it back as it was", async () => {
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const remove = { edit: "remove", id: "f1" } as const;
    await call("case.change", { case: handle, saying: { key: "done.finding-removed" }, edits: [remove] });
    const { records } = await value("case.removed", { case: handle });
    expect(records).toMatchObject([{ id: "f1", type: "finding", name: "It was cut." }]);
    await call("case.change", {
      case: handle,
      saying: { key: "done.restored" },
      edits: [{ edit: "restore", id: "f1" }],
    });
    expect((await findings(handle))[0]?.fields).toEqual(finding);
    expect((await value("case.removed", { case: handle })).records).toEqual([]);
  });

  it("keeps drafts beside the case and never in it, also over a restart", async () => {
    const { case: handle } = await newCase();
    await value("case.keep-draft", { case: handle, place: "f1.when", text: "9 Augu" });
    await host.close();
    host = await start();
    const again = await value("case.open", { path: path() });
    expect((await value("case.drafts", { case: again.case })).drafts).toEqual({ "f1.when": "9 Augu" });
    await value("case.keep-draft", { case: again.case, place: "f1.when" });
    expect((await value("case.drafts", { case: again.case })).drafts).toEqual({});
  });

  it("tells a handle of a host that is gone from everything else", async () => {
    expect((await call("case.head", { case: "0".repeat(32) })).problems[0]?.code).toBe("bridge.case-not-open");
  });

  it("writes who did what in the history, the newest first, and finds it by a word", async () => {
    await value("program.set", { settings: { author: "Group A" } });
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const all = await value("case.acts", { case: handle, offset: 0, limit: 50 });
    expect(all.acts[0]).toMatchObject({ by: "Group A", record: "f1", type: "finding" });
    const found = await value("case.acts", { case: handle, text: "cut", offset: 0, limit: 50 });
    expect(found.acts.every(({ record }) => record === "f1")).toBe(true);
    expect(found.total).toBeLessThanOrEqual(all.total);
  });

  it("remembers the cases of this computer, and which of them cannot be reached", async () => {
    await newCase();
    rmSync(path(), { recursive: true });
    const { recent } = await value("program.state", {});
    expect(recent).toMatchObject([{ path: path(), title: "A case", state: "not-reachable" }]);
    await value("program.forget", { path: path() });
    expect((await value("program.state", {})).recent).toEqual([]);
  });
});

describe("the log of a case", () => {
  it("tells a removal from a return, however soon one follows the other", async () => {
    const clock = () => instantFromEpoch(0);
    const stopped = await openWindowHost({ home: join(folder, "home"), clock, language: "en", shell: {} });
    await host.close();
    host = stopped;
    const { case: handle } = await newCase();
    await save(handle, "f1");
    const edit = (one: "remove" | "restore") =>
      call("case.change", { case: handle, saying: { key: "done.restored" }, edits: [{ edit: one, id: "f1" }] });
    for (const one of ["remove", "restore", "remove"] as const) await edit(one);
    const { acts } = await value("case.acts", { case: handle, record: "f1", offset: 0, limit: 10 });
    expect(acts.map(({ what }) => what)).toEqual(["removed", "restored", "removed", "made"]);
  });
});
