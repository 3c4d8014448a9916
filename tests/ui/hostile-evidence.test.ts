import type { Locator } from "@playwright/test";
import { readdirSync } from "node:fs";
import { describe, it } from "vitest";
import { groupedDigest, openEvidence, openRow, rowsOf, takeInAll } from "./evidence-window.ts";
import type { EvidenceWindow } from "./evidence-window.ts";
import { expect } from "./expect.ts";
import { falseFiles, hostileDrawing, hostileNames, hostilePage, hostilePdf, ranMark } from "./hostile-files.ts";

/** Fails where a file ran something, opened a page or a question, led the window away, or asked an address. */
async function expectNothingRan({ page, canary, origin }: EvidenceWindow) {
  expect(await page.evaluate((mark) => mark in window, ranMark)).toBe(false);
  expect(page.context().pages()).toHaveLength(1);
  expect(new URL(page.url()).origin).toBe(origin);
  expect(canary.asked()).toBe(0);
}

/** Opens the screen and fails on any question that a page asks. */
async function openGuarded(): Promise<EvidenceWindow> {
  const shown = await openEvidence();
  shown.page.on("dialog", (dialog) => {
    throw new Error(`A file asked: ${dialog.message()}`);
  });
  return shown;
}

async function expectDrawn(canvas: Locator) {
  await expect
    .poll(() =>
      canvas.evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement) || element.width === 0) return false;
        const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
        return pixels.some((value, index) => index % 4 === 0 && value < 128 && pixels[index + 3] === 255);
      }),
    )
    .toBe(true);
}

describe("looking at a hostile file", () => {
  it("shows a drawing and a page with scripts as their text, and asks none of the addresses in them", async () => {
    const shown = await openGuarded();
    const { page, canary } = shown;
    const files = [hostileDrawing(canary.url), hostilePage(canary.url)];
    await takeInAll(page, files);
    for (const [index, { bytes }] of files.entries()) {
      const details = await openRow(page, `E-0${index + 1}`);
      await expect(details.locator("pre")).toHaveText(Buffer.from(bytes).toString());
      await expect(details.locator("pre *")).toHaveCount(0);
      await expect(details.locator("code")).toHaveText(groupedDigest(bytes));
      await details.getByRole("button", { name: "Enlarge" }).click();
      await expect(page.getByRole("dialog").locator("pre")).toContainText(canary.url);
      await expect(page.getByRole("dialog").locator("pre *")).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await expectNothingRan(shown);
  });

  it("draws the page of a PDF with scripts and links, and a press on the link leads nowhere", async () => {
    const shown = await openGuarded();
    const { page, canary } = shown;
    await takeInAll(page, [hostilePdf(canary.url)]);
    const details = await openRow(page, "E-01");
    const drawn = details.locator("canvas").first();
    await expectDrawn(drawn);
    await expect(details.locator(".preview a, .preview iframe, .preview embed, .preview object")).toHaveCount(0);
    await details.locator(".pdf-page").click();
    await details.getByRole("button", { name: "Enlarge" }).click();
    const large = page.getByRole("dialog").locator(".pdf-page");
    await expectDrawn(large.locator("canvas"));
    await large.click();
    await expectNothingRan(shown);
  });

  it("says of a picture and a PDF that are none that they cannot be drawn, and what to do", async () => {
    const shown = await openGuarded();
    await takeInAll(shown.page, falseFiles());
    const picture = await openRow(shown.page, "E-01");
    await expect(picture).toContainText("The picture cannot be drawn");
    await expect(picture.getByRole("button", { name: "Try again" })).toBeVisible();
    const paper = await openRow(shown.page, "E-02");
    await expect(paper.locator(".preview [role=status], .preview [role=alert], .preview .note").first()).toBeVisible();
    await expect(paper.locator(".preview")).toContainText(/PDF/);
    await expectNothingRan(shown);
  });
});

describe("a hostile file name", () => {
  it("is shown as what it is, in one line, and makes nothing outside the case", async () => {
    const shown = await openGuarded();
    const { page, desk } = shown;
    const before = readdirSync(desk);
    const names = Object.values(hostileNames);
    await takeInAll(
      page,
      names.map((name, index) => ({ name, bytes: Buffer.from(`content ${index}`) })),
    );
    await expect(rowsOf(page)).toHaveCount(names.length);
    for (const row of await rowsOf(page).all()) expect((await row.boundingBox())?.height).toBe(36);
    const nameOf = async (label: string) => {
      const details = await openRow(page, label);
      await details.getByRole("tab", { name: "Details" }).click();
      const shownName = details.locator(".file-facts .file-name");
      await expect(shownName).toHaveCSS("direction", "ltr");
      const text = await shownName.innerText();
      await details.getByRole("tab", { name: "Preview" }).click();
      return text;
    };
    expect(await nameOf("E-01")).toBe("invoiceU+202Efdp.exe");
    expect(await nameOf("E-02")).toMatch(/^first line(U\+000A)?second line/);
    expect(await nameOf("E-03")).toBe(hostileNames.markup);
    expect(await nameOf("E-04")).toBe("outside.txt");
    expect(await nameOf("E-05")).toBe(hostileNames.long);
    await expect(page.locator("main img")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(readdirSync(desk)).toEqual(before);
    await expectNothingRan(shown);
  });

  it("is shown as what it is before it is taken in, in its custody, and in a refusal", async () => {
    const { page } = await openGuarded();
    await takeInAll(page, [{ name: hostileNames.turned, bytes: Buffer.from("content") }]);
    const report = page.getByRole("region", { name: "Report of the intake" });
    await report.getByText("1 file added").click();
    await expect(report.locator(".file-name")).toHaveText("invoiceU+202Efdp.exe");
    const details = await openRow(page, "E-01");
    await expect(details.getByRole("heading", { level: 2 })).not.toContainText("\u202E");
    await details.getByRole("tab", { name: "Custody" }).click();
    await expect(details.locator(".custody .file-name")).toHaveText("invoiceU+202Efdp.exe");
  });
});
