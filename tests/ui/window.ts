import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { instantFromEpoch } from "../../core/base/instant.ts";
import { tokenHeader } from "../../core/bridge/byte-route.ts";
import type { InputOf, OperationName, OutputOf, Reply } from "../../core/bridge/contract.ts";
import { loadSample } from "../../host/samples/load-sample.ts";
import { readSample } from "../../host/samples/sample-file.ts";

/** What a window under test is opened with. */
export interface WindowWish {
  /** Opens a fresh copy of the Belarus sample. */
  readonly sample?: boolean;
  /** Opens this case; its private folder is `home`. */
  readonly casePath?: string;
  readonly home?: string;
  readonly language?: string;
  readonly scheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the page may say: faults that the test itself causes. */
  readonly allowed?: RegExp;
}

/** What a page says when its host does not answer. */
export const noAnswer = /Failed to load resource|net::ERR/;

/** A real host with a real browser window on it. */
export interface TestWindow {
  readonly page: Page;
  readonly folder: string;
  readonly home: string;
  readonly casePath: string | undefined;
  readonly origin: string;
  readonly link: string;
  readonly host: ChildProcess;
  /** Calls the host beside the window, as a second window would. */
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Reply<OutputOf<N>>>;
  /** An address on this machine that nobody may ask; `asked` counts who did. */
  readonly canary: { readonly url: string; readonly asked: () => number };
  /** A second window on the same host. */
  readonly another: () => Promise<Page>;
  /** Ends everything, and fails where the page said an error, broke its policy or asked another server. */
  readonly close: () => Promise<void>;
}

const program = join(import.meta.dirname, "../../dist/recourse.js");

/** The browser of this machine, or undefined where there is none. */
export function browserPath(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** A window for one test, closed when that is over. */
export async function openWindow(wish: WindowWish = {}): Promise<TestWindow> {
  const shown = await startWindow(wish);
  onTestFinished(shown.close);
  return shown;
}

/** A window on the sample for all tests of a file, brought once to where they begin. */
export function shareSample(arrive: (page: Page) => Promise<unknown>): () => TestWindow {
  let shown: TestWindow | undefined;
  const theWindow = () => {
    if (shown === undefined) throw new Error("The window was not opened.");
    return shown;
  };
  beforeAll(async () => {
    shown = await startWindow({ sample: true });
    await arrive(shown.page);
  });
  afterAll(() => shown?.close());
  return theWindow;
}

/** A window on the sample for all tests of a file, each of which begins on one screen that is opened anew and shows its sign. */
export function shareSampleOn(screen: string, sign: (page: Page) => Locator): () => TestWindow {
  const shown = shareSample((page) => page.getByRole("main").waitFor());
  beforeEach(async () => {
    const { page, origin } = shown();
    await page.goto(`${origin}/#/overview`);
    await page.goto(`${origin}/#/${screen}`);
    await sign(page).waitFor();
  });
  return shown;
}

/** Goes to a screen by the rail. */
export async function goByRail(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("navigation", { name: "Stages" }).getByRole("link", { name }).click();
}

/** The case of a window, as the host holds it. */
export async function caseOf({ call, casePath }: Pick<TestWindow, "call" | "casePath">) {
  const opened = await call("case.open", { path: casePath ?? "" });
  if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

/** Starts a host and opens a window on it, which is closed by whoever asked for it. */
export async function startWindow(wish: WindowWish = {}): Promise<TestWindow> {
  const folder = mkdtempSync(join(tmpdir(), "recourse-ui-"));
  const home = wish.home ?? join(folder, "home");
  const casePath = wish.casePath ?? (wish.sample === true ? await makeSample(folder, home) : undefined);
  const served = await serve({ home, folder, casePath });
  const call = caller(served.link);
  await call("program.set", {
    settings: { language: wish.language ?? "en", theme: wish.scheme ?? "light", author: "Human Rights Group" },
  });
  const canary = await openCanary();
  const browser = await launch();
  const faults: string[] = [];
  const another = () => openPage(browser, served.link, { faults, viewport: wish.viewport });
  const page = await another();
  return {
    page,
    folder,
    home,
    casePath,
    origin: new URL(served.link).origin,
    link: served.link,
    host: served.child,
    call,
    canary,
    another,
    close: async () => {
      await browser.close();
      await stop(served.child);
      await canary.close();
      rmSync(folder, { recursive: true, force: true });
      expect(faults.filter((fault) => wish.allowed?.test(fault) !== true)).toEqual([]);
      expect(canary.asked()).toBe(0);
    },
  };
}

/** Starts `recourse serve` and waits for its link. */
export async function serve(order: {
  readonly home: string;
  readonly folder: string;
  readonly casePath?: string | undefined;
  readonly port?: number;
}): Promise<{ readonly child: ChildProcess; readonly link: string }> {
  const words = ["serve", ...(order.casePath === undefined ? [] : [order.casePath]), "--home", order.home, "--json"];
  const port = order.port === undefined ? [] : ["--port", String(order.port)];
  const env = { ...process.env, HOME: order.folder, LANG: "en_GB.UTF-8" };
  const child = spawn(process.execPath, [program, ...words, ...port], { env, stdio: ["ignore", "pipe", "pipe"] });
  const link = await new Promise<string>((resolve, reject) => {
    let [printed, said] = ["", ""];
    child.stdout.on("data", (bytes) => {
      printed += String(bytes);
      if (printed.includes("\n")) resolve(String(JSON.parse(printed).link));
    });
    child.stderr.on("data", (bytes) => (said += String(bytes)));
    child.on("exit", () => reject(new Error(`The host ended: ${printed} ${said}`)));
  });
  return { child, link };
}

/** Ends a host and waits until it is gone. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill(signal);
  });
}

/** Makes a fresh copy of the Belarus sample in a folder. */
export async function makeSample(folder: string, home: string): Promise<string> {
  const path = join(folder, "belarus-2020.recourse");
  const sample = await readSample("belarus-2020");
  if (sample === undefined) throw new Error("The Belarus sample is missing.");
  const deps = { home, clock: () => instantFromEpoch(Date.now()), signal: new AbortController().signal };
  const loaded = await loadSample(sample, { path, data: undefined, deps, progress: () => undefined });
  if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.problems));
  return path;
}

async function launch(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("No Chromium-family browser was found; npm test installs one.");
  return chromium.launch({
    executablePath,
    args: ["--disable-quic", "--disable-background-networking", "--no-first-run"],
  });
}

async function openPage(
  browser: Browser,
  link: string,
  { faults, viewport }: { readonly faults: string[]; readonly viewport: WindowWish["viewport"] },
): Promise<Page> {
  const context = await browser.newContext({ viewport: viewport ?? { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const origin = new URL(link).origin;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`outside: ${request.url()}`);
  });
  const listener = "({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)";
  await page.addInitScript({ content: `addEventListener("securitypolicyviolation", ${listener})` });
  await page.goto(link);
  return page;
}

function caller(link: string): TestWindow["call"] {
  const { origin, hash } = new URL(link);
  const token = new URLSearchParams(hash.slice(1)).get("token") ?? "";
  return async (name, input) => {
    const headers = { "content-type": "application/json", [tokenHeader]: token };
    const response = await fetch(`${origin}/call/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
    return response.json() as Promise<never>;
  };
}

async function openCanary() {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
