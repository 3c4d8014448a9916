import { expect } from "./expect.ts";
import type { Page } from "@playwright/test";
import { describe, it } from "vitest";
import { screens } from "../../renderer/shell/place.ts";
import { openWindow } from "./window.ts";

const places = [...screens, "incident/time", "incident/check", "settings/guide"];

describe.each([
  { name: "English at 200 %", language: "en", viewport: { width: 640, height: 400 } },
  { name: "Arabic at 200 %", language: "ar", viewport: { width: 640, height: 400 } },
  { name: "Russian in a small window", language: "ru", viewport: { width: 1024, height: 640 } },
])("every screen in $name", ({ language, viewport }) => {
  it("fits its width and keeps its heading and its main act in reach", async () => {
    const { page, origin } = await openWindow({ sample: true, language, viewport });
    await page.getByRole("navigation").first().waitFor();
    const faults: string[] = [];
    for (const place of places) {
      await page.goto(`${origin}/#/${place}`);
      await settled(page);
      faults.push(...(await page.evaluate(pageFaults)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe("a screen on paper", () => {
  it("prints all that it holds, without rail and bars", async () => {
    const { page, origin } = await openWindow({ sample: true });
    await page.getByRole("navigation").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const faults: string[] = [];
    for (const place of places) {
      await page.goto(`${origin}/#/${place}`);
      await settled(page);
      faults.push(...(await page.evaluate(paperFaults)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator(".main-waits, [aria-busy=true]")).toHaveCount(0);
}

/** Runs in the page: what is wider than the window, and buttons that nobody can reach. */
function pageFaults(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const button of document.querySelectorAll<HTMLElement>("main button[data-variant=filled], main h1")) {
    const box = button.getBoundingClientRect();
    const isShown = box.width > 0 && getComputedStyle(button).visibility === "visible";
    if (isShown && (box.left < -1 || box.right > width + 1)) faults.push(`“${button.innerText}” is cut`);
  }
  return faults;
}

/** Runs in the page: what would be cut off a printed page. */
function paperFaults(): readonly string[] {
  const faults: string[] = [];
  for (const name of [".rail", ".top-bar", ".status-bar"]) {
    const bar = document.querySelector<HTMLElement>(name);
    if (bar !== null && bar.offsetHeight > 0) faults.push(`${name} is printed`);
  }
  const main = document.querySelector<HTMLElement>("#main");
  for (const part of main?.querySelectorAll<HTMLElement>("*") ?? []) {
    const { overflowY } = getComputedStyle(part);
    const isCut = overflowY !== "visible" && part.scrollHeight > part.clientHeight + 2 && part.clientHeight > 0;
    if (isCut && part.offsetParent !== null && !part.closest("svg, select, textarea, .visually-hidden"))
      faults.push(`${part.tagName.toLowerCase()}.${part.className} is cut`);
  }
  return faults;
}
