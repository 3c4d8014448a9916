import { describe, expect, it } from "vitest";
import { recordsOf } from "../../../core/project/case-view.ts";
import { treeOf, valueOf } from "../case-folder/workshop.ts";
import { add, byLabel, openDesk, page } from "./evidence-desk.ts";
import type { Desk } from "./evidence-desk.ts";

/** Takes files in one call each, as a window does, under the name of one batch. */
async function addOneByOne(desk: Desk, names: readonly string[], batch: string) {
  for (const name of names) {
    const files = [await desk.send(name, `content of ${name}`)];
    valueOf(await desk.call("evidence.add", { files, arrival: {}, batch }));
  }
}

const titles = async (desk: Desk) => (await page(desk)).rows.map(({ title }) => title).join(" ");

const many = 600;

/** Bytes of all files together, by their names from 1 on. */
const bytes = Array.from({ length: many }, (_, index) => `file ${index + 1}`.length).reduce(
  (sum, size) => sum + size,
  0,
);

describe("many files at once", () => {
  it("hundreds of them are one piece of work with one progress, and one undo takes all of them back", async () => {
    const desk = await openDesk();
    valueOf(await add(desk, { "before.txt": "was there before" }));
    const files: string[] = [];
    for (let number = 1; number <= many; number += 1) files.push(await desk.send(`${number}.txt`, `file ${number}`));
    const reply = await desk.call("evidence.add", { files, arrival: {}, job: "intake" });
    expect(valueOf(reply).refused).toEqual([]);
    expect(valueOf(reply).added.at(-1)).toMatchObject({ label: `E-${many + 1}`, isNew: true });
    const told = desk.events.flatMap((event) => (event.kind === "progress" ? [event] : []));
    expect(new Set(told.map(({ job, total }) => `${job} ${total}`))).toEqual(new Set([`intake ${bytes}`]));
    expect(told.at(-1)?.done).toBe(bytes);
    const said = { key: "done.evidence-added-several", params: { count: many } };
    expect(valueOf(await desk.call("case.undo", {})).did).toEqual(said);
    expect(await titles(desk)).toBe("before.txt");
    expect(recordsOf(desk.open.folder.state, "custodyEntry")).toHaveLength(many + 1);
    expect(valueOf(await desk.call("case.redo", {})).did).toEqual(said);
    const last = valueOf(await desk.call("evidence.page", { filter: byLabel, offset: many, limit: 10 }));
    expect(last).toMatchObject({ total: many + 1, rows: [{ label: `E-${many + 1}`, title: `${many}.txt` }] });
    expect(Object.keys(treeOf(desk.open.folder.path)).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(Object.values(treeOf(`${desk.root}/home/arrivals`)).filter((entry) => entry !== "folder")).toEqual([]);
  });

  it("that a window sends one by one are taken back together, and nothing that was done before", async () => {
    const desk = await openDesk();
    await addOneByOne(desk, ["a.txt", "b.txt"], "first");
    await addOneByOne(desk, ["c.txt", "d.txt", "e.txt"], "second");
    expect(await titles(desk)).toBe("a.txt b.txt c.txt d.txt e.txt");
    expect(valueOf(await desk.call("case.undo", {})).did).toMatchObject({ params: { count: 3 } });
    expect(await titles(desk)).toBe("a.txt b.txt");
    valueOf(await desk.call("case.undo", {}));
    expect(await titles(desk)).toBe("");
    expect((await desk.call("case.undo", {})).problems).toMatchObject([{ code: "project.nothing-to-undo" }]);
    valueOf(await desk.call("case.redo", {}));
    valueOf(await desk.call("case.redo", {}));
    expect(await titles(desk)).toBe("a.txt b.txt c.txt d.txt e.txt");
  });

  it("leave a change that was made between them a step of its own", async () => {
    const desk = await openDesk();
    await addOneByOne(desk, ["a.txt", "b.txt"], "batch");
    const [row] = (await page(desk)).rows;
    const edits = [{ edit: "fields" as const, id: row?.id ?? "", set: { title: "Renamed" } }];
    valueOf(await desk.call("case.change", { saying: { key: "done.field-set", params: { field: "Title" } }, edits }));
    await addOneByOne(desk, ["c.txt"], "batch");
    expect(await titles(desk)).toBe("Renamed b.txt c.txt");
    const steps: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      valueOf(await desk.call("case.undo", {}));
      steps.push(await titles(desk));
    }
    expect(steps).toEqual(["Renamed b.txt", "a.txt b.txt", ""]);
  });
});
