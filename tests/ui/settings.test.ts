import { expect } from "./expect.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, it } from "vitest";
import { z } from "zod";
import { guideBlocks, guideSpans } from "../../renderer/parts/settings/guide-blocks.ts";
import { GuideText } from "../../renderer/parts/settings/guide-text.tsx";
import { openWindow } from "./window.ts";

const root = resolve(import.meta.dirname, "../..");
const guideFolder = join(root, "docs/guide");
const pages = readdirSync(guideFolder).filter((name) => name.endsWith(".md"));

describe("settings", () => {
  it("hold at once, in every window, and are there the next time", async () => {
    const { page, origin, another } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/settings`);
    const second = await another();
    await page.getByText("Dark", { exact: true }).click();
    await page.getByText("Compact", { exact: true }).click();
    await page.getByText("More", { exact: true }).click();
    for (const window of [page, second]) {
      await expect(window.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
      await expect(window.locator("html")).toHaveAttribute("data-density", "compact");
      await expect(window.locator("html")).toHaveAttribute("data-contrast", "more");
    }
    await page.reload();
    await expect(page.getByRole("radio", { name: "Compact" })).toBeChecked();
    await page.getByRole("combobox", { name: "Language of the window" }).click();
    await page.getByRole("option", { name: "Français" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(second.locator("html")).toHaveAttribute("lang", "fr");
  });

  it("put UTC first everywhere once it is asked for", async () => {
    const { page, origin } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/settings`);
    await page.getByText("UTC, then local", { exact: true }).click();
    await expect(page.getByRole("contentinfo")).toContainText("Times: UTC, then Belarus (UTC+3)");
    await page.goto(`${origin}/#/log`);
    await expect(page.getByRole("row").nth(1).getByRole("time")).toHaveText(/UTC$/);
  });

  it("keep the name that is typed, and the log bears it from then on", async () => {
    const { page, origin } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/settings`);
    await page.getByRole("textbox", { name: "Your name or organisation" }).fill("Агора");
    await page.getByRole("tab", { name: "This case" }).click();
    await expect(page.getByRole("contentinfo")).toContainText("Агора");
    await page.getByRole("textbox", { name: "Title of the case" }).fill("Renamed case");
    await expect(page.getByRole("button", { name: "Case: Renamed case" })).toBeVisible();
    await page.goto(`${origin}/#/log`);
    await expect(page.getByRole("row").nth(1)).toContainText("Агора");
    await expect(page.getByRole("row").nth(1)).toContainText("Renamed case");
  });

  it("let what was said of a case be corrected, and undone", async () => {
    const { page, origin } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/settings/case`);
    await page.getByRole("combobox", { name: "Time zone of the place" }).fill("Vilnius");
    await page.getByRole("option", { name: /Europe\/Vilnius/ }).click();
    await expect(page.getByRole("contentinfo")).toContainText("Vilnius");
    await page.getByRole("checkbox", { name: "French" }).click();
    await expect(page.getByRole("radio", { name: "French" })).toHaveCount(0);
    await page.getByRole("checkbox", { name: "English" }).click();
    await expect(page.getByRole("checkbox", { name: "English" })).toBeChecked();
    await page.getByRole("heading", { level: 1 }).focus();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("radio", { name: "French" })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("contentinfo")).toContainText("Times: Belarus (UTC+3)");
  });

  it("list every use of a network as off, and say where private files are", async () => {
    const { page, origin, home } = await openWindow({ sample: true });
    await page.goto(`${origin}/#/settings/network`);
    const uses = page.getByRole("region", { name: "What programs of this kind use a network for" });
    await expect(uses.getByRole("listitem")).toHaveCount(5);
    await expect(uses.getByText("Off", { exact: true })).toHaveCount(5);
    await expect(page.getByText(new URL(origin).host)).toBeVisible();
    await expect(page.getByText(home, { exact: true })).toBeVisible();
  });

  it("list the licence of everything that comes with the program", async () => {
    const { page, origin } = await openWindow();
    await page.goto(`${origin}/#/settings/about`);
    const entries = page.getByRole("region", { name: /^Work of others/ }).getByRole("listitem");
    const list = z
      .array(z.object({ name: z.string(), identifier: z.string().optional(), text: z.string().optional() }))
      .parse(JSON.parse(readFileSync(join(root, "dist/window/licences.json"), "utf8")));
    await expect(entries).toHaveCount(list.length);
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
    const wanted = [...Object.keys(dependencies), "react", "@mantine/core", "@tiptap/pm", "pdfjs-dist"];
    const named = new Set(list.map(({ name }) => name));
    // What this package gives on is bundled under the names of its parts.
    expect(wanted.filter((name) => !named.has(name) && name !== "@tiptap/pm")).toEqual([]);
    expect(list.filter(({ identifier, text }) => identifier === undefined && text === undefined)).toEqual([]);
    await entries
      .filter({ hasText: /^react\d/ })
      .getByText("MIT", { exact: true })
      .click();
    await expect(entries.filter({ hasText: /^react\d/ })).toContainText("Permission is hereby granted");
    await expect(page.getByText("Recourse 0.1.0")).toBeVisible();
  });
});

