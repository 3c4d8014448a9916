import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron } from "@playwright/test";
import type { ElectronApplication, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const pathFile = join(root, "node_modules/electron/path.txt");
const electron = existsSync(pathFile)
  ? join(root, "node_modules/electron/dist", readFileSync(pathFile, "utf8").trim())
  : pathFile;
const isHere = existsSync(electron);

describe("the real window", () => {
  let home = "";
  let program: ElectronApplication | undefined;
  let asked = 0;
  let canary: Server | undefined;

  beforeAll(async () => {
    if (!isHere) return;
    home = mkdtempSync(join(tmpdir(), "recourse-real-"));
    canary = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((listening) => canary?.listen(0, "127.0.0.1", listening));
    const noSandbox = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    program = await _electron.launch({
      executablePath: electron,
      args: [...noSandbox, join(root, "dist/electron/main.js")],
      env: {
        ...process.env,
        HOME: home,
        APPDATA: home,
        XDG_DATA_HOME: home,
        XDG_CONFIG_HOME: home,
        LANG: "en_GB.UTF-8",
      },
    });
  });

  afterAll(async () => {
    await program?.close();
    canary?.close();
    if (isHere) rmSync(home, { recursive: true, force: true });
  });

  it("shows the page of the program, whose two functions reach the host", async ({ skip }) => {
    skip(!isHere, "the program of Electron is not installed; npx install-electron fetches it");
    const page = await theWindow();
    expect(page.url()).toMatch(/^recourse:\/\/app\//);
    await page.getByRole("button").first().waitFor();
    const found = await page.evaluate(async () => ({
      names: Object.keys(Reflect.get(globalThis, "recourse")).sort(),
      node: ["require", "process", "module", "Buffer"].filter((name) => name in globalThis),
      state: await Reflect.get(globalThis, "recourse").invoke("program.state", {}),
    }));
    expect(found).toMatchObject({ names: ["invoke", "onEvent"], node: [], state: { kind: "ok" } });
  });

  it("takes a file up and gives any part of it back", async ({ skip }) => {
    skip(!isHere, "the program of Electron is not installed; npx install-electron fetches it");
    const page = await theWindow();
    const part = await page.evaluate(async () => {
      const body = new Blob([new Uint8Array(3_000_000).map((_byte, at) => at % 251)]);
      const sent = await fetch("/bytes?name=log.bin", { method: "PUT", body });
      const { value } = JSON.parse(await sent.text());
      const given = await fetch(`/bytes/${String(value)}`, { headers: { range: "bytes=2000000-2000003" } });
      return { status: given.status, bytes: [...new Uint8Array(await given.arrayBuffer())] };
    });
    expect(part).toEqual({ status: 206, bytes: [0, 1, 2, 3].map((at) => (2_000_000 + at) % 251) });
  });

  it("goes nowhere and asks no other server", async ({ skip }) => {
    skip(!isHere, "the program of Electron is not installed; npx install-electron fetches it");
    const page = await theWindow();
    const address = canary?.address();
    const outside = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}/`;
    await page.evaluate((url) => fetch(url, { mode: "no-cors" }).catch(() => undefined), outside);
    await page.evaluate((url) => Reflect.get(globalThis, "open")(url), outside);
    await page.evaluate((url) => Reflect.get(globalThis, "location").assign(url), outside);
    await page.waitForTimeout(1000);
    expect(page.url()).toMatch(/^recourse:\/\/app\//);
    expect(program?.windows()).toHaveLength(1);
    expect(asked).toBe(0);
  });

  async function theWindow(): Promise<Page> {
    if (program === undefined) throw new Error("Electron was not started.");
    return program.firstWindow();
  }
});
