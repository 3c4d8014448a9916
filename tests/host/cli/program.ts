import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** A problem as the program prints it with `--json`. */
interface SaidProblem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly where: Readonly<Record<string, string | number>>;
}

/** What the program prints with `--json`; which of the last ones are there depends on the verb. */
export interface Said {
  readonly ok: boolean;
  readonly problems: readonly SaidProblem[];
  readonly items: readonly unknown[];
  readonly gaps: readonly { readonly code: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: readonly { readonly at: string; readonly field?: string; readonly value?: unknown }[];
}

/** What one run of the program gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, built from the sources as they are, and a folder to work in with a private folder of its own. */
export interface Program {
  readonly folder: string;
  readonly home: string;
  readonly run: (...words: readonly string[]) => Run;
  /** Runs the program with `--json` and gives the one object that it printed. */
  readonly json: (...words: readonly string[]) => Said;
  readonly start: (...words: readonly string[]) => ReturnType<typeof spawn>;
}

/** The one JSON object that a run printed. */
export function saidBy(run: Run): Said {
  return JSON.parse(run.stdout);
}

/** Builds the program once for a file of tests. The folders lie inside the repository, where its packages are found. */
export function builtProgram(): Program {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/recourse-"));
  const home = join(folder, "home");
  const program = join(folder, "dist/recourse.js");
  const environment = { PATH: process.env["PATH"], HOME: join(folder, "user"), LANG: "C", NODE_OPTIONS: "" };
  const options = { cwd: folder, env: environment };
  const words = (given: readonly string[]) => [program, "--home", home, ...given];
  const run = (...given: readonly string[]): Run =>
    spawnSync(process.execPath, words(given), { ...options, encoding: "utf8" });
  beforeAll(() => {
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const build = spawnSync(
      process.execPath,
      [vite, "build", "--outDir", join(folder, "dist"), "--logLevel", "error"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    if (build.status !== 0) throw new Error(build.stderr);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    home,
    run,
    json: (...given) => saidBy(run(...given, "--json")),
    start: (...given) => spawn(process.execPath, words(given), options),
  };
}
