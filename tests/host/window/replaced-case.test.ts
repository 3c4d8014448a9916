import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import { appendOperations } from "../../../host/case-folder/append.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import { openWindowHost } from "../../../host/window/window-host.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";
import { asking } from "./asking.ts";

let folder: string;
let host: WindowHost;
let events: BridgeEvent[];

const path = () => join(folder, "a.recourse");
const elsewhere = () => join(folder, "elsewhere.recourse");
const clock = () => instantFromEpoch(Date.now());
const deps = () => ({ home: join(folder, "home"), clock, signal: new AbortController().signal });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "recourse-replaced-"));
  host = await openWindowHost({ home: join(folder, "home"), clock, language: "en", shell: {} });
  events = [];
  host.onEvent((event) => events.push(event));
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const { call, value } = asking(() => host);

const newCase = (title: string) =>
  value("case.create", {
    path: path(),
    title,
    country: "BY",
    languages: ["en"],
    template: "un-special-procedures",
  });

const setTitle = (handle: string, title: string) =>
  call("case.change", {
    case: handle,
    saying: { key: "done.field-set" },
    edits: [{ edit: "fields", id: "case", set: { title } }],
  });

/** Puts another case in the place of the one that is open, as a person does who moves folders. */
async function replace(): Promise<void> {
  renameSync(path(), elsewhere());
  const fields = { country: "BY", languages: ["en"], authoritative: "en", timeZone: "Europe/Minsk" };
  const made = await createCase(
    path(),
    { ...fields, title: "Another case", template: "un-special-procedures" },
    deps(),
  );
  if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
}

/** What another run of the program writes into the folder, of which no window is told. */
async function setElsewhere(title: string): Promise<void> {
  const opened = await openCase(path(), deps());
  if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problems));
  const change = { op: "set", id: recordIdSchema.parse("case"), f: "title", v: title } as const;
  const saved = await appendOperations(opened.value, [change], deps());
  if (saved.kind === "refused") throw new Error(JSON.stringify(saved.problems));
}

/** Every file below a folder with what it holds. */
function contents(root: string): readonly (readonly [string, string])[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => [name, statSync(join(root, name)).isFile() ? readFileSync(join(root, name), "hex") : ""]);
}

describe("another case in the place of an open one", () => {
  it("is opened as what it is", async () => {
    const first = await newCase("A case");
    await replace();
    const second = await value("case.open", { path: path() });
    expect(second.record.title).toBe("Another case");
    expect(second.caseId).not.toBe(first.caseId);
    expect((await setTitle(second.case, "Renamed")).kind).toBe("ok");
  });

  it("is written into by no window that still shows the first one, which is told so", async () => {
    const { case: handle } = await newCase("A case");
    await setTitle(handle, "Renamed");
    await replace();
    const before = contents(path());
    const note = { title: "A note", text: "Words", arrival: { kind: "document" } } as const;
    const order = { petition: recordIdSchema.parse("p"), languages: ["en"], out: join(folder, "out"), asDraft: true };
    const replies = [
      await setTitle(handle, "Renamed again"),
      await call("case.undo", { case: handle }),
      await call("evidence.note", { case: handle, ...note }),
      await call("evidence.check", { case: handle }),
      await call("petition.build", { case: handle, ...order }),
    ];
    for (const { kind, problems } of replies) {
      expect(kind).toBe("refused");
      expect(problems).toMatchObject([{ code: "case.replaced", severity: "blocks", params: { path: path() } }]);
    }
    expect(contents(path())).toEqual(before);
  });

  it("is named first by the check of the first one", async () => {
    const { case: handle } = await newCase("A case");
    await replace();
    const { problems } = await value("case.check", { case: handle });
    expect(problems[0]?.problem).toMatchObject({ code: "case.replaced", severity: "blocks" });
  });

  it("gives way again when the first one is put back, which goes on where it was", async () => {
    const { case: handle } = await newCase("A case");
    await replace();
    expect((await setTitle(handle, "Renamed")).kind).toBe("refused");
    rmSync(path(), { recursive: true });
    renameSync(elsewhere(), path());
    expect((await setTitle(handle, "Renamed")).kind).toBe("ok");
    expect((await value("case.open", { path: path() })).record.title).toBe("Renamed");
  });
});

describe("a case whose folder was changed outside of the window", () => {
  it("is shown as the folder holds it when it is opened again, in the window that has it open too", async () => {
    const first = await newCase("A case");
    await setElsewhere("From elsewhere");
    events.length = 0;
    const again = await value("case.open", { path: path() });
    expect([again.case, again.record.title]).toEqual([first.case, "From elsewhere"]);
    expect(events).toMatchObject([{ kind: "case-changed", case: first.case, types: ["case"] }]);
  });

  it("is checked as the folder holds it", async () => {
    const { case: handle, revision } = await newCase("A case");
    await setElsewhere("From elsewhere");
    expect((await value("case.check", { case: handle })).revision).toBe(revision + 1);
    expect((await value("case.head", { case: handle })).record.title).toBe("From elsewhere");
  });

  it("is built as the folder holds it", async () => {
    const { case: handle } = await newCase("A case");
    await setElsewhere("From elsewhere");
    const order = { petition: recordIdSchema.parse("p"), languages: ["en"], out: join(folder, "out"), asDraft: true };
    await call("petition.build", { case: handle, ...order });
    expect((await value("case.head", { case: handle })).record.title).toBe("From elsewhere");
  });

  it("says what is wrong with it now, and no more once that is put right", async () => {
    const { case: handle } = await newCase("A case");
    const stranger = join(path(), "log", "0".repeat(32));
    cpSync(join(path(), "log", readdirSync(join(path(), "log"))[0] ?? ""), stranger, { recursive: true });
    expect((await value("case.open", { path: path() })).problems).toMatchObject([{ code: "case.unknown-author" }]);
    rmSync(stranger, { recursive: true });
    await value("case.check", { case: handle });
    expect((await value("case.head", { case: handle })).problems).toEqual([]);
  });
});
