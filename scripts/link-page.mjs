import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A folder that only this user can enter, in a place that the browser can read: one that was installed as a snap sees no other temporary
 * files than its own.
 * @param {string} program
 * @param {NodeJS.ProcessEnv} environment
 */
export function privateFolder(program, environment) {
  const { dir, name } = parse(program);
  // Which browser is the default one is not known here. The folder of the commonest snap can be read by every other one too.
  const snap = dir === "/snap/bin" ? name : name === "xdg-open" ? "firefox" : undefined;
  const room = snap === undefined ? tmpdir() : join(environment["HOME"] ?? "", "snap", snap, "common");
  return mkdtempSync(join(existsSync(room) ? room : tmpdir(), "recourse-window-"));
}

/**
 * Writes a page into a folder that goes on to a link, and gives its address. Every user of a machine can read the words with which a
 * program was started; the token of the link must not be among them.
 * @param {string} folder
 * @param {string} link
 */
export function linkPage(folder, link) {
  const path = join(folder, "open.html");
  const to = link.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const head = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Recourse</title>`;
  writeFileSync(path, `${head}<meta http-equiv="refresh" content="0;url=${to}">\n`, { mode: 0o600, flag: "wx" });
  return pathToFileURL(path).href;
}
