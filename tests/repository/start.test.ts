import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const link = "http://127.0.0.1:4567/#token=abc&case=a%20b";

/** A host that prints its link, keeps the token that it is given, and says in a file when it was asked to end. */
const host = `
  const { appendFileSync } = require("node:fs");
  appendFileSync("__HERE__/pids", process.pid + "\\n");
  process.stdin.on("data", (bytes) => appendFileSync("__HERE__/tokens", bytes));
  appendFileSync("__HERE__/host", process.argv.slice(2).join(" ") + "\\n");
  process.on("SIGTERM", () => { appendFileSync("__HERE__/host", "ended\\n"); process.exit(0); });
  console.log("${link}");
  setTimeout(() => process.exit(1), 60_000);
`;

/** A program that keeps the words it was called with and stays until a file \`close\` appears. */
const staying = `
  const { existsSync, renameSync, writeFileSync } = require("node:fs");
  const words = "__HERE__/" + require("node:path").basename(__filename);
  writeFileSync(words + ".part", JSON.stringify(process.argv.slice(2)));
  renameSync(words + ".part", words);
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
    for (const name of ["start.mjs", "open-window.mjs", "link-page.mjs", "keep-host.mjs", "run-tool.mjs"]) {
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
    expect(forwarded(words.find((word) => word.startsWith("--app="))?.slice("--app=".length))).toBe(link);
    // What stands in the list of processes is read by every user of the machine.
    expect(words.join(" ")).not.toContain("token");
    for (const flag of ["--disable-background-networking", "--disable-component-update", "--disable-sync"]) {
      expect(words).toContain(flag);
    }
    expect(words.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
    const profile = words.find((word) => word.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length) ?? "";
    expect(existsSync(profile)).toBe(true);
    expect(said("host")).toBe("serve --held\n");
    put("close", "");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve --held\nended\n");
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
    expect(said("host")).toBe("serve --held belarus.recourse\n");
    put("close", "");
    await end;
  });

  it("ends window and host on Ctrl+C", async () => {
    put("bin/chromium", staying);
    const end = start();
    await wordsOf("chromium");
    running?.kill("SIGINT");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve --held\nended\n");
  });

  it("falls back on the default browser when the first one cannot start, and keeps the host until Ctrl+C", async () => {
    put("bin/chromium", brief(1));
    put("bin/xdg-open", brief(0));
    const end = start();
    const [page = "", ...others] = await wordsOf("xdg-open");
    expect([forwarded(page), others]).toEqual([link, []]);
    await vi.waitFor(() => expect(printed).toContain("Opened the browser"), { timeout: 10_000 });
    expect(running?.exitCode).toBeNull();
    running?.kill("SIGINT");
    expect(await end).toBe(0);
    expect(said("host")).toBe("serve --held\nended\n");
    expect(existsSync(fileURLToPath(page)), "the page with the link").toBe(false);
  });

  it("gives a default browser that sees no temporary files the link in a folder of its own", async () => {
    put("user/snap/firefox/common/profile", "");
    put("bin/xdg-open", brief(0));
    const end = start([], { PATH: join(here, "bin"), DISPLAY: ":9", HOME: join(here, "user") });
    const [page = ""] = await wordsOf("xdg-open");
    expect(forwarded(page)).toBe(link);
    expect(fileURLToPath(page)).toContain(join(here, "user/snap/firefox/common/"));
    running?.kill("SIGINT");
    await end;
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

  it("starts a host that died again, at the same port and with the same token, while its window is open", async () => {
    put("bin/chromium", staying);
    const end = start(["belarus.recourse"]);
    await wordsOf("chromium");
    const [first] = lines("pids");
    process.kill(Number(first), "SIGKILL");
    await vi.waitFor(() => expect(lines("pids")).toHaveLength(2), { timeout: 10_000 });
    await vi.waitFor(() => expect(lines("tokens")).toHaveLength(2), { timeout: 10_000 });
    expect(lines("host")).toEqual(["serve --held belarus.recourse", "serve --held --port 4567 belarus.recourse"]);
    const [token, again] = lines("tokens");
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toBe(token);
    put("close", "");
    expect(await end).toBe(0);
    expect(lines("host").at(-1)).toBe("ended");
  });

  it("gives up a host that dies again and again, and says so", async () => {
    put("bin/chromium", staying);
    const end = start();
    await wordsOf("chromium");
    put("dist/recourse.js", `require("node:fs").appendFileSync("__HERE__/host", "again\\n"); process.exit(1);`);
    process.kill(Number(lines("pids")[0]), "SIGKILL");
    await vi.waitFor(() => expect(printed).toContain("Close the window and start the program again."), {
      timeout: 15_000,
    });
    const tries = lines("host").filter((line) => line === "again").length;
    expect(tries).toBeGreaterThan(1);
    expect(tries).toBeLessThan(5);
    put("close", "");
    await end;
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

  /** The link to which a page forwards that only this user can read. */
  function forwarded(page = ""): string | undefined {
    const path = fileURLToPath(page);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("<script");
    return /http-equiv="refresh" content="0;url=([^"]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  }

  function lines(name: string): readonly string[] {
    return existsSync(join(here, name)) ? said(name).trimEnd().split("\n") : [];
  }

  function said(name: string): string {
    return readFileSync(join(here, name), "utf8");
  }

  async function wordsOf(program: string): Promise<readonly string[]> {
    await vi.waitFor(() => expect(existsSync(join(here, program))).toBe(true), { timeout: 10_000 });
    return JSON.parse(said(program));
  }
});
