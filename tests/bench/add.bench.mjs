// How long taking in a large file lasts, beside the plain digest of the same file by sha256sum in the same run.
// The file is synthetic: 256 different mebibytes, each a repeated digest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const mebibytes = 256;
const program = resolve(import.meta.dirname, "../../dist/recourse.js");
if (!existsSync(program)) {
  console.log("The program is not built. Run: npm run build");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "recourse-bench-"));
try {
  const file = join(folder, "large.bin");
  writeLargeFile(file);
  const home = join(folder, "home");
  const caseFolder = join(folder, "Bench.recourse");
  recourse(home, [
    "new",
    caseFolder,
    "--title",
    "Bench",
    "--country",
    "BY",
    "--languages",
    "en",
    "--template",
    "un-special-procedures",
  ]);
  const sumSeconds = [0, 1, 2].map(() => secondsOf(() => mustRun("sha256sum", [file])));
  const addSeconds = secondsOf(() => recourse(home, ["add", caseFolder, file]));
  const best = Math.min(...sumSeconds);
  console.log(`sha256sum of ${mebibytes} MiB   ${best.toFixed(2)} s (best of 3)`);
  console.log(`recourse add of the same  ${addSeconds.toFixed(2)} s, start of Node and copy into the case included`);
  console.log(`ratio                     ${(addSeconds / best).toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} file */
function writeLargeFile(file) {
  const mebibyte = Buffer.alloc(1024 * 1024);
  for (let part = 0; part < mebibytes; part += 1) {
    const seed = createHash("sha256").update(String(part)).digest();
    for (let at = 0; at < mebibyte.length; at += seed.length) mebibyte.set(seed, at);
    appendFileSync(file, mebibyte);
  }
}

/**
 * @param {string} home
 * @param {readonly string[]} parameters
 */
function recourse(home, parameters) {
  mustRun(process.execPath, [program, ...parameters], { ...process.env, RECOURSE_HOME: home });
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} environment
 */
function mustRun(command, parameters, environment = process.env) {
  const { status, stderr, error } = spawnSync(command, parameters, { env: environment, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")}: ${error?.message ?? stderr}`);
}

/** @param {() => void} work */
function secondsOf(work) {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e9;
}
