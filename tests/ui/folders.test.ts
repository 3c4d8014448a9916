import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  utimesSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, onTestFinished } from "vitest";
import { write } from "../host/case-folder/workshop.ts";
import { choose, drop, emptyCase, openEvidence, openRow, rowsOf, takeIn, takeInAll } from "./evidence-window.ts";
import type { Brought, EvidenceWindow } from "./evidence-window.ts";
import { expect } from "./expect.ts";
import { smallDisk } from "./small-disk.ts";
import { recordsAt } from "./walk.ts";
import { openWindow } from "./window.ts";

const text = (name: string, words: string): Brought => ({ name, bytes: Buffer.from(words) });

const reportOf = ({ page }: Pick<EvidenceWindow, "page">) => page.getByRole("region", { name: "Report of the intake" });

/** A folder that goes with the test. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recourse-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files below a folder by name. None of them is read. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

const originalsOf = (path: string) => filesBelow(join(path, "blobs"));

/** How much of the work under way is done, from 0 to 1. */
const shareOf = ({ page }: Pick<EvidenceWindow, "page">) =>
  page
    .getByRole("region", { name: "Taking in files" })
    .getByRole("progressbar")
    .evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.value : 0));

/** Changes bytes at the beginning of a file and leaves its length as it is. */
async function rewrite(path: string) {
  const file = await open(path, "r+");
  await file.write("changed", 0);
  await file.close();
}

describe("a folder that cannot be written", () => {
  it("refuses a new case, says what to do, and keeps what was filled in", async ({ skip }) => {
    const { page, folder } = await openWindow();
    const disk = smallDisk(512, join(folder, "locked"));
    skip(!disk.isMounted, "this test needs the right to mount a small disk");
    disk.setWritable(false);
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("textbox", { name: "Title of the case" }).fill("Exam day");
    await page.getByRole("combobox", { name: "State or territory" }).fill("Belarus");
    await page.getByRole("option", { name: "Belarus BY" }).click();
    await page.getByRole("button", { name: "Choose another place" }).click();
    await page.getByRole("option", { name: /locked/ }).click();
    await page.getByRole("button", { name: "Put it into locked" }).click();
    await page.getByRole("button", { name: "Make the case" }).click();
    await expect(page.getByRole("alert")).toContainText("it or its disk is read-only");
    await expect(page.getByRole("textbox", { name: "Title of the case" })).toHaveValue("Exam day");
    expect(readdirSync(disk.path)).toEqual([]);
  });

  it("keeps the words that were typed in the field, and takes them and the file once it can be written again", async ({
    skip,
  }) => {
    const disk = smallDisk(4096);
    skip(!disk.isMounted, "this test needs the right to mount a small disk");
    const shown = await openEvidence(await emptyCase(disk.path, ownFolder()));
    const { page, call, path } = shown;
    await takeInAll(page, [text("witness.txt", "No page opened.\n")]);
    const details = await openRow(page, "E-01");
    await details.getByRole("tab", { name: "Details" }).click();
    disk.setWritable(false);
    const source = details.getByRole("textbox", { name: "Source" });
    await source.fill("Handed over in Minsk");
    await expect(details).toContainText("it or its disk is read-only");
    await drop(page, [text("second.txt", "Second\n")]);
    await takeIn(page);
    await expect(reportOf(shown)).toContainText("it or its disk is read-only");
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(source).toHaveValue("Handed over in Minsk");
    disk.setWritable(true);
    await source.press("End");
    await source.pressSequentially(".");
    await source.blur();
    await takeInAll(page, [text("second.txt", "Second\n")]);
    await expect(rowsOf(page)).toHaveCount(2);
    const items = await recordsAt({ call }, path, ["evidenceItem"]);
    expect(items.map(({ fields }) => fields["source"])).toContain("Handed over in Minsk.");
  });
});

describe("a full disk", () => {
  it("keeps a large file out as a whole, names it, and takes a small one", async ({ skip }) => {
    const disk = smallDisk(700);
    skip(!disk.isMounted, "this test needs the right to mount a small disk");
    const shown = await openEvidence(await emptyCase(disk.path, ownFolder()));
    const { page, path, home } = shown;
    await drop(page, [{ name: "large.bin", bytes: randomBytes(1_500_000) }, text("small.txt", "small")]);
    await takeIn(page);
    await expect(reportOf(shown)).toContainText("Added: 1. Already there: 0. Refused: 1.");
    await expect(reportOf(shown)).toContainText("There is no room left on the disk");
    await expect(reportOf(shown)).toContainText("large.bin");
    await expect(rowsOf(page)).toHaveCount(1);
    expect(originalsOf(path)).toHaveLength(1);
    expect(filesBelow(join(home, "arrivals"))).toEqual([]);
  });

  it("keeps the words that were typed in the field, and takes them once there is room", async ({ skip }) => {
    const disk = smallDisk(700);
    skip(!disk.isMounted, "this test needs the right to mount a small disk");
    const { page, call, path } = await openEvidence(await emptyCase(disk.path, ownFolder()));
    await takeInAll(page, [text("witness.txt", "No page opened.\n")]);
    const details = await openRow(page, "E-01");
    await details.getByRole("tab", { name: "Details" }).click();
    const { bavail, bsize } = statfsSync(disk.path);
    const filler = write(join(disk.path, "filler"), Buffer.alloc(bavail * bsize));
    const source = details.getByRole("textbox", { name: "Source" });
    await source.fill("Handed over in Minsk");
    await expect(details).toContainText("There is no room left on the disk");
    await expect(source).toHaveValue("Handed over in Minsk");
    rmSync(filler);
    await source.pressSequentially(".");
    await source.blur();
    const sources = async () =>
      (await recordsAt({ call }, path, ["evidenceItem"])).map(({ fields }) => fields["source"]);
    await expect.poll(sources).toEqual(["Handed over in Minsk."]);
  });

  it("of the program's own folder is told of the file that did not fit, and the next one is taken", async ({
    skip,
  }) => {
    const disk = smallDisk(900);
    skip(!disk.isMounted, "this test needs the right to mount a small disk");
    const shown = await openEvidence({
      ...(await emptyCase(ownFolder(), join(disk.path, "home"))),
      allowed: /ERR_CONNECTION_(RESET|ABORTED)/,
    });
    const { page, home } = shown;
    await drop(page, [{ name: "large.bin", bytes: randomBytes(30_000_000) }, text("small.txt", "small")]);
    await takeIn(page);
    await expect(reportOf(shown)).toContainText("Added: 1. Already there: 0. Refused: 1.");
    await expect(reportOf(shown)).toContainText("There is no room left on the disk");
    await expect(rowsOf(page)).toHaveCount(1);
    expect(filesBelow(join(home, "arrivals"))).toEqual([]);
  });
});

