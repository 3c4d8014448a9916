import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/** Values of the environment, as the process was given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The private folder of this device: the one that is asked for, else the place that the system has for the data of programs. */
export function homeFolder(asked: string | undefined, environment: Environment, platform: NodeJS.Platform): string {
  if (asked !== undefined) return resolve(asked);
  const user = environment["HOME"] ?? homedir();
  if (platform === "win32") return join(environment["APPDATA"] ?? join(user, "AppData", "Roaming"), "recourse");
  if (platform === "darwin") return join(user, "Library", "Application Support", "recourse");
  // XDG Base Directory Specification: a path that is not absolute is to be ignored.
  const data = environment["XDG_DATA_HOME"] ?? "";
  return join(isAbsolute(data) ? data : join(user, ".local", "share"), "recourse");
}
