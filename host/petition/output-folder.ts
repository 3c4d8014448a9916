import { lstat, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { digestFromHex } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";

/** A file to be written below the output folder. `path` uses forward slashes and never comes from foreign text. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly language?: string;
  readonly pages?: number;
}

/** A file that was written. `path` is absolute. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly digest: Digest;
  readonly language?: string;
  readonly pages?: number;
}

const diskProblems: Readonly<Record<string, string>> = {
  ENOSPC: "output.disk-full",
  EDQUOT: "output.disk-full",
  EACCES: "output.not-writable",
  EPERM: "output.not-writable",
  EROFS: "output.not-writable",
  EIO: "output.not-writable",
  ELOOP: "output.not-writable",
  ENAMETOOLONG: "output.not-writable",
  ENOENT: "output.not-writable",
  EISDIR: "output.not-writable",
  ENOTEMPTY: "output.not-writable",
  ENOTDIR: "output.not-a-folder",
  EEXIST: "output.not-a-folder",
};

/**
 * Writes all files or none: everything goes to a temporary folder inside `folder` first and is moved into place at the end.
 * Files of the same names are replaced; others in
 * the folder are let be. A folder that holds exhibits of an older build which this one does not pass on is refused.
 */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
  signal: AbortSignal,
): Promise<Result<readonly WrittenFile[]>> {
  const root = resolve(folder);
  let staging: string | undefined;
  try {
    await makeFolders(root);
    const left = await exhibitsLeftBehind(root, files);
    if (left.length > 0)
      return refused(...left.map((file) => blocks("output.older-build", { folder, file }, { file: folder })));
    const blocked = await foldersInTheWay(root, files);
    if (blocked.length > 0)
      return refused(...blocked.map((file) => blocks("output.not-writable", { folder: file }, { file })));
    await sweepDeadBuilds(root);
    staging = await mkdtemp(join(root, `.building-${String(process.pid)}-`));
    for (const file of files) {
      signal.throwIfAborted();
      await mkdir(dirname(join(staging, file.path)), { recursive: true });
      await writeFile(join(staging, file.path), file.bytes, { flush: true });
    }
    signal.throwIfAborted();
    for (const file of files) {
      await mkdir(dirname(join(root, file.path)), { recursive: true });
      await rename(join(staging, file.path), join(root, file.path));
    }
    return made(files.map((file) => written(root, file)));
  } catch (error) {
    const code = diskProblems[codeOf(error)];
    if (code === undefined) throw error;
    return refused(blocks(code, { folder }, { file: folder }));
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it that are missing, one by one: asked to make them all, Node never comes back from a file system that
 * answers "not found" to the making of a folder, as `/proc` does.
 */
async function makeFolders(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await isThere(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    await mkdir(one).catch((error: unknown) => {
      // Somebody else made it a moment ago.
      if (codeOf(error) !== "EEXIST") throw error;
    });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/**
 * Exhibits that an older build left in the folder and that the new one does not pass on, perhaps because they are confidential now. They
 * are never deleted here: a file of that name may be a person's own.
 */
async function exhibitsLeftBehind(root: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const present = await readdir(join(root, "evidence")).catch(() => []);
  const own = new Set(files.map(({ path }) => path));
  return present
    .map((name) => `evidence/${name}`)
    .filter((path) => /^evidence\/E-\d{2,6}(\.\w+)?$/.test(path) && !own.has(path));
}

/** Targets whose names are taken by folders. Found before anything is moved, so that a build is never half in place. */
async function foldersInTheWay(root: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const paths = files.map(({ path }) => join(root, path));
  const found = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)));
  return paths.filter((_, index) => found[index]?.isDirectory() === true);
}

/** Removes what a killed build of ours left behind; a build that still runs keeps its folder. */
async function sweepDeadBuilds(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = /^\.building-(\d+)-\w+$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function written(root: string, { path, bytes, language, pages }: OutputFile): WrittenFile {
  const digest = digestFromHex(createHash("sha256").update(bytes).digest("hex"));
  return {
    path: join(root, path),
    bytes: bytes.byteLength,
    digest,
    ...(language === undefined ? {} : { language }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
