import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestFromHex } from "../../../core/base/digest.ts";
import { recordsOf } from "../../../core/project/case-view.ts";
import { addEvidence } from "../../../host/case-folder/add-evidence.ts";
import { blobPath, readBlob, verifyBlobs } from "../../../host/case-folder/blobs.ts";
import { openCase } from "../../../host/case-folder/open-case.ts";
import { putRecords } from "../../../host/case-folder/put-records.ts";
import { codesOf, newCase, treeOf, valueOf, write } from "./workshop.ts";

const content = "Паведамленне аператара\n";

async function caseWithItem() {
  const made = await newCase();
  const file = write(join(made.root, "statement.txt"), content);
  const taken = valueOf(await addEvidence(made.folder, file, { source: "https://example.org" }, made.deps));
  return { ...made, file, taken, folder: taken.folder, blob: blobPath(made.folder, taken.item.digest) };
}

describe("taking evidence in", () => {
  it("keeps the bytes as they are, under their digest, with who, when and from where", async () => {
    const { taken, folder, blob, deps } = await caseWithItem();
    const digest = digestFromHex(createHash("sha256").update(content).digest("hex"));
    expect(readFileSync(blob, "utf8")).toBe(content);
    expect(taken.item).toMatchObject({
      ...{ label: "E-01", title: "statement.txt", fileName: "statement.txt", digest, mediaType: "text/plain" },
      ...{
        bytes: Buffer.byteLength(content),
        kind: "document",
        reliability: "unverified",
        source: "https://example.org",
      },
    });
    expect(recordsOf(folder.state, "custodyEntry")).toMatchObject([
      { item: taken.item.id, by: "Lawyer", action: "received", digest, fileName: "statement.txt" },
    ]);
    expect(valueOf(await openCase(folder.path, deps)).state).toEqual(folder.state);
    expect(Buffer.from(valueOf(await readBlob(folder, digest))).toString()).toBe(content);
  });

  it("makes one stored original and two entries of custody of the same file", async () => {
    const { folder, file, deps, taken } = await caseWithItem();
    const again = await addEvidence(folder, file, { title: "Another title" }, deps);
    expect(codesOf(again)).toEqual(["evidence.received-again"]);
    expect(valueOf(again)).toMatchObject({ isNew: false, item: taken.item });
    const { state, path } = valueOf(again).folder;
    expect(
      recordsOf(state, "custodyEntry")
        .map(({ action }) => action)
        .sort(),
    ).toEqual(["received", "received-again"]);
    expect(Object.keys(treeOf(join(path, "blobs"))).filter((name) => name.endsWith(".bin"))).toHaveLength(1);
  });

  it("gives each exhibit the next label, and none twice", async () => {
    const { folder, root, deps } = await caseWithItem();
    const second = valueOf(await addEvidence(folder, write(join(root, "b"), "b"), { label: "E-09" }, deps));
    const third = valueOf(await addEvidence(second.folder, write(join(root, "c"), "c"), {}, deps));
    expect(third.item.label).toBe("E-10");
    const taken = await addEvidence(third.folder, write(join(root, "d"), "d"), { label: "E-09" }, deps);
    expect(codesOf(taken)).toEqual(["evidence.label-taken"]);
  });

  it("takes an empty file in and warns", async () => {
    const { folder, root, deps } = await newCase();
    const taken = await addEvidence(folder, write(join(root, "empty.log"), ""), {}, deps);
    expect(codesOf(taken)).toEqual(["evidence.empty"]);
    expect(valueOf(taken).item).toMatchObject({ bytes: 0, mediaType: "application/x-empty" });
  });

  it("takes a file of 300 MB in with little memory, and tells how far it is", async () => {
    const { folder, root, deps } = await newCase();
    const file = write(join(root, "large.bin"), "start");
    truncateSync(file, 300 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    const steps: number[] = [];
    let highest = before;
    const progress = (bytes: number) => {
      steps.push(bytes);
      highest = Math.max(highest, process.memoryUsage().rss);
    };
    const taken = valueOf(await addEvidence(folder, file, { progress }, deps));
    const [expected] = execFileSync("sha256sum", [file], { encoding: "utf8" }).split(" ");
    expect(taken.item.digest).toBe(`sha256:${expected ?? ""}`);
    expect(steps.at(-1)).toBe(300 * 1024 * 1024);
    expect(highest - before).toBeLessThan(80 * 1024 * 1024);
  });

  it("follows a link that a person names, and stores what it leads to", async () => {
    const { folder, root, deps } = await newCase();
    symlinkSync(write(join(root, "a.txt"), content), join(root, "link.txt"));
    expect(valueOf(await addEvidence(folder, join(root, "link.txt"), {}, deps)).item.fileName).toBe("link.txt");
  });
});

describe("a file that cannot be taken in", () => {
  it.each<[string, string]>([
    ["nothing", "evidence.not-found"],
    ["folder", "evidence.is-folder"],
    ["pipe", "evidence.not-a-file"],
  ])("is told as what it is (%s) and leaves the case as it was", async (name, code) => {
    const { folder, root, deps } = await newCase();
    write(join(root, "folder", "a.txt"), "a");
    spawnSync("mkfifo", [join(root, "pipe")]);
    const before = treeOf(folder.path);
    expect(codesOf(await addEvidence(folder, join(root, name), {}, deps))).toEqual([code]);
    expect(treeOf(folder.path)).toEqual(before);
  });

  it("is refused when it changes while it is read", async () => {
    const { folder, root, deps } = await newCase();
    const file = write(join(root, "growing.log"), Buffer.alloc(3 * 1024 * 1024));
    const before = treeOf(folder.path);
    const grown = await addEvidence(folder, file, { progress: () => appendFileSync(file, "x") }, deps);
    expect(codesOf(grown)).toEqual(["evidence.changed-while-reading"]);
    const rewritten = await addEvidence(
      folder,
      file,
      { progress: () => writeFileSync(file, Buffer.alloc(3 * 1024 * 1024 + 1)) },
      deps,
    );
    const sameSize = await addEvidence(
      folder,
      file,
      { progress: () => writeFileSync(file, Buffer.alloc(3 * 1024 * 1024 + 1, 7)) },
      deps,
    );
    expect(codesOf(sameSize)).toEqual(["evidence.changed-while-reading"]);
    expect(codesOf(rewritten)).toEqual(["evidence.changed-while-reading"]);
    expect(treeOf(folder.path)).toEqual(before);
  });

  it("is given up when a person interrupts, and nothing of it stays", async () => {
    const { folder, root, deps } = await newCase();
    const file = write(join(root, "large.bin"), Buffer.alloc(5 * 1024 * 1024));
    const before = treeOf(root);
    const controller = new AbortController();
    const work = addEvidence(
      folder,
      file,
      { progress: () => controller.abort() },
      { ...deps, signal: controller.signal },
    );
    await expect(work).rejects.toThrow();
    expect(treeOf(root)).toEqual(before);
  });

  it("is refused as a whole when what is said about it is not well formed", async () => {
    const { folder, root, deps } = await newCase();
    const before = treeOf(folder.path);
    const taken = await addEvidence(folder, write(join(root, "a.txt"), "a"), { title: "" }, deps);
    expect(codesOf(taken)).toEqual(["project.record-invalid"]);
    expect(treeOf(folder.path)).toEqual(before);
  });
});

describe("a stored original", () => {
  it("is reported with its label when a byte of it changed", async () => {
    const { folder, blob, deps, taken } = await caseWithItem();
    expect(await verifyBlobs(folder, deps.signal)).toEqual([]);
    write(blob, content.replace("П", "п"));
    const params = { label: "E-01", title: "statement.txt" };
    expect(await verifyBlobs(folder, deps.signal)).toMatchObject([
      { code: "evidence.digest-mismatch", severity: "blocks", params },
    ]);
    expect(codesOf(await readBlob(folder, taken.item.digest))).toEqual(["evidence.digest-mismatch"]);
  });

  it("is reported with its label when it is gone or replaced by a link", async () => {
    const { folder, blob, deps, taken, file } = await caseWithItem();
    rmSync(blob);
    expect(await verifyBlobs(folder, deps.signal)).toMatchObject([
      { code: "evidence.missing", params: { label: "E-01" } },
    ]);
    symlinkSync(file, blob);
    expect(await verifyBlobs(folder, deps.signal)).toMatchObject([
      { code: "evidence.missing", params: { label: "E-01" } },
    ]);
    expect(codesOf(await readBlob(folder, taken.item.digest))).toEqual(["evidence.missing"]);
  });

  it("is restored, and that is said, when the original file is added again", async () => {
    const { folder, blob, deps, file } = await caseWithItem();
    write(blob, "something else");
    expect(codesOf(await addEvidence(folder, file, {}, deps))).toContain("evidence.blob-restored");
    expect(readFileSync(blob, "utf8")).toBe(content);
  });

  it("cannot be made to mean other bytes", async () => {
    const { folder, deps, taken } = await caseWithItem();
    const { id, ...fields } = taken.item;
    const changed = { type: "evidenceItem", id, fields: { ...fields, digest: `sha256:${"0".repeat(64)}` } };
    expect(codesOf(await putRecords(folder, [changed], deps))).toEqual(["project.field-fixed"]);
  });

  it("is not written through a link that somebody put in place of the store", async () => {
    const { folder, root, deps } = await newCase();
    write(join(root, "outside", "a"), "a");
    rmSync(join(folder.path, "blobs"), { recursive: true });
    symlinkSync(join(root, "outside"), join(folder.path, "blobs"));
    const taken = await addEvidence(folder, write(join(root, "b.txt"), "b"), {}, deps);
    expect(codesOf(taken)).toEqual(["case.disk-failed"]);
    expect(Object.keys(treeOf(join(root, "outside")))).toEqual(["a"]);
  });

  it("is checked with sha256sum alone, as the note in the folder says", async () => {
    const { folder } = await caseWithItem();
    const note = readFileSync(join(folder.path, "READ-ME-FIRST.txt"), "utf8");
    const command =
      note
        .split("\n")
        .find((line) => line.includes("sha256sum -c"))
        ?.trim() ?? "";
    const check = () => spawnSync("sh", ["-c", command], { cwd: join(folder.path, "blobs"), encoding: "utf8" });
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining(": OK") });
  });
});
