import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const library = readFileSync(join(root, "node_modules/@mantine/core/styles.css"), "utf8");
const code = builtText(/\.js$/);
const styles = classesIn(builtText(/\.css$/));

/** Classes of the component library that the built window uses and that the library has a style for. */
const used = [...classesIn(code)].filter((name) => classesIn(library).has(name));

describe("the styles of the built window", () => {
  it("hold those of every component that is used: name the missing sheet in renderer/look/mantine.css", () => {
    expect(used.filter((name) => !styles.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });
});

/** The component library names every class `m_` and a number in hexadecimal. */
function classesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\bm_[0-9a-f]{6,8}\b/g));
}

function builtText(kind: RegExp): string {
  const folder = join(root, "dist/window/assets");
  const names = readdirSync(folder).filter((name) => kind.test(name));
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}
