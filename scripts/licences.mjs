// The last step of a build: adds to `dist/window/licences.json`, in which Vite lists what it bundled for the window, the packages that
// the program runs beside it and the fonts. Settings and help show the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Licence
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier]
 * @property {string} [text]
 */

const listPath = "dist/window/licences.json";

/** Writes the whole list. Both halves come from what is installed, so that no entry can be forgotten. */
export function writeLicences() {
  /** @type {readonly Licence[]} */
  const bundled = JSON.parse(readFileSync(listPath, "utf8"));
  const byKey = new Map([...bundled, ...installed()].map((entry) => [`${entry.name}@${entry.version}`, entry]));
  const sorted = [...byKey.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(listPath, JSON.stringify(sorted));
}

/** @returns {readonly Licence[]} packages that are there at run time, and the fonts that the build copies */
function installed() {
  /** @type {{ packages: Readonly<Record<string, { version?: string, license?: string, dev?: boolean }>> }} */
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(lock.packages).flatMap(([folder, { version = "", license, dev }]) => {
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const isFont = /^@(expo-google-fonts|fontsource)\//.test(name);
    if (folder === "" || (dev === true && !isFont) || !existsSync(folder)) return [];
    const text = textIn(folder, name.startsWith("@expo-google-fonts/") ? /^LICENSE_FONT/ : /^(licen[cs]e|copying)/i);
    const identifier = isFont ? "OFL-1.1" : license;
    return [
      { name, version, ...(identifier === undefined ? {} : { identifier }), ...(text === undefined ? {} : { text }) },
    ];
  });
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function textIn(folder, name) {
  const file = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isFile() && name.test(entry.name));
  return file === undefined ? undefined : readFileSync(join(folder, file.name), "utf8").trim();
}
