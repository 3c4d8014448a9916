import { blocks } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";

/** The code of a system error such as `ENOSPC`, or undefined where an error is something else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" && /^E(?!RR_)[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

const writeCodes: Readonly<Record<string, string>> = {
  ENOSPC: "case.disk-full",
  EDQUOT: "case.disk-full",
  EROFS: "case.read-only",
  EACCES: "case.read-only",
  EPERM: "case.read-only",
};

/** The problem behind an error met while a case was being written. Anything that is no matter of the disk is thrown on. */
export function writeProblem(error: unknown, path: string): Problem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return blocks(writeCodes[code] ?? "case.disk-failed", { path, code }, { file: path });
}

/** The problem behind an error met while a case was being read. */
export function readProblem(error: unknown, path: string): Problem {
  const code = systemCode(error);
  if (code === "ENOENT") return blocks("case.not-found", { path }, { file: path });
  if (code === "ENOTDIR") return blocks("case.not-a-folder", { path }, { file: path });
  if (code === "EACCES" || code === "EPERM") return blocks("case.unreadable", { path }, { file: path });
  if (code === undefined) throw error;
  return blocks("case.disk-failed", { path, code }, { file: path });
}
