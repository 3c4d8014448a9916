import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { caseOf, goByRail, shareSample } from "./window.ts";
import { sampleLanguages } from "../sample-languages.ts";

const shown = shareSample(async (page) => {
  await goByRail(page, /^Petition/);
  await page.getByRole("tab", { name: "Particulars" }).click();
});

async function petition(): Promise<Readonly<Record<string, unknown>>> {
  const { case: handle } = await caseOf(shown());
  const reply = await shown().call("case.records", { case: handle, types: ["petition"] });
  return reply.kind === "ok" ? (reply.value.records[0]?.fields ?? {}) : {};
}

const kept = (field: string) => expect.poll(async () => (await petition())[field]);

describe("the particulars of a petition", () => {
  it("take a date as a person types it, or from the calendar, and keep what is none", async () => {
    const { page } = shown();
    const date = page.getByRole("textbox", { name: "Date" });
    await date.fill("11 August 2020");
    await kept("date").toBe("2020-08-11");
    await page.getByRole("button", { name: "Calendar for Date" }).click();
    await page.getByRole("button", { name: /^12 August 2020/ }).click();
    await kept("date").toBe("2020-08-12");
    await date.fill("40 August 2020");
    await date.blur();
    await expect(page.getByText(/The calendar has no day 2020-08-40/)).toBeVisible();
    expect((await petition())["date"]).toBe("2020-08-12");
    await date.fill("12 August 2020");
    await expect(page.getByText("Read as 12 August 2020; no time is stated.")).toBeVisible();
  });

  it("name everybody who is ticked, and never nobody", async () => {
    const { page } = shown();
    const box = (name: RegExp) => page.getByRole("checkbox", { name });
    await box(/human rights defenders/).check();
    await kept("addressees").toContain("un-sr-hrd");
    for (const name of [/freedom of opinion/, /peaceful assembly/, /in Belarus/]) {
      if (await box(name).isChecked()) await box(name).uncheck();
    }
    await kept("addressees").toEqual(["un-sr-hrd"]);
    await expect(box(/human rights defenders/)).toBeDisabled();
  });

  it("take a language out without losing its words or its place", async () => {
    const { page } = shown();
    await expect(languageBox("English")).toBeDisabled();
    const before = await translations("ru");
    expect(before.length).toBeGreaterThan(100);
    const beside = page.getByRole("button", { name: /^Finding 8, ru/ });
    await expect(beside).toBeVisible();
    const names = await boxes();
    const others = sampleLanguages.filter((language) => language !== "ru");
    await languageBox("Russian").uncheck();
    await kept("languages").toEqual(others);
    await expect(beside).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Finding 8, be/ })).toBeVisible();
    expect(await boxes()).toEqual(names);
    await languageBox("Russian").check();
    await kept("languages").toEqual([...others, "ru"]);
    expect(await translations("ru")).toEqual(before);
  });

  it("say which addressees read none of the languages, and lead to where that is mended", async () => {
    const { page, call } = shown();
    const { case: handle } = await caseOf(shown());
    const edit = (languages: readonly string[], authoritative: string) => ({
      edit: "fields" as const,
      id: "belarus-2020",
      set: { languages: [...languages], authoritative },
    });
    const saying = { key: "done.field-set" };
    await call("case.change", { case: handle, saying, edits: [edit(["ru", "be"], "ru")] });
    await page.getByRole("tab", { name: "Problems" }).click();
    await page.getByRole("button", { name: /reads? none of the languages/ }).click();
    await expect(page.getByRole("tab", { name: "Particulars" })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("group", { name: "Languages" }).getByRole("checkbox").first()).toBeFocused();
    await call("case.change", { case: handle, saying, edits: [edit(sampleLanguages, "en")] });
    await page.getByRole("tab", { name: "Problems" }).click();
    await expect(page.getByRole("button", { name: /none of the languages/ })).toHaveCount(0);
    await page.getByRole("tab", { name: "Particulars" }).click();
  });

  it("take the style of the notes, in which the pages cite from then on", async () => {
    const { page } = shown();
    const styles = page.getByRole("radiogroup", { name: "Style of notes" });
    await expect(styles.getByRole("radio", { name: "United Nations" })).toBeChecked();
    await styles.getByRole("radio", { name: "OSCOLA" }).check();
    await kept("citationStyle").toBe("oscola");
    await page.keyboard.press("Control+z");
    await kept("citationStyle").toBeUndefined();
    await expect(styles.getByRole("radio", { name: "United Nations" })).toBeChecked();
  });

  it("show the day of the case again when the field is emptied, and write over nobody by leaving it", async () => {
    const { page, call } = shown();
    const { case: handle } = await caseOf(shown());
    const date = page.getByRole("textbox", { name: "Date" });
    await date.fill("40 August 2020");
    await date.blur();
    await date.fill("");
    await date.blur();
    await expect(date).toHaveValue(/^\d+\sAugust\s2020$/);
    await date.fill("15 August 2020");
    await kept("date").toBe("2020-08-15");
    const edits = [{ edit: "fields" as const, id: "belarus-2020", set: { date: "2020-10-10" } }];
    await call("case.change", { case: handle, saying: { key: "done.field-set" }, edits });
    await date.blur();
    await expect(date).toHaveValue(/10\sOctober\s2020/);
    expect((await petition())["date"]).toBe("2020-10-10");
  });
});

const languageBox = (name: string) =>
  shown().page.getByRole("group", { name: "Languages" }).getByRole("checkbox", { name });

const boxes = () => shown().page.getByRole("group", { name: "Languages" }).locator("label").allTextContents();

async function translations(language: string): Promise<readonly unknown[]> {
  const { case: handle } = await caseOf(shown());
  const reply = await shown().call("case.records", { case: handle, types: ["translation"] });
  const records = reply.kind === "ok" ? reply.value.records : [];
  return records.filter(({ fields }) => fields["language"] === language);
}
