import { expect } from "./expect.ts";
import type { Locator, Page, Route } from "@playwright/test";
import { describe, it } from "vitest";
import { shareSampleOn } from "./window.ts";

const shown = shareSampleOn("facts", (page) => page.getByRole("heading", { name: "Explanations and answers" }));

const details = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });
const form = (page: Page) => details(page, "New finding");

/** Lets the answer to a call come late. */
async function slowly(route: Route): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await route.continue();
}

async function chooseExhibit(page: Page, label: string): Promise<void> {
  await page.route("**/call/evidence.page", slowly);
  await page.getByRole("button", { name: "Cite an exhibit" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.getByRole("combobox", { name: "Search by label, title, source or digest" }).fill(label);
  // However fast Enter comes, it takes what was typed and not what the list held before.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function choose(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole("combobox", { name: label }).click();
  await within.page().getByRole("option", { name: option, exact: true }).click();
}

/** Fills the form of a finding as a person does, and saves it. */
async function fillFinding(page: Page, text: string, when: string): Promise<void> {
  await form(page).getByRole("textbox", { name: "Sentence" }).fill(text);
  await form(page).getByRole("textbox", { name: "When" }).fill(when);
  await chooseExhibit(page, "E-05");
  await choose(form(page), "Place in the timeline", "Network");
  await choose(form(page), "Confidence", "Confirmed");
  await form(page).getByRole("button", { name: "Save the finding" }).click();
}

describe("a finding", () => {
  it("says what goes with it when it is removed, and comes back by the button and by Ctrl+Z", async () => {
    const { page } = shown();
    const answered = page.getByRole("article", { name: "Explanation 1", exact: true });
    await page.getByRole("link", { name: /^Finding 12 \(/ }).click();
    const inspector = details(page, "Finding 12");
    await expect(inspector).toContainText(/It answers one explanation\..*Undo brings all of it back\./);
    await inspector.getByRole("button", { name: "Remove the finding" }).click();
    await expect(page.getByText(/^Finding 12 is removed\. \d+ links to it went with it\.$/)).toBeVisible();
    await expect(page.getByText("27 findings")).toBeVisible();
    await expect(answered).not.toContainText("Services and payments out of reach");
    await expect(answered).not.toContainText("This record is no longer in the case.");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(answered).toContainText("Finding 12 Services and payments out of reach");
    await expect(page.getByText("28 findings")).toBeVisible();
    await page.getByRole("link", { name: /^Finding 12 \(/ }).focus();
    await page.keyboard.press("Delete");
    await expect(page.getByText("27 findings")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(answered).toContainText("Finding 12 Services and payments out of reach");
  });

  it("is found, opened and removed in the list by the keys alone", async () => {
    const { page } = shown();
    await page.getByText("List", { exact: true }).click();
    const table = page.getByRole("table", { name: "Findings in time order" });
    const link = (number: number) => table.getByRole("link", { name: `Finding ${number}`, exact: true });
    await link(1).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(link(3)).toBeFocused();
    await page.keyboard.press("End");
    await expect(link(28)).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(details(page, "Finding 1").getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(link(1)).toBeFocused();
    await page.keyboard.press("Delete");
    await expect(page.getByText("27 findings")).toBeVisible();
    await expect(table.getByRole("row").nth(1)).toContainText("mobile data was jammed");
    await expect(link(1)).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(page.getByText("28 findings")).toBeVisible();
  });

  it("half written survives that the window is closed, and is dropped on request", async () => {
    const first = await shown().another();
    const addressOfFacts = `${shown().origin}/#/facts`;
    await expect(first.getByRole("main")).toBeVisible();
    await first.goto(addressOfFacts);
    await first.getByRole("button", { name: "New finding" }).click();
    const kept = first.waitForResponse(
      (reply) => reply.url().endsWith("case.keep-draft") && (reply.request().postData() ?? "").includes("9 Aug"),
    );
    await form(first).getByRole("textbox", { name: "Sentence" }).fill("Shops could take cash only");
    await form(first).getByRole("textbox", { name: "When" }).fill("9 Aug, evening");
    await kept;
    await first.close();
    const next = await shown().another();
    await expect(next.getByRole("main")).toBeVisible();
    await next.goto(addressOfFacts);
    await expect(next.getByText("A finding was begun and not saved.")).toBeVisible();
    await next.getByRole("button", { name: "Go on writing" }).click();
    await expect(form(next).getByRole("textbox", { name: "Sentence" })).toHaveValue("Shops could take cash only");
    await expect(form(next).getByRole("textbox", { name: "When" })).toHaveValue(/evening/);
    await form(next).getByRole("button", { name: "Drop the draft" }).click();
    await expect(form(next)).toHaveCount(0);
    await next.getByRole("button", { name: "New finding" }).click();
    await expect(form(next).getByRole("textbox", { name: "Sentence" })).toHaveValue("");
    await next.close();
  });

  it("is not saved or left by what is done in a dialog over it", async () => {
    const { page } = shown();
    await page.getByRole("button", { name: "New finding" }).click();
    const sentence = form(page).getByRole("textbox", { name: "Sentence" });
    await sentence.fill("Shops took cash only on ");
    await form(page).getByRole("button", { name: "Put into the sentence" }).click();
    await page.getByRole("menuitem", { name: "A date" }).click();
    await page.getByRole("textbox", { name: "Date" }).fill("2020-08-09");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(sentence).toHaveValue("Shops took cash only on {date:2020-08-09}");
    await expect(form(page)).toContainText("Reads: Shops took cash only on 9 August 2020");
    await expect(page.getByRole("alert")).toHaveCount(0);
    const cite = form(page).getByRole("button", { name: "Cite an exhibit" });
    await cite.click();
    await expect(page.getByRole("dialog", { name: "Cite an exhibit" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(cite).toBeFocused();
    await form(page).getByRole("button", { name: "Drop the draft" }).click();
  });

  it("with an hour, an exhibit and a confidence stands in time order, on the clock that comes first", async () => {
    const { page, call } = shown();
    await page.getByRole("button", { name: "New finding" }).click();
    await form(page).getByRole("button", { name: "Save the finding" }).click();
    await page.getByRole("button", { name: "Write the sentence of the finding." }).click();
    await expect(form(page).getByRole("textbox", { name: "Sentence" })).toBeFocused();
    await fillFinding(page, "Mobile data came back in Minsk.", "10 Aug 01:30");
    const row = page
      .getByRole("region", { name: "10 August 2020" })
      .getByRole("listitem")
      .filter({ hasText: "Mobile data came back" });
    await expect(row).toContainText(/^\s*01:30\s*22:30 UTC, 9 Aug/);
    await expect(row).toContainText(/E-05.*Confirmed/);
    await expectTimeOrder(page);
    await call("program.set", { settings: { clock: "utc-first" } });
    await expect(row).toContainText(/^\s*22:30 UTC, 9 Aug\s*01:30 local/);
    await expect(page.getByText("UTC first, then local time (UTC+3).")).toBeVisible();
    await expect(page.getByText("UTC / local")).toBeVisible();
  });
});

/** Days follow each other, the numbers go on, and of two hours on a day the earlier stands first. */
async function expectTimeOrder(page: Page): Promise<void> {
  const names = await page.locator(".timeline [data-fact]").allInnerTexts();
  expect(names.map((name) => Number(/\d+/.exec(name)?.[0]))).toEqual(names.map((_, at) => at + 1));
  const days = await page
    .locator(".timeline section")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  expect(days).toEqual(days.toSorted((a, b) => Date.parse(`${a} UTC`) - Date.parse(`${b} UTC`)));
  const times = await page.getByRole("region", { name: "10 August 2020" }).locator(".timeline-time").allInnerTexts();
  const hours = times.flatMap((time) => /\d\d:\d\d/.exec(time)?.[0] ?? []);
  expect(hours).toContain("01:30");
  expect(hours).toEqual(hours.toSorted());
}
