// `npm start`: opens the window, and ends when it is closed. `npm start -- CASE` opens that case.
import { openWindow } from "./open-window.mjs";
import { root } from "./run-tool.mjs";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
process.exitCode = await openWindow({
  root,
  words: process.argv.slice(2),
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  signal: stopping.signal,
});
