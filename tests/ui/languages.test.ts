import { describe, it } from "vitest";
import { languages } from "../../renderer/texts/locale-files.ts";
import { expect } from "./expect.ts";
import { openWindow } from "./window.ts";

describe("the window", () => {
  it.each(languages.map(({ tag, direction }) => ({ tag, direction })))(
    "speaks $tag, in its direction and with Western figures",
    async ({ tag, direction }) => {
      const { page } = await openWindow({ sample: true, language: tag });
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", tag);
      await expect(html).toHaveAttribute("dir", direction);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      expect(await page.locator("body").innerText()).not.toMatch(/[٠-٩۰-۹०-९]/u);
    },
  );
});
