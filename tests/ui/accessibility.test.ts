import AxeBuilder from "@axe-core/playwright";
import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { screens } from "../../renderer/shell/place.ts";
import { openWindow } from "./window.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

describe.each([
  { name: "light", wish: {} },
  { name: "dark", wish: { scheme: "dark" } as const },
  { name: "Arabic", wish: { language: "ar" } },
  { name: "Persian", wish: { language: "fa" } },
])("every screen in $name", ({ wish }) => {
  it("is clean by the automatic rules of WCAG 2.2 AA", async () => {
    const { page, origin } = await openWindow({ sample: true, ...wish });
    const found: string[] = [];
    await expect(page.getByRole("navigation").first()).toBeVisible();
    for (const screen of [...screens, "incident/time", "incident/check", "settings/guide"]) {
      await page.goto(`${origin}/#/${screen}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".main-waits, [aria-busy=true]")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${screen}: ${id} ${nodes
              .map(({ target }) => target.join(" "))
              .slice(0, 4)
              .join(" | ")}`,
        ),
      );
    }
    expect(found).toEqual([]);
  });
});

it("the start page is clean by the automatic rules of WCAG 2.2 AA", async () => {
  const shown = await openWindow();
  await expect(shown.page.getByRole("heading", { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: shown.page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual(
    [],
  );
});
