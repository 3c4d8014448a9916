import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { describe, it } from "vitest";
import { shareSampleOn } from "./window.ts";

const shown = shareSampleOn("facts", (page) => page.getByRole("heading", { name: "Explanations and answers" }));

const card = (page: Page, number: number) => page.getByRole("article", { name: `Explanation ${number}`, exact: true });
const details = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });

/** Records what an operator said, and leaves the board in view. */
async function writeExplanation(page: Page, text: string): Promise<number> {
  await page.getByRole("button", { name: "New explanation" }).click();
  const form = details(page, "New explanation");
  await form.getByRole("textbox", { name: "What was said" }).fill(text);
  await form.getByRole("textbox", { name: "Who said it" }).fill("A mobile operator");
  await form.getByRole("button", { name: "Save the explanation" }).click();
  const own = page.getByRole("complementary", { name: /^Explanation \d+$/ });
  const name = (await own.getAttribute("aria-label")) ?? "";
  await own.getByRole("button", { name: "Close" }).click();
  return Number(/\d+/.exec(name)?.[0]);
}

describe("an explanation", () => {
  it("is written, linked by its button, answered in one sentence, and its link is taken back", async () => {
    const { page } = shown();
    const number = await writeExplanation(page, "The operator said that a cable had broken.");
    const own = card(page, number);
    await expect(own).toContainText("The operator said that a cable had broken.");
    await expect(own).toContainText("Not answered");
    await own.getByRole("button", { name: "Link a finding" }).click();
    await page.getByRole("combobox", { name: "Search by number, words or exhibit" }).fill("blackout");
    await page.getByRole("option", { name: /^15/ }).click();
    await expect(own.getByRole("link", { name: "Finding 15" })).toBeVisible();
    await expect(own).toContainText("Findings are linked, and no sentence says how they answer it.");
    await own.getByRole("button", { name: "Write the answer" }).click();
    const answer = details(page, `Explanation ${number}`).getByRole("textbox", { name: "Answer in one sentence" });
    await expect(answer).toBeFocused();
    await answer.fill("A broken cable does not cut off a whole country.");
    await page.keyboard.press("Escape");
    await expect(own).toContainText("Answer: A broken cable does not cut off a whole country.");
    await own.getByRole("button", { name: "Take out Finding 15" }).click();
    await expect(own.getByRole("link", { name: "Finding 15" })).toHaveCount(0);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+z");
    await expect(own.getByRole("link", { name: "Finding 15" })).toBeVisible();
  });

  it("is linked and answered by the keys alone, from its own side and from the finding", async () => {
    const { page } = shown();
    const number = await writeExplanation(page, "The operator said that a mast had fallen.");
    await card(page, 1).getByRole("link", { name: "Explanation 1" }).focus();
    for (let at = 1; at < number; at += 1) await page.keyboard.press("ArrowDown");
    await expect(card(page, number).getByRole("link", { name: `Explanation ${number}` })).toBeFocused();
    await page.keyboard.press("l");
    await page.keyboard.type("blackout");
    await expect(page.getByRole("option", { name: /^15/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(card(page, number).getByRole("link", { name: "Finding 15" })).toBeVisible();
    await expect(card(page, number).getByRole("link", { name: `Explanation ${number}` })).toBeFocused();
    await page.keyboard.press("a");
    await expect(page.getByRole("textbox", { name: "Answer in one sentence" })).toBeFocused();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: /^Finding 12 \(/ }).focus();
    await page.keyboard.press("l");
    await page.keyboard.type("mast");
    await expect(page.getByRole("option", { name: /mast had fallen/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(card(page, number).getByRole("link", { name: "Finding 12" })).toBeVisible();
  });

  it("that needs no answer says why, and comes back whole after it was removed", async () => {
    const { page } = shown();
    const number = await writeExplanation(page, "The operator spoke of roadworks.");
    await card(page, number).getByRole("button", { name: "No answer is needed" }).click();
    const reason = page.getByRole("textbox", { name: "Why no answer is needed" });
    await expect(reason).toBeFocused();
    await reason.fill("It concerns another month.");
    await page.keyboard.press("Escape");
    await expect(card(page, number)).toContainText("No answer needed");
    await expect(card(page, number)).toContainText("It concerns another month.");
    await card(page, number)
      .getByRole("link", { name: `Explanation ${number}` })
      .focus();
    await page.keyboard.press("Delete");
    await expect(page.getByText(`Explanation ${number} is removed. Nothing named it.`)).toBeVisible();
    const own = page.getByRole("article").filter({ hasText: "It concerns another month." });
    await expect(own).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(own).toContainText("No answer needed");
  });
});

describe("a person", () => {
  it("is named only with both consents, and no longer once they are withdrawn", async () => {
    const { page } = shown();
    await page.getByText("Persons", { exact: true }).click();
    await page.getByRole("button", { name: "New person" }).click();
    await page.getByRole("button", { name: "Save the person" }).click();
    await expect(page.getByRole("button", { name: "Write the name of the person." })).toBeVisible();
    await page.getByRole("textbox", { name: "Name" }).fill("A. (pseudonym)");
    await page.getByRole("textbox", { name: "Role" }).fill("shop owner");
    await page.getByRole("button", { name: "Save the person" }).click();
    const person = details(page, "A. (pseudonym)");
    await expect(person).toContainText("Name withheld");
    await person.getByRole("button", { name: "Record a consent" }).click();
    await person.getByRole("checkbox", { name: "The name may be told to the Government" }).check();
    await person.getByRole("checkbox", { name: "The name may be published" }).check();
    await person.getByRole("button", { name: "Save the consent" }).click();
    await expect(person.getByRole("button", { name: /^Write the day on which the consent was given/ })).toBeVisible();
    await person.getByRole("textbox", { name: "Day on which it was given" }).fill("12 Aug 2020");
    await person.getByRole("button", { name: "Save the consent" }).click();
    await expect(person).toContainText("Both consents given");
    const row = page.getByRole("listitem").filter({ hasText: "A. (pseudonym)" });
    await expect(row).toContainText("Both consents given");
    await person.getByRole("button", { name: "Withdraw the consent" }).click();
    await person.getByRole("textbox", { name: "Day on which it was withdrawn" }).fill("11 Aug 2020");
    await person.getByRole("button", { name: "Withdraw the consent" }).click();
    await expect(person).toContainText("Write a day that exists and does not come before the consent.");
    await person.getByRole("textbox", { name: "Day on which it was withdrawn" }).fill("1 Sep 2020");
    await person.getByRole("button", { name: "Withdraw the consent" }).click();
    await expect(row).toContainText("Name withheld");
    await person.getByRole("button", { name: "It was not withdrawn" }).click();
    await expect(row).toContainText("Both consents given");
    await person.getByRole("button", { name: "Remove the person" }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(row).toContainText("Both consents given");
  });
});
