/// <reference lib="dom" />
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { chromium } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ readonly folder: string, readonly home: string, readonly path: string }} BenchCase */

export const program = resolve(import.meta.dirname, "../../dist/recourse.js");

/** The browser of this machine, started. */
export async function launch() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const executablePath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (executablePath === undefined) throw new Error("No Chromium-family browser was found.");
  return chromium.launch({
    executablePath,
    args: ["--disable-quic", "--disable-background-networking", "--no-first-run"],
  });
}

/**
 * Starts a host, waits until it answers, opens a fresh browser context at its link, does some work there and ends both.
 * @template T
 * @param {{ readonly browser: import("@playwright/test").Browser, readonly of: BenchCase }} where
 * @param {(page: Page, link: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWindow({ browser, of }, work) {
  const words = ["serve", of.path, "--home", of.home, "--port", "0", "--json"];
  const environment = { ...process.env, HOME: of.folder, LANG: "en_GB.UTF-8" };
  const host = spawn(process.execPath, [program, ...words], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => host.once("exit", resolve));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const link = await linkOf(host);
    const page = await context.newPage();
    await page.addInitScript(watch);
    return await work(page, link);
  } finally {
    await context.close();
    host.kill();
    await ended;
  }
}

/** @param {import("node:child_process").ChildProcess} host */
function linkOf(host) {
  return new Promise((resolve, reject) => {
    let printed = "";
    host.stdout?.on("data", (bytes) => {
      printed += String(bytes);
      if (printed.includes("\n")) resolve(String(JSON.parse(printed).link));
    });
    host.once("exit", () => reject(new Error(`The host ended: ${printed}`)));
  });
}

/** Runs in the page before anything else: when the overview is painted, how long tasks last, and how long each key takes. */
function watch() {
  /** @type {{ useful: number | undefined, tasks: number[], keys: number[], isTyping: boolean }} */
  const seen = { useful: undefined, tasks: [], keys: [], isTyping: false };
  Object.assign(window, { bench: seen });
  const afterPaint = (/** @type {() => void} */ work) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(undefined);
    });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  const look = () => {
    const isThere = document.querySelector(".stage-strip") !== null;
    if (isThere) afterPaint(() => (seen.useful = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener("keydown", ({ timeStamp }) => afterPaint(() => seen.keys.push(performance.now() - timeStamp)), true);
}

/**
 * What `watch` saw so far.
 * @param {Page} page
 * @returns {Promise<{ readonly useful: number | undefined, readonly tasks: readonly number[], readonly keys: readonly number[] }>}
 */
export function seen(page) {
  return page.evaluate(() => Reflect.get(window, "bench"));
}

/**
 * Forgets the tasks and keys seen so far.
 * @param {Page} page
 */
export async function forget(page) {
  await page.evaluate(() => {
    const bench = Reflect.get(window, "bench");
    bench.tasks.length = 0;
    bench.keys.length = 0;
  });
}
