import AxeBuilder from "@axe-core/playwright";
import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { stateCodes } from "../../renderer/parts/iso-states.ts";
import { openWindow } from "./window.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

async function chooseState(page: Page, typed: string, name: string) {
  await page.getByRole("combobox", { name: "State or territory" }).fill(typed);
  await page.getByRole("option", { name }).click();
}

describe("a new case", () => {
  it("is made by someone who fills in nothing at first and is led from one missing answer to the next", async () => {
    const { page, folder, call } = await openWindow();
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("button", { name: "Make the case" }).click();
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("button")).toHaveCount(2);
    await summary.getByRole("button", { name: /The title is missing/ }).click();
    await expect(page.getByRole("textbox", { name: "Title of the case" })).toBeFocused();
    await page.keyboard.type("Exam-day blackout, June");
    await chooseState(page, "Kaz", "Kazakhstan KZ");
    await page.getByRole("combobox", { name: "Time zone of the place" }).fill("Almaty");
    await page.getByRole("option", { name: /Asia\/Almaty/ }).click();
    await page.getByRole("checkbox", { name: "Russian" }).check();
    await page.getByRole("radio", { name: "Russian" }).check();
    await expect(page.getByText(join(folder, "Recourse", "exam-day-blackout-june.recourse"))).toBeVisible();
    await page.getByRole("button", { name: "Make the case" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    const opened = await call("case.open", {
      path: join(folder, "Recourse", "exam-day-blackout-june.recourse"),
    });
    expect(opened.kind === "ok" && opened.value.record).toMatchObject({
      title: "Exam-day blackout, June",
      country: "KZ",
      timeZone: "Asia/Almaty",
      languages: ["ru", "en"],
      authoritative: "ru",
      template: "un-special-procedures",
    });
  });

  it("asks for no time zone where the State has one only, and finds the State by its code and its English name", async () => {
    const { page } = await openWindow({ language: "fr" });
    await page.locator("main").waitFor();
    await page.locator(".start-acts button").first().click();
    const state = page.locator("#new-country");
    await state.fill("germany");
    await expect(page.getByRole("option")).toHaveText(["AllemagneDE"]);
    await state.fill("by");
    await page.getByRole("option", { name: "Biélorussie BY" }).click();
    await expect(page.locator("#new-zone")).toHaveCount(0);
  });

  it("offers every State of ISO 3166-1 once, each by a name", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(new Set(stateCodes).size).toBe(249);
    expect(stateCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it("keeps what was filled in over a reload and a change of language", async () => {
    const { page, call } = await openWindow();
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("textbox", { name: "Title of the case" }).fill("Half written");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Title of the case" })).toHaveValue("Half written");
    await call("program.set", { settings: { language: "ar" } });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("#new-title")).toHaveValue("Half written");
  });

  it("is not put into a folder that holds other files", async () => {
    const { page, folder } = await openWindow();
    const taken = join(folder, "Recourse", "mixed.recourse");
    mkdirSync(taken, { recursive: true });
    writeFileSync(join(taken, "letter.txt"), "mine");
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("textbox", { name: "Title of the case" }).fill("Mixed");
    await chooseState(page, "Belarus", "Belarus BY");
    await page.getByRole("button", { name: "Make the case" }).click();
    await expect(page.getByRole("alert")).toContainText("holds other files.");
    await expect(page.getByRole("alert")).toContainText("Choose an empty or a new folder.");
    expect(readFileSync(join(taken, "letter.txt"), "utf8")).toBe("mine");
  });

  it("is put where the person says, in a folder made for it", async () => {
    const { page, folder } = await openWindow();
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("textbox", { name: "Title of the case" }).fill("Elsewhere");
    await chooseState(page, "Belarus", "Belarus BY");
    await page.getByRole("button", { name: "Choose another place" }).click();
    const dialog = page.getByRole("dialog", { name: "Where is the new case to lie?" });
    await dialog.getByRole("button", { name: "New folder here" }).click();
    await dialog.getByRole("textbox", { name: "Name of the new folder" }).fill("Blue stick");
    await dialog.getByRole("button", { name: "Make it" }).click();
    await dialog.getByRole("button", { name: "Put it into Blue stick" }).click();
    await page.getByRole("button", { name: "Make the case" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    expect(existsSync(join(folder, "Blue stick", "elsewhere.recourse", "recourse.json"))).toBe(true);
  });
});

describe("opening a case", () => {
  it("takes one click for the sample, and lists it the next time", async () => {
    const { page } = await openWindow();
    await expect(page.getByText("No cases on this computer yet.")).toBeVisible();
    await page.getByRole("button", { name: "Open the sample" }).click();
    // Every file of the sample is written to the disk for good before it opens.
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: /^Case:/ }).click();
    await page.getByRole("menuitem", { name: "Close this case" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Belarus: loss of Internet access" })).toBeVisible();
  });

  it("can be done with the keyboard alone, in a list that marks what is a case", async () => {
    const { page, folder, call } = await openWindow();
    await call("case.sample", { sample: "belarus-2020" });
    mkdirSync(join(folder, "Recourse", "a-letters"));
    await page.keyboard.press("Control+o");
    const list = page.getByRole("listbox");
    await expect(list).toBeFocused();
    await expect(list.getByRole("option").filter({ hasText: "Case" })).toHaveText([/belarus-2020\.recourse/]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(list.getByRole("option")).toHaveText(["No folders in here"]);
    await page.getByRole("button", { name: "Open this folder" }).click();
    await expect(page.getByText("This folder is not a case.")).toBeVisible();
    await list.focus();
    await page.keyboard.press("Backspace");
    await expect(list.getByRole("option").first()).toContainText("a-letters");
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });

  it("goes by a path that is typed or pasted, and explains why a dropped folder cannot be opened", async () => {
    const { page, folder, call } = await openWindow();
    await call("case.sample", { sample: "belarus-2020" });
    await page.getByRole("main").evaluate((main) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["x"], "case"));
      main.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: dropped }));
    });
    await expect(page.getByText("A window is not told where a dropped folder lies.")).toBeVisible();
    const path = join(folder, "Recourse", "belarus-2020.recourse");
    await page.getByRole("main").evaluate((main, text) => {
      const pasted = new DataTransfer();
      pasted.setData("text/plain", text);
      main.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData: pasted }));
    }, `"${path}"`);
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });

  it("says of a folder that is no case, damaged, newer or half copied what happened, what it means and what to do", async () => {
    const { page, folder, call } = await openWindow();
    const good = join(folder, "Recourse", "belarus-2020.recourse");
    await call("case.sample", { sample: "belarus-2020" });
    const copy = (name: string) => {
      cpSync(good, join(folder, name), { recursive: true });
      return join(folder, name);
    };
    const newer = copy("newer.recourse");
    writeFileSync(
      join(newer, "recourse.json"),
      readFileSync(join(good, "recourse.json"), "utf8").replace('"schema":1', '"schema":9'),
    );
    const damaged = copy("damaged.recourse");
    writeFileSync(join(damaged, "recourse.json"), "{");
    const half = copy("half.recourse");
    rmSync(join(half, "recourse.json"));
    mkdirSync(join(folder, "letters"));
    for (const [path, what, next] of [
      [join(folder, "letters"), "is not a case", "Choose the folder that was made as a case."],
      [damaged, "is damaged", "Restore this file from a copy of the case."],
      [newer, "made by a newer version", "Install the newer version."],
      [half, "is not whole", "Copy or synchronise the folder again."],
    ] as const) {
      await page.getByRole("main").evaluate((main, text) => {
        const pasted = new DataTransfer();
        pasted.setData("text/plain", text);
        main.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData: pasted }));
      }, path);
      const note = page.getByRole("alert");
      await expect(note.locator("strong")).toContainText(what);
      await expect(note.locator("strong")).not.toContainText(next);
      await expect(note).toContainText(next);
    }
    await expect(page.getByRole("heading", { level: 1, name: "Cases on this computer" })).toBeVisible();
  });

  it("keeps a case in the list whose stick is gone, and takes it off and back without touching the case", async () => {
    const { page, folder, call } = await openWindow();
    await call("case.sample", { sample: "belarus-2020" });
    const path = join(folder, "blue", "exam.recourse");
    cpSync(join(folder, "Recourse", "belarus-2020.recourse"), join(folder, "away"), { recursive: true });
    await call("program.recall", { path, title: "Exam day", openedAt: "2020-08-09T10:00:00Z", isSample: false });
    await page.reload();
    const row = page.getByRole("listitem").filter({ hasText: "Exam day" });
    await expect(row).toContainText("Folder not reachable");
    await row.getByRole("button", { name: /Folder not reachable/ }).click();
    await expect(page.getByRole("alert")).toContainText("No case was opened.");
    await page.getByRole("button", { name: "Remove it from this list" }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row).toBeVisible();
    mkdirSync(join(folder, "blue"));
    renameSync(join(folder, "away"), path);
    await row.getByRole("button", { name: /Folder not reachable/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });
});

describe.each(["light", "dark"] as const)("the start page in %s", (scheme) => {
  it("is clean by the automatic rules with the form of a new case, its errors, the list of folders and the help", async () => {
    const { page, origin } = await openWindow({ scheme });
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByRole("button", { name: "Make the case" }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Choose another place" }).click();
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    for (const tab of ["preferences", "keyboard", "network", "about", "guide"]) {
      await page.goto(`${origin}/#/settings/${tab}`);
      await expect(page.getByRole("tabpanel")).toBeVisible();
      expect(await axeFindings(page), tab).toEqual([]);
    }
  });
});
