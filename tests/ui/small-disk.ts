import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A disk of its own, as long as a test lasts. */
export interface SmallDisk {
  readonly path: string;
  /** Whether the system let us mount it. */
  readonly isMounted: boolean;
  readonly setWritable: (isWritable: boolean) => void;
}

/** Puts a small disk at a path, or into a new folder. It is gone when the test is over, after everything that was opened later. */
export function smallDisk(kilobytes: number, at?: string): SmallDisk {
  const root = at === undefined ? mkdtempSync(join(tmpdir(), "recourse-disk-")) : undefined;
  const path = at ?? join(root ?? "", "disk");
  mkdirSync(path);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", path]);
  onTestFinished(() => {
    if (status === 0) spawnSync("umount", [path]);
    if (root !== undefined) rmSync(root, { recursive: true, force: true });
  });
  return {
    path,
    isMounted: status === 0,
    setWritable: (isWritable) => {
      spawnSync("mount", ["-o", isWritable ? "remount,rw" : "remount,ro", path]);
    },
  };
}
