import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { describe, it } from "vitest";
import { z } from "zod";
import { elementName } from "../../core/mapping/entry-name.ts";
import { law } from "../../law/index.ts";
import { recordsAt } from "./walk.ts";
import { openWindow, shareSampleOn } from "./window.ts";

const grid = (page: Page) => page.getByRole("grid", { name: "Provisions and the elements of their tests" });
const shown = shareSampleOn("law", grid);

const cell = (page: Page, name: string | RegExp) => grid(page).getByRole("button", { name });
const details = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });

const allegationSchema = z.object({
  elements: z.array(
    z.object({
      element: z.string(),
      state: z.string(),
      findings: z.array(z.string()),
      explanations: z.array(z.string()),
    }),
  ),
});

const states = new Map([
  ["supported", "Supported"],
  ["contested", "Contested"],
  ["missing", "Missing"],
  ["not-claimed", "Not claimed"],
]);

/** What the case says of every element, in the words of a cell without the name of its provision. */
async function elementsOfCase(): Promise<readonly string[]> {
  const records = await recordsAt(shown(), shown().casePath ?? "", ["allegation"]);
  return records
    .flatMap(({ fields }) => allegationSchema.parse(fields).elements)
    .map(({ element, state, findings, explanations }) => {
      const counts = `${findings.length} for, ${explanations.length} against`;
      return `${elementName(law, element, "en")}, ${states.get(state) ?? state}, ${counts}`;
    });
}

