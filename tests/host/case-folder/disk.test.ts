import { spawnSync } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { addEvidence } from "../../../host/case-folder/add-evidence.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import { putRecords } from "../../../host/case-folder/put-records.ts";
import { caseFields, codesOf, deviceIn, treeOf, valueOf, write } from "./workshop.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const mounted: string[] = [];

afterEach(() => {
  for (const path of mounted.splice(0)) spawnSync("umount", [path]);
});

/** A disk of this size, where the system lets us mount one. */
function smallDisk(root: string, kilobytes: number): { readonly disk: string; readonly isMounted: boolean } {
  const disk = join(root, "disk");
  mkdirSync(disk);
  const run = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk]);
  if (run.status === 0) mounted.push(disk);
  return { disk, isMounted: run.status === 0 };
}

function files(folder: string): readonly string[] {
  return Object.entries(treeOf(folder)).flatMap(([name, content]) => (content === "folder" ? [] : [name]));
}

const person = { type: "person", id: "p-1", fields: { name: "N", role: "R", isPublicRole: true } };

describe("a full disk", () => {
  it("keeps a file out as a whole, and the case as it was", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 512);
    skip(!isMounted, "this test needs the right to mount a small disk");
    const deps = deviceIn(root);
    const folder = valueOf(await createCase(join(disk, "a.recourse"), caseFields, deps));
    const before = treeOf(disk);
    const file = write(join(root, "large.bin"), Buffer.alloc(1024 * 1024, 1));
    expect(codesOf(await addEvidence(folder, file, {}, deps))).toEqual(["case.disk-full"]);
    expect(treeOf(disk)).toEqual(before);
    expect(codesOf(await addEvidence(folder, write(join(root, "small.txt"), "a"), {}, deps))).toEqual([]);
  });

  it("keeps a change out as a whole, and no blob of it stays", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 512);
    skip(!isMounted, "this test needs the right to mount a small disk");
    const deps = deviceIn(root);
    const folder = valueOf(await createCase(join(disk, "a.recourse"), caseFields, deps));
    const records = Array.from({ length: 5 }, (_, index) => ({
      ...person,
      id: `p-${index}`,
      fields: { ...person.fields, name: "n".repeat(200_000) },
    }));
    const before = treeOf(disk);
    expect(codesOf(await putRecords(folder, records, deps))).toEqual(["case.disk-full"]);
    expect(treeOf(disk)).toEqual(before);
    expect(codesOf(await putRecords(folder, [person], deps))).toEqual([]);
  });

  it("that has room for a file and not for its entry keeps both out", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 512);
    skip(!isMounted, "this test needs the right to mount a small disk");
    const deps = deviceIn(root);
    const folder = valueOf(await createCase(join(disk, "a.recourse"), caseFields, deps));
    const { bavail, bsize } = statfsSync(disk);
    write(join(disk, "filler"), Buffer.alloc((bavail - 1) * bsize));
    const before = files(disk);
    const file = write(join(root, "small.txt"), "small");
    expect(codesOf(await addEvidence(folder, file, {}, deps))).toEqual(["case.disk-full"]);
    expect(files(disk)).toEqual(before);
  });

  it("of the private folder is told as well, and the case stays as it was", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 512);
    skip(!isMounted, "this test needs the right to mount a small disk");
    const deps = deviceIn(disk);
    const folder = valueOf(await createCase(join(root, "a.recourse"), caseFields, deps));
    const before = treeOf(folder.path);
    const large = { ...person, fields: { ...person.fields, name: "n".repeat(200_000) } };
    const records = ["p-1", "p-2", "p-3"].map((id) => ({ ...large, id }));
    expect(codesOf(await putRecords(folder, records, deps))).toEqual(["case.disk-full"]);
    expect(treeOf(folder.path)).toEqual(before);
    expect(codesOf(await openCase(folder.path, deps))).toEqual([]);
  });

  it("makes no half of a new case", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 4);
    skip(!isMounted, "this test needs the right to mount a small disk");
    write(join(disk, "filler"), Buffer.alloc(4096));
    expect(codesOf(await createCase(join(disk, "a.recourse"), caseFields, deviceIn(root)))).toEqual(["case.disk-full"]);
    expect(Object.keys(treeOf(disk))).toEqual(["filler"]);
  });
});

describe("a case on a read-only disk", () => {
  it("is read, and everything that would write says that it cannot", async ({ skip }) => {
    const root = temporaryFolder();
    const { disk, isMounted } = smallDisk(root, 512);
    skip(!isMounted, "this test needs the right to mount a small disk");
    const deps = deviceIn(root);
    const folder = valueOf(await createCase(join(disk, "a.recourse"), caseFields, deps));
    spawnSync("mount", ["-o", "remount,ro", disk]);
    const before = treeOf(root, true);
    expect(codesOf(await openCase(folder.path, deps))).toEqual([]);
    expect(codesOf(await putRecords(folder, [person], deps))).toEqual(["case.read-only"]);
    expect(codesOf(await addEvidence(folder, write(join(root, "a.txt"), "a"), {}, deps))).toEqual(["case.read-only"]);
    expect(codesOf(await createCase(join(disk, "b.recourse"), caseFields, deps))).toEqual(["case.read-only"]);
    expect(Object.keys(treeOf(root))).toEqual([...Object.keys(before), "a.txt"].sort());
  });
});
