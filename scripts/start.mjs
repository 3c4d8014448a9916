// `npm start`: opens the window. Electron where its program is installed, else a browser, else the address to open by hand.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run-tool.mjs";

const address = pathToFileURL(join(root, "renderer/start-page/index.html")).href;
const browsers = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "brave-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const opened = await firstThatOpens([electron, appWindow, defaultBrowser]);
console.log(
  opened === undefined
    ? `No browser could be opened. Open this address in one:\n${address}`
    : `Opened ${opened}:\n${address}`,
);

/** @param {readonly (() => readonly [string, string, readonly string[]] | undefined)[]} ways */
async function firstThatOpens(ways) {
  for (const way of ways) {
    const found = way();
    if (found !== undefined && (await isRunning(found[1], found[2]))) return found[0];
  }
  return undefined;
}

/** @returns {readonly [string, string, readonly string[]] | undefined} */
function electron() {
  const pathFile = join(root, "node_modules/electron/path.txt");
  const main = join(root, "dist/electron/main.js");
  if (!hasScreen() || !existsSync(pathFile) || !existsSync(main)) return undefined;
  const program = join(root, "node_modules/electron/dist", readFileSync(pathFile, "utf8").trim());
  return existsSync(program) ? ["the window", program, [main]] : undefined;
}

/** @returns {readonly [string, string, readonly string[]] | undefined} */
function appWindow() {
  const program = browsers.map(locate).find((path) => path !== undefined);
  if (program === undefined || !hasScreen()) return undefined;
  const profile = mkdtempSync(join(tmpdir(), "recourse-window-"));
  const parameters = [`--app=${address}`, `--user-data-dir=${profile}`, "--no-first-run"];
  // Chromium refuses to run for the root user of a container unless told; the page is a local file without scripts.
  const isRoot = process.getuid?.() === 0;
  return ["a browser window", program, isRoot ? ["--no-sandbox", ...parameters] : parameters];
}

/** @returns {readonly [string, string, readonly string[]] | undefined} */
function defaultBrowser() {
  if (process.platform === "win32") return ["the browser", "cmd", ["/c", "start", "", address]];
  const program = locate(process.platform === "darwin" ? "open" : "xdg-open");
  return program === undefined || !hasScreen() ? undefined : ["the browser", program, [address]];
}

function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
}

/** @param {string} program */
function locate(program) {
  if (program.includes("/") || program.includes("\\")) return existsSync(program) ? program : undefined;
  const folder = (process.env["PATH"] ?? "").split(delimiter).find((candidate) => existsSync(join(candidate, program)));
  return folder === undefined ? undefined : join(folder, program);
}

/**
 * Starts a program that outlives this one. A program that ends with an error within two seconds did not open.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {Promise<boolean>}
 */
function isRunning(program, parameters) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { detached: true, stdio: "ignore" });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
    setTimeout(() => resolve(true), 2000).unref();
    child.unref();
  });
}
