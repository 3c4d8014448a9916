import { readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folders = ["core", "law", "templates", "locales", "host", "renderer", "scripts", "docs", "tests"];

/** Files kept as they came, or asked for by a tool under that name. */
const isForeign = (path: string) =>
  /^(tests\/(cases|golden)\/|templates\/samples\/[^/]+\/evidence\/)/.test(path) ||
  /(^|\/)(README\.md|\.gitkeep)$/.test(path);

const paths = folders.flatMap((folder) => listFiles(join(root, folder))).filter((path) => !isForeign(path));

describe("names of files and folders", () => {
  it("are written in small letters with hyphens", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
    // A locale carries its BCP 47 tag, a jurisdiction its ISO 3166 code.
    const code = /^([a-zA-Z]{2,4}(-[a-zA-Z0-9]{2,8})*)\.(json|ts)$/;
    const wrong = paths.filter((path) => {
      const isCoded = /^(locales|law\/jurisdictions)\//.test(path);
      return !path.split("/").every((part) => kebab.test(part) || (isCoded && code.test(part)));
    });
    expect(wrong).toEqual([]);
  });

  it("say what is inside, so none is called utils, helpers, common, misc, constants or types", () => {
    const empty = /^(utils?|helpers?|common|misc|constants?|types?|shared|stuff)$/;
    expect(paths.filter((path) => path.split("/").some((part) => empty.test(part.split(".")[0] ?? "")))).toEqual([]);
  });

  it("are new names when a file is replaced, not numbered versions of the old one", () => {
    expect(paths.filter((path) => /-part\d|\.v\d|-v\d+\.|-(old|new|copy|backup)\./.test(basename(path)))).toEqual([]);
  });

  it("use index only for the files that gather a data folder", () => {
    const gathering = ["core/measurements/formats/index.ts", "law/index.ts", "locales/index.ts", "templates/index.ts"];
    const found = paths.filter((path) => basename(path).startsWith("index.") && path.endsWith(".ts"));
    expect(found.filter((path) => !gathering.includes(path))).toEqual([]);
  });
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
