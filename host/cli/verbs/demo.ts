import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { blocks } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/problem.ts";
import { openCase } from "../../case-folder/open-case.ts";
import type { CaseFolder } from "../../case-folder/open-case.ts";
import { loadSample } from "../../samples/load-sample.ts";
import { readSample } from "../../samples/sample-file.ts";
import { caseDepsOf } from "../case-access.ts";
import type { Command, CommandContext } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { buildCase } from "./build.ts";

export const demo: Command = {
  name: "demo",
  summary: "Builds a sample case end to end: import, lint, build in every language",
  usage: "demo [--out DIR] [--sample ID] [--data DIR]",
  example: "recourse demo --out out",
  positionals: { min: 0, max: 0 },
  options: {
    out: { type: "string", placeholder: "DIR", help: "folder for the case and its files; out when left out" },
    sample: { type: "string", placeholder: "ID", help: "belarus-2020 (default), iran-2019 or uganda-2026" },
    data: { type: "string", placeholder: "DIR", help: "folder of the real logs that iran-2019 and uganda-2026 read" },
  },
  run: async (context) => {
    const started = performance.now();
    const id = context.text("sample") ?? "belarus-2020";
    const out = resolve(context.text("out") ?? "out");
    const folder = await caseOf(id, out, context);
    if (folder.kind === "refused") return refusedOutcome(folder.problems);
    const importSeconds = seconds(started);
    const outcome = await buildCase(folder.value, out, context);
    const timings = { importSeconds, totalSeconds: seconds(started) };
    return { ...outcome, data: { ...outcome.data, case: folder.value.path, timings } };
  },
};

async function caseOf(id: string, out: string, context: CommandContext): Promise<Result<CaseFolder>> {
  const sample = await readSample(id);
  if (sample === undefined) return { kind: "refused", problems: [blocks("usage.unknown-sample", { sample: id })] };
  const path = join(out, `${id}.recourse`);
  const deps = caseDepsOf(context);
  if (existsSync(path)) return openCase(path, deps);
  const making = `${path}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  try {
    const made = await loadSample(sample, {
      path: making,
      data: context.text("data"),
      deps,
      progress: context.progress,
    });
    if (made.kind === "refused") return made;
    await rename(making, path);
    return await openCase(path, deps);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 10) / 100;
}