describe("a file of 4 GB", () => {
  it("shows how far it is, is stopped on the way, and leaves nothing behind", async () => {
    const shown = await openEvidence();
    const { page, desk, path, home } = shown;
    const large = write(join(desk, "recording.mp4"), "");
    truncateSync(large, 4 * 2 ** 30);
    await choose(page, [large]);
    await expect(page.getByRole("dialog")).toContainText("recording.mp4");
    await takeIn(page);
    const work = page.getByRole("region", { name: "Taking in files" });
    await expect(work).toContainText(/of 4(\.\d+)? GB/);
    await expect.poll(() => shareOf(shown)).toBeGreaterThan(0);
    await work.getByRole("button", { name: "Stop" }).click();
    await expect(reportOf(shown)).toContainText("You stopped the intake: 1 file was not taken in.");
    await expect(page.getByText("No evidence yet")).toBeVisible();
    await expect.poll(() => filesBelow(join(home, "arrivals"))).toEqual([]);
    expect(originalsOf(path)).toEqual([]);
    await reportOf(shown).getByRole("button", { name: "Close the report" }).click();
    await takeInAll(page, [text("small.txt", "small")]);
    await expect(rowsOf(page)).toHaveCount(1);
  });

  it("between two small ones is left when the intake is stopped, with the first kept and the last not begun", async () => {
    const shown = await openEvidence();
    const { page, desk, path } = shown;
    const [first, large, last] = ["first.txt", "large.bin", "last.txt"].map((name) => write(join(desk, name), name));
    truncateSync(large ?? "", 4 * 2 ** 30);
    await choose(page, [first ?? "", large ?? "", last ?? ""]);
    await takeIn(page);
    const work = page.getByRole("region", { name: "Taking in files" });
    await expect(work).toContainText("1 hashed, 2 to go");
    await work.getByRole("button", { name: "Stop" }).click();
    await expect(reportOf(shown)).toContainText("You stopped the intake: 2 files were not taken in.");
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(rowsOf(page)).toContainText("first.txt");
    expect(originalsOf(path)).toHaveLength(1);
    truncateSync(large ?? "", 5);
    await expect(reportOf(shown).getByRole("button", { name: "Take in the 2 files that are left" })).toBeVisible();
  });
});

describe("a file that is still being written", () => {
  it("is refused when it changed after it was chosen, with the reason, and is taken when it is chosen again", async () => {
    const shown = await openEvidence({ allowed: /ERR_UPLOAD_FILE_CHANGED/ });
    const { page, desk, path } = shown;
    const log = write(join(desk, "probe.csv"), "time,up\n");
    utimesSync(log, 1_600_000_000, 1_600_000_000);
    await choose(page, [log]);
    appendFileSync(log, "2020-08-09,0\n");
    await takeIn(page);
    await expect(reportOf(shown)).toContainText("changed while it was being read");
    await expect(page.getByText("No evidence yet")).toBeVisible();
    expect(originalsOf(path)).toEqual([]);
    await choose(page, [log]);
    await takeIn(page);
    await expect(reportOf(shown)).toContainText("Added: 1. Already there: 0. Refused: 0.");
    await expect(rowsOf(page)).toContainText("probe.csv");
  });

  it("is refused when it changes while it is on its way, and nothing of it stays", async () => {
    const shown = await openEvidence({ allowed: /ERR_UPLOAD_FILE_CHANGED/ });
    const { page, desk, path, home } = shown;
    const log = write(join(desk, "probe.log"), "");
    truncateSync(log, 2 ** 30);
    utimesSync(log, 1_600_000_000, 1_600_000_000);
    await choose(page, [log]);
    await takeIn(page);
    await expect.poll(() => shareOf(shown)).toBeGreaterThan(0);
    await rewrite(log);
    await expect(reportOf(shown)).toContainText("changed while it was being read", { timeout: 60_000 });
    expect(originalsOf(path)).toEqual([]);
    await expect.poll(() => filesBelow(join(home, "arrivals"))).toEqual([]);
  });
});