describe("the grid of the law", () => {
  it("shows the state of every element of every allegation, and nothing else", async () => {
    const { page } = shown();
    const elements = await elementsOfCase();
    const names = await grid(page)
      .getByRole("button", { name: / for, \d+ against$/ })
      .evaluateAll((cells) => cells.map((one) => one.getAttribute("aria-label") ?? ""));
    expect(names.length).toBe(elements.length);
    const left = names.filter((name) => !elements.some((element) => name.endsWith(`, ${element}`)));
    expect(left).toEqual([]);
    const count = (state: string) => elements.filter((element) => element.includes(`, ${state},`)).length;
    for (const state of ["Supported", "Contested", "Missing"])
      await expect(page.getByText(`${count(state)} ${state.toLowerCase()}`, { exact: true })).toBeVisible();
  });

  it("leads by the keys to a missing element, links a finding to it, and takes the link back and out", async () => {
    const { page } = shown();
    await page.keyboard.press("m");
    const missing = cell(page, /^ICCPR, art\. 21, Link to an assembly, Missing, 0 for/);
    await expect(missing).toBeFocused();
    await page.keyboard.press("l");
    await page.keyboard.type("arrested");
    await expect(page.getByRole("option", { name: /^16/ })).toBeVisible();
    await page.keyboard.press("Enter");
    const linked = cell(page, /^ICCPR, art\. 21, Link to an assembly, Missing, 1 for/);
    await expect(linked).toBeFocused();
    const element = details(page, "ICCPR, art. 21, Link to an assembly");
    await element.getByRole("button", { name: "Take out Finding 16" }).click();
    await expect(missing).toBeVisible();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+z");
    await expect(linked).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(missing).toBeVisible();
  });

  it("does not call an element supported that no finding carries, and does once one is linked", async () => {
    const { page } = shown();
    await cell(page, /^ICCPR, art\. 21, Link to an assembly/).click();
    const element = details(page, "ICCPR, art. 21, Link to an assembly");
    await element.getByRole("radio", { name: "Supported" }).click();
    await expect(element.getByText("Supported needs a finding.")).toBeVisible();
    await expect(element.getByRole("radio", { name: "Missing" })).toBeChecked();
    await element
      .getByRole("alert")
      .or(element.locator(".state-choice"))
      .getByRole("button", { name: "Link a finding" })
      .click();
    await page.getByRole("combobox", { name: "Search by number, words or exhibit" }).fill("arrested");
    await page.getByRole("option", { name: /^16/ }).click();
    await expect(element.getByRole("link", { name: "Finding 16" })).toBeVisible();
    await element.getByRole("radio", { name: "Supported" }).click();
    await expect(cell(page, "ICCPR, art. 21, Link to an assembly, Supported, 1 for, 0 against")).toBeVisible();
    await expect(element.getByRole("radio", { name: "Supported" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(element.getByRole("radio", { name: "Missing" })).toBeChecked();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect(cell(page, /^ICCPR, art\. 21, Link to an assembly, Missing, 0 for/)).toBeVisible();
  });

  it("keeps what was chosen in view while the case has not answered, also when another hand writes", async () => {
    const { page, call, casePath = "" } = shown();
    await cell(page, /^ICCPR, art\. 21, Link to an assembly/).click();
    const element = details(page, "ICCPR, art. 21, Link to an assembly");
    const chosen = element.getByRole("radio", { name: "Not claimed" });
    await expect(chosen).not.toBeChecked();
    await page.route("**/call/case.change", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await chosen.click();
    await expect(chosen).toBeChecked();
    const opened = await call("case.open", { path: casePath });
    if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problems));
    const edit = { edit: "fields", id: "a-remedy", set: { order: "z" } } as const;
    const other = { key: "done.field-set", params: { field: "order" } };
    const saved = page.waitForResponse((reply) => reply.url().endsWith("case.change"));
    await call("case.change", { case: opened.value.case, saying: other, edits: [edit] });
    for (let look = 0; look < 15; look += 1) {
      expect(await chosen.isChecked()).toBe(true);
      await page.waitForTimeout(100);
    }
    await saved;
    await page.unroute("**/call/case.change");
    await page.keyboard.press("Control+z");
    await expect(chosen).not.toBeChecked();
    await page.keyboard.press("Escape");
  });

  it("is walked with the arrows, Home and End, and Enter opens where one stands", async () => {
    const { page } = shown();
    await cell(page, /^ICCPR, art\. 21 ?Freedom/).focus();
    await page.keyboard.press("ArrowRight");
    await expect(cell(page, /^ICCPR, art\. 21, Link to an assembly/)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(cell(page, /^ICCPR, art\. 21, Interference/)).toBeFocused();
    await page.keyboard.press("End");
    await expect(cell(page, "ICCPR, art. 21, Telecommunications, not claimed")).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const opened = details(page, "ICCPR, art. 25, Link to elections");
    await expect(opened.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(cell(page, /^ICCPR, art\. 25, Link to elections/)).toBeFocused();
  });
});

describe("an allegation", () => {
  it("shows how the provision is cited, that it bound the State, and how far it was checked", async () => {
    const { page } = shown();
    await cell(page, /^ICCPR, art\. 21 ?Freedom/).click();
    const provision = details(page, "ICCPR, art. 21, allegation");
    await expect(provision).toContainText("International Covenant on Civil and Political Rights, art. 21");
    await expect(provision).toContainText("Belarus was bound on 8 August 2020");
    for (const mark of ["Seen in the text", "Text read", "Cited with its paragraph"])
      await expect(provision.getByText(mark, { exact: true })).toBeVisible();
    await cell(page, /^ITU Constitution, art\. 35 \(No\. 182\) ?Suspension of/).click();
    await expect(details(page, "ITU Constitution, art. 35 (No. 182), allegation")).toContainText("is not established.");
  });

  it("is found by its article and made with the elements of its test, and its removal is undone", async () => {
    const { page } = shown();
    await page.getByRole("button", { name: "Add a provision" }).click();
    await page.getByRole("combobox", { name: "Search by name, article, words or subject" }).fill("iccpr 17");
    await expect(page.getByRole("option").first()).toContainText("ICCPR, art. 17");
    await page.keyboard.press("Enter");
    const made = details(page, "ICCPR, art. 17, allegation");
    await expect(made).toContainText("International Covenant on Civil and Political Rights, art. 17");
    const cells = cell(page, /^ICCPR, art\. 17, .*, Missing, 0 for, 0 against$/);
    await expect(cells.first()).toBeVisible();
    const count = await cells.count();
    const loss = count === 1 ? "One element with its sentence" : `${count} elements with their sentences`;
    await expect(made).toContainText(`${loss} and links go with`);
    await page.getByRole("button", { name: "Add a provision" }).click();
    await page.getByRole("combobox", { name: "Search by name, article, words or subject" }).fill("iccpr 17");
    await expect(page.getByRole("option", { name: "ICCPR, art. 17", exact: true })).toHaveCount(0);
    await page.keyboard.press("Escape");
    const own = grid(page).getByRole("rowheader", { name: /^ICCPR, art\. 17/ });
    await own.getByRole("button").focus();
    await page.keyboard.press("Delete");
    await expect(own).toHaveCount(0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(own).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(own).toHaveCount(0);
  });

  it("is opened at once, so that a late answer of the case takes nobody away from where they went on", async () => {
    const { page } = shown();
    await page.route("**/call/case.change", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole("button", { name: "Add a provision" }).click();
    await page.getByRole("combobox", { name: "Search by name, article, words or subject" }).fill("iccpr 17");
    const saved = page.waitForResponse((reply) => reply.url().endsWith("case.change"));
    await expect(page.getByRole("option").first()).toContainText("ICCPR, art. 17");
    await page.keyboard.press("Enter");
    const element = cell(page, /^ICCPR, art\. 17, .*, Missing, 0 for, 0 against$/).first();
    await element.click();
    const place = page.url();
    await saved;
    await page.unroute("**/call/case.change");
    await page.waitForTimeout(300);
    expect(page.url()).toBe(place);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect(element).toHaveCount(0);
  });
});

describe("the law in another language of the window", () => {
  it("asks its questions, names its topics and finds by them in Russian, and finds by the English words too", async () => {
    const { page, origin } = await openWindow({ sample: true, language: "ru" });
    await page.goto(`${origin}/#/law`);
    const row = page.getByRole("row", { name: /^МПГПП, ст\. 21/ });
    await expect(row.getByRole("rowheader")).toContainText("Свобода мирных собраний");
    await row.getByRole("button", { name: /Связь с собранием/ }).click();
    const element = page.getByRole("complementary", { name: "МПГПП, ст. 21, Связь с собранием", exact: true });
    await expect(element).toContainText("Совпало ли нарушение связи по времени и месту");
    await row
      .getByRole("button", { name: /не заявлено$/ })
      .first()
      .click();
    await expect(page.getByRole("complementary", { name: /^МПГПП, ст\. 21, / })).toContainText(/[а-я]\?/);
    await expect(page.getByRole("complementary")).not.toContainText(/[a-z]\?/);
    await page.getByRole("button", { name: "Добавить положение" }).click();
    const search = page.getByRole("combobox", { name: "Искать по названию, статье, словам или теме" });
    for (const words of ["свобода ассоциации", "freedom of association"]) {
      await search.fill(words);
      await expect(page.getByRole("option", { name: /^МПГПП, ст\. 22/ })).toBeVisible();
    }
  });
});
