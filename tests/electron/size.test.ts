import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const folder = resolve(import.meta.dirname, "../../electron");

it("the shell stays small enough to be read in one sitting: under 300 lines in all", () => {
  const files = readdirSync(folder);
  const lines = files.map((file) => readFileSync(resolve(folder, file), "utf8").trimEnd().split("\n").length);
  expect(files.length).toBeGreaterThan(5);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(300);
});
