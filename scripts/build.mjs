// `npm run build`, and after every `npm ci`: the command line with its page worker, the window, and the shell of Electron.
import { existsSync } from "node:fs";
import { writeLicences } from "./licences.mjs";
import { runTool } from "./run-tool.mjs";

/** @type {readonly (readonly [string, readonly string[]])[]} */
const builds = [
  ["command line", []],
  ["window", ["--config", "renderer/vite.config.ts"]],
  ...(existsSync("electron/vite.config.ts")
    ? /** @type {const} */ ([
        ["shell", ["--config", "electron/vite.config.ts", "--mode", "main"]],
        ["preload", ["--config", "electron/vite.config.ts", "--mode", "preload"]],
      ])
    : []),
];

for (const [name, parameters] of builds) {
  const { isDone, output } = await runTool("vite/bin/vite.js", ["build", "--logLevel", "warn", ...parameters]);
  if (isDone) continue;
  console.log(`${output.trimEnd()}\nThe build of the ${name} failed.`);
  process.exit(1);
}
writeLicences();
