import {
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { findRecord, recordProblems, recordsOf } from "../../../core/project/case-view.ts";
import { appendOperations } from "../../../host/case-folder/append.ts";
import { createCase } from "../../../host/case-folder/create-case.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import type { CaseFolder } from "../../../host/case-folder/open-case.ts";
import type { CaseDeps } from "../../../host/case-folder/case-deps.ts";
import { putRecords } from "../../../host/case-folder/put-records.ts";
import { caseFields, codesOf, deviceIn, newCase, segmentFiles, treeOf, valueOf, write } from "./workshop.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

function person(number: number, name = "N") {
  return { type: "person", id: `p-${number}`, fields: { name, role: "R", isPublicRole: true } };
}

async function caseOfThree() {
  const made = await newCase();
  const second = valueOf(await putRecords(made.folder, [person(1)], made.deps));
  const folder = valueOf(await putRecords(second, [person(2)], made.deps));
  return { ...made, folder };
}

/** The case as somebody else has it, who lacks the private folder of its author. */
function copied(root: string, folder: CaseFolder): { readonly path: string; readonly deps: CaseDeps } {
  const path = join(root, "copy", "b.recourse");
  cpSync(folder.path, path, { recursive: true });
  return { path, deps: deviceIn(root, "other-home") };
}

describe("a case folder", () => {
  it("is read back as it was written", async () => {
    const { folder, deps } = await caseOfThree();
    const opened = valueOf(await openCase(folder.path, deps));
    expect(findRecord(opened.state, "case", "case")).toEqual({ id: "case", ...caseFields });
    expect(recordsOf(opened.state, "person").map(({ id }) => id)).toEqual(["p-1", "p-2"]);
    expect(opened.state).toEqual(folder.state);
  });

  it("is not written when it is only read, and neither is the private folder", async () => {
    const { folder, deps, root } = await caseOfThree();
    const before = treeOf(root, true);
    await openCase(folder.path, deps);
    await openCase(folder.path, deviceIn(root, "no-home"));
    expect(treeOf(root, true)).toEqual(before);
  });

  it("gets no new entry when nothing changed", async () => {
    const { folder, deps } = await caseOfThree();
    valueOf(await putRecords(folder, [person(1)], deps));
    expect(segmentFiles(folder.path)).toHaveLength(3);
  });

  it("keeps records and fields of a newer version as they came", async () => {
    const { folder, deps } = await newCase();
    const id = recordIdSchema.parse("vault-1");
    const value = { depth: [1, { b: "x" }] };
    const changes = [
      { op: "put", id, type: "sealedVault" } as const,
      { op: "set", id, f: "contents", v: value } as const,
    ];
    valueOf(await appendOperations(folder, changes, deps));
    const { state } = valueOf(await openCase(folder.path, deps));
    expect(state.records.get("vault-1")?.fields.get("contents")?.winner.value).toEqual(value);
    expect(recordProblems(state)).toEqual([]);
  });

  it("keeps the key of the device for its owner only", async () => {
    const { deps } = await newCase();
    expect(statSync(join(deps.home, "device.key")).mode & 0o777).toBe(0o600);
    expect(statSync(join(deps.home, "cases")).mode & 0o777).toBe(0o700);
  });

  it("is not made where files or another case stand", async () => {
    const { folder, deps, root } = await newCase();
    write(join(root, "full", "a.txt"), "a");
    expect(codesOf(await createCase(folder.path, caseFields, deps))).toEqual(["case.exists"]);
    expect(codesOf(await createCase(join(root, "full"), caseFields, deps))).toEqual(["case.folder-not-empty"]);
    expect(codesOf(await createCase(join(root, "full", "a.txt"), caseFields, deps))).toEqual(["case.not-a-folder"]);
  });

  it("is not made at all when what it is told is not well formed", async () => {
    const root = temporaryFolder();
    const result = await createCase(join(root, "a"), { ...caseFields, timeZone: "Minsk" }, deviceIn(root));
    expect(codesOf(result)).toEqual(["project.record-invalid"]);
    expect(treeOf(root)).toEqual({});
  });

  it("leaves files of other programs alone", async () => {
    const { folder, deps, root } = await caseOfThree();
    const [first = ""] = segmentFiles(folder.path);
    const log = join(folder.path, dirname(first));
    const name = basename(first, ".rlog");
    const elsewhere = write(join(root, "elsewhere.rlog"), "not of this case");
    for (const foreign of [
      `${name}.sync-conflict-20200812-101010-ABCDEFG.rlog`,
      `.syncthing.${name}.rlog.tmp`,
      `${name.toUpperCase()}.RLOG`,
      `~$${name}.rlog`,
    ]) {
      write(join(log, foreign), "foreign");
    }
    symlinkSync(elsewhere, join(log, `00000004-${"0".repeat(32)}.rlog`));
    const before = treeOf(folder.path);
    expect(codesOf(await openCase(folder.path, deps))).toEqual([]);
    valueOf(await putRecords(folder, [person(3)], deps));
    expect(treeOf(folder.path)).toMatchObject(before);
  });
});

describe("a case that cannot be opened", () => {
  it("is told apart from nothing, a file and any other folder", async () => {
    const root = temporaryFolder();
    const deps = deviceIn(root);
    write(join(root, "folder", "a.txt"), "a");
    expect(codesOf(await openCase(join(root, "nothing"), deps))).toEqual(["case.not-found"]);
    expect(codesOf(await openCase(join(root, "folder", "a.txt"), deps))).toEqual(["case.not-a-folder"]);
    expect(codesOf(await openCase(join(root, "folder"), deps))).toEqual(["case.not-a-case"]);
  });

  it.each([0, 1])("is half copied when entry %i of its history is missing", async (index) => {
    const { folder, root } = await caseOfThree();
    const { path, deps } = copied(root, folder);
    rmSync(join(path, segmentFiles(path)[index] ?? ""));
    expect(codesOf(await openCase(path, deps))).toEqual(["case.half-copied"]);
  });

  it("is half copied without its marker or without its log", async () => {
    const { folder, root } = await caseOfThree();
    const { path, deps } = copied(root, folder);
    renameSync(join(path, "recourse.json"), join(root, "kept.json"));
    expect(codesOf(await openCase(path, deps))).toEqual(["case.half-copied"]);
    renameSync(join(root, "kept.json"), join(path, "recourse.json"));
    rmSync(join(path, "log"), { recursive: true });
    expect(codesOf(await openCase(path, deps))).toEqual(["case.half-copied"]);
  });

  it("was made by a newer version", async () => {
    const { folder, deps } = await newCase();
    const marker = join(folder.path, "recourse.json");
    write(marker, readFileSync(marker, "utf8").replace('"schema":1', '"schema":2'));
    expect(codesOf(await openCase(folder.path, deps))).toEqual(["case.newer-version"]);
  });

  it.each(["", "{}", '{"format":"recourse-case"}', "\u0000\u0001", "[1"])("has a marker that says %j", async (text) => {
    const { folder, deps } = await newCase();
    write(join(folder.path, "recourse.json"), text);
    expect(codesOf(await openCase(folder.path, deps))).toEqual(["case.marker-damaged"]);
  });

  it("has an entry that was torn at any byte", async () => {
    const { folder, root } = await caseOfThree();
    const { path, deps } = copied(root, folder);
    const last = join(path, segmentFiles(path).at(-1) ?? "");
    const whole = readFileSync(last);
    for (let size = 0; size < whole.length; size += 7) {
      writeFileSync(last, whole.subarray(0, size));
      expect(codesOf(await openCase(path, deps))).toEqual(["case.segment-damaged"]);
    }
    writeFileSync(last, Buffer.alloc(whole.length));
    expect(codesOf(await openCase(path, deps))).toEqual(["case.segment-damaged"]);
    writeFileSync(last, whole);
    expect(codesOf(await openCase(path, deps))).toEqual([]);
  });
});

describe("a device that wrote a case", () => {
  it.each([0, 1, 2])(
    "reads entry %i from its own copy when the folder lost it, and puts it back with the next change",
    async (index) => {
      const { folder, deps } = await caseOfThree();
      const lost = join(folder.path, segmentFiles(folder.path)[index] ?? "");
      const bytes = readFileSync(lost);
      rmSync(lost);
      const opened = await openCase(folder.path, deps);
      expect(codesOf(opened)).toEqual(["case.segment-kept-here"]);
      expect(valueOf(opened).state).toEqual(folder.state);
      expect(existsSync(lost)).toBe(false);
      valueOf(await putRecords(valueOf(opened), [person(3)], deps));
      expect(readFileSync(lost)).toEqual(bytes);
    },
  );

  it("heals an entry that was torn in the folder", async () => {
    const { folder, deps } = await caseOfThree();
    const torn = join(folder.path, segmentFiles(folder.path)[1] ?? "");
    const bytes = readFileSync(torn);
    truncateSync(torn, 100);
    const opened = valueOf(await openCase(folder.path, deps));
    valueOf(await putRecords(opened, [person(3)], deps));
    expect(readFileSync(torn)).toEqual(bytes);
    expect(codesOf(await openCase(folder.path, deps))).toEqual([]);
  });

  it("loses nothing when many changes are made at once", async () => {
    const { folder, deps } = await newCase();
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const results = await Promise.all(numbers.map((number) => putRecords(folder, [person(number)], deps)));
    results.forEach(valueOf);
    const opened = valueOf(await openCase(folder.path, deps));
    expect(recordsOf(opened.state, "person")).toHaveLength(12);
    expect(opened.state.forkedDevices).toEqual([]);
  });

  it("does not write with private notes that are older than the case", async () => {
    const { folder, deps, root } = await caseOfThree();
    cpSync(deps.home, join(root, "backup"), { recursive: true });
    const later = valueOf(await putRecords(folder, [person(3)], deps));
    const restored = { ...deps, home: join(root, "backup") };
    expect(codesOf(await putRecords(later, [person(4)], restored))).toEqual(["case.device-behind"]);
    expect(segmentFiles(folder.path)).toHaveLength(4);
  });

  it("is not hindered by the lock of a run that was killed", async () => {
    const { folder, deps } = await newCase();
    write(join(deps.home, "cases", folder.caseId, "lock"), `${(await import("node:os")).hostname()} 999999999`);
    expect(recordsOf(valueOf(await putRecords(folder, [person(1)], deps)).state, "person")).toHaveLength(1);
  });

  it("is the only one that writes: another is refused, and what it wrote elsewhere is left aside", async () => {
    const { folder, root } = await newCase();
    const stranger = deviceIn(root, "stranger-home");
    expect(codesOf(await putRecords(folder, [person(1)], stranger))).toEqual(["case.not-member"]);
    const own = valueOf(await createCase(join(root, "own"), caseFields, stranger));
    cpSync(join(own.path, "log"), join(folder.path, "log"), { recursive: true });
    const opened = await openCase(folder.path, stranger);
    expect(codesOf(opened)).toEqual(["case.unknown-author"]);
    expect(valueOf(opened).segments).toHaveLength(1);
  });
});
