import type { Page } from "@playwright/test";
import { describe, it } from "vitest";
import { openEvidence, openRow, rowsOf, takeInAll } from "./evidence-window.ts";
import { expect } from "./expect.ts";
import { recordsAt } from "./walk.ts";

const threeFiles = ["a", "b", "c"].map((name) => ({ name: `${name}.txt`, bytes: Buffer.from(name) }));

async function tick(page: Page, labels: readonly string[]) {
  for (const label of labels) await page.getByRole("checkbox", { name: `Tick ${label}` }).check();
}

describe("removing evidence", () => {
  it("of several ticked items says how many citations lose their exhibit, and is taken back by its button", async () => {
    const { page, call, path } = await openEvidence({ sample: true });
    const cited = async () => rowsOf(page).locator(".grid-cited").allTextContents();
    await expect(rowsOf(page).filter({ hasText: "E-02" })).toBeVisible();
    const before = await cited();
    const lost = Number(before[0]) + Number(before[1]);
    expect(lost).toBeGreaterThan(1);
    await tick(page, ["E-01", "E-02"]);
    const bar = page.getByRole("group", { name: "2 ticked" });
    await bar.getByRole("button", { name: "Remove" }).click();
    const told = page.getByRole("status").filter({ hasText: "2 items are in removed items." });
    await expect(told).toContainText(`${lost} citations now lack their exhibit.`);
    await expect(page.getByRole("checkbox", { name: "Tick E-01" })).toHaveCount(0);
    expect(await recordsAt({ call }, path, ["evidenceItem"])).toHaveLength(before.length - 2);
    await told.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("checkbox", { name: "Tick E-02" })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Tick E-01" })).not.toBeChecked();
    expect(await cited()).toEqual(before);
  });

  it("by the key Delete is taken back by Ctrl+Z as one act and done again by Ctrl+Shift+Z", async () => {
    const { page } = await openEvidence();
    await takeInAll(page, threeFiles);
    await tick(page, ["E-01", "E-03"]);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Delete");
    await expect(rowsOf(page)).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(rowsOf(page)).toHaveCount(3);
    await page.keyboard.press("Control+Shift+z");
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(rowsOf(page)).toContainText("E-02");
  });

  it("of an opened item closes its details, and the item comes back from the removed items as it was", async () => {
    const { page } = await openEvidence();
    await takeInAll(page, threeFiles);
    const details = await openRow(page, "E-02");
    const digest = await details.locator("code").textContent();
    await details.getByRole("button", { name: "Move to removed items" }).click();
    await expect(details).toHaveCount(0);
    await expect(rowsOf(page)).toHaveCount(2);
    await page.getByRole("button", { name: "More on evidence" }).click();
    await page.getByRole("menuitem", { name: "Removed items" }).click();
    const trash = page.getByRole("dialog", { name: "Removed items" });
    await expect(trash.getByRole("listitem")).toHaveCount(1);
    await expect(trash.getByRole("listitem")).toContainText("Human Rights Group");
    await trash.getByRole("button", { name: /^Restore .*b\.txt/ }).click();
    await expect(trash).toContainText("No evidence was removed.");
    await page.keyboard.press("Escape");
    await expect(rowsOf(page)).toHaveCount(3);
    const back = await openRow(page, "E-02");
    await expect(back.locator("code")).toHaveText(digest ?? "");
    await back.getByRole("tab", { name: "Custody" }).click();
    await expect(back.getByRole("listitem")).toHaveCount(1);
  });

  it("is not the only act on several: what is set for ticked items is set for each, and taken back at once", async () => {
    const { page, call, path } = await openEvidence();
    await takeInAll(page, threeFiles);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+a");
    const bar = page.getByRole("group", { name: "3 ticked" });
    await bar.getByRole("button", { name: "Set confidentiality" }).click();
    await page.getByRole("menuitem", { name: "Confidential" }).click();
    const told = page.getByRole("status").filter({ hasText: "3 items were changed." });
    const states = async () =>
      (await recordsAt({ call }, path, ["evidenceItem"])).map(({ fields }) => fields["confidentiality"]);
    await expect(told).toBeVisible();
    expect(await states()).toEqual(["confidential", "confidential", "confidential"]);
    await told.getByRole("button", { name: "Undo" }).click();
    await expect.poll(states).toEqual(["public", "public", "public"]);
  });
});

describe("files that were taken in together", () => {
  it("are taken back by one Ctrl+Z and come again by one Ctrl+Shift+Z, and what was there before stays", async () => {
    const { page } = await openEvidence();
    await takeInAll(page, [{ name: "before.txt", bytes: Buffer.from("before") }]);
    await takeInAll(page, threeFiles);
    await expect(rowsOf(page)).toHaveCount(4);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+z");
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(rowsOf(page)).toContainText("before.txt");
    await page.keyboard.press("Control+Shift+z");
    await expect(rowsOf(page)).toHaveCount(4);
  });
});
