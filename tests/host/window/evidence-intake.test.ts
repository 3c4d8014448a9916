import { existsSync, readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BridgeEvent } from "../../../core/bridge/event.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { readBlob } from "../../../host/case-folder/blobs.ts";
import { treeOf, valueOf } from "../case-folder/workshop.ts";
import { add, deskWith, openDesk, page } from "./evidence-desk.ts";

describe("taking evidence in from the window", () => {
  it("keeps the bytes under the name that the file had, with what was said about them", async () => {
    const desk = await openDesk();
    const arrival = {
      kind: "screenshot",
      source: " https://example.org ",
      capturedAt: "2020-08-09",
      obtainedBy: "",
    } as const;
    const reply = await add(desk, { "notice.txt": "No Internet\n" }, arrival);
    expect(valueOf(reply)).toMatchObject({ added: [{ label: "E-01", isNew: true }], refused: [] });
    const [id = ""] = valueOf(reply).added.map((one) => one.id);
    const { item, custody, original, citedBy } = valueOf(await desk.call("evidence.item", { id }));
    expect(item).toMatchObject({
      fileName: "notice.txt",
      title: "notice.txt",
      kind: "screenshot",
      capturedAt: "2020-08-09",
    });
    expect(item).toMatchObject({ source: "https://example.org" });
    expect(item).not.toHaveProperty("obtainedBy");
    expect(custody).toMatchObject([{ by: "Lawyer", action: "received", fileName: "notice.txt", item: id }]);
    expect({ original, citedBy }).toEqual({ original: "intact", citedBy: [] });
    expect(Buffer.from(valueOf(await readBlob(desk.open.folder, item.digest))).toString()).toBe("No Internet\n");
  });

  it("tells how far it is in bytes over all files, by the name of each", async () => {
    const desk = await openDesk();
    const files = [
      await desk.send("a.bin", Buffer.alloc(3_000_000, 1)),
      await desk.send("b.bin", Buffer.alloc(1000, 2)),
    ];
    valueOf(await desk.call("evidence.add", { files, arrival: {}, job: "intake" }));
    const told = desk.events.flatMap((event) => (event.kind === "progress" ? [event] : []));
    expect(new Set(told.map((event) => `${event.job} ${event.unit} ${event.total}`))).toEqual(
      new Set(["intake bytes 3001000"]),
    );
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(files.map((handle) => desk.place.bytes.find(handle))).toEqual([undefined, undefined]);
    expect(told.at(0)).toMatchObject({ name: "a.bin" });
    expect(told.at(-1)).toMatchObject({ done: 3_001_000, name: "b.bin" });
    expect(desk.jobs.size).toBe(0);
  });

  it("stopped half-way, keeps the files that were finished and leaves nothing of the others", async () => {
    const desk = await openDesk();
    const large = Buffer.alloc(20_000_000, 7);
    const files = [
      await desk.send("first.txt", "first"),
      await desk.send("large.bin", large),
      await desk.send("last.txt", "last"),
    ];
    const waiting = files.map((handle) => desk.place.bytes.find(handle));
    desk.onEvent((event: BridgeEvent) => {
      if (event.kind === "progress" && event.name === "large.bin" && event.done > 5_000_000)
        desk.jobs.get("intake")?.abort();
    });
    const reply = await desk.call("evidence.add", { files, arrival: {}, job: "intake" });
    expect(valueOf(reply)).toMatchObject({ added: [{ label: "E-01" }], refused: [] });
    expect(reply.problems).toMatchObject([{ code: "evidence.add-stopped", params: { added: 1, left: 2 } }]);
    expect((await page(desk)).rows.map(({ title }) => title)).toEqual(["first.txt"]);
    const blobs = Object.keys(treeOf(`${desk.open.folder.path}/blobs`)).filter((name) => /\.(bin|part)$/.test(name));
    expect(blobs).toHaveLength(1);
    const left = waiting.filter((one) => one?.kind === "file" && existsSync(one.path));
    expect(left).toEqual([]);
    expect(files.map((handle) => desk.place.bytes.find(handle))).toEqual([undefined, undefined, undefined]);
  });

  it("makes one exhibit and two entries of custody of the same file, and nothing to take back of the second", async () => {
    const desk = await openDesk();
    valueOf(await add(desk, { "one.txt": "same" }));
    const again = await add(desk, { "two.txt": "same" });
    expect(valueOf(again)).toMatchObject({ added: [{ label: "E-01", isNew: false }] });
    expect(again.problems).toMatchObject([{ code: "evidence.received-again", params: { file: "two.txt" } }]);
    const [row] = (await page(desk)).rows;
    const { custody } = valueOf(await desk.call("evidence.item", { id: row?.id ?? "" }));
    expect(custody.map(({ action, fileName }) => [action, fileName])).toEqual([
      ["received", "one.txt"],
      ["received-again", "two.txt"],
    ]);
    expect(desk.open.undo).toHaveLength(1);
  });

  it("takes back an addition, keeps its custody, and gives the same label when the file comes again", async () => {
    const { desk, ids } = await deskWith({ "letter.txt": "words" });
    valueOf(await add(desk, { "other.txt": "other" }));
    valueOf(await desk.call("case.undo", {}));
    expect(valueOf(await desk.call("case.undo", {})).did).toEqual({
      key: "done.evidence-added",
      params: { label: "E-01" },
    });
    expect((await page(desk)).total).toBe(0);
    const custodyOf = () => recordsOf(desk.open.folder.state, "custodyEntry").filter(({ item }) => item === ids[0]);
    expect(custodyOf()).toHaveLength(1);
    expect(valueOf(await desk.call("case.removed", {})).records.map(({ id }) => id)).toContain(ids[0]);
    expect(valueOf(await add(desk, { "letter (1).txt": "words" }))).toMatchObject({
      added: [{ id: ids[0], label: "E-01", isNew: true }],
    });
    expect(
      custodyOf()
        .map(({ action, fileName }) => [action, fileName])
        .toSorted(),
    ).toEqual([
      ["received", "letter.txt"],
      ["received-again", "letter (1).txt"],
    ]);
    expect((await page(desk)).rows).toMatchObject([{ label: "E-01", title: "letter.txt" }]);
  });

  it("does again what was taken back", async () => {
    const { desk, pathOf } = await deskWith({ "letter.txt": "words" });
    const path = pathOf(0);
    valueOf(await desk.call("case.undo", {}));
    expect(readFileSync(path, "utf8")).toBe("words");
    valueOf(await desk.call("case.redo", {}));
    expect((await page(desk)).rows).toMatchObject([{ label: "E-01", title: "letter.txt", original: "intact" }]);
  });

  it("goes on with the other files when one is refused, and names it as the person knows it", async () => {
    const desk = await openDesk();
    const files = [await desk.send("gone.txt", "gone"), await desk.send("here.txt", "here"), "0".repeat(32)];
    const waiting = desk.place.bytes.find(files[0] ?? "");
    if (waiting?.kind !== "file") throw new Error("The file was not kept.");
    rmSync(waiting.path);
    const reply = await desk.call("evidence.add", { files, arrival: {} });
    expect(valueOf(reply).added).toMatchObject([{ label: "E-01" }]);
    expect(valueOf(reply).refused).toMatchObject([
      { code: "evidence.not-found", params: { file: "gone.txt" }, where: { file: "gone.txt" } },
      { code: "bridge.upload-gone" },
    ]);
    expect(JSON.stringify(reply)).not.toContain(waiting.path);
  });

  it("keeps hostile names as words, and no file outside the store of the case", async () => {
    const desk = await openDesk();
    const long = `${"n".repeat(296)}.txt`;
    const before = Object.keys(treeOf(desk.root));
    valueOf(
      await add(desk, {
        "../../escaped.txt": "1",
        "C:\\x\\nul.txt": "2",
        "invoice\u202Efdp.exe": "3",
        [long]: "4",
        "\u202E\u0007": "5",
      }),
    );
    expect((await page(desk)).rows.map(({ title }) => title)).toEqual([
      ...["escaped.txt", "nul.txt", "invoicefdp.exe", long, "E-05"],
    ]);
    const items = recordsOf(desk.open.folder.state, "evidenceItem");
    expect(items.map(({ fileName }) => fileName)).toContain("invoice\u202Efdp.exe");
    const made = Object.keys(treeOf(desk.root)).filter((name) => !before.includes(name));
    expect(made.filter((name) => !/^(a\.recourse|home)/.test(name))).toEqual([]);
    expect(made.filter((name) => /escaped|nul\.txt|invoice|nnnn/.test(name))).toEqual([]);
  });

  it("takes in a typed note as a text with its address, and says that it was typed", async () => {
    const desk = await openDesk();
    const note = {
      title: " Call with a subscriber ",
      address: "https://example.org/a",
      text: "Няма сувязі з 22:00.\n",
      arrival: {},
    };
    const { id, label } = valueOf(await desk.call("evidence.note", note));
    const { item, custody } = valueOf(await desk.call("evidence.item", { id }));
    expect(label).toBe("E-01");
    expect(item).toMatchObject({
      ...{
        title: "Call with a subscriber",
        fileName: "Call-with-a-subscriber.txt",
        mediaType: "text/plain",
      },
      source: "https://example.org/a",
    });
    expect(custody).toMatchObject([{ method: "note-typed", fileName: "Call-with-a-subscriber.txt" }]);
    const words = "Call with a subscriber\nhttps://example.org/a\n\nНяма сувязі з 22:00.\n";
    expect(valueOf(await desk.call("evidence.preview", { id }))).toEqual({ kind: "text", text: words, isCut: false });
    expect(valueOf(await desk.call("case.undo", {})).did).toEqual({ key: "done.evidence-added", params: { label } });
  });
});