describe("the user guide", () => {
  it("opens before any case and goes from page to page", async () => {
    const { page } = await openWindow();
    await page.getByRole("link", { name: "Settings and help" }).click();
    await page.getByRole("tab", { name: "User guide" }).click();
    const contents = page.getByRole("navigation", { name: "Pages of the user guide" });
    await expect(contents.getByRole("link")).toHaveCount(pages.length);
    await expect(page.getByRole("heading", { level: 2, name: "Start a case" })).toBeVisible();
    await contents.getByRole("link", { name: "Take in evidence" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Take in evidence" })).toBeVisible();
    await expect(contents.getByRole("link", { name: "Take in evidence" })).toHaveAttribute("aria-current", "page");
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Cases on this computer" })).toBeVisible();
  });

  it("shows its pictures from this computer, and larger when one is pressed", async () => {
    const { page, origin } = await openWindow();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`${origin}/#/settings/guide/02-incident`);
    const picture = page.getByRole("img", { name: "All answers on one page" });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth)).toBe(1280);
    await page.getByRole("button", { name: "All answers on one page" }).click();
    const dialog = page.getByRole("dialog", { name: "All answers on one page" });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

  it.each(pages)(
    "has in %s one title, no empty block, and only pictures and pages that are meant to be there",
    (name) => {
      const blocks = guideBlocks(readFileSync(join(guideFolder, name), "utf8"));
      expect(blocks.filter((block) => block.kind === "heading" && block.level === 1)).toHaveLength(1);
      const targets = blocks.flatMap((block) => {
        if (block.kind === "image") return [block.target];
        const spans = block.kind === "paragraph" ? block.spans : block.kind === "list" ? block.items.flat() : [];
        return spans.flatMap((span) => (span.kind === "link" ? [span.target] : []));
      });
      const isPicture = (target: string) =>
        /^\.\.\/images\/window-[a-z-]+\.png$/.test(target) && existsSync(join(guideFolder, target));
      expect(targets.filter((target) => !pages.includes(target) && !isPicture(target))).toEqual([]);
      const text = JSON.stringify(blocks);
      expect(text).not.toMatch(/\*\*|\]\(|"text":""/);
    },
  );

  it("takes nothing in a page for markup, and leads nowhere that it does not know", () => {
    const hostile = [
      "# <img src=x onerror=alert(1)>",
      "Read [this](javascript:alert(1)) and <script>alert(1)</script> or [that](https://example.org).",
      "![A picture](https://example.org/a.png)",
      "- one **bold** step\n  that goes on\n- press `Ctrl Z`",
    ].join("\n\n");
    const markup = renderToStaticMarkup(
      createElement(GuideText, { markdown: hostile, imageAt: () => undefined, linkAt: () => undefined }),
    );
    expect(markup).not.toMatch(/<(script|img|a)\b/);
    expect(markup).toContain("<h2>&lt;img src=x onerror=alert(1)&gt;</h2>");
    expect(markup).toContain("<li>one <strong>bold</strong> step that goes on</li>");
    expect(markup).toContain("<kbd>Ctrl Z</kbd>");
  });

  it("reads emphasis, code and links, and leaves other signs alone", () => {
    expect(guideSpans("A _disruption_ of a_b_c is **not** `E-07`, see [law](06-law.md).")).toEqual([
      { kind: "text", text: "A " },
      { kind: "emphasis", text: "disruption" },
      { kind: "text", text: " of a_b_c is " },
      { kind: "strong", text: "not" },
      { kind: "text", text: " " },
      { kind: "code", text: "E-07" },
      { kind: "text", text: ", see " },
      { kind: "link", text: "law", target: "06-law.md" },
      { kind: "text", text: "." },
    ]);
  });
});
