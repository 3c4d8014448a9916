import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { afterEach, beforeEach, describe, it, expect as expectValue, vi } from "vitest";
import { expect } from "./expect.ts";
import { browserPath, makeSample, stop } from "./window.ts";

const root = join(import.meta.dirname, "../..");

/** A process of this machine. Only Linux shows them as files. */
interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly words: string;
}

describe("a window that npm start opened in a real browser", () => {
  let here = "";
  let start: ChildProcess | undefined;
  let browser: Browser | undefined;

  beforeEach(({ skip }) => {
    skip(process.platform !== "linux", "the list of processes is read from /proc");
    here = mkdtempSync(join(tmpdir(), "recourse-kept-"));
  });

  afterEach(async () => {
    await browser?.close().catch(() => undefined);
    if (start !== undefined) await stop(start);
    if (here !== "") for (const { pid, words } of listed()) if (words.includes(here)) process.kill(pid, "SIGKILL");
    rmSync(here, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  /** Starts the program as a person does, with a browser that has no screen, and gives the page that it shows. */
  async function open(): Promise<Page> {
    const home = join(here, "home");
    const casePath = await makeSample(here, home);
    cpSync(join(root, "scripts"), join(here, "scripts"), { recursive: true });
    symlinkSync(join(root, "dist"), join(here, "dist"));
    mkdirSync(join(here, "bin"));
    const program = join(here, "bin/chromium");
    const words = `"${browserPath() ?? ""}" --headless=new --remote-debugging-port=0 "$@"`;
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > "${here}/words"\nexec ${words}\n`);
    chmodSync(program, 0o755);
    const path = [join(here, "bin"), process.env["PATH"]].join(delimiter);
    start = spawn(process.execPath, [join(here, "scripts/start.mjs"), casePath, "--home", home], {
      env: { ...process.env, PATH: path, DISPLAY: ":9", HOME: here, LANG: "en_GB.UTF-8" },
      stdio: "ignore",
    });
    const port = await vi.waitFor(() => debuggingPort(), { timeout: 60_000, interval: 200 });
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error("The browser shows no page.");
    await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
    return page;
  }

  function debuggingPort(): string {
    const words = readFileSync(join(here, "words"), "utf8").split("\n");
    const profile = words.find((word) => word.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length) ?? "";
    return readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0] ?? "";
  }

  function hosts(): readonly Listed[] {
    return listed().filter(({ words, parent }) => words.includes("recourse.js serve") && parent === start?.pid);
  }

  it("shows the case, and no list of processes shows its token", async () => {
    const page = await open();
    const token = await page.evaluate(() => sessionStorage.getItem("recourse.token"));
    expectValue(token).toMatch(/^[0-9a-f]{64}$/);
    expectValue(page.url()).not.toContain(token ?? "");
    expectValue(listed().filter(({ words }) => words.includes(token ?? ""))).toEqual([]);
  });

  it("goes on when its host is killed: what is typed meanwhile is saved by the next one", async () => {
    const page = await open();
    await page
      .getByRole("navigation", { name: "Stages" })
      .getByRole("link", { name: /^Petition/ })
      .click();
    await page.getByRole("button", { name: /^Finding 8, en/ }).click();
    await expect(page.locator("[contenteditable=true]")).toBeFocused();
    const [host] = hosts();
    process.kill(host?.pid ?? 0, "SIGKILL");
    await page.keyboard.type(" Typed while nobody listened.");
    await vi.waitFor(() => expectValue(hosts().map(({ pid }) => pid)).not.toContain(host?.pid), { timeout: 20_000 });
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: /^Finding 8, en/ })).toContainText("Typed while nobody listened.");
  });

  it("leaves no host behind when the program that started it is killed", async () => {
    await open();
    const [host] = hosts();
    expectValue(host).toBeDefined();
    if (start !== undefined) await stop(start, "SIGKILL");
    await vi.waitFor(() => expectValue(existsSync(`/proc/${host?.pid ?? ""}`)).toBe(false), { timeout: 20_000 });
  });
});

function listed(): readonly Listed[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
      return [{ pid: Number(name), parent: Number(parent), words }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}
