// `npm run pictures`: takes a picture of every screen of the sample in English, Russian, Arabic and dark into docs/images, for the
// guide and for people who look the screens over. `npm run pictures -- FOLDER` puts them elsewhere. Clock, key and folder are fixed, so
// that the same program gives the same pictures.
import { spawn } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect } from "@playwright/test";
import { root } from "./run-tool.mjs";
import { inFewColours } from "./small-picture.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * What a picture shows: its name, its place in the window, what must stand there before it is taken, and what is done first.
 * @typedef {{ readonly name: string, readonly place: string, readonly shows: string, readonly act?: (page: Page) => Promise<void> }} Shot
 */

/** @type {readonly Shot[]} */
const shots = [
  { name: "overview", place: "overview", shows: ".overview-start .card, .overview-end .card" },
  { name: "incident", place: "incident/time", shows: ".interview-page input" },
  { name: "incident-check", place: "incident/check", shows: ".interview dd" },
  { name: "evidence", place: "evidence/ev-president", shows: ".inspector .preview-text" },
  { name: "measurements", place: "measurements", shows: ".chart-svg path" },
  { name: "facts", place: "facts/f-blackout", shows: ".inspector" },
  { name: "law", place: "law/a-expression/concrete-threat-shown", shows: ".inspector" },
  { name: "petition", place: "petition", shows: ".pdf-page .textLayer span", act: showPages },
  { name: "review", place: "review", shows: ".review-main .card" },
  { name: "log", place: "log", shows: "[role=tabpanel] time" },
  { name: "settings", place: "settings", shows: "[role=tabpanel] input" },
];

/** The screens in each look; the pictures in English have the plain names, which the guide uses. */
const looks = /** @type {const} */ ([
  { suffix: "", language: "en", theme: "light" },
  { suffix: "-ru", language: "ru", theme: "light" },
  { suffix: "-ar", language: "ar", theme: "light" },
  { suffix: "-dark", language: "en", theme: "dark" },
]);

const instant = Date.parse("2026-11-23T07:42:00Z");
const folder = join(tmpdir(), "recourse-pictures");
const images = process.argv[2] ?? join(root, "docs/images");

/** The side pane of the petition with the pages in it. */
async function showPages(/** @type {Page} */ page) {
  await page.locator(".petition-side [role=tab]").nth(1).click();
}

/**
 * The requests of a page that are not answered yet. The stream of events never ends and does not count.
 * @param {Page} page
 * @returns {ReadonlySet<unknown>}
 */
function openRequests(page) {
  const open = new Set();
  page.on("request", (request) => new URL(request.url()).pathname !== "/events" && open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return open;
}

/** Waits until nothing on the page waits, and until it is drawn twice the same. */
async function pictureOf(
  /** @type {Page} */ page,
  /** @type {ReadonlySet<unknown>} */ open,
  /** @type {string} */ shows,
) {
  await page.locator(shows).first().waitFor();
  await expect.poll(() => open.size).toBe(0);
  await expect(page.locator(".main-waits, [aria-busy=true]")).toHaveCount(0);
  await page.evaluate("document.fonts.ready.then(() => document.activeElement?.blur())");
  const take = () => page.screenshot({ animations: "disabled", caret: "hide", scale: "css" });
  let [before, now] = [await take(), await take()];
  while (!now.equals(before)) [before, now] = [now, await take()];
  return now;
}

/** Starts the host with a clock that stands still and a key that is always the same. */
async function startHost() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "home"), { recursive: true, mode: 0o700 });
  const seed = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, 7)]);
  const key = createPrivateKey({ key: seed, format: "der", type: "pkcs8" });
  writeFileSync(join(folder, "home/device.key"), key.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  const clock = `data:text/javascript,Date.now=()=>${instant}`;
  const words = ["--import", clock, join(root, "dist/recourse.js"), "serve", "--home", join(folder, "home"), "--json"];
  const host = spawn(process.execPath, words, {
    env: { ...process.env, HOME: folder, LANG: "en_GB.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {string} */
  const link = await new Promise((resolve, reject) => {
    host.once("exit", () => reject(new Error("The host ended. Was the program built?")));
    host.stdout.once("data", (bytes) => resolve(JSON.parse(String(bytes)).link));
  });
  return { host, link };
}

/** Asks the host as the window would. */
async function call(/** @type {string} */ link, /** @type {string} */ name, /** @type {unknown} */ input) {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token") ?? "";
  const response = await fetch(new URL(`/call/${name}`, link), {
    method: "POST",
    headers: { "content-type": "application/json", "x-recourse-token": token },
    body: JSON.stringify(input),
  });
  const reply = await response.json();
  if (reply.kind !== "ok") throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}

const { host, link } = await startHost();
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
// One thread that draws all anew: edges of letters and corners come out the same each time.
const drawing = ["--disable-gpu", "--disable-partial-raster", "--num-raster-threads=1", "--disable-skia-runtime-opts"];
const browser = await chromium.launch({
  executablePath,
  args: ["--no-first-run", "--font-render-hinting=none", ...drawing],
});
try {
  mkdirSync(images, { recursive: true });
  for (const name of readdirSync(images)) if (/^window-.*\.png$/.test(name)) rmSync(join(images, name));
  await call(link, "program.set", { settings: { author: "Human Rights Group (sample)" } });
  const { path } = await call(link, "case.sample", { sample: "belarus-2020" });
  const opened = await call(link, "case.open", { path });
  await call(link, "evidence.check", { case: opened.case });
  for (const { suffix, language, theme } of looks) {
    await call(link, "program.set", { settings: { language, theme } });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.clock.setFixedTime(instant);
    const open = openRequests(page);
    const keep = async (/** @type {string} */ name, /** @type {string} */ shows) =>
      writeFileSync(join(images, `window-${name}${suffix}.png`), inFewColours(await pictureOf(page, open, shows)));
    await page.goto(link);
    await keep("start", ".start-main h1");
    await page.goto("about:blank");
    await page.goto(`${link}&case=${encodeURIComponent(path)}`);
    for (const { name, place, shows, act } of shots) {
      await page.goto(new URL(`/#/${place}`, link).href);
      await act?.(page);
      await keep(name, shows);
    }
    await context.close();
  }
} finally {
  await browser.close();
  host.kill("SIGTERM");
  await new Promise((resolve) => host.once("exit", resolve));
  rmSync(folder, { recursive: true, force: true });
}
const sizes = readdirSync(images).map((name) => statSync(join(images, name)).size);
console.log(
  `${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB, in ${images}`,
);
