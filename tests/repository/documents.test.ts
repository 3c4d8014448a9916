import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { verbs } from "../../host/cli/verbs.ts";

const root = resolve(import.meta.dirname, "../..");
const documents = [...markdownIn("."), ...markdownIn("docs")];

describe.each(documents)("%s", (path) => {
  const text = readFileSync(join(root, path), "utf8");

  it("links only to files that are there", () => {
    const targets = [...text.matchAll(/\]\(([^)\s#]+)(#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it("shows only npm commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const shown = [...text.matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? "");
    expect(shown.filter((name) => !Object.keys(scripts).includes(name))).toEqual([]);
  });
});

describe("the user guide", () => {
  const guide = readFileSync(join(root, "docs/user-guide.md"), "utf8");

  it.each(Object.keys(verbs))("explains the verb %s", (name) => {
    expect(guide).toContain(`recourse ${name}`);
  });

  it("names only verbs and options that the program has", async () => {
    const commands = [...guide.replaceAll("\\\n", " ").matchAll(/^ *npx recourse ([a-z][^\n]*)$/gm)].map(
      (match) => match[1] ?? "",
    );
    const wrong = await Promise.all(commands.map(unknownParts));
    expect(commands.length).toBeGreaterThan(8);
    expect(wrong.flat()).toEqual([]);
  });
});

describe("ARCHITECTURE", () => {
  it("is short enough to be read before work", () => {
    const lines = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
  });
});

const generalOptions = ["--json", "--home", "--language", "--help", "--version"];

/** What a printed command asks for and the program does not have. */
async function unknownParts(command: string): Promise<readonly string[]> {
  const name = Object.keys(verbs).find((verb) => command === verb || command.startsWith(`${verb} `));
  const verb = await verbs[name ?? ""]?.();
  if (verb === undefined) return [command];
  const known = [...generalOptions, ...Object.keys(verb.options).map((option) => `--${option}`)];
  const options = command.match(/(?<= )--[a-z-]+/g) ?? [];
  return options.filter((option) => !known.includes(option)).map((option) => `${command}: ${option}`);
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
}
