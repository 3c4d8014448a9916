import { sampleLanguages } from "../sample-languages.ts";
import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execFileSync } from "node:child_process";
import { describe, it } from "vitest";
import { caseOf, openWindow, shareSampleOn } from "./window.ts";

const shown = shareSampleOn("review", (page) => page.getByRole("heading", { name: "Checks" }));

const folderField = (page: Page) => page.getByRole("textbox", { name: "Folder", exact: true });
const details = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });

/** Chooses what is built and where to, and presses the button. */
const englishNames = new Intl.DisplayNames("en", { type: "language" });
const allLanguages = sampleLanguages.map((language) => englishNames.of(language) ?? language);

async function build(page: Page, folder: string, languages: readonly string[]): Promise<void> {
  for (const language of allLanguages)
    await page.getByRole("checkbox", { name: `${language}, PDF` }).setChecked(languages.includes(language));
  await folderField(page).fill(folder);
  await page.getByRole("button", { name: "Build the pack" }).click();
}

/** Every file that was told as written, with the digest that stands beside it. */
async function writtenFiles(page: Page): Promise<readonly (readonly [string, string])[]> {
  const rows = page.getByRole("region", { name: "Files that were written" }).getByRole("row");
  const texts = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [row.querySelector("th")?.textContent ?? "", row.lastElementChild?.textContent ?? ""]),
  );
  return texts.map(([name = "", digest = ""]) => [name, digest] as const);
}

/** Keeps everything that the progress bar is called from now on, in the page itself: some of it is there for a moment only. */
async function keepProgressNames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>(".review-main");
    const keep = () => {
      const name = main?.querySelector("progress")?.getAttribute("aria-label");
      if (main !== null && typeof name === "string") main.dataset["told"] = `${main.dataset["told"] ?? ""}${name}\n`;
    };
    const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] };
    if (main !== null) new MutationObserver(keep).observe(main, changes);
  });
}

async function keptProgressNames(page: Page): Promise<readonly string[]> {
  const told = await page.locator(".review-main").evaluate((main) => main.getAttribute("data-told") ?? "");
  return [...new Set(told.split("\n").filter((name) => name !== ""))];
}

function digestOf(path: string): string {
  const hex = createHash("sha256").update(readFileSync(path)).digest("hex");
  return `${hex.slice(0, 6)}…${hex.slice(-4)}`;
}

function textOf(path: string): string {
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
}

describe("the checks before a petition is built", () => {
  it("lead to the place of each gap, and Back comes to the row again", async () => {
    const { page } = shown();
    const source = page.getByRole("link", { name: "Cite a measurement or an official source beside them." }).first();
    await source.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(details(page, "Finding 10").getByRole("heading", { level: 2 })).toBeFocused();
    await expect(details(page, "Finding 10")).toContainText("rests on press reports only.");
    await page.goBack();
    await expect(source).toBeFocused();
    await page.getByRole("link", { name: "Link findings, or mark it as not claimed." }).first().click();
    const element = details(page, "ICCPR, art. 21, Link to an assembly");
    await expect(element.getByRole("heading", { level: 2 })).toBeFocused();
    await page.goBack();
    await page.getByRole("button", { name: "Show 12 more" }).click();
    await expect(page.getByText(/rests on press reports only\.$/)).toHaveCount(15);
  });

  it("let a blocked petition be built as a draft that says so, and as the pack once it is resolved", async () => {
    const { page, call, folder } = shown();
    const handle = (await caseOf(shown())).case;
    const edits = [{ edit: "fields" as const, id: "f-abroad", set: { exhibits: [] }, unset: [] }];
    await call("case.change", { case: handle, saying: { key: "done.field-set", params: { field: "" } }, edits });
    await expect(page.getByText("One problem blocks the pack.")).toBeVisible();
    const out = join(folder, "draft");
    await build(page, out, ["English"]);
    await expect(page.getByText("A draft is built: one document.")).toBeVisible({ timeout: 60_000 });
    expect(textOf(join(out, "belarus-2020.en.pdf"))).toMatch(/draft/i);
    await call("case.undo", { case: handle });
    await expect(page.getByText("One problem blocks the pack.")).toHaveCount(0);
    await build(page, out, ["English"]);
    await expect(page.getByText(/^The pack is built: one document, \d+ files in all\./)).toBeVisible({
      timeout: 60_000,
    });
    expect(textOf(join(out, "belarus-2020.en.pdf"))).not.toMatch(/draft/i);
  });
});

