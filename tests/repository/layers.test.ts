import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface ForbiddenImport {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const forbidden: readonly ForbiddenImport[] = [
  { from: "core/evidence/a.ts", to: "core/facts/b.ts", rule: "core-evidence-looks-back-only" },
  { from: "core/base/a.ts", to: "core/project/b.ts", rule: "core-base-looks-back-only" },
  { from: "core/pdf/a.ts", to: "core/signature/b.ts", rule: "core-pdf-looks-back-only" },
  { from: "core/pdf/c.ts", to: "law/status/b.ts", rule: "core-reaches-only-its-layers" },
  { from: "core/facts/c.ts", to: "host/keys/b.ts", rule: "core-reaches-only-its-layers" },
  { from: "core/facts/d.ts", to: "node_modules/pdfmake/index.js", rule: "core-uses-two-libraries" },
  { from: "core/facts/e.ts", to: "node:fs", rule: "node-only-in-the-host" },
  { from: "host/cli/c.ts", to: "core/helpful/a.ts", rule: "core-knows-every-stage" },
  { from: "law/forums/a.ts", to: "law/forums/b.ts", rule: "forums-stand-alone" },
  { from: "law/instruments/a.ts", to: "law/instruments/b.ts", rule: "instruments-stand-alone" },
  { from: "law/status/c.ts", to: "templates/b.ts", rule: "law-reaches-only-its-layers" },
  { from: "law/status/d.ts", to: "node_modules/zod/index.js", rule: "data-uses-no-library" },
  { from: "templates/a.ts", to: "templates/b.ts", rule: "templates-stand-alone" },
  { from: "templates/c.ts", to: "law/status/b.ts", rule: "templates-reaches-only-its-layers" },
  { from: "core/measurements/formats/a.ts", to: "core/measurements/formats/b.ts", rule: "formats-stand-alone" },
  { from: "locales/a.ts", to: "core/facts/b.ts", rule: "locales-reaches-only-its-layers" },
  { from: "host/cli/a.ts", to: "renderer/b.ts", rule: "host-reaches-only-its-layers" },
  { from: "host/cli/b.ts", to: "electron/b.ts", rule: "host-reaches-only-its-layers" },
  { from: "electron/c.ts", to: "core/facts/b.ts", rule: "electron-reaches-only-its-layers" },
  { from: "renderer/a.ts", to: "host/keys/b.ts", rule: "renderer-reaches-only-its-layers" },
  { from: "host/keys/a.ts", to: "tests/b.ts", rule: "nothing-imports-tests" },
];

const allowed: readonly (readonly [string, string])[] = [
  ["core/project/x.ts", "core/signature/b.ts"],
  ["core/facts/x.ts", "node_modules/zod/index.js"],
  ["law/forums/x.ts", "core/facts/b.ts"],
  ["host/cli/x.ts", "law/status/b.ts"],
  ["host/cli/y.ts", "node:fs"],
  ["renderer/x.ts", "core/facts/b.ts"],
  ["tests/x.ts", "host/keys/b.ts"],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe("the layer table", () => {
  let folder = "";
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "recourse-layers-"));
    cpSync(join(root, ".dependency-cruiser.cjs"), join(folder, ".dependency-cruiser.cjs"));
    cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
    cpSync(join(root, "package.json"), join(folder, "package.json"));
    for (const name of ["pdfmake", "zod"]) write(folder, `node_modules/${name}/index.js`, "export {};\n");
    const pairs = [...forbidden.map(({ from, to }) => [from, to] as const), ...allowed];
    for (const [, to] of pairs) if (isOwnFile(to)) write(folder, to, "export const b = 1;\n");
    for (const [from, to] of pairs) write(folder, from, `import "${specifier(from, to)}";\n`);
    violations = cruise(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)("$from may not import $to", ({ from, rule }) => {
    const broken = violations.filter((violation) => violation.from === from);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(allowed)("%s may import %s", (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});

function cruise(folder: string): readonly Violation[] {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const top = readdirSync(folder);
  const folders = top.filter((name) => name !== "node_modules" && !name.includes("."));
  const run = spawnSync(process.execPath, [program, "--output-type", "json", ...folders], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(run.stdout).summary.violations;
}

function isOwnFile(to: string): boolean {
  return !to.startsWith("node");
}

function specifier(from: string, to: string): string {
  if (to.startsWith("node:")) return to;
  if (to.startsWith("node_modules/")) return to.split("/")[1] ?? to;
  return `${"../".repeat(from.split("/").length - 1) || "./"}${to}`;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
