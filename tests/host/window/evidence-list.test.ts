import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { EvidenceFilter } from "../../../core/bridge/evidence-operations.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { appendOperations } from "../../../host/case-folder/append.ts";
import { valueOf } from "../case-folder/workshop.ts";
import { add, byLabel, openDesk, page } from "./evidence-desk.ts";

describe("the list of evidence", () => {
  async function listed() {
    const desk = await openDesk();
    valueOf(
      await add(
        desk,
        { "10 b.txt": "ten", "9 a.txt": "nine nine" },
        { kind: "dataset", capturedAt: "2020-08-10T09:00:00Z" },
      ),
    );
    valueOf(
      await add(
        desk,
        { "c.txt": "c" },
        { confidentiality: "confidential", source: "https://Example.org/Straße", capturedAt: "2020-08-09" },
      ),
    );
    valueOf(await add(desk, { "d.txt": "dddd" }));
    const { rows } = await page(desk);
    const ids = rows.map(({ id }) => id);
    const [first = "", second = ""] = ids;
    const finding = {
      text: "A fact.",
      when: { day: "2020-08-09" },
      lane: "event",
      confidence: "reported",
      author: "Lawyer",
    };
    const edits = [
      { edit: "save" as const, type: "finding", id: "f-1", fields: { ...finding, exhibits: [first, second] } },
      { edit: "save" as const, type: "finding", id: "f-2", fields: { ...finding, exhibits: [second, second] } },
    ];
    valueOf(await desk.call("case.change", { saying: { key: "done.field-set" }, edits }));
    const labels = async (filter: Partial<EvidenceFilter>) =>
      (await page(desk, filter)).rows.map(({ label }) => label).join(" ");
    return { desk, labels, ids };
  }

  it("is ordered by label, title, time, citations or size, either way", async () => {
    const { labels } = await listed();
    expect(await labels({ sort: "label", direction: "descending" })).toBe("E-04 E-03 E-02 E-01");
    expect(await labels({ sort: "title" })).toBe("E-02 E-01 E-03 E-04");
    expect(await labels({ sort: "obtained" })).toBe("E-03 E-01 E-02 E-04");
    expect(await labels({ sort: "obtained", direction: "descending" })).toBe("E-04 E-01 E-02 E-03");
    expect(await labels({ sort: "cited", direction: "descending" })).toBe("E-02 E-01 E-03 E-04");
    expect(await labels({ sort: "bytes" })).toBe("E-03 E-01 E-04 E-02");
  });

  it("puts exhibits of unknown time last, whichever way it is ordered", async () => {
    const { desk, labels, ids } = await listed();
    const { item } = valueOf(await desk.call("evidence.item", { id: ids[3] ?? "" }));
    const edits = [
      { edit: "save" as const, type: "evidenceItem", id: "elsewhere", fields: { ...item, label: "E-05" } },
    ];
    valueOf(await desk.call("case.change", { saying: { key: "done.field-set" }, edits }));
    expect(await labels({ sort: "obtained" })).toBe("E-03 E-01 E-02 E-04 E-05");
    expect(await labels({ sort: "obtained", direction: "descending" })).toBe("E-04 E-01 E-02 E-03 E-05");
  });

  it("is narrowed by kind, use, confidentiality, and words of title, source or digest", async () => {
    const { desk, labels } = await listed();
    expect(await labels({ kinds: ["dataset"] })).toBe("E-01 E-02");
    expect(await labels({ kinds: [] })).toBe("E-01 E-02 E-03 E-04");
    expect(await labels({ used: "cited" })).toBe("E-01 E-02");
    expect(await labels({ used: "not-cited" })).toBe("E-03 E-04");
    expect(await labels({ confidentiality: "confidential" })).toBe("E-03");
    expect(await labels({ text: "EXAMPLE.org  c.txt" })).toBe("E-03");
    expect(await labels({ text: createHash("sha256").update("dddd").digest("hex").slice(4, 14) })).toBe("E-04");
    expect(await labels({ text: "nowhere" })).toBe("");
    expect(await page(desk, { used: "cited" })).toMatchObject({ total: 4, matching: 2 });
  });

  it("comes in pages, and counts what a change makes of it", async () => {
    const { desk, ids } = await listed();
    const second = valueOf(await desk.call("evidence.page", { filter: byLabel, offset: 2, limit: 1 }));
    expect(second).toMatchObject({ total: 4, matching: 4, rows: [{ label: "E-03", cited: 0 }] });
    const edits = [
      { edit: "remove" as const, id: ids[2] ?? "" },
      { edit: "remove" as const, id: "f-1" },
    ];
    valueOf(await desk.call("case.change", { saying: { key: "done.field-set" }, edits }));
    const after = valueOf(await desk.call("evidence.page", { filter: byLabel, offset: 2, limit: 1 }));
    expect(after).toMatchObject({ total: 3, rows: [{ label: "E-04" }] });
    expect(after.revision).toBe(second.revision + 1);
    expect((await page(desk)).rows.map(({ cited }) => cited)).toEqual([0, 1, 0]);
  });

  it("shows an exhibit whose time is none beside all others, says what stands there, and takes a better one", async () => {
    const { desk, labels, ids } = await listed();
    const [first = "", second = ""] = ids;
    // A window refuses such a value; another hand wrote it.
    const deps = desk.place.deps(new AbortController().signal);
    const wrong = [
      { op: "set", id: recordIdSchema.parse(first), f: "capturedAt", v: "9.8.2020" },
      { op: "set", id: recordIdSchema.parse(second), f: "capturedAt", v: 20200809 },
    ] as const;
    valueOf(await appendOperations(desk.open.folder, wrong, deps));
    valueOf(await desk.call("case.check", {}));
    const { rows } = await page(desk);
    expect(rows.map(({ label, capturedAt, unreadTime }) => [label, capturedAt, unreadTime])).toEqual([
      ["E-01", undefined, "9.8.2020"],
      ["E-02", undefined, "20200809"],
      ["E-03", "2020-08-09", undefined],
      ["E-04", undefined, undefined],
    ]);
    expect(await labels({ sort: "obtained" })).toContain("E-01");
    const shown = valueOf(await desk.call("evidence.item", { id: first }));
    expect(shown.item).toMatchObject({ label: "E-01", title: "10 b.txt" });
    expect(shown.item.capturedAt).toBeUndefined();
    expect(shown.problems).toMatchObject([{ code: "project.record-invalid", where: { field: "capturedAt" } }]);
    const edits = [{ edit: "fields" as const, id: first, set: { capturedAt: "2020-08-09" } }];
    valueOf(await desk.call("case.change", { saying: { key: "done.field-set" }, edits }));
    expect(valueOf(await desk.call("evidence.item", { id: first }))).toMatchObject({
      item: { capturedAt: "2020-08-09" },
      problems: [],
    });
  });

  it("shows what rests on an exhibit", async () => {
    const { desk, ids } = await listed();
    const { citedBy } = valueOf(await desk.call("evidence.item", { id: ids[1] ?? "" }));
    expect(citedBy).toEqual(["f-1", "f-2"].map((id) => ({ type: "finding", id, text: "A fact." })));
    const missing = await desk.call("evidence.item", { id: "nothing" });
    expect(missing).toMatchObject({ kind: "refused", problems: [{ code: "project.record-missing" }] });
  });
});
