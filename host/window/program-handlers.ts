import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { blocks, made, refused } from "../../core/base/problem.ts";
import { settingsSchema } from "../../core/bridge/program-operations.ts";
import type { Settings } from "../../core/bridge/program-operations.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import { systemCode, readProblem, writeProblem } from "../case-folder/disk-problem.ts";
import { markerName } from "../case-folder/layout.ts";
import { locales } from "../../locales/index.ts";
import { programVersion } from "../cli/version.ts";
import { sampleIds } from "../samples/sample-file.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { readRecent, recall, writeRecent } from "./recent.ts";
import type { CallContext, Workplace } from "./workplace.ts";

/** What only the shell around the host can do: a dialog of the system, where there is one. */
export interface Shell {
  readonly chooseFolder?: (purpose: "open-case" | "new-case" | "output") => Promise<string | undefined>;
  readonly showFolder?: (path: string) => Promise<void>;
}

/** What the program handlers share with the others: settings as they stand, running jobs, folders that may be shown. */
export interface ProgramState {
  readonly language: string;
  readonly jobs: Map<string, AbortController>;
  readonly ownFolders: Set<string>;
}

type ProgramHandlers = Pick<
  Handlers<CallContext>,
  | "program.state"
  | "program.set"
  | "program.forget"
  | "program.recall"
  | "folder.list"
  | "folder.choose"
  | "folder.make"
  | "folder.show"
  | "job.cancel"
>;

/** Where new cases go unless a person says otherwise. */
export function casesFolder(): string {
  const documents = join(homedir(), "Documents");
  return join(existsSync(documents) ? documents : homedir(), "Recourse");
}

/** Answers what concerns the program rather than one case. */
export function programHandlers(place: Workplace, program: ProgramState, shell: Shell): ProgramHandlers {
  // Two changes at once would each write what the other had not read.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    "program.state": async () =>
      made({
        version: programVersion(),
        platform: process.platform,
        casesFolder: casesFolder(),
        home: place.home,
        settings: await readSettings(place, program.language),
        recent: await readRecent(place.home),
        samples: await sampleIds(),
        petitionLanguages: petitionLanguages(),
        hasNativeDialogs: shell.chooseFolder !== undefined,
      }),
    "program.set": ({ settings }, { emit }) =>
      inTurn(async () => {
        const next = { ...(await readSettings(place, program.language)), ...withoutAbsent(settings) };
        await writeJsonFile(settingsPath(place), next);
        place.setAuthor(next.author);
        emit({ kind: "settings-changed" });
        return made(next);
      }),
    "program.forget": ({ path }) =>
      inTurn(async () => {
        const recent = await readRecent(place.home);
        await writeRecent(
          place.home,
          recent.filter((one) => one.path !== path),
        );
        return made({});
      }),
    "program.recall": (entry) =>
      inTurn(async () => {
        await recall(place.home, entry);
        return made({});
      }),
    ...folderHandlers(program, shell),
    "job.cancel": ({ job }) => {
      program.jobs.get(job)?.abort();
      return Promise.resolve(made({}));
    },
  };
}

function folderHandlers(
  program: ProgramState,
  shell: Shell,
): Pick<ProgramHandlers, Extract<keyof ProgramHandlers, `folder.${string}`>> {
  return {
    "folder.list": ({ path }) => listFolder(path ?? nearestFolder(casesFolder())),
    "folder.choose": async ({ purpose }) => {
      if (shell.chooseFolder === undefined) return made({ kind: "unavailable" });
      const path = await shell.chooseFolder(purpose);
      return made(path === undefined ? { kind: "cancelled" } : { kind: "chosen", path });
    },
    "folder.make": ({ parent, name }) => makeFolderIn(parent, name),
    "folder.show": async ({ path }) => {
      const own = program.ownFolders.has(resolve(path));
      if (!own) return refused(blocks("bridge.folder-not-ours", { path }));
      await (shell.showFolder ?? showWithSystem)(path);
      return made({});
    },
  };
}

/** The languages whose petition texts are all there. A language of the window alone has none. */
function petitionLanguages(): readonly string[] {
  const wanted = Object.keys(locales["en"]?.petition ?? {});
  return Object.entries(locales).flatMap(([tag, { petition }]) =>
    wanted.every((key) => petition[key] !== undefined) ? [tag] : [],
  );
}

/** The settings of this computer; those that nobody set are the usual ones. */
export async function readSettings(place: Workplace, language: string): Promise<Settings> {
  const kept = await readJsonFile(settingsPath(place), z.object(settingsSchema.unwrap().shape).partial());
  return {
    language,
    theme: "system",
    contrast: "system",
    density: "usual",
    clock: "local-first",
    author: "",
    ...withoutAbsent(kept ?? {}),
  };
}

function settingsPath({ home }: Workplace): string {
  return join(home, "settings.json");
}

function withoutAbsent<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(present, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

async function listFolder(path: string) {
  const folder = resolve(path);
  try {
    const names = await readdir(folder, { withFileTypes: true });
    const visible = names.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const folders = visible
      .map(({ name }) => ({ name, path: join(folder, name), isCase: isCaseFolder(join(folder, name)) }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
    const parent = dirname(folder);
    return made({ path: folder, ...(parent === folder ? {} : { parent }), isCase: isCaseFolder(folder), folders });
  } catch (error) {
    return refused(readProblem(error, folder));
  }
}

function isCaseFolder(path: string): boolean {
  return existsSync(join(path, markerName));
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

async function makeFolderIn(parent: string, name: string) {
  const path = join(resolve(parent), name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-"));
  try {
    if (!(await stat(parent)).isDirectory()) return refused(blocks("case.not-a-folder", { path: parent }));
    await mkdir(path);
    return made({ path });
  } catch (error) {
    if (systemCode(error) === "EEXIST") return made({ path });
    return refused(writeProblem(error, parent));
  }
}

/** The system's own command for showing a folder. The path is an argument of its own, never part of a command line. */
function showWithSystem(path: string): Promise<void> {
  const program = process.platform === "win32" ? "explorer" : process.platform === "darwin" ? "open" : "xdg-open";
  return new Promise((done) => {
    const child = spawn(program, [path], { detached: true, stdio: "ignore" });
    child.on("error", () => done());
    child.on("spawn", () => done());
    child.unref();
  });
}
