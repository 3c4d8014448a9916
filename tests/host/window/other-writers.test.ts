import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import type { Change } from "../../../core/project/operation.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { appendOperations } from "../../../host/case-folder/append.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import { openWindowHost } from "../../../host/window/window-host.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";
import { asking } from "./asking.ts";

let folder: string;
let host: WindowHost;
let events: BridgeEvent[];
let handle: string;

const path = () => join(folder, "a.recourse");
const clock = () => instantFromEpoch(Date.now());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "recourse-other-writers-"));
  host = await openWindowHost({ home: join(folder, "home"), clock, language: "en", shell: {} });
  events = [];
  const languages = ["en"];
  const template = "un-special-procedures";
  const made = await value("case.create", { path: path(), title: "A case", country: "BY", languages, template });
  handle = made.case;
  await save("f1");
  host.onEvent((event) => events.push(event));
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const { call, value } = asking(() => host);

const finding = {
  text: "It was cut.",
  when: { day: "2020-08-09" },
  lane: "network",
  exhibits: [],
  confidence: "reported",
  author: "A",
};

function change(...edits: readonly Edit[]) {
  return call("case.change", { case: handle, saying: { key: "done.field-set" }, edits });
}

function save(id: string, fields: Record<string, unknown> = finding) {
  return change({ edit: "save", type: "finding", id, fields } as Edit);
}

function set(fields: Extract<Edit, { edit: "fields" }>["set"]) {
  return change({ edit: "fields", id: "f1", set: fields });
}

/** What another run of the program writes into the folder, of which no window is told. */
async function writeElsewhere(...changes: readonly Change[]): Promise<void> {
  const deps = { home: join(folder, "home"), clock, signal: new AbortController().signal, author: "Another" };
  const opened = await openCase(path(), deps);
  if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problems));
  const saved = await appendOperations(opened.value, changes, deps);
  if (saved.kind === "refused") throw new Error(JSON.stringify(saved.problems));
}

const f1 = recordIdSchema.parse("f1");
const setElsewhere = (f: string, v: string) => writeElsewhere({ op: "set", id: f1, f, v });

/** The findings as the folder holds them, whatever a window believes. */
async function inFolder(): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const other = await openWindowHost({ home: join(folder, "home"), clock, language: "en", shell: {} });
  try {
    const asked = asking(() => other);
    const { case: handle } = await asked.value("case.open", { path: path() });
    const { records } = await asked.value("case.records", { case: handle, types: ["finding"] });
    return Object.fromEntries(records.map(({ id, fields }) => [id, fields]));
  } finally {
    await other.close();
  }
}

describe("what another run of the program wrote meanwhile", () => {
  it("stays when the window undoes what it did after it", async () => {
    await setElsewhere("author", "Another");
    await set({ text: "It was slowed." });
    await value("case.undo", { case: handle });
    expect((await inFolder())["f1"]).toEqual({ ...finding, author: "Another" });
  });

  it("stays when the window undoes an older change of the same field, and the window is told", async () => {
    await set({ text: "It was slowed.", author: "B" });
    await setElsewhere("text", "It was throttled.");
    const reply = await call("case.undo", { case: handle });
    expect(reply.problems).toMatchObject([{ code: "project.changed-elsewhere", severity: "warns" }]);
    expect((await inFolder())["f1"]).toEqual({ ...finding, text: "It was throttled." });
    await value("case.redo", { case: handle });
    expect((await inFolder())["f1"]).toEqual({ ...finding, text: "It was throttled.", author: "B" });
  });

  it("is not taken away with the record that the window had made", async () => {
    await setElsewhere("text", "It was throttled.");
    const reply = await call("case.undo", { case: handle });
    expect(reply.problems).toMatchObject([{ code: "project.changed-elsewhere", severity: "warns" }]);
    expect((await inFolder())["f1"]).toEqual({ ...finding, text: "It was throttled." });
  });

  it("stays when the window gave the field another value since, whichever step is undone", async () => {
    await set({ text: "First." });
    await setElsewhere("text", "From elsewhere.");
    await set({ text: "Second." });
    await value("case.undo", { case: handle });
    expect((await inFolder())["f1"]?.["text"]).toBe("From elsewhere.");
    await call("case.undo", { case: handle });
    expect((await inFolder())["f1"]?.["text"]).toBe("From elsewhere.");
  });

  it("stays removed, and what it was not about can still be undone", async () => {
    await save("f2");
    await set({ text: "It was slowed." });
    await writeElsewhere({ op: "del", id: f1 });
    await value("case.undo", { case: handle });
    await value("case.undo", { case: handle });
    expect(Object.keys(await inFolder())).toEqual([]);
  });

  it("is seen by the window before its own change, and the fields that it did not touch stay", async () => {
    await setElsewhere("text", "It was throttled.");
    await save("f1", { ...finding, author: "B" });
    expect((await inFolder())["f1"]).toEqual({ ...finding, text: "It was throttled.", author: "B" });
    const { records } = await value("case.records", { case: handle, types: ["finding"] });
    expect(records[0]?.fields["text"]).toBe("It was throttled.");
  });

  it("is not brought back by a window that still shows the record", async () => {
    await writeElsewhere({ op: "del", id: f1 });
    const reply = await save("f1", { ...finding, text: "It was slowed." });
    expect(reply.problems).toMatchObject([{ code: "project.record-missing" }]);
    expect(await inFolder()).toEqual({});
  });

  it("is told to every window, with what the window itself writes after it", async () => {
    await setElsewhere("text", "It was throttled.");
    await save("f2");
    const changed = events.flatMap((event) => (event.kind === "case-changed" ? [event.types] : []));
    expect(changed).toEqual([["finding"], ["finding"]]);
  });
});

describe("an act that a window repeats because it heard no answer", () => {
  it("is not done again over what was written since", async () => {
    const order = { case: handle, saying: { key: "done.field-set" } };
    const edit = { edit: "fields" as const, id: "f1", set: { text: "Typed before the window closed." } };
    await value("case.change", { ...order, act: "first", edits: [edit] });
    await setElsewhere("text", "Mended by another.");
    await value("case.check", { case: handle });
    const again = await value("case.change", { ...order, act: "first", edits: [edit] });
    expect(again).toMatchObject({ undo: order.saying });
    expect((await inFolder())["f1"]).toMatchObject({ text: "Mended by another." });
    await value("case.change", { ...order, act: "second", edits: [edit] });
    expect((await inFolder())["f1"]).toMatchObject({ text: "Typed before the window closed." });
  });

  it("is tried again where it was refused", async () => {
    const order = { case: handle, saying: { key: "done.field-set" }, act: "refused" };
    const edits = [{ edit: "fields" as const, id: "f2", set: { text: "It was cut twice." } }];
    expect((await call("case.change", { ...order, edits })).kind).toBe("refused");
    await save("f2");
    expect((await call("case.change", { ...order, edits })).kind).toBe("ok");
  });
});
