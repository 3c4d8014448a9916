import { link, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemCode } from "./disk-problem.ts";

/** Files that this program writes and has not finished, by exact name: device, process and number. */
const unfinishedName = /^tmp\.[0-9a-f]{32}\.(\d{1,10})\.[0-9a-f]{16}\.part$/;

/** The name of a file that is still being written; it says which process will finish it. */
export function unfinishedFileName(device: string, randomBytes: (size: number) => Uint8Array): string {
  return `tmp.${device}.${process.pid}.${Buffer.from(randomBytes(8)).toString("hex")}.part`;
}

/** Removes what earlier runs of this device left unfinished in a folder. Files of running processes and all others stay. */
export async function removeUnfinished(folder: string, device: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names) {
    const pid = unfinishedName.exec(name)?.[1];
    if (pid !== undefined && name.includes(device) && !isRunning(Number(pid))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Whether a process of this machine is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

/** Writes a file so that it is there whole or not at all, and stays after a loss of power. An existing file is replaced. */
export async function writeDurably(path: string, content: Uint8Array | string, unfinished: string): Promise<void> {
  const temporary = join(dirname(path), unfinished);
  try {
    await writeAndSync(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Like `writeDurably`, for a place where nothing may be replaced. False where something stood there already. */
export async function writeOnce(path: string, content: Uint8Array | string, unfinished: string): Promise<boolean> {
  const temporary = join(dirname(path), unfinished);
  try {
    await writeAndSync(temporary, content);
    return await moveOnce(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a finished file its place unless something stands there already; then false, and the finished file stays where it was. */
export async function moveOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    // FAT and some network folders know no links; a rename there is the nearest thing to a link that refuses to replace.
    if (await exists(to)) return false;
    await rename(from, to);
  }
  await rm(from, { force: true });
  await syncFolder(dirname(to));
  return true;
}

/** Makes a folder and those above it. Only the owner may enter one that is `private`. */
export async function makeFolder(path: string, access: "shared" | "private" = "shared"): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: access === "private" ? 0o700 : 0o755 });
  if (first !== undefined) await syncFolder(dirname(first));
}

/** Makes a folder inside a case, and refuses (`ENOTDIR`) to write through a link that somebody put in its place. */
export async function makeFolderInside(root: string, names: readonly string[]): Promise<string> {
  let path = root;
  for (const name of names) {
    path = join(path, name);
    await makeFolder(path);
    if (!(await isRealFolder(path))) throw Object.assign(new Error(`${path} is a link`), { code: "ENOTDIR" });
  }
  return path;
}

/** Makes new, renamed and removed names of a folder last. Windows keeps them by itself and refuses the call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    // Some file systems (FUSE, SMB) cannot do this for folders and say so.
    if (!["EINVAL", "ENOTSUP"].includes(systemCode(error) ?? "")) throw error;
  } finally {
    await folder.close();
  }
}

/** The names in a folder, in order; none where it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** The names of the files in a folder, in order: no folders, no links, no devices; none where it does not exist. */
export async function fileNamesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** Whether anything stands at a path, a dead link included. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Whether a path is a folder of its own, and no link to one. */
export async function isRealFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Whether a path is a file of its own: no folder, no link, no device. */
export async function isRegularFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Writes a new file and waits until the disk has it. Who may read it follows from the folder in which it stands. */
export async function writeAndSync(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx", 0o644);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
