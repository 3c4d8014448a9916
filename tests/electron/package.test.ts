import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, relative, resolve } from "node:path";
import { createPackage, extractAll, listPackage, statFile } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const on = "1".charCodeAt(0);
const off = "0".charCodeAt(0);

/** The files of Electron for Linux that its packager looks at; the others are only copied. */
const stubs = [
  "LICENSE",
  "LICENSES.chromium.html",
  "version",
  "icudtl.dat",
  "chrome-sandbox",
  "chrome_crashpad_handler",
  "locales/en-US.pak",
];

/** What the program needs when it runs, and what that needs. */
const packages = [
  "@borewit/text-codec",
  "@formatjs/fast-memoize",
  "@formatjs/icu-messageformat-parser",
  "@formatjs/icu-skeleton-parser",
  "@noble/ciphers",
  "@noble/hashes",
  "@swc/helpers",
  "@tokenizer/inflate",
  "@tokenizer/token",
  "base64-js",
  "bidi-js",
  "brotli",
  "browserify-zlib",
  "clone",
  "debug",
  "dfa",
  "echarts",
  "fast-deep-equal",
  "file-type",
  "fontkit",
  "harfbuzzjs",
  "ieee754",
  "intl-messageformat",
  "js-md5",
  "linebreak",
  "ms",
  "pako",
  "pdfkit",
  "pdfmake",
  "png-js",
  "restructure",
  "sax",
  "secure-json-parse",
  "strtok3",
  "tiny-inflate",
  "token-types",
  "tslib",
  "uint8array-extras",
  "unicode-properties",
  "unicode-trie",
  "xmldoc",
  "zod",
  "zrender",
];

describe("the program as it is packed for a desktop", () => {
  let folder = "";
  let packed = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recourse-package-"));
    await writeElectronStandIn(join(folder, "electron"));
    const run = spawnSync(
      process.execPath,
      [
        "node_modules/electron-builder/cli.js",
        "--linux",
        "--dir",
        "--x64",
        `-c.electronDist=${join(folder, "electron")}`,
        `-c.directories.output=${join(folder, "out")}`,
      ],
      { cwd: root, encoding: "utf8" },
    );
    expect(run.status, run.stdout + run.stderr).toBe(0);
    packed = join(folder, "out/linux-unpacked");
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds what it needs and no other file", () => {
    const all = filesIn(join(packed, "resources/app.asar"));
    const own = all.filter((path) => !path.startsWith("node_modules/"));
    expect(sortedOnce(own.map(patternOf))).toEqual([
      "LICENSE",
      "dist/electron/fonts/*.OFL.txt",
      "dist/electron/fonts/*.ttf",
      "dist/electron/main.js",
      "dist/electron/part-*.js",
      "dist/electron/pdf-worker.js",
      "dist/electron/preload.cjs",
      "dist/electron/samples/*/README.md",
      "dist/electron/samples/*/case.json",
      "dist/electron/samples/*/evidence/*.csv",
      "dist/electron/samples/*/evidence/*.txt",
      "dist/electron/samples/*/texts.*.json",
      "dist/electron/window/assets/*.bcmap",
      "dist/electron/window/assets/*.css",
      "dist/electron/window/assets/*.js",
      "dist/electron/window/assets/*.mjs",
      "dist/electron/window/assets/*.pfb",
      "dist/electron/window/assets/*.png",
      "dist/electron/window/assets/*.svg",
      "dist/electron/window/assets/*.ttf",
      "dist/electron/window/assets/*.wasm",
      "dist/electron/window/assets/*.woff",
      "dist/electron/window/assets/*.woff2",
      "dist/electron/window/index.html",
      "dist/electron/window/licences.json",
      "package.json",
    ]);
    const foreign = all.filter((path) => path.startsWith("node_modules/"));
    expect(sortedOnce(foreign.map((path) => packageOf(path)))).toEqual(packages);
    expect(statSync(join(packed, "resources/app.asar")).size).toBeLessThan(75 * 1024 * 1024);
    expect(foreign.filter((path) => /\.(ts|mts|cts|map|flow|node|exe|sh)$/.test(path))).toEqual([]);
  });

  it("stands beside Electron and nothing else", () => {
    const beside = readdirSync(packed, { recursive: true, encoding: "utf8", withFileTypes: true });
    const files = beside.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    expect(files.map((path) => relative(packed, path)).sort()).toEqual([
      "LICENSE.electron.txt",
      "LICENSES.chromium.html",
      "chrome-sandbox",
      "chrome_crashpad_handler",
      "icudtl.dat",
      "locales/en-US.pak",
      "recourse",
      "resources/app.asar",
      "resources/default_app.asar",
      "version",
    ]);
  });

  it("cannot be turned into Node, watched from outside, or made to run other files than its own", async () => {
    const fuses = await getCurrentFuseWire(join(packed, "recourse"));
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });

  it("opens a sample and prints its petition from the packed files alone", () => {
    const program = join(folder, "unpacked");
    extractAll(join(packed, "resources/app.asar"), program);
    const beside = join(program, "node_modules/electron");
    mkdirSync(beside);
    writeFileSync(join(beside, "package.json"), '{ "name": "electron", "type": "module", "main": "index.js" }');
    copyFileSync(join(import.meta.dirname, "packed-electron.mjs"), join(beside, "index.js"));
    copyFileSync(join(import.meta.dirname, "packed-program.mjs"), join(program, "packed-program.mjs"));
    const home = join(folder, "home");
    const run = spawnSync(process.execPath, ["packed-program.mjs"], {
      cwd: program,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: home, USERPROFILE: home, XDG_DATA_HOME: join(home, "data") },
    });
    expect(run.status, run.stderr).toBe(0);
    const { pages, page } = JSON.parse(run.stdout);
    expect(pages).toBeGreaterThan(5);
    expect(page).toContain('<div id="window">');
    expect(readFileSync(join(program, "petition.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

async function writeElectronStandIn(folder: string): Promise<void> {
  mkdirSync(join(folder, "resources"), { recursive: true });
  mkdirSync(join(folder, "locales"));
  for (const name of stubs) writeFileSync(join(folder, name), name);
  const program = join(folder, "empty");
  mkdirSync(program);
  writeFileSync(join(program, "main.js"), "");
  await createPackage(program, join(folder, "resources/default_app.asar"));
  rmSync(program, { recursive: true });
  // The wire of fuses: a sentinel, the version of the wire, how many there are, and the state of each (electron/fuses, README).
  const wire = ["dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX", "\u0001\u0009", "101100010"].join("");
  writeFileSync(join(folder, "electron"), `before ${wire} after`, { mode: 0o755 });
}

function filesIn(archive: string): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.slice(1))
    .filter((path) => !("files" in statFile(archive, path)));
}

/** A name without what differs between builds and between samples. */
function patternOf(path: string): string {
  if (path.startsWith("dist/electron/part-")) return "dist/electron/part-*.js";
  const inSample = path.replace(/\/samples\/[^/]+\//, "/samples/*/").replace(/\/texts\.[^.]+\./, "/texts.*.");
  if (!/\/(fonts|assets|evidence)\/[^/]+$/.test(path)) return inSample;
  const ending = path.endsWith(".OFL.txt") ? ".OFL.txt" : extname(path);
  return inSample.slice(0, -basename(path).length) + `*${ending}`;
}

/** The package that a file belongs to; packages inside packages are named by themselves. */
function packageOf(path: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path;
}

function sortedOnce(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
