import { chmodSync, existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf, valueOf } from "../case-folder/workshop.ts";
import { deskWith, page } from "./evidence-desk.ts";

describe("looking at an original", () => {
  it("shows a page, a drawing and data as the text that they are written in", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
    const html = `<!doctype html><script src="https://example.org/x.js"></script>`;
    const { preview } = await deskWith({ "a.svg": svg, "b.html": html, "c.png": `{"a": 1}`, "d.csv": "a,b\n1,2\n" });
    expect(await preview(0)).toEqual({ kind: "text", text: svg, isCut: false });
    expect(await preview(1)).toEqual({ kind: "text", text: html, isCut: false });
    expect(await preview(2)).toEqual({ kind: "text", text: `{"a": 1}`, isCut: false });
    expect(await preview(3)).toEqual({ kind: "text", text: "a,b\n1,2\n", isCut: false });
  });

  it("reads UTF-16 by its mark, an old Cyrillic page by what it says of itself, and cuts a long text between letters", async () => {
    const utf16 = Buffer.from("\uFEFFПаведамленне", "utf16le");
    const old = Buffer.concat([Buffer.from(`<html><meta charset="windows-1251">`), Buffer.from([0xcf, 0xf0, 0xe8])]);
    const { preview } = await deskWith({ a: utf16, b: old, c: `x${"ж".repeat(150_000)}` });
    expect(await preview(0)).toEqual({ kind: "text", text: "Паведамленне", isCut: false });
    expect(await preview(1)).toEqual({ kind: "text", text: `<html><meta charset="windows-1251">При`, isCut: false });
    expect(await preview(2)).toEqual({ kind: "text", text: `x${"ж".repeat(99_999)}`, isCut: true });
  });

  it("gives pictures and PDF by a handle, by what they are and not by their names", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    );
    const { desk, preview, pathOf } = await deskWith({
      "page.html": png,
      "a.txt": "%PDF-1.4\n1 0 obj\n",
      "b.zip": "PK\u0003\u0004\u0000\u0000",
      "none.txt": "",
    });
    const image = await preview(0);
    const kept = desk.place.bytes.find(image.kind === "image" ? image.bytes : "");
    expect(kept).toEqual({
      kind: "file",
      path: pathOf(0),
      name: "page.html",
      size: png.length,
      mediaType: "image/png",
    });
    expect(await preview(1)).toMatchObject({ kind: "pdf" });
    expect(await preview(2)).toEqual({ kind: "none", reason: "type" });
    expect(await preview(3)).toEqual({ kind: "none", reason: "empty" });
    await desk.place.bytes.drop(image.kind === "image" ? image.bytes : "");
    expect(existsSync(pathOf(0))).toBe(true);
  });

  it("shows nothing of an original that is no longer what was received", async () => {
    const { desk, preview, pathOf } = await deskWith({ "a.txt": "as received", "b.txt": "there" });
    expect(await preview(0)).toMatchObject({ kind: "text" });
    writeFileSync(pathOf(0), "as changed!");
    rmSync(pathOf(1));
    expect(await preview(0)).toEqual({ kind: "none", reason: "changed" });
    expect(await preview(1)).toEqual({ kind: "none", reason: "changed" });
    expect((await page(desk)).rows.map(({ original }) => original)).toEqual(["differs", "missing"]);
    expect((await page(desk, { original: "missing" })).rows).toMatchObject([{ label: "E-02" }]);
  });
});

describe("checking originals", () => {
  it("hashes every one again, reports each that changed or is gone, and shows it in the list", async () => {
    const { desk, pathOf, ids } = await deskWith({ "a.txt": "aaaa", "b.txt": "bbbb", "c.txt": "cccc" });
    writeFileSync(pathOf(1), "BBBB");
    rmSync(pathOf(2));
    const { checked, problems } = valueOf(await desk.call("evidence.check", { job: "check" }));
    expect(checked).toBe(3);
    expect(problems.map(({ code, where }) => [code, where?.record])).toEqual(
      expect.arrayContaining([
        ["evidence.digest-mismatch", ids[1]],
        ["evidence.missing", ids[2]],
      ]),
    );
    expect((await page(desk)).rows.map(({ original }) => original)).toEqual(["intact", "differs", "missing"]);
    expect(desk.events.filter((event) => event.kind === "progress").at(-1)).toMatchObject({
      job: "check",
      done: 12,
      total: 12,
    });
    const item = valueOf(await desk.call("evidence.item", { id: ids[1] ?? "" }));
    expect(item).toMatchObject({ original: "differs", checkedAt: expect.stringMatching(/^2020-08-12T/) });
  });

  it("sees a change that left size and time as they were", async () => {
    const { desk, pathOf, ids } = await deskWith({ "a.txt": "aaaa" });
    utimesSync(pathOf(0), 1, 1);
    valueOf(await desk.call("evidence.check", {}));
    writeFileSync(pathOf(0), "AAAA");
    utimesSync(pathOf(0), 1, 1);
    const { problems } = valueOf(await desk.call("evidence.check", {}));
    expect(problems.map(({ code, where }) => [code, where?.record])).toEqual([["evidence.digest-mismatch", ids[0]]]);
  });

  it("checks only what is named, and says when that is not in the case", async () => {
    const { desk, pathOf, ids } = await deskWith({ "a.txt": "aaaa", "b.txt": "bbbb" });
    writeFileSync(pathOf(1), "BBBB");
    const reply = valueOf(await desk.call("evidence.check", { ids: [ids[0] ?? "", "nothing"] }));
    expect(reply).toMatchObject({ checked: 1, problems: [{ code: "project.record-missing" }] });
  });

  it("can be stopped", async () => {
    const { desk } = await deskWith({ "a.bin": Buffer.alloc(8_000_000, 1), "b.txt": "bbbb" });
    desk.onEvent((event) => {
      if (event.kind === "progress") desk.jobs.get("check")?.abort();
    });
    const stopped = await desk.call("evidence.check", { job: "check" });
    expect(stopped.kind).toBe("refused");
    expect(codesOf(stopped)).toEqual(["command.interrupted"]);
    expect(desk.jobs.size).toBe(0);
  });

  it("names an original that cannot be read", async ({ skip }) => {
    skip(process.getuid?.() === 0, "root may read every file");
    const { desk, pathOf } = await deskWith({ "a.txt": "aaaa" });
    chmodSync(pathOf(0), 0o000);
    const { problems } = valueOf(await desk.call("evidence.check", {}));
    expect(problems).toMatchObject([{ code: "evidence.unreadable-blob" }]);
    expect((await page(desk)).rows).toMatchObject([{ original: "unchecked" }]);
  });
});
