import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { beforeEach, describe, it } from "vitest";
import { caseOf, goByRail, openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

let shown: TestWindow;

beforeEach(async () => {
  shown = await openWindow({ sample: true });
  await forget(["extent", "trigger", "order"]);
  await goByRail(shown.page, /^Incident/);
  await shown.page.getByRole("navigation", { name: "Pages of the interview" }).waitFor();
});

/** Takes out answers that the sample holds, so that their pages are open. */
async function forget(questions: readonly string[]) {
  const { case: handle } = await caseOf(shown);
  const edits = questions.map((question) => ({ edit: "remove" as const, id: `answer-${question}` }));
  await shown.call("case.change", { case: handle, saying: { key: "done.field-set" }, edits });
}

describe("the interview about the incident", () => {
  it("opens at the first page on which something is open, and shows what the case holds already", async () => {
    const { page } = shown;
    await expect(page.getByRole("heading", { name: "What stopped working?" })).toBeVisible();
    await goToPage(page, /When it happened/);
    await expect(page.getByRole("textbox", { name: "Start" })).toHaveValue(/^8.August.2020, late evening$/);
    await expect(page.getByText("Read as 8 August 2020, late evening; the time is not exact.")).toBeVisible();
  });

  it("takes a typed time into the incident as exactly as it is known, and undoes it", async () => {
    const { page } = shown;
    await goToPage(page, /When it happened/);
    await page.getByRole("textbox", { name: "Start" }).fill("8 Aug 22:30");
    await page.keyboard.press("Tab");
    await page.getByRole("radiogroup", { name: "How exact is the start?" }).getByLabel("To the hour").check();
    await expect.poll(incident).toMatchObject({ from: { day: "2020-08-08", time: "22:30", isApproximate: true } });
    await page.keyboard.press("Escape");
    await page.locator("h1").focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(incident).toMatchObject({ from: { day: "2020-08-08", part: "late-evening" } });
    await expect(page.getByRole("textbox", { name: "Start" })).toHaveValue(/late evening$/);
  });

  it("keeps an end before the start out of the incident, and leads from the list of problems to the field", async () => {
    const { page } = shown;
    await goToPage(page, /When it happened/);
    const end = page.getByRole("textbox", { name: "End (optional)" });
    await end.fill("7 August 2020");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert").getByRole("heading")).toHaveText("There is a problem with one answer");
    await page
      .getByRole("alert")
      .getByRole("button", { name: /earlier than the start/ })
      .click();
    await expect(end).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator(".when-field").filter({ has: end })).toContainText("The end is earlier than the start.");
    expect(await incident()).toMatchObject({ to: { day: "2020-08-12" } });
    await shown.call("program.set", { settings: { language: "ru" } });
    await expect(page.getByRole("alert")).toContainText("Конец раньше начала");
    await page.locator("#answer-end").fill("12.08.2020");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect.poll(incident).toMatchObject({ to: { day: "2020-08-12" } });
  });

  it("keeps a time that it cannot read in the field, over a reload", async () => {
    const { page } = shown;
    await goToPage(page, /When it happened/);
    const start = page.getByRole("textbox", { name: "Start" });
    await start.fill("the night when it all began");
    await page.keyboard.press("Tab");
    await expect(page.locator(".when-field").first().locator(".mantine-InputWrapper-error")).toBeVisible();
    await expect.poll(drafts).toEqual({ "answer-start.value": "the night when it all began" });
    await page.reload();
    await expect(start).toHaveValue("the night when it all began");
    expect(await incident()).toMatchObject({ from: { day: "2020-08-08" } });
    await start.fill("9 August 2020");
    await page.keyboard.press("Tab");
    await expect.poll(incident).toMatchObject({ from: { day: "2020-08-09" } });
    await expect.poll(drafts).toEqual({});
  });

  it("takes nothing away because a field was emptied, and brings it back", async () => {
    const { page } = shown;
    await goToPage(page, /State and territory/);
    const territory = page.getByRole("combobox", { name: "Territory" });
    await territory.fill("");
    await page.keyboard.press("Tab");
    await expect(page.getByText("The field is empty; the case still holds the last text.")).toBeVisible();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(territory).toHaveValue("Belarus");
    expect(await incident()).toMatchObject({ territory: "Belarus" });
  });

  it("takes “I do not know yet” as an answer and shows it as such", async () => {
    const { page } = shown;
    await goToPage(page, /What was going on/);
    await page.getByRole("button", { name: "I do not know yet" }).click();
    await expect(page.getByRole("heading", { name: "What did the State or the operators say?" })).toBeFocused();
    await goToPage(page, /Check your answers/);
    await expect(page.locator(".interview-answer", { hasText: "What was going on?" })).toContainText("Not known yet");
    await page.getByRole("link", { name: "Change: What was going on?" }).click();
    await page.getByLabel("An election").check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
    await expect(page.locator(".interview-answer", { hasText: "What was going on?" })).toContainText("An election");
  });

  it("keeps the answer to a question that is hidden for a while", async () => {
    const { page } = shown;
    await goToPage(page, /Who was hit/);
    const affected = page.getByRole("radiogroup", { name: /^Who lost the connection/ });
    await affected.getByLabel("A particular group").check();
    const groups = page.getByRole("radiogroup", { name: /^Which group/ });
    await groups.getByLabel("Journalists").check();
    await affected.getByLabel("Everyone").check();
    await expect(groups).toHaveCount(0);
    await affected.getByLabel("A particular group").check();
    await expect(groups.getByLabel("Journalists")).toBeChecked();
  });

  it("takes the hour of a disruption over from the exhibit that shows it", async () => {
    const { page } = shown;
    await goToPage(page, /When it happened/);
    await page.getByRole("button", { name: "Use it as the start" }).first().click();
    await expect.poll(incident).toMatchObject({ from: { day: "2020-08-09", time: "09:00" } });
    await expect(page.getByRole("textbox", { name: "Start" })).toHaveValue(/^9.August.2020.*09:00$/);
  });
});

async function goToPage(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("navigation", { name: "Pages of the interview" }).getByRole("link", { name }).click();
}

async function incident() {
  const reply = await shown.call("case.records", { case: (await caseOf(shown)).case, types: ["incident"] });
  return reply.kind === "ok" ? reply.value.records[0]?.fields : undefined;
}

async function drafts() {
  const reply = await shown.call("case.drafts", { case: (await caseOf(shown)).case });
  return reply.kind === "ok" ? reply.value.drafts : undefined;
}
