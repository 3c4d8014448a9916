import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeOutputs } from "../../../host/petition/output-folder.ts";

const root = mkdtempSync(join(tmpdir(), "recourse-output-"));
const files = ["a.pdf", "data/b.csv", "evidence/E-01.txt"].map((path) => ({
  path,
  bytes: Buffer.from(`words of ${path}`),
}));
const { signal } = new AbortController();

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("the folder of a built petition", () => {
  it("holds every file with the digest of its bytes, and leaves other files alone", async () => {
    const folder = join(root, "whole");
    await writeOutputs(folder, files.slice(0, 1), signal);
    writeFileSync(join(folder, "my-notes.txt"), "mine");
    const written = await writeOutputs(folder, files, signal);
    if (written.kind === "refused") throw new Error("refused");
    expect(written.value.map(({ bytes }) => bytes)).toEqual(files.map(({ bytes }) => bytes.length));
    expect(readFileSync(join(folder, "data/b.csv"), "utf8")).toBe("words of data/b.csv");
    expect(readdirSync(folder).sort()).toEqual(["a.pdf", "data", "evidence", "my-notes.txt"]);
  });

  it("holds nothing half-written when the work is interrupted", async () => {
    const folder = join(root, "interrupted");
    const stop = new AbortController();
    const watched = files.map((file, index) => {
      if (index !== 1) return file;
      return {
        path: file.path,
        get bytes() {
          stop.abort();
          return file.bytes;
        },
      };
    });
    await expect(writeOutputs(folder, watched, stop.signal)).rejects.toThrow(/abort/i);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused while it holds an exhibit of an older build that is not passed on any more", async () => {
    const folder = join(root, "older");
    await writeOutputs(folder, files, signal);
    const written = await writeOutputs(folder, files.slice(0, 2), signal);
    expect(written).toMatchObject({
      kind: "refused",
      problems: [{ code: "output.older-build", params: { file: "evidence/E-01.txt" } }],
    });
    expect(existsSync(join(folder, "evidence/E-01.txt"))).toBe(true);
  });

  it("stays as it was where a folder has the name of a file to be written", async () => {
    const folder = join(root, "in-the-way");
    mkdirSync(join(folder, "data/b.csv"), { recursive: true });
    const written = await writeOutputs(folder, files, signal);
    expect(written).toMatchObject({ kind: "refused", problems: [{ code: "output.not-writable" }] });
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("is cleaned of what a killed build left, and of nothing else", async () => {
    const folder = join(root, "after-kill");
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    for (const name of [`.building-${String(dead)}-abc`, `.building-${String(process.pid)}-abc`, ".building-mine"]) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    await writeOutputs(folder, files.slice(0, 1), signal);
    expect(readdirSync(folder).sort()).toEqual(
      [`.building-${String(process.pid)}-abc`, ".building-mine", "a.pdf"].sort(),
    );
  });

  it("is made with the folders above it", async () => {
    const folder = join(root, "not", "yet", "there");
    expect((await writeOutputs(folder, files, signal)).kind).toBe("ok");
    expect(readdirSync(folder).sort()).toEqual(["a.pdf", "data", "evidence"]);
  });

  it("is refused at once where the system makes no folders", async ({ skip }) => {
    skip(!existsSync("/proc/self"), "This system has no /proc.");
    const written = await writeOutputs("/proc/filing/en", files, signal);
    expect(written).toMatchObject({ kind: "refused", problems: [{ code: "output.not-writable" }] });
  }, 5000);

  it("is refused below a file, and the file stays", async () => {
    const place = join(root, "a-file-above");
    writeFileSync(place, "mine");
    const written = await writeOutputs(join(place, "filing"), files, signal);
    expect(written).toMatchObject({ kind: "refused", problems: [{ code: "output.not-a-folder" }] });
    expect(readFileSync(place, "utf8")).toBe("mine");
  });

  it("is refused where a file has its name, and the file stays", async () => {
    const place = join(root, "a-file");
    writeFileSync(place, "mine");
    const written = await writeOutputs(place, files, signal);
    expect(written).toMatchObject({ kind: "refused", problems: [{ code: "output.not-a-folder", severity: "blocks" }] });
    expect(readFileSync(place, "utf8")).toBe("mine");
    expect(existsSync(join(root, ".building"))).toBe(false);
  });
});
