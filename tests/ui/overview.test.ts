import { expect } from "./expect.ts";
import { join } from "node:path";
import type { Route } from "@playwright/test";
import { describe, it } from "vitest";
import { sentencesOf } from "../../renderer/texts/problem-sentences.ts";
import { caseOf, openWindow } from "./window.ts";

const saying = { key: "done.field-set", params: { field: "test" } };

describe("the overview", () => {
  it("puts what blocks first, with its next step as a link to the very record", async () => {
    const shown = await openWindow({ sample: true });
    const { page, call } = shown;
    const rows = page.getByRole("region", { name: "What stands between you and a petition" }).getByRole("listitem");
    await expect(rows.first()).toContainText("Warns");
    await call("case.change", {
      case: (await caseOf(shown)).case,
      saying,
      edits: [{ edit: "fields", id: "f-arrest", set: { exhibits: [] } }],
    });
    await expect(rows.first()).toContainText("Blocks Paragraph 17 (finding f-arrest) has no exhibit.");
    await expect(page.getByRole("button", { name: "Continue with facts" })).toBeVisible();
    await rows.first().getByRole("link").click();
    await expect(page).toHaveURL(/#\/facts\/f-arrest$/);
  });

  it("names law, States and days in words, folds problems of one kind, and shows all when asked", async () => {
    const { page } = await openWindow({ sample: true });
    const rows = page.getByRole("region", { name: "What stands between you and a petition" }).getByRole("listitem");
    await expect(rows.filter({ hasText: "14 more like it" })).toContainText("rests on press reports only");
    await expect(rows.filter({ hasText: "Whether Belarus was bound" })).toContainText(
      "by the treaty of ITU Constitution, art. 35 (No. 182) on 8 August 2020",
    );
    const before = await rows.count();
    await page.getByRole("button", { name: /^See all \d+ problems$/ }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before + 10);
    await page.getByRole("button", { name: "Fold those of one kind" }).click();
    await expect(rows).toHaveCount(before);
  });

  it("is gone through with J, K and the arrows, and Enter goes to the place", async () => {
    const { page } = await openWindow({ sample: true });
    const card = page.getByRole("region", { name: "What stands between you and a petition" });
    const steps = card.getByRole("listitem").getByRole("link");
    await expect(steps.first()).toBeVisible();
    await page.keyboard.press("j");
    await expect(steps.nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await expect(steps.nth(2)).toBeFocused();
    await page.keyboard.press("k");
    await expect(steps.nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#\/law\/a-assembly$/);
  });

  it("shows what the stages hold while the check of the case still lasts", async () => {
    const { page } = await openWindow({ sample: true });
    const between = page.getByRole("region", { name: "What stands between you and a petition" });
    await expect(between.getByRole("listitem").first()).toBeVisible();
    const held: Route[] = [];
    let isHeld = true;
    await page.route("**/call/case.check", (route) => (isHeld ? void held.push(route) : route.continue()));
    await page.reload();
    const where = page.getByRole("region", { name: "Where the case stands" });
    await expect(where.getByRole("link", { name: /^Evidence 22 items/ })).toBeVisible();
    await expect(between).toContainText("The case is being checked.");
    isHeld = false;
    for (const route of held) await route.continue();
    await expect(between.getByRole("listitem").first()).toContainText("Warns");
    await expect(between).not.toContainText("The case is being checked.");
  });

  it("tells where each stage of the sample stands and who signs it", async () => {
    const { page } = await openWindow({ sample: true });
    await expect(
      page.getByText(
        "Appeal to UN Special Procedures, in English, Russian, Belarusian, French, Spanish, Ukrainian, Arabic, Persian and Chinese.",
      ),
    ).toBeVisible();
    const where = page.getByRole("region", { name: "Where the case stands" });
    await expect(where.getByRole("link", { name: /^Incident Described 100% of what is needed/ })).toBeVisible();
    await expect(
      where.getByRole("link", { name: /^Evidence 22 items, 22 cited 100% of what is needed/ }),
    ).toBeVisible();
    await expect(where.getByRole("link", { name: /^Law 13 of 17 elements supported 76%/ })).toBeVisible();
    const people = page.getByRole("region", { name: "Who is missing" });
    await expect(people).toContainText("30 signatories");
    await expect(people).toContainText("29 of them are invented, for the sample");
  });

  it("names who has not agreed to be named, until both consents are there", async () => {
    const shown = await openWindow({ sample: true });
    const { page, call } = shown;
    const { case: handle } = await caseOf(shown);
    const people = page.getByRole("region", { name: "Who is missing" });
    await expect(people).toContainText("may be named");
    const person = { name: "A. Witness", role: "driver", isPublicRole: false };
    await call("case.change", {
      case: handle,
      saying,
      edits: [{ edit: "save", type: "person", id: "p-witness", fields: person }],
    });
    await expect(people).toContainText("Has not agreed to be named");
    await expect(people.getByRole("link", { name: "A. Witness" })).toHaveAttribute("href", "#/facts/p-witness");
    const consent = { person: "p-witness", nameToGovernment: true, nameInPublic: true, givenOn: "2020-09-01" };
    await call("case.change", {
      case: handle,
      saying,
      edits: [{ edit: "save", type: "consent", id: "c-witness", fields: consent }],
    });
    await expect(people.getByRole("link", { name: "A. Witness" })).toHaveCount(0);
    const changes = page.getByRole("region", { name: "Last changes" });
    await expect(changes.getByRole("listitem").nth(1)).toContainText("Human Rights Group");
    await expect(changes.getByRole("listitem").nth(1)).toContainText("Made · person");
  });

  it("begins a new case with the incident, and says that nobody signs yet", async () => {
    const { page, folder, call } = await openWindow();
    await call("case.create", {
      path: join(folder, "new.recourse"),
      title: "New",
      country: "BY",
      languages: ["en"],
      template: "un-special-procedures",
    });
    await page.reload();
    await page.getByRole("listitem").getByRole("button", { name: /^New/ }).click();
    await expect(page.getByRole("button", { name: "Continue with the incident" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Who is missing" })).toContainText("Nobody signs yet");
    await expect(page.getByRole("region", { name: "Where the case stands" })).toContainText("Not begun");
  });
});

describe("a problem in three parts", () => {
  const voice = (sentence: string, direction: "ltr" | "rtl" = "ltr") => ({
    direction,
    problem: ({ params }: { readonly params: Readonly<Record<string, string | number>> }) =>
      sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name])),
  });

  it("keeps a name with full stops whole", () => {
    const told = sentencesOf(voice("{file} is damaged. It was not read. Copy {file} again."), {
      code: "x",
      params: { file: "Dr. A. Notes vol. 2. Final.pdf" },
    });
    expect(told).toEqual({
      what: "Dr. A. Notes vol. 2. Final.pdf is damaged.",
      meaning: "It was not read.",
      next: "Copy Dr. A. Notes vol. 2. Final.pdf again.",
    });
  });

  it("has what to do next even where it has two sentences only", () => {
    expect(sentencesOf(voice("No paragraph was seen. Record it."), { code: "x", params: {} })).toEqual({
      what: "No paragraph was seen.",
      meaning: "",
      next: "Record it.",
    });
  });

  it("keeps the direction of a path inside a sentence that is written from right to left", () => {
    const told = sentencesOf(voice("لا شيء في {path}. لم يفتح أي ملف.", "rtl"), {
      code: "x",
      params: { path: "/a/b" },
    });
    expect(told.what).toBe("لا شيء في \u2068/a/b\u2069.");
    expect(told.next).toBe("لم يفتح أي ملف.");
  });

  it("shares one full stop with a Russian date that ends the sentence", () => {
    const told = sentencesOf(voice("Не установлено на дату {day}. Проверьте."), {
      code: "x",
      params: { day: "8 августа 2020 г." },
    });
    expect(told.what).toBe("Не установлено на дату 8 августа 2020 г.");
    expect(told.next).toBe("Проверьте.");
  });
});
