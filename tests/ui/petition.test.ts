import { expect } from "./expect.ts";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { recordsAt } from "./walk.ts";
import { caseOf, goByRail, shareSample } from "./window.ts";

const shown = shareSample(async (page) => {
  await goByRail(page, /^Petition/);
  await page.getByRole("heading", { name: "II. Facts" }).waitFor();
});

const paragraph = (number: string) => shown().page.getByRole("listitem", { name: `Finding ${number}`, exact: true });

/** The text that is being written, once keys reach it. */
const editor = () => shown().page.locator(".ProseMirror-focused");

describe("the petition in the window", () => {
  it("shows two languages side by side under the numbers of the printed pages", async () => {
    const golden = readFileSync(join(import.meta.dirname, "../golden/belarus-2020.en.txt"), "utf8");
    expect(golden.replaceAll("\u00a0", " ")).toContain("8 In the late evening of 8 August 2020");
    await expect(paragraph("8")).toContainText("In the late evening of 8");
    await expect(paragraph("8").locator("[lang=ru]")).toContainText("Поздно вечером");
  });

  it("saves what is typed, says that the translation is older, and undoes it", async () => {
    const { page } = shown();
    await paragraph("8")
      .getByRole("button", { name: /Finding 8, en/ })
      .click();
    await expect(editor()).toBeVisible();
    await page.keyboard.type(" Nobody announced it.");
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await expect(paragraph("8").getByText("The source changed after this was translated.")).toBeVisible();
    await page.keyboard.press("Escape");
    await paragraph("8").getByRole("button", { name: "Show the change" }).click();
    await expect(paragraph("8").locator("ins")).toContainText("Nobody announced it.");
    await page.getByRole("button", { name: /^Case: / }).click();
    await page.getByRole("menuitem", { name: /^Undo: change of Finding 8/ }).click();
    await expect(paragraph("8")).not.toContainText("Nobody announced it.");
    await expect(paragraph("8").getByText("The source changed")).toHaveCount(0);
  });

  it("shows all words that a translation was made from, however many they are", async () => {
    const { page, casePath = "" } = shown();
    const findings = await recordsAt(shown(), casePath, ["finding"]);
    const then = findings.find(({ id }) => id === "f-widespread")?.fields["text"];
    if (typeof then !== "string") throw new Error("The sample has no such finding.");
    await paragraph("9")
      .getByRole("button", { name: /Finding 9, en/ })
      .click();
    await expect(editor()).toBeVisible();
    await page.keyboard.type(" Nobody announced it.");
    await page.keyboard.press("Escape");
    await paragraph("9").getByRole("button", { name: "Show the change" }).click();
    await expect(paragraph("9").locator("del")).toHaveText(then);
  });

  it("confirms a translation that is still right", async () => {
    const { page } = shown();
    await paragraph("8")
      .getByRole("button", { name: /Finding 8, en/ })
      .click();
    await expect(editor()).toBeVisible();
    await page.keyboard.type(" So it was said.");
    await paragraph("8").getByRole("button", { name: "Still right" }).click();
    await expect(paragraph("8").getByText("The source changed")).toHaveCount(0);
    await page.keyboard.press("Escape");
  });

  it("cites an exhibit by the keyboard", async () => {
    const { page } = shown();
    await page
      .getByRole("navigation", { name: "Parts of the petition" })
      .getByRole("button", { name: /Opening/ })
      .click();
    await page.getByRole("button", { name: /^Paragraph 1, en/ }).click();
    await expect(editor()).toBeVisible();
    await page.keyboard.type(" See @");
    await page.getByRole("combobox", { name: "Search" }).fill("netblocks");
    await expect(page.getByRole("option", { name: /^E-05/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(editor()).toBeVisible();
    await expect(editor()).toContainText("E-05");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^Paragraph 1, en/ })).toContainText("See E-05");
  });

  it("shows the pages as the very bytes that a build writes", async () => {
    const { page, call, folder } = shown();
    const { case: handle } = await caseOf(shown());
    const [petition] = (await records(handle)).filter(({ type }) => type === "petition");
    await page.getByRole("tab", { name: "PDF" }).click();
    await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible({ timeout: 20_000 });
    const preview = await call("petition.preview", {
      case: handle,
      petition: petition?.id ?? "",
      language: "ru",
    });
    const out = join(folder, "out");
    const order = { case: handle, petition: petition?.id ?? "", languages: ["ru"], out, asDraft: true };
    const built = await call("petition.build", order);
    if (preview.kind === "refused" || built.kind === "refused") throw new Error(JSON.stringify([preview, built]));
    const printed = built.value.outputs.find(({ language, pages }) => language === "ru" && pages !== undefined);
    const bytes = readFileSync(printed?.path ?? "");
    expect(preview.value.digest).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
    expect(printed?.digest).toBe(preview.value.digest);
    const { digest } = preview.value;
    await expect(page.getByText(`${digest.slice(7, 13)}…${digest.slice(-4)}`)).toBeVisible();
  });

  it("lists in which order a page is read out, and what each part of it is", async () => {
    const { page } = shown();
    await page.getByRole("checkbox", { name: "Reading order" }).check();
    const order = page.getByRole("list", { name: "Reading order" });
    const parts = order.getByRole("listitem");
    await expect(parts.filter({ hasText: /^Heading Срочное обращение/ })).toHaveCount(1);
    await expect(parts.filter({ hasText: /^Paragraph 1\.\s*Нижеподписавшиеся/ })).toHaveCount(1);
    await expect(parts.filter({ hasText: /^Row Государство · Беларусь/ })).toHaveCount(1);
    await page.getByRole("checkbox", { name: "Reading order" }).uncheck();
    await expect(order).toHaveCount(0);
  });

  it("finds words in the pages", async () => {
    const { page } = shown();
    await page.getByRole("textbox", { name: "Search in the pages" }).fill("МСЭ");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Page ([2-9]|1\d) of \d+$/)).toBeVisible();
  });
});

async function records(handle: string) {
  const reply = await shown().call("case.records", { case: handle, types: ["petition"] });
  return reply.kind === "ok" ? reply.value.records : [];
}
