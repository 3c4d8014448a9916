import type { InputOf } from "../../core/bridge/contract.ts";
import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { caseOf, openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

async function change(shown: TestWindow, edit: InputOf<"case.change">["edits"][number]) {
  const { case: handle } = await caseOf(shown);
  const saying = { key: "done.field-set", params: { field: "title" } };
  const reply = await shown.call("case.change", { case: handle, saying, edits: [edit] });
  expect(reply.kind).toBe("ok");
}

describe("the log", () => {
  it("shows who changed what and when, by the clock of the place and by UTC, with the value", async () => {
    const shown = await openWindow({ sample: true });
    const { page, origin } = shown;
    await page.goto(`${origin}/#/log`);
    await change(shown, { edit: "fields", id: "ev-netblocks", set: { title: "NetBlocks, evening report" } });
    const first = page.getByRole("row").nth(1);
    await expect(first).toContainText("Human Rights Group");
    await expect(first).toContainText("Changed");
    await expect(first).toContainText("evidence item");
    await expect(first).toContainText("NetBlocks, evening report");
    await expect(first.getByRole("time")).toHaveText(/^\d{1,2} \w{3,4} \d{4}, \d{2}:\d{2}$/);
    await expect(first).toContainText(/\d{2}:\d{2} UTC/);
  });

  it("shows the history of one record, or what holds some words, and comes back to the whole", async () => {
    const { page, origin } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/log`);
    const status = page.getByRole("status").filter({ hasText: "Showing" });
    await expect(status).toContainText("Showing 1–100 of");
    const whole = await status.innerText();
    await page.getByRole("textbox", { name: /^Filter/ }).fill("netblocks  E-05");
    await expect(page.getByRole("row").nth(1)).toContainText("E-05");
    await expect(status).not.toHaveText(whole);
    await page.getByRole("row").nth(1).getByRole("link", { name: /E-05/ }).click();
    await expect(page.getByText(/^Only what concerns “E-05/)).toBeVisible();
    await expect(status).toContainText("of 1");
    await page.getByRole("button", { name: "Clear filter" }).click();
    await expect(status).toHaveText(whole);
    await page.getByRole("button", { name: "Page 2", exact: true }).click();
    await expect(status).toContainText("Showing 101–200 of");
  });

  it("brings a removed item back as it was, and that can be undone", async () => {
    const shown = await openWindow({ sample: true });
    const { page, origin } = shown;
    await page.goto(`${origin}/#/log/~removed`);
    await expect(page.getByRole("heading", { name: "Nothing was removed" })).toBeVisible();
    await change(shown, { edit: "remove", id: "ev-netblocks" });
    const row = page.getByRole("listitem").filter({ hasText: "E-05" });
    await expect(row).toContainText("Human Rights Group");
    await row.getByRole("button", { name: /^Restore E-05/ }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole("tab", { name: "History" }).click();
    await expect(page.getByRole("row").nth(1)).toContainText("Restored");
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("row").nth(1)).toContainText("Removed");
  });
});
