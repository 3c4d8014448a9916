import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { locales } from "../../locales/index.ts";

const root = join(import.meta.dirname, "../..");
const folders = ["core", "law", "templates", "host", "electron", "renderer"];

/** What code writes as text: whole texts, and texts with places that are filled in. */
interface Written {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

describe("the texts of the program", () => {
  const written = writtenIn(folders);

  it.each(["interface", "problems"] as const)("are all asked for by some code: %s", (section) => {
    const keys = Object.keys(locales["en"]?.[section] ?? {});
    const unused = keys.filter(
      (key) => !written.whole.has(key) && !written.patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it("would be found unused if nothing asked for them", () => {
    expect(written.whole.has("overview.nothing-like-this")).toBe(false);
    expect(written.patterns.some((pattern) => pattern.test("overview.nothing-like-this"))).toBe(false);
  });
});

function writtenIn(names: readonly string[]): Written {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const visit = (node: ts.Node, isAsked = false): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    // Outside of a call for a text, a short beginning may as well be that of a field or a file.
    if (ts.isTemplateExpression(node) && node.head.text.split(".").length > (isAsked ? 1 : 2)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const source = `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^.]+(?:\\.[^.]+)*?")}$`;
      patterns.set(source, new RegExp(source));
    }
    const asks =
      isAsked ||
      (ts.isCallExpression(node) &&
        /(^|\.)(t|say|word|optionalText|blocks|warns|make|problem|refused)$/.test(node.expression.getText()));
    ts.forEachChild(node, (child) => visit(child, asks));
  };
  for (const file of names.flatMap(sourcesIn)) visit(file);
  return { whole, patterns: [...patterns.values()] };
}

function sourcesIn(folder: string): readonly ts.SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(root, folder, name))
    .map((path) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
}
