import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { caseOf, goByRail, shareSample } from "./window.ts";

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

  it("take a language out without losing its words, and say who reads none of the others", async () => {
    const { page } = shown();
    const box = (name: string) => page.getByRole("group", { name: "Languages" }).getByRole("checkbox", { name });
    await expect(box("English")).toBeDisabled();
    await box("French").uncheck();
    await kept("languages").toEqual(["en", "ru", "be"]);
    await box("French").check();
    await kept("languages").toEqual(["en", "ru", "be", "fr"]);
    await page.getByRole("tab", { name: "Problems" }).click();
    await expect(page.getByText(/has no text in French/)).toHaveCount(0);
  });
});
