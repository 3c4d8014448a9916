// `npm run release`: checks everything, builds, and puts the archive of the command line with its digest into out/release.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, show } from "./run-tool.mjs";

const folder = join(root, "out/release");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await mustPass(process.execPath, ["scripts/check.mjs"]);
// The check left the program built; npm is told not to build it a second time.
await mustPass(process.platform === "win32" ? "npm.cmd" : "npm", [
  "pack",
  "--silent",
  "--ignore-scripts",
  "--pack-destination",
  folder,
]);
const sums = readdirSync(folder).map((name) => `${sha256(join(folder, name))}  ${name}\n`);
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
console.log(`${sums.join("")}Written to out/release. Check a copy with: sha256sum -c SHA256SUMS`);

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 */
async function mustPass(command, parameters) {
  const status = await show(command, parameters);
  if (status === 0) return;
  console.log("No release was made: the step above failed.");
  process.exit(status);
}

/** @param {string} path */
function sha256(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
