// Everything that must hold before a commit, one step after the other; a failed step does not hide the next one.
// The last line counts every test and every other step: `N passed, N failed`.
import { startVitest } from "vitest/node";
import { root, runTool } from "./run-tool.mjs";

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const steps = [
  ["formatting", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]],
  ["types", "typescript/bin/tsc", ["--noEmit"]],
  ["types of core, without screen and Node", "typescript/bin/tsc", ["--noEmit", "-p", "core"]],
  ["types of law", "typescript/bin/tsc", ["--noEmit", "-p", "law"]],
  ["types of templates", "typescript/bin/tsc", ["--noEmit", "-p", "templates"]],
  ["types of the window", "typescript/bin/tsc", ["--noEmit", "-p", "renderer"]],
  ["types of the tests of the window", "typescript/bin/tsc", ["--noEmit", "-p", "tests/ui"]],
  ["types of scripts", "typescript/bin/tsc", ["--noEmit", "-p", "scripts"]],
  ["lint", "eslint/bin/eslint.js", ["."]],
  ["layers", "dependency-cruiser/bin/dependency-cruise.mjs", ["--output-type", "err-long", ...layered()]],
  ["unused code", "knip/bin/knip.js", ["--no-progress"]],
  ["build", "../scripts/build.mjs", []],
];

process.chdir(root);
let passed = 0;
let failed = 0;
for (const [name, tool, parameters] of steps) {
  const began = Date.now();
  const { isDone, output } = await runTool(tool, parameters);
  if (!isDone) console.log(output.trimEnd());
  console.log(`${isDone ? "passed" : "FAILED"}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (isDone) passed += 1;
  else failed += 1;
}
const tests = await runTests();
passed += tests.passed;
failed += tests.failed;
for (const line of tests.skipped) console.log(`not run  ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function layered() {
  return ["core", "law", "templates", "locales", "host", "electron", "renderer", "tests", "scripts"];
}

/**
 * Runs every test. A file that could not be read, and an error outside of any test, count as one failure each.
 */
async function runTests() {
  const vitest = await startVitest("test", [], { watch: false, reporters: ["default"] });
  const modules = vitest.state.getTestModules();
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => ({ test, result: test.result() })),
  );
  const skipped = results.flatMap(({ test, result }) =>
    result.state === "skipped" ? [`${test.fullName}: ${result.note ?? "no reason given"}`] : [],
  );
  const unreadable = modules.filter((module) => module.errors().length > 0).length;
  const outside = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return {
    passed: results.filter(({ result }) => result.state === "passed").length,
    failed:
      results.filter(({ result }) => result.state === "failed").length +
      unreadable +
      outside +
      (results.length === 0 ? 1 : 0),
    skipped,
  };
}
