// How quick the window is: the built host, a real browser, real keys. The figures depend on the machine and are only printed; the run fails
// where one of them is out of proportion to a floor that was measured in the same run.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { firstPaint, keysInField, keysInPetition, previewAfterKey, scrolling } from "./bench-measures.mjs";
import { printFigure, printHead, printRatio } from "./bench-table.mjs";
import { launch, program } from "./bench-window.mjs";

const runs = Number(process.argv[2] ?? 5);
if (!existsSync(program)) {
  console.log("The program is not built. Run: npm run build");
  process.exit(1);
}

/**
 * @typedef {{ readonly exhibits?: number, readonly paragraphs?: number }} CaseSize
 * @typedef {(folder: string, home: string, size: CaseSize) => Promise<string>} MakeBenchCase
 */

/** @type {{ readonly module: { readonly makeBenchCase: MakeBenchCase } }} */
const { module: cases } = await runnerImport(join(import.meta.dirname, "bench-case.ts"), { configFile: false });
const folders = mkdtempSync(join(tmpdir(), "recourse-bench-"));
const browser = await launch();
try {
  process.exitCode = (await measure()) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folders, { recursive: true, force: true });
}

/** Whether every ratio holds. */
async function measure() {
  printHead();
  const paints = await firstPaints();
  const keys = await keyTimes();
  await previews();
  const huge = await caseOf("rows", { exhibits: 100_000 });
  const rows = await times(Math.min(runs, 3), () => scrolling({ browser, of: huge }));
  printFigure({ name: "longest task, scrolling 100,000 rows", unit: "ms", target: 100, values: rows });
  return [
    printRatio({ name: "first paint, 5,000 exhibits to the sample", ratio: paints, most: 4 }),
    printRatio({ name: "key, 500 paragraphs to a plain field", ratio: keys, most: 4 }),
  ].every(Boolean);
}

/** First useful paint, and what is fetched for it. Gives how much longer it lasts with many exhibits. */
async function firstPaints() {
  const sample = await caseOf("sample", {});
  const few = await times(runs, () => firstPaint({ browser, of: sample }));
  const small = few.map(({ paint }) => paint);
  printFigure({ name: "first useful paint, Belarus sample", unit: "ms", target: 1000, values: small });
  const exhibits = await caseOf("exhibits", { exhibits: 5_000 });
  const many = await times(runs, () => firstPaint({ browser, of: exhibits }));
  const large = many.map(({ paint }) => paint);
  printFigure({ name: "first useful paint, 5,000 exhibits", unit: "ms", target: 1500, values: large });
  printFigure({ name: "5,000 exhibits checked and shown", unit: "ms", values: many.map(({ whole }) => whole) });
  const code = few.map((one) => one.code);
  const all = few.map((one) => one.code + one.fonts);
  printFigure({ name: "first download in gzip, without fonts", unit: "kB", target: 400, values: code });
  printFigure({ name: "first download in gzip, with fonts", unit: "kB", target: 400, values: all });
  return Math.min(...large) / Math.min(...small);
}

/** Key to paint in a long petition. Gives how much longer it lasts than in a plain field. */
async function keyTimes() {
  const long = await caseOf("paragraphs", { paragraphs: 500 });
  const field = await times(runs, () => keysInField({ browser, of: long }));
  const keys = await times(runs, () => keysInPetition({ browser, of: long }));
  printFigure({ name: "key to paint, 500 paragraphs, 95 in 100", unit: "ms", target: 50, values: keys });
  printFigure({ name: "key to paint, a plain field, 95 in 100", unit: "ms", target: 50, values: field });
  return Math.min(...keys) / Math.min(...field);
}

async function previews() {
  const of = await caseOf("pages", { paragraphs: 30 });
  const all = await times(2, () => previewAfterKey({ browser, of }));
  const [first] = all;
  const values = all.flatMap((one) => one.times);
  const name = `preview of ${first?.pages ?? 0} pages after the last key`;
  printFigure({ name, unit: "ms", target: 1000, values });
}

/**
 * @param {string} name
 * @param {CaseSize} size
 */
async function caseOf(name, size) {
  const folder = join(folders, name);
  const home = join(folder, "home");
  return { folder, home, path: await cases.makeBenchCase(folder, home, size) };
}

/**
 * @template T
 * @param {number} count
 * @param {() => Promise<T>} work
 */
async function times(count, work) {
  const results = [];
  for (let run = 0; run < count; run += 1) results.push(await work());
  return results;
}
