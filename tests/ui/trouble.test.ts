import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { describe, it } from "vitest";
import { openTexts } from "../../renderer/texts/texts.ts";
import { expect } from "./newcomer-hands.ts";
import { recordsAt } from "./walk.ts";
import { goByRail, noAnswer, openWindow, serve, stop } from "./window.ts";
import type { TestWindow } from "./window.ts";

/** Goes to the texts that stand around a petition. */
async function openParticulars(page: Page) {
  await goByRail(page, /^Petition/);
  await page.getByRole("tab", { name: "Particulars" }).click();
}

async function petitionOf(window: TestWindow) {
  const [petition] = await recordsAt(window, window.casePath ?? "", ["petition"]);
  return petition?.fields ?? {};
}

describe("a form with errors in it", () => {
  it("tells them in the new language when the language is changed, and keeps what was typed", async () => {
    const { page } = await openWindow({ sample: true });
    const [english, french] = await Promise.all([openTexts("en"), openTexts("fr")]);
    await goByRail(page, /^Facts/);
    await page.getByRole("button", { name: "New finding" }).click();
    await page.getByRole("textbox", { name: "When" }).fill("yesterday or so");
    await page.getByRole("textbox", { name: "Author" }).fill("");
    await page.getByRole("button", { name: "Save the finding" }).click();
    const summary = page.getByRole("alert").first();
    await expect(summary).toContainText(english.t("facts.error.no-text"));
    await page.getByRole("button", { name: "Language of the window" }).click();
    await page.getByRole("menuitem", { name: "Français" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(summary).toContainText(french.t("facts.error.no-text"));
    await expect(summary).toContainText(french.t("facts.error.no-author"));
    await expect(summary).not.toContainText(english.t("facts.error.no-text"));
    await expect(page.getByRole("textbox", { name: french.t("facts.when") })).toHaveValue("yesterday or so");
  });
});

describe("two tabs of one browser on one case", () => {
  it("take nothing from each other while both are typed in at once", async () => {
    const shown = await openWindow({ sample: true });
    const { page, link } = shown;
    const other = await page.context().newPage();
    await other.goto(link);
    await openParticulars(page);
    await openParticulars(other);
    await Promise.all([
      page.getByRole("textbox", { name: "Coordinator" }).pressSequentially(" One", { delay: 120 }),
      other.getByRole("textbox", { name: "Where answers go" }).pressSequentially(" Two", { delay: 120 }),
    ]);
    const window = shown;
    await expect.poll(async () => (await petitionOf(window))["coordinator"]).toMatch(/One/);
    await expect.poll(async () => (await petitionOf(window))["contact"]).toMatch(/Two/);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await expect(other.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("pending")))).toEqual([]);
  });

  it("hand on what the program was killed under: another tab brings it in when the first is gone", async () => {
    const shown = await openWindow({ sample: true, allowed: noAnswer });
    const { page, host, home, folder, origin, casePath } = shown;
    await goByRail(page, /^Petition/);
    await page.getByRole("button", { name: /^Finding 8, en/ }).click();
    await expect(page.locator("[contenteditable=true]")).toBeFocused();
    await page.keyboard.type(" Typed before the end,");
    const window = shown;
    await expect
      .poll(async () => JSON.stringify(await recordsAt(window, casePath ?? "", ["finding"])))
      .toContain("Typed before the end,");
    await stop(host, "SIGKILL");
    await page.keyboard.type(" and after it.");
    await expect(page.getByText("Not saved yet, kept in this window")).toBeVisible();
    const again = await serve({ home, folder, casePath, port: Number(new URL(origin).port) });
    try {
      const next = await page.context().newPage();
      await page.close();
      await next.goto(again.link);
      await expect(next.getByText(/One edit made before a sudden stop was brought back/)).toBeVisible();
      await goByRail(next, /^Petition/);
      await expect(next.getByRole("button", { name: /^Finding 8, en/ })).toContainText(
        "Typed before the end, and after it.",
      );
    } finally {
      await stop(again.child);
    }
  });
});

describe("undoing what another run of the program has written over since", () => {
  it("says that its words stay, and they do", async () => {
    const shown = await openWindow({ sample: true });
    const { page, call, home, casePath = "" } = shown;
    const { t, problem } = await openTexts("en");
    const opened = await call("case.open", { path: casePath });
    if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problems));
    const edit = { edit: "fields", id: "ev-netblocks", set: { title: "From the window" } } as const;
    const saying = { key: "done.field-set", params: { field: "title" } };
    await call("case.change", { case: opened.value.case, saying, edits: [edit] });
    const words = ["set", casePath, "ev-netblocks", "title", "From the command line", "--home", home];
    execFileSync(process.execPath, [join(import.meta.dirname, "../../dist/recourse.js"), ...words]);
    await page.keyboard.press("Control+z");
    const note = page.getByText(problem({ code: "project.changed-elsewhere", params: {} }).split(". ")[0] ?? "");
    await expect(note).toBeVisible();
    const items = await recordsAt(shown, casePath, ["evidenceItem"]);
    expect(items.find(({ id }) => id === "ev-netblocks")?.fields["title"]).toBe("From the command line");
    await page.getByRole("button", { name: t("saved.refused-away") }).click();
    await expect(note).toBeHidden();
  });
});

describe("a window that hears no events", () => {
  it("shows what another writer did as soon as it saves something itself", async () => {
    const shown = await openWindow({ sample: true, allowed: noAnswer });
    const { page, call, casePath = "" } = shown;
    await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
    await page.route("**/events", (route) => route.abort());
    await page.reload();
    await goByRail(page, /^Petition/);
    await page.getByRole("tab", { name: "Particulars" }).click();
    const channel = page.getByRole("textbox", { name: "How it is sent" });
    await expect(channel).toBeVisible();
    const opened = await call("case.open", { path: casePath });
    if (opened.kind === "refused") throw new Error("The case was not opened.");
    const edits = [{ edit: "fields" as const, id: "belarus-2020", set: { channel: "By courier" } }];
    await call("case.change", { case: opened.value.case, saying: { key: "done.field-set" }, edits });
    await page.getByRole("textbox", { name: "Coordinator" }).fill("Group of all groups");
    await expect(channel).toHaveValue("By courier");
  });

  it("closes its case without its program, and says what to do", async () => {
    const { page, host } = await openWindow({ sample: true, allowed: noAnswer });
    await goByRail(page, /^Facts/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const fetched = () =>
      performance.getEntriesByType("resource").filter(({ name }) => /\/start-[^/]*\.js$/.test(name));
    await expect.poll(async () => (await page.evaluate(fetched)).length).toBe(1);
    await page.waitForTimeout(500);
    await stop(host);
    await page.getByRole("button", { name: /^Case: / }).click();
    await page.getByRole("menuitem", { name: "Close this case" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
