import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../host/window/system-clock.ts";
import { openWindowHost } from "../../host/window/window-host.ts";
import type { WindowHost } from "../../host/window/window-host.ts";
import { serveWindow } from "../../host/window/window-route.ts";
import { browserPath } from "../ui/window.ts";

const executablePath = browserPath();

/** Electron as a sandboxed preload sees it: it may expose to the page, and reach the program through one door. */
const electronOfThePage = `
  const listeners = new Set();
  window.tellPage = (told) => listeners.forEach((listener) => listener({ sender: "the program itself" }, told));
  window.listenerCount = () => listeners.size;
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value, enumerable: true }),
    },
    ipcRenderer: {
      invoke: (...words) => window.toProgram(JSON.stringify(words)).then(JSON.parse),
      on: (channel, listener) => channel === "recourse:event" && listeners.add(listener),
      off: (channel, listener) => channel === "recourse:event" && listeners.delete(listener),
    },
  };
`;

describe("the bridge of the window, as it was built", () => {
  let browser: Browser | undefined;
  let host: WindowHost | undefined;
  let home = "";

  beforeAll(async () => {
    if (executablePath === undefined) return;
    home = mkdtempSync(join(tmpdir(), "recourse-preload-"));
    host = await openWindowHost({ home, clock: systemClock, language: "en", shell: {} });
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  });

  afterAll(async () => {
    await browser?.close();
    await host?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it("gives the page two functions and nothing else", async ({ skip }) => {
    skip(executablePath === undefined, "no browser of the Chromium family is installed");
    const page = await pageWithPreload((words) => Promise.resolve({ heard: words }));
    await page.goto("about:blank");
    expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, "recourse")).sort())).toEqual([
      "invoke",
      "onEvent",
    ]);
    expect(
      await page.evaluate(() =>
        ["require", "process", "module", "electron", "ipcRenderer", "Buffer"].filter((name) => name in globalThis),
      ),
    ).toEqual([]);
    const heard = await page.evaluate(() =>
      Reflect.get(globalThis, "recourse").invoke("program.state", { a: 1 }, "more"),
    );
    expect(heard).toEqual({ heard: ["recourse:invoke", "program.state", { a: 1 }] });
  });

  it("gives the page what happened and not the one who told it, until the page stops listening", async ({ skip }) => {
    skip(executablePath === undefined, "no browser of the Chromium family is installed");
    const page = await pageWithPreload(() => Promise.resolve({}));
    await page.goto("about:blank");
    const told = await page.evaluate(() => {
      const heard: unknown[] = [];
      const stop = Reflect.get(globalThis, "recourse").onEvent((...words: readonly unknown[]) => heard.push(words));
      Reflect.get(globalThis, "tellPage")({ kind: "settings-changed" });
      stop();
      Reflect.get(globalThis, "tellPage")({ kind: "settings-changed" });
      return { heard, left: Reflect.get(globalThis, "listenerCount")() };
    });
    expect(told).toEqual({ heard: [[{ kind: "settings-changed" }]], left: 0 });
  });

  it("carries the real window: its calls reach the host, and it hears of a change made elsewhere", async ({ skip }) => {
    skip(executablePath === undefined, "no browser of the Chromium family is installed");
    const asked: string[] = [];
    const page = await pageWithPreload(([, name, input]) => {
      asked.push(String(name));
      return theHost().invoke(String(name), input);
    });
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("https://recourse.test/**", async (route) => {
      const given = await serveWindow(theHost(), new Request(route.request().url()));
      const body = Buffer.from(await given.arrayBuffer());
      await route.fulfill({ status: given.status, headers: Object.fromEntries(given.headers), body });
    });
    theHost().onEvent((event) => {
      void page.evaluate((told) => Reflect.get(globalThis, "tellPage")(told), event);
    });
    await page.goto("https://recourse.test/");
    await page.locator("html[lang^=en]").waitFor();
    await page.getByRole("button").first().waitFor();
    expect(asked).toContain("program.state");
    await theHost().invoke("program.set", { settings: { language: "fr" } });
    await page.locator("html[lang^=fr]").waitFor();
    expect(complaints).toEqual([]);
  });

  function theHost(): WindowHost {
    if (host === undefined) throw new Error("There is no host.");
    return host;
  }

  async function pageWithPreload(answer: (words: readonly unknown[]) => Promise<unknown>): Promise<Page> {
    if (browser === undefined) throw new Error("There is no browser.");
    const preload = readFileSync(join(import.meta.dirname, "../../dist/electron/preload.cjs"), "utf8");
    const page = await browser.newPage();
    await page.exposeFunction("toProgram", async (words: string) => JSON.stringify(await answer(JSON.parse(words))));
    await page.addInitScript({
      content: `{ ${electronOfThePage} ((require, module, exports) => { ${preload} })(() => electron, {}, {}); }`,
    });
    return page;
  }
});
