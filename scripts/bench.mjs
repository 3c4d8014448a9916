// `npm run bench`: runs every measurement of speed in tests/bench, one after the other.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, show } from "./run-tool.mjs";

const folder = join(root, "tests/bench");
let status = 0;
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".bench.mjs"))
  .sort()) {
  console.log(`\n${name}`);
  status = Math.max(status, await show(process.execPath, [join(folder, name)]));
}
process.exit(status);
