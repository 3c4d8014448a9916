import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { keepHost } from "./keep-host.mjs";
import { linkPage, privateFolder } from "./link-page.mjs";

/**
 * Where the window is opened: the folder of the program, the words of the command line (a case to open), the surroundings of the process,
 * and the wish to stop.
 * @typedef {object} Place
 * @property {string} root
 * @property {readonly string[]} words
 * @property {NodeJS.ProcessEnv} environment
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {AbortSignal} signal
 */

/** @typedef {import("node:child_process").ChildProcess} Child */

/** Programs that can show a page as a window of its own, in the order in which they are tried. */
const browsers = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "brave-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser with these speaks with no server of its maker: no update, no synchronisation, no translation, no report. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-breakpad",
  "--disable-features=Translate,OptimizationHints,MediaRouter",
  "--no-pings",
  "--no-first-run",
  "--no-default-browser-check",
];

/** How soon a program that cannot open a window ends. */
const soonMs = 2000;

/**
 * Opens the window in the best way there is: Electron, a browser as a window of its own, the default browser, the link alone. Answers with
 * an exit status when the window is closed or the signal comes; the host has ended by then.
 * @param {Place} place
 * @returns {Promise<number>}
 */
export async function openWindow(place) {
  if (!existsSync(join(place.root, "dist/recourse.js"))) {
    console.error("The program is not built yet. Build it with: npm run build");
    return 1;
  }
  const window = await electronWindow(place);
  if (window !== undefined) {
    console.log("Opened the window.");
    return ended(window, place.signal);
  }
  const host = keepHost(place);
  place.signal.addEventListener("abort", host.stop, { once: true });
  if (place.signal.aborted) host.stop();
  const link = await host.link;
  const status = link === undefined ? 1 : await show(link, host, place);
  host.stop();
  await host.ended;
  return place.signal.aborted ? 0 : status;
}

/**
 * Shows a link until its window is closed; where the browser does not tell, until the host ends or the signal comes.
 * @param {string} link
 * @param {import("./keep-host.mjs").KeptHost} host
 * @param {Place} place
 */
async function show(link, host, place) {
  const status = await inAppWindow(link, place);
  if (status !== undefined) return status;
  return inFolder(defaultProgram(place) ?? "", place, async (folder) => {
    const isOpened = await defaultBrowser(linkPage(folder, link), place);
    console.log(`${isOpened ? "Opened the browser" : "No browser could be opened. Open this link in one"}:\n${link}`);
    console.log("Press Ctrl+C to end the program.");
    return host.ended;
  });
}

/**
 * Shows a link in a browser window of its own until that is closed; nothing where there is no such browser.
 * @param {string} link
 * @param {Place} place
 */
async function inAppWindow(link, place) {
  const program = browsers.map((name) => locate(name, place)).find((path) => path !== undefined);
  if (program === undefined || !hasScreen(place)) return undefined;
  return inFolder(program, place, async (profile) => {
    const window = await appWindow(program, { page: linkPage(profile, link), profile }, place);
    if (window === undefined) return undefined;
    console.log(`Opened a browser window:\n${link}`);
    await ended(window, place.signal);
    return 0;
  });
}

/**
 * Works with a folder of its own for a browser.
 * @template T
 * @param {string} program
 * @param {Place} place
 * @param {(folder: string) => Promise<T>} work
 */
async function inFolder(program, { environment }, work) {
  const folder = privateFolder(program, environment);
  try {
    return await work(folder);
  } finally {
    // The browser kept pages of a case here.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/**
 * The window of Electron, where its program was fetched and there is a screen.
 * @param {Place} place
 */
async function electronWindow(place) {
  const main = join(place.root, "dist/electron/main.js");
  const pathFile = join(place.root, "node_modules/electron/path.txt");
  if (!hasScreen(place) || !existsSync(pathFile) || !existsSync(main)) return undefined;
  const program = join(place.root, "node_modules/electron/dist", readFileSync(pathFile, "utf8").trim());
  return existsSync(program) ? started(spawnQuietly(program, [main, ...place.words], place)) : undefined;
}

/**
 * @param {string} program
 * @param {{ readonly page: string, readonly profile: string }} what
 * @param {Place} place
 */
function appWindow(program, { page, profile }, place) {
  const parameters = [`--app=${page}`, `--user-data-dir=${profile}`, "--window-size=1360,900", ...quiet];
  // Chromium refuses to run for the root user, as in a container, unless it is told.
  if (place.isRoot && place.platform === "linux") parameters.push("--no-sandbox");
  return started(spawnQuietly(program, parameters, place));
}

/**
 * Whether the program of the system that opens addresses took one.
 * @param {string} page
 * @param {Place} place
 */
async function defaultBrowser(page, place) {
  const program = defaultProgram(place);
  if (program === undefined || !hasScreen(place)) return false;
  const words = place.platform === "win32" ? ["url.dll,FileProtocolHandler", page] : [page];
  return isTaken(spawnQuietly(program, words, place));
}

/** @param {Place} place */
function defaultProgram(place) {
  // `start` of the command prompt would read a part of an address as a command of its own.
  if (place.platform === "win32") return "rundll32";
  return locate(place.platform === "darwin" ? "open" : "xdg-open", place);
}

/** @param {Place} place */
function hasScreen({ platform, environment }) {
  return platform !== "linux" || Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
}

/**
 * @param {string} program
 * @param {Place} place
 */
function locate(program, { environment }) {
  if (isAbsolute(program) || program.includes("\\")) return existsSync(program) ? program : undefined;
  const folders = (environment["PATH"] ?? "").split(delimiter);
  const folder = folders.find((candidate) => existsSync(join(candidate, program)));
  return folder === undefined ? undefined : join(folder, program);
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Place} place
 */
function spawnQuietly(program, parameters, { environment }) {
  return spawn(program, parameters, { stdio: "ignore", env: environment });
}

/**
 * The process, unless it could not be started or ended with an error at once: then it opened nothing.
 * @param {Child} child
 * @returns {Promise<Child | undefined>}
 */
function started(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(child), soonMs);
    child.once("error", () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? child : undefined);
    });
  });
}

/**
 * Whether a program that hands a link on did so.
 * @param {Child} child
 */
async function isTaken(child) {
  return (await started(child)) !== undefined;
}

/**
 * Waits until a process has ended; asks it to end when the signal comes. Answers with its exit status.
 * @param {Child} child
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
function ended(child, signal) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    const stop = () => void (child.killed || child.kill("SIGTERM"));
    child.once("exit", (code) => resolve(code ?? 0));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
