// Runs the packed program in this Node, far from the repository, under a stand-in for Electron: opens a sample and prints its petition.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));

const { calls, contents, loaded, schemes } = await import("electron");
await import(pathToFileURL(join(folder, "dist/electron/main.js")).href);
await loaded;

const opened = await call("case.sample", { sample: "belarus-2020" });
const { records } = await call("case.records", { case: opened.case, types: ["petition"] });
const preview = await call("petition.preview", { case: opened.case, petition: records[0].id, language: "en" });
const bytes = await fetchOf(`/bytes/${preview.bytes}`);
const page = await fetchOf("/");
writeFileSync(join(folder, "petition.pdf"), bytes);
console.log(JSON.stringify({ pages: preview.pages, page: page.toString("utf8") }));
process.exit(0);

/**
 * @param {string} name
 * @param {unknown} input
 */
async function call(name, input) {
  const reply = await calls.get("recourse:invoke")({ sender: contents, senderFrame: contents.mainFrame }, name, input);
  if (reply.kind === "refused") throw new Error(`${name}: ${JSON.stringify(reply.problems)}`);
  return reply.value;
}

/** @param {string} path */
async function fetchOf(path) {
  const answer = await schemes.get("recourse")(new Request(`recourse://app${path}`));
  return Buffer.from(await answer.arrayBuffer());
}
