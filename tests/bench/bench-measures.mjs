/// <reference lib="dom" />
import { gzipSync } from "node:zlib";
import { forget, inWindow, seen } from "./bench-window.mjs";

/** @typedef {Parameters<typeof inWindow>[0]} Where */
/** @typedef {import("@playwright/test").Page} Page */

/**
 * First useful paint and the end of the check in milliseconds after the start of the navigation, and what was fetched until all was shown.
 * @param {Where} where
 */
export function firstPaint(where) {
  return inWindow(where, async (page, link) => {
    /** @type {Promise<{ readonly isFont: boolean, readonly bytes: number }>[]} */
    const files = [];
    page.on("response", (response) => {
      if (response.request().method() === "GET" && !response.url().endsWith("/events")) files.push(weigh(response));
    });
    await openOverview(page, link);
    await page.locator(".problem-rows").waitFor({ timeout: 180_000 });
    const whole = await page.evaluate(() => performance.now());
    await page.evaluate(async () => void (await document.fonts.ready));
    const fetched = await Promise.all([...files]);
    const { useful = 0 } = await seen(page);
    const weight = (/** @type {boolean} */ isFont) =>
      fetched.filter((file) => file.isFont === isFont).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    return { paint: useful, whole, code: weight(false), fonts: weight(true) };
  });
}

/** @param {import("@playwright/test").Response} response */
async function weigh(response) {
  // What is still on its way when the window is closed was not needed for the paint.
  const body = await response.body().catch(() => Buffer.alloc(0));
  return { isFont: /\.(ttf|otf|woff2?)$/.test(response.url()), bytes: gzipSync(body, { level: 9 }).length };
}

/**
 * Milliseconds from each of many key presses in a paragraph to the frame that shows it. Between words it rests long enough to be saved, so
 * that saving and what follows it happen while more is typed.
 * @param {Where} where
 */
export function keysInPetition(where) {
  return inWindow(where, async (page, link) => {
    await openPart(page, link, /^Facts/);
    await page
      .getByRole("button", { name: /^Paragraph \d+, en: The operators/ })
      .nth(5)
      .click();
    await page.locator("[contenteditable=true]").waitFor();
    return typedKeys(page);
  });
}

/**
 * The same in a plain text field: what browser and machine need by themselves.
 * @param {Where} where
 */
export function keysInField(where) {
  return inWindow(where, async (page) => {
    await page.goto("data:text/html,<!doctype html><textarea autofocus></textarea>");
    await page.locator("textarea").focus();
    return typedKeys(page);
  });
}

/** @param {Page} page */
async function typedKeys(page) {
  await forget(page);
  for (let word = 0; word < 12; word += 1) {
    await page.keyboard.type(" operators", { delay: 70 });
    await page.waitForTimeout(450);
  }
  const { keys } = await seen(page);
  return keys.toSorted((a, b) => a - b)[Math.ceil(keys.length * 0.95) - 1] ?? 0;
}

/**
 * The longest task in milliseconds while the list of evidence is scrolled by wheel and by its bar; the browser reports none under 50.
 * @param {Where} where
 */
export function scrolling(where) {
  return inWindow(where, async (page, link) => {
    await page.goto(link);
    await stage(page, /^Evidence/).click({ timeout: 180_000 });
    const list = page.getByRole("grid");
    await list.getByRole("row", { name: /E-01/ }).waitFor({ timeout: 180_000 });
    await list.hover();
    await forget(page);
    for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, step % 10 === 9 ? -900 : 1200);
    for (const share of [0.1, 0.35, 0.6, 0.85, 1, 0.5, 0]) {
      await list.evaluate((grid, at) => (grid.scrollTop = at * (grid.scrollHeight - grid.clientHeight)), share);
      await page.waitForTimeout(250);
    }
    const { tasks } = await seen(page);
    return Math.max(0, ...tasks);
  });
}

/**
 * Milliseconds from the last key in a paragraph to the first page of the new PDF, and how many pages it has.
 * @param {Where} where
 */
export function previewAfterKey(where) {
  return inWindow(where, async (page, link) => {
    await openPart(page, link, /^Facts/);
    await page.getByRole("tab", { name: "PDF" }).click();
    const shown = page.getByText(/^Page 1 of \d+$/);
    await shown.waitFor();
    await page
      .getByRole("button", { name: /^Paragraph \d+, en: The operators/ })
      .first()
      .click();
    await page.locator("[contenteditable=true]").waitFor();
    const times = [];
    for (const word of [" Nobody", " answered", " anybody", " anywhere", " since"]) {
      await page.keyboard.type(word, { delay: 50 });
      times.push(await page.evaluate(newPage));
      await page.waitForTimeout(500);
    }
    return { times: times.slice(1), pages: Number(/\d+$/.exec((await shown.textContent()) ?? "")?.[0]) };
  });
}

/** Runs in the page: waits until the picture of the page was drawn anew and rests, and gives the time since the call. */
async function newPage() {
  const began = performance.now();
  const digest = () => document.querySelector(".pdf-pane-line")?.textContent ?? "";
  const before = digest();
  const picture = () => document.querySelector(".pdf-page canvas");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (digest() === before) await frame();
  let width = 0;
  const old = picture();
  const isDrawn = () => {
    const now = picture();
    if (!(now instanceof HTMLCanvasElement)) return false;
    width = now.width;
    const { data } = now.getContext("2d")?.getImageData(0, 0, width, 200) ?? { data: [] };
    return data.some((value, at) => at % 4 === 0 && value < 120 && (data[at + 3] ?? 0) > 0);
  };
  // The new document replaces the picture of the old one; it counts when words stand on it.
  const changed = new Promise((resolve) => {
    const region = old?.closest(".petition-side") ?? document.body;
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(undefined);
    }).observe(region, { subtree: true, childList: true, attributes: true, attributeFilter: ["width", "height"] });
  });
  await changed;
  while (!isDrawn()) await frame();
  return performance.now() - began;
}

/**
 * @param {Page} page
 * @param {string} link
 */
async function openOverview(page, link) {
  await page.goto(link);
  await page.waitForFunction(() => Reflect.get(window, "bench").useful !== undefined, undefined, { timeout: 180_000 });
}

/**
 * @param {Page} page
 * @param {string} link
 * @param {RegExp} part
 */
async function openPart(page, link, part) {
  await openOverview(page, link);
  await stage(page, /^Petition/).click();
  const parts = page.getByRole("navigation", { name: "Parts of the petition" });
  await parts
    .getByRole("button", { name: part })
    .or(parts.getByRole("button").filter({ hasText: "Facts" }))
    .first()
    .click();
  await page.getByRole("heading", { name: "II. Facts" }).waitFor();
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
function stage(page, name) {
  return page.getByRole("navigation", { name: "Stages" }).getByRole("link", { name });
}
