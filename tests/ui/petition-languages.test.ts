import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { goByRail, shareSample } from "./window.ts";

const shown = shareSample(async (page) => {
  await goByRail(page, /^Petition/);
  await page.getByRole("heading", { name: "II. Facts" }).waitFor();
});

async function goToPart(name: RegExp) {
  const parts = shown().page.getByRole("navigation", { name: "Parts of the petition" });
  await parts.getByRole("button", { name }).click();
}

describe("the languages of a petition in the window", () => {
  it("stand under the headings that are printed in each of them", async () => {
    const { page } = shown();
    const part = page.getByRole("region", { name: "Facts" });
    await expect(part.getByText("II. Факты")).toHaveAttribute("lang", "ru");
    await page.getByRole("combobox", { name: "Language beside it" }).click();
    await page.getByRole("option", { name: "Français" }).click();
    await expect(part.getByText("II. Faits")).toBeVisible();
    await expect(part.getByText("II. Факты")).toHaveCount(0);
  });

  it("number requests with the letters that each language prints", async () => {
    const { page } = shown();
    await page.getByRole("combobox", { name: "Language beside it" }).click();
    await page.getByRole("option", { name: "Беларуская" }).click();
    await goToPart(/Requests/);
    const second = page.getByRole("listitem", { name: "Request (b)", exact: true });
    await expect(second.locator("[lang=en]").getByText("(b)", { exact: true })).toBeVisible();
    await expect(second.locator("[lang=be]").getByText("б)", { exact: true })).toBeVisible();
    await expect(second.getByRole("button", { name: /^Request б\), be:/ })).toBeVisible();
  });

  it("say what must be checked about a provision before it is cited", async () => {
    const { page } = shown();
    await goToPart(/Opening/);
    await page.getByRole("button", { name: /^Paragraph 1, en/ }).click();
    await page.keyboard.type(" See §");
    await page.getByRole("combobox", { name: "Search" }).fill("45-Z telecommunications 2005");
    const warned = page.getByRole("option", { name: /^Law No\. 45-Z of 19 July 2005/ }).first();
    await expect(warned).toContainText("Warns: The entry Law No. 45-Z of 19 July 2005");
    await page.getByRole("combobox", { name: "Search" }).fill("ICCPR 19");
    const plain = page.getByRole("option", { name: /art\. 19/ }).first();
    await expect(plain).toBeVisible();
    await expect(plain).not.toContainText("Warns:");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });
});
