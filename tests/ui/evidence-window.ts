import type { Locator, Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { instantFromEpoch } from "../../core/base/instant.ts";
import { createCase } from "../../host/case-folder/create-case.ts";
import { caseFields, valueOf } from "../host/case-folder/workshop.ts";
import { expect } from "./expect.ts";
import { openWindow } from "./window.ts";
import type { TestWindow, WindowWish } from "./window.ts";

/** The screen of evidence in a real window. */
export interface EvidenceWindow extends TestWindow {
  /** A folder for what a test brings along. It goes with the test. */
  readonly desk: string;
  /** Where the case lies. */
  readonly path: string;
}

/** Opens the screen of evidence: of the sample, of the case that is named, or of an empty one. It is closed when the test is over. */
export async function openEvidence(wish: WindowWish = {}): Promise<EvidenceWindow> {
  const desk = mkdtempSync(join(tmpdir(), "recourse-desk-"));
  onTestFinished(() => rmSync(desk, { recursive: true, force: true }));
  const made = wish.sample === true || wish.casePath !== undefined ? {} : await emptyCase(desk);
  const shown = await openWindow({ ...made, ...wish });
  await goToEvidence(shown.page);
  return { ...shown, desk, path: shown.casePath ?? "" };
}

/** Goes to the screen of evidence by the rail. */
export async function goToEvidence(page: Page): Promise<void> {
  await page.locator("nav a[href^='#/evidence']").first().click();
  await page.locator("main .evidence-screen h1").waitFor();
}

/** A new case below a folder, and the private folder of its device. */
export async function emptyCase(
  desk: string,
  home = join(desk, "home"),
): Promise<{ readonly casePath: string; readonly home: string }> {
  const casePath = join(desk, "a.recourse");
  const { signal } = new AbortController();
  const deps = { home, clock: () => instantFromEpoch(Date.now()), signal, author: "Human Rights Group" };
  valueOf(await createCase(casePath, caseFields, deps));
  return { casePath, home };
}

/** A file as a browser holds it. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets files go over the screen, as a file manager does. */
export async function drop(page: Page, files: readonly Brought[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString("base64") }));
  await page.getByRole("main").evaluate((main, brought) => {
    const dropped = new DataTransfer();
    for (const { name, text } of brought) {
      dropped.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    }
    const target = main.querySelector(".evidence-screen");
    for (const type of ["dragenter", "dragover", "drop"]) {
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: dropped }));
    }
  }, packed);
}

/** Chooses files through the button of the screen. */
export async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add evidence" }).first().click();
  await (await chooser).setFiles([...paths]);
}

/** Takes in the files that the dialog names. */
export async function takeIn(page: Page): Promise<void> {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Take in/ })
    .click();
}

/** Takes in files and waits until all are there. */
export async function takeInAll(page: Page, files: readonly Brought[]): Promise<Locator> {
  await drop(page, files);
  await takeIn(page);
  const report = page.getByRole("region", { name: "Report of the intake" });
  // Every original is written to the disk for good before the next one comes.
  await expect(report).toContainText(`Added: ${files.length}. Already there: 0. Refused: 0.`, { timeout: 60_000 });
  return report;
}

/** The rows of the list, without its head. */
export function rowsOf(page: Page): Locator {
  return page.getByRole("grid").locator("[role=row]:has([role=gridcell])");
}

/** Opens an item by a press on its row, and gives its details. */
export async function openRow(page: Page, label: string): Promise<Locator> {
  await rowsOf(page).filter({ hasText: label }).locator(".grid-title").click();
  const details = page.getByRole("complementary", { name: `Details of ${label}` });
  await details.waitFor();
  return details;
}

/** The SHA-256 of bytes as the window groups it. */
export function groupedDigest(bytes: Uint8Array): string {
  const hex = createHash("sha256").update(bytes).digest("hex");
  return hex.match(/.{8}/g)?.join(" ") ?? "";
}
