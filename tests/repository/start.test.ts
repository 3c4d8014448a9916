import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const link = "http://127.0.0.1:4567/#token=abc";

/** A host that prints its link and says in a file when it was asked to end. */
const host = `
  const { appendFileSync } = require("node:fs");
  appendFileSync("__HERE__/host", process.argv.slice(2).join(" ") + "\\n");
  process.on("SIGTERM", () => { appendFileSync("__HERE__/host", "ended\\n"); process.exit(0); });
  console.log("${link}");
  setTimeout(() => process.exit(1), 60_000);
`;

/** A program that keeps the words it was called with and stays until a file \`close\` appears. */
const staying = `
  const { existsSync, writeFileSync } = require("node:fs");
  writeFileSync("__HERE__/" + require("node:path").basename(__filename), JSON.stringify(process.argv.slice(2)));
  setInterval(() => existsSync("__HERE__/close") && process.exit(0), 50);
`;

/** A program that keeps the words it was called with and ends. */
const brief = (status: number) => staying.replace(/setInterval.*/, `process.exit(${String(status)});`);

describe("npm start", () => {
  let here = "";
  let running: ChildProcess | undefined;
  let printed = "";

  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), "recourse-start-"));
    for (const name of ["start.mjs", "open-window.mjs", "run-tool.mjs"]) {
      cpSync(join(root, "scripts", name), join(here, "scripts", name));
    }
    put("dist/recourse.js", host);
    printed = "";
  });

  afterEach(() => {
    running?.kill("SIGKILL");
    rmSync(here, { recursive: true, force: true });
  });

  it("opens a browser without bars on the link of the host, and ends the host when that window is closed", async () => {
    put("bin/chromium", staying);
    const end = start();
    const words = await wordsOf("chromium");
    expect(words).toContain(`--app=${link}`);
    for (const flag of ["--disable-background-networking", "--disable-component-update", "--disable-sync"]) {
      expect(words).toContain(flag);
    }
    expect(words.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
    const profile = words.find((word) => word.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length) ?? "";
    expect(existsSync(profile)).toBe(true);
    expect(said("host")).toBe("serve\n");
    put("close", "");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve\nended\n");
    expect(existsSync(profile), "the profile of the browser").toBe(false);
  });

  it("opens Electron where it was fetched, and starts no other host", async () => {
    put("node_modules/electron/path.txt", "electron");
    put("node_modules/electron/dist/electron", staying);
    put("dist/electron/main.js", "");
    put("bin/chromium", staying);
    const end = start(["a case.recourse"]);
    expect(await wordsOf("electron")).toEqual([join(here, "dist/electron/main.js"), "a case.recourse"]);
    put("close", "");
    expect(await end).toBe(0);
    expect(existsSync(join(here, "host"))).toBe(false);
    expect(existsSync(join(here, "chromium"))).toBe(false);
  });

  it("opens the case that is named", async () => {
    put("bin/chromium", staying);
    const end = start(["belarus.recourse"]);
    await wordsOf("chromium");
    expect(said("host")).toBe("serve belarus.recourse\n");
    put("close", "");
    await end;
  });

  it("ends window and host on Ctrl+C", async () => {
    put("bin/chromium", staying);
    const end = start();
    await wordsOf("chromium");
    running?.kill("SIGINT");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve\nended\n");
  });

  it("falls back on the default browser when the first one cannot start, and keeps the host until Ctrl+C", async () => {
    put("bin/chromium", brief(1));
    put("bin/xdg-open", brief(0));
    const end = start();
    expect(await wordsOf("xdg-open")).toEqual([link]);
    await vi.waitFor(() => expect(printed).toContain("Opened the browser"), { timeout: 10_000 });
    expect(running?.exitCode).toBeNull();
    running?.kill("SIGINT");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve\nended\n");
  });

  it("prints the link where no browser can be opened", async () => {
    put("bin/chromium", staying);
    const end = start([], { PATH: join(here, "bin") });
    await vi.waitFor(() => expect(printed).toContain(`No browser could be opened. Open this link in one:\n${link}`), {
      timeout: 10_000,
    });
    running?.kill("SIGTERM");
    expect(await end).toBe(0);
    expect(existsSync(join(here, "chromium"))).toBe(false);
  });

  it("fails when the host cannot start", async () => {
    put("bin/chromium", staying);
    put("dist/recourse.js", "process.exit(1);");
    expect(await start()).toBe(1);
    expect(existsSync(join(here, "chromium"))).toBe(false);
  });

  it("says what to do when the program is not built", async () => {
    rmSync(join(here, "dist"), { recursive: true });
    expect(await start()).toBe(1);
    expect(printed).toContain("npm run build");
  });

  /** Runs `npm start` of a clone in which only the programs of the test can be found; answers with its exit status. */
  function start(
    words: readonly string[] = [],
    environment: NodeJS.ProcessEnv = { PATH: join(here, "bin"), DISPLAY: ":9" },
  ): Promise<number | null> {
    const child = spawn(process.execPath, [join(here, "scripts/start.mjs"), ...words], { env: environment });
    child.stdout.on("data", (bytes) => (printed += String(bytes)));
    child.stderr.on("data", (bytes) => (printed += String(bytes)));
    running = child;
    return new Promise((ended) => child.once("exit", ended));
  }

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    const isProgram = text.includes("__HERE__");
    const whole = isProgram && !path.endsWith(".js") ? `#!${process.execPath}\n${text}` : text;
    writeFileSync(join(here, path), whole.replaceAll("__HERE__", here), { mode: isProgram ? 0o755 : 0o644 });
  }

  function said(name: string): string {
    return readFileSync(join(here, name), "utf8");
  }

  async function wordsOf(program: string): Promise<readonly string[]> {
    await vi.waitFor(() => expect(existsSync(join(here, program))).toBe(true), { timeout: 10_000 });
    return JSON.parse(said(program));
  }
});