describe("a build", () => {
  it("tells how far it is and writes the very files whose digests it shows, beside what the folder held", async () => {
    const { page, folder } = shown();
    const out = join(folder, "filing");
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "kept");
    await keepProgressNames(page);
    await build(page, out, ["English", "Russian"]);
    await expect(page.getByRole("progressbar", { name: /^(English|Russian): pages are being printed/ })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByText(/^The pack is built: 2 documents, \d+ files in all\./)).toBeVisible({
      timeout: 60_000,
    });
    const told =
      /^(Originals are hashed and pages are composed|(English|Russian): pages are being printed, \d+% of all)$/;
    expect((await keptProgressNames(page)).filter((name) => !told.test(name))).toEqual([]);
    const files = await writtenFiles(page);
    expect(files.map(([name]) => name)).toEqual(
      expect.arrayContaining(["belarus-2020.en.pdf", "belarus-2020.ru.pdf", "manifest.json"]),
    );
    expect(files.map(([name]) => [name, digestOf(join(out, name))])).toEqual(files);
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("kept");
    const fingerprint = await page.getByRole("img", { name: /^Fingerprint / }).getAttribute("aria-label");
    const last = textOf(join(out, "belarus-2020.en.pdf")).replaceAll(/\s+/g, " ");
    expect(last).toContain(fingerprint?.replace("Fingerprint ", ""));
  });

  it("that is stopped leaves no half file", async () => {
    const { page, folder } = shown();
    const out = join(folder, "stopped");
    mkdirSync(out);
    await build(page, out, allLanguages);
    await expect(page.getByRole("progressbar", { name: /: pages are being printed/ })).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByText("The command was interrupted.")).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    expect(readdirSync(out)).toEqual([]);
  });

  it("opens its folder with the program of the system", async () => {
    const { folder } = shown();
    const [bin, told] = [join(folder, "bin"), join(folder, "told.txt")];
    mkdirSync(bin);
    writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > "${told}"\n`);
    chmodSync(join(bin, "xdg-open"), 0o755);
    const path = process.env["PATH"];
    process.env["PATH"] = `${bin}${delimiter}${path ?? ""}`;
    const other = await openWindow({ sample: true });
    process.env["PATH"] = path;
    await expect(other.page.getByRole("main")).toBeVisible();
    await other.page.goto(`${other.origin}/#/review`);
    const out = join(other.folder, "not there yet", "filing");
    await build(other.page, out, ["English"]);
    await other.page.getByRole("button", { name: "Open the folder" }).click({ timeout: 60_000 });
    await expect.poll(() => (existsSync(told) ? readFileSync(told, "utf8") : "")).toBe(out);
  });
});

describe("a folder that does not fit", () => {
  it("is told before anything is built, with the way to the field", async () => {
    const { page } = shown();
    await build(page, "", []);
    await page.getByRole("button", { name: /^No folder is named\./ }).click();
    await expect(folderField(page)).toBeFocused();
    await page.getByRole("button", { name: /^No language is chosen\./ }).click();
    await expect(page.getByRole("checkbox", { name: "English, PDF" })).toBeFocused();
  });

  it("is told with what to do: a file, a folder that cannot be written, exhibits of an older build", async () => {
    const { page, folder } = shown();
    const file = join(folder, "a-file");
    writeFileSync(file, "mine");
    await build(page, file, ["English"]);
    await expect(page.getByText(`The files could not be written: ${file} is not a folder.`)).toBeVisible({
      timeout: 60_000,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    await build(page, "/proc/recourse", ["English"]);
    await expect(page.getByText("The files could not be written: /proc/recourse does not allow it.")).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText("Nothing was changed. Choose another folder.")).toBeVisible();
    const old = join(folder, "old");
    mkdirSync(join(old, "evidence"), { recursive: true });
    writeFileSync(join(old, "evidence", "E-99.pdf"), "old");
    await build(page, old, ["English"]);
    await expect(page.getByText(/holds the exhibit evidence\/E-99\.pdf of an older build/)).toBeVisible({
      timeout: 60_000,
    });
    expect(readdirSync(old)).toEqual(["evidence"]);
  });
});
