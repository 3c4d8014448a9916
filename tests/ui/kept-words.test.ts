import type { Page } from "@playwright/test";
import { afterEach, beforeEach, describe, it } from "vitest";
import { expect } from "./expect.ts";
import { recordsAt } from "./walk.ts";
import { openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

let shown: TestWindow;

beforeEach(async () => {
  shown = await openWindow({ sample: true });
});

afterEach(() => shown.close());

/** More than a field of a case can hold. */
const tooLong = "Too long for a case. ".repeat(14_000);

describe("words that are typed", () => {
  it("are in the case before typing rests, and all of them when the window is closed over it", async () => {
    const { page } = shown;
    await openEditor(page, "8", "en");
    let isTyping = true;
    const typing = page.keyboard.type(" Steady typing without a pause".repeat(2), { delay: 80 }).then(() => {
      isTyping = false;
    });
    const kept = recordsTold(/Steady/).then(() => isTyping);
    await typing;
    expect(await kept).toBe(true);
    await page.keyboard.type(" and closed at once.");
    await page.close({ runBeforeUnload: true });
    await recordsTold(/without a pause and closed at once\./);
  });

  it("are in the case when the window is closed while the host still works on what was typed before", async () => {
    const { page, host } = shown;
    await openEditor(page, "8", "en");
    await page.keyboard.type(" First.");
    await recordsTold(/First\./);
    host.kill("SIGSTOP");
    await page.keyboard.type(" Second.");
    await page.waitForRequest(/case\.change$/);
    await page.keyboard.type(" Third.");
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    host.kill("SIGCONT");
    await recordsTold(/First\. Second\. Third\./);
  });

  it("stay in their paragraph with the reason where the case refuses them, until they are taken back", async () => {
    const { page } = shown;
    await openEditor(page, "8", "en");
    await page.keyboard.insertText(tooLong);
    await expect(paragraph(page, "8").getByRole("alert")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(paragraph(page, "8")).toContainText("Too long for a case.");
    await page.reload();
    await expect(paragraph(page, "8").getByRole("alert")).toContainText("were not accepted");
    await expect(paragraph(page, "8")).toContainText("Too long for a case.");
    await paragraph(page, "8").getByRole("button", { name: "Bring it back" }).click();
    await expect(paragraph(page, "8")).not.toContainText("Too long");
    await expect(paragraph(page, "8")).toContainText("In the late evening of 8");
    await page.reload();
    await expect(paragraph(page, "8")).toContainText("In the late evening of 8");
    await expect(paragraph(page, "8").getByRole("alert")).toHaveCount(0);
  });

  it("do not make an older translation current until somebody confirms it", async () => {
    const { page } = shown;
    const older = paragraph(page, "8").getByText("The source changed after this was translated.");
    await openEditor(page, "8", "en");
    await page.keyboard.type(" Nobody announced it.");
    await expect(older).toBeVisible();
    await page.keyboard.press("Escape");
    await openEditor(page, "8", "ru");
    await page.keyboard.type(" Никто");
    await recordsTold(/Никто/);
    await page.keyboard.press("Escape");
    await expect(older).toBeVisible();
    await paragraph(page, "8").getByRole("button", { name: "Still right" }).click();
    await expect(older).toHaveCount(0);
    await recordsTold(/Никто/);
  });
});

describe("a time that cannot be read", () => {
  it("stands in its field again when the window comes back, and is forgotten once it can be read", async () => {
    const { page } = shown;
    await openFinding(page);
    await when(page).fill("some day in August");
    await when(page).blur();
    await expect(details(page)).toContainText("is not understood");
    await page.reload();
    await expect(when(page)).toHaveValue("some day in August");
    await expect(when(page)).toHaveAttribute("aria-invalid", "true");
    await when(page).fill("2 January 2018, evening");
    await when(page).blur();
    await expect(when(page)).not.toHaveAttribute("aria-invalid", "true");
    await page.reload();
    await expect(when(page)).toHaveValue(/^2\sJanuary\s2018/);
  });
});

describe("a text that the case refuses", () => {
  it("stands in its field again when the window comes back, and gives way to what the case holds", async () => {
    const { page } = shown;
    await openFinding(page);
    const author = details(page).getByRole("textbox", { name: "Author" });
    const before = await author.inputValue();
    await author.fill(tooLong);
    await author.blur();
    await expect(author).toHaveAttribute("aria-invalid", "true");
    await page.reload();
    await expect(author).toHaveValue(tooLong);
    await expect(details(page)).toContainText("were not accepted");
    await details(page).getByRole("button", { name: "Bring it back" }).click();
    await expect(author).toHaveValue(before);
    await page.reload();
    await expect(author).toHaveValue(before);
  });
});

const paragraph = (page: Page, number: string) =>
  page.getByRole("listitem", { name: `Finding ${number}`, exact: true });

const details = (page: Page) => page.getByRole("complementary", { name: "Finding 1", exact: true });

const when = (page: Page) => details(page).getByRole("textbox", { name: "When" });

async function openEditor(page: Page, number: string, language: string): Promise<void> {
  if (!page.url().includes("petition")) await rail(page, /^Petition/);
  await paragraph(page, number)
    .getByRole("button", { name: new RegExp(`Finding ${number}, ${language}`) })
    .click();
  await expect(page.locator(".ProseMirror-focused")).toBeVisible();
}

async function openFinding(page: Page): Promise<void> {
  await rail(page, /^Facts/);
  await page.getByText("List", { exact: true }).click();
  await page.getByRole("link", { name: "Finding 1", exact: true }).click();
  await expect(details(page)).toBeVisible();
}

async function rail(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("navigation", { name: "Stages" }).getByRole("link", { name }).click();
}

/** Waits until the records of the case hold some words. */
async function recordsTold(words: RegExp): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await recordsAt(shown, shown.casePath ?? "", ["finding", "translation"])))
    .toMatch(words);
}
