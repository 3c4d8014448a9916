import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";

/** @typedef {import("node:child_process").ChildProcess} Child */

/**
 * A host that is started again when it dies: at the same port and with the same token, so that its window goes on. `link` is nothing where
 * it could not be started; `ended` gives the exit status of the last one.
 * @typedef {object} KeptHost
 * @property {Promise<string | undefined>} link
 * @property {Promise<number>} ended
 * @property {() => void} stop
 */

/** A host that lived as long as this did not die of its start, in milliseconds. */
const longLife = 10_000;

/** After so many short lives in a row there is no other try. */
const mostShortLives = 3;

/** How long the first try waits, in milliseconds; each further one waits longer by as much. */
const pause = 250;

/**
 * @param {import("./open-window.mjs").Place} place
 * @returns {KeptHost}
 */
export function keepHost(place) {
  const token = randomBytes(32).toString("hex");
  const stopping = new AbortController();
  let host = startHost(place, token, undefined);
  const link = linkOf(host);
  const stop = () => {
    stopping.abort();
    if (!host.killed) host.kill("SIGTERM");
  };
  const follow = async () => {
    const port = new URL((await link) ?? "http://127.0.0.1").port;
    for (let shortLives = 0; ;) {
      const began = Date.now();
      const status = await statusOf(host);
      shortLives = Date.now() - began < longLife ? shortLives + 1 : 1;
      if (stopping.signal.aborted || port === "") return status;
      if (shortLives > mostShortLives) {
        console.error("The host has ended. Close the window and start the program again.");
        return status;
      }
      console.error("The host has ended and is started again. What is typed meanwhile is kept in the window.");
      await rest(pause * shortLives, stopping.signal);
      if (stopping.signal.aborted) return status;
      host = startHost(place, token, port);
    }
  };
  return { link, ended: follow(), stop };
}

/**
 * Starts a host that ends with this process: it holds on to its input, over which it also gets the token.
 * @param {import("./open-window.mjs").Place} place
 * @param {string} token
 * @param {string | undefined} port
 */
function startHost({ root, words, environment, platform }, token, port) {
  const at = port === undefined ? [] : ["--port", port];
  const host = spawn(process.execPath, [join(root, "dist/recourse.js"), "serve", "--held", ...at, ...words], {
    env: environment,
    stdio: ["pipe", "pipe", "inherit"],
    // Ctrl+C reaches this process alone: a host that is asked twice to end does not tidy up.
    detached: platform !== "win32",
  });
  // A host that is gone reads nothing; its end is told by itself.
  host.stdin.on("error", () => undefined);
  host.stdin.write(`${token}\n`);
  host.stdout.resume();
  return host;
}

/**
 * @param {Child} host
 * @returns {Promise<number>}
 */
function statusOf(host) {
  if (host.exitCode !== null || host.signalCode !== null) return Promise.resolve(host.exitCode ?? 1);
  return new Promise((resolve) => host.once("exit", (code) => resolve(code ?? 1)).once("error", () => resolve(1)));
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} signal
 */
function rest(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const wake = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
    if (signal.aborted) wake();
    else signal.addEventListener("abort", wake, { once: true });
  });
}

/**
 * The link that the host prints, or nothing where it ends without one.
 * @param {Child} host
 * @returns {Promise<string | undefined>}
 */
function linkOf(host) {
  return new Promise((resolve) => {
    let printed = "";
    host.stdout?.on("data", (bytes) => {
      printed += String(bytes);
      const link = /^(http:\/\/127\.0\.0\.1:\d+\/\S*)\s/m.exec(printed)?.[1];
      if (link !== undefined) resolve(link);
    });
    host.once("error", () => resolve(undefined));
    host.once("exit", () => resolve(undefined));
  });
}
