import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { join } from "node:path";
import { describe, it } from "vitest";
import { goByRail, noAnswer, openWindow, serve, stop } from "./window.ts";

async function openTitle(page: Page) {
  await goByRail(page, /^Petition/);
  await page.getByRole("tab", { name: "Particulars" }).click();
  return page.getByRole("textbox", { name: "Coordinator" });
}

describe("the window", () => {
  it("takes the token out of its address at once and works on after a reload", async () => {
    const { page } = await openWindow({ sample: true });
    await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
    expect(page.url()).not.toContain("token");
    await page.reload();
    await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
    expect(await page.evaluate(() => performance.getEntries().some(({ name }) => name.includes("token")))).toBe(false);
  });

  it("shows its case in Arabic too when the program takes long to open it", async () => {
    const { page, link } = await openWindow({ sample: true, language: "ar" });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
    await page.route("**/call/case.open", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(link);
    await expect(page.getByRole("navigation").first()).toBeVisible();
  });

  it("says that a link is stale, and what to do", async () => {
    const { page, origin } = await openWindow({ allowed: noAnswer });
    await page.goto("about:blank");
    await page.goto(`${origin}/#token=${"0".repeat(64)}`);
    await expect(page.getByRole("heading", { name: "This window has lost its program" })).toBeVisible();
    await expect(page.getByText(/Open the new link that the program shows/)).toBeVisible();
  });

  it("goes to any screen by the keyboard, and finds an exhibit by its title", async () => {
    const { page } = await openWindow({ sample: true });
    await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
    await page.keyboard.press("Control+7");
    await expect(
      page.getByRole("navigation", { name: "Stages" }).getByRole("link", { name: /^Petition/ }),
    ).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search or run a command" }).fill("netblocks");
    await expect(page.getByRole("option", { name: /E-05/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#\/evidence\/ev-netblocks/);
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-region], main") !== null)).toBe(true);
  });

  it("keeps two windows on one case in step", async () => {
    const shown = await openWindow({ sample: true });
    const first = await openTitle(shown.page);
    const other = await shown.another();
    const second = await openTitle(other);
    await first.fill("Group of Groups");
    await expect(second).toHaveValue("Group of Groups");
    await second.fill("Group of all Groups");
    await expect(first).toHaveValue("Group of all Groups");
  });

  it("undoes and redoes by the keyboard outside of texts", async () => {
    const { page } = await openWindow({ sample: true });
    const field = await openTitle(page);
    const before = await field.inputValue();
    await field.fill("Another coordinator");
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.getByRole("tab", { name: "Particulars" }).focus();
    await page.keyboard.press("Control+z");
    await expect(field).toHaveValue(before);
    await page.keyboard.press("Control+Shift+z");
    await expect(field).toHaveValue("Another coordinator");
  });

  it("removes nothing when a field is emptied, and can bring the text back", async () => {
    const { page } = await openWindow({ sample: true });
    const field = await openTitle(page);
    const before = await field.inputValue();
    await field.fill("");
    await expect(page.getByText("The field is empty; the case still holds the last text.")).toBeVisible();
    await page.reload();
    await expect(await openTitle(page)).toHaveValue(before);
  });

  it("loses nothing that was typed while the program was killed and started again", async () => {
    const { page, host, home, folder, origin, casePath } = await openWindow({ sample: true, allowed: noAnswer });
    const field = await openTitle(page);
    await field.fill("Typed before");
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await stop(host, "SIGKILL");
    await field.fill("Typed after the end");
    await expect(page.getByText("Not saved yet, kept in this window")).toBeVisible();
    const again = await serve({ home, folder, casePath, port: Number(new URL(origin).port) });
    try {
      await page.goto("about:blank");
      await page.goto(again.link);
      await expect(page.getByText(/One edit made before a sudden stop was brought back/)).toBeVisible();
      await expect(await openTitle(page)).toHaveValue("Typed after the end");
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    } finally {
      await stop(again.child);
    }
  });

  it("speaks another language at once, mirrored where that is written from right to left", async () => {
    const { page } = await openWindow({ sample: true });
    await page.getByRole("button", { name: "Language of the window" }).click();
    await page.getByRole("menuitem", { name: "العربية" }).click();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const rail = await page.getByRole("navigation").first().boundingBox();
    expect(rail?.x).toBeGreaterThan(900);
  });

  it("keeps the case that it shows when its language turns it round, not the one of its link", async () => {
    const { page, folder, call } = await openWindow({ sample: true });
    const fields = { country: "KZ", timeZone: "Asia/Almaty", languages: ["en"], template: "un-special-procedures" };
    const path = join(folder, "second.recourse");
    await call("case.create", { path, title: "The second case", ...fields });
    await page.getByRole("button", { name: /^Case:/ }).click();
    await page.getByRole("menuitem", { name: "Close this case" }).click();
    await page.getByRole("listitem").filter({ hasText: "The second case" }).getByRole("button").first().click();
    await expect(page.getByRole("button", { name: "Case: The second case" })).toBeVisible();
    await call("program.set", { settings: { language: "ar" } });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("banner")).toContainText("The second case");
  });
});
