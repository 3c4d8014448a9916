import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const program = join(import.meta.dirname, "../../../dist/recourse.js");
const token = "0123456789abcdef".repeat(4);

describe("a host that is held by the program which opened the window", () => {
  let folder = "";
  let host: ChildProcessWithoutNullStreams | undefined;
  let [printed, said] = ["", ""];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "recourse-held-"));
    [printed, said] = ["", ""];
  });

  afterEach(() => {
    host?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  function start(...words: readonly string[]): Promise<number | null> {
    const child = spawn(process.execPath, [program, "serve", "--home", join(folder, "home"), ...words]);
    host = child;
    child.stdout.on("data", (bytes) => (printed += String(bytes)));
    child.stderr.on("data", (bytes) => (said += String(bytes)));
    return new Promise((resolve) => child.once("exit", resolve));
  }

  const link = () => vi.waitFor(() => expect(printed).toMatch(/^http:.*\n/), { timeout: 20_000 });

  it("takes its token from there, and ends when that program is gone, whatever ended it", async () => {
    const end = start("--held");
    host?.stdin.write(`${token}\n`);
    await link();
    expect(printed).toContain(`/#token=${token}`);
    expect(host?.exitCode).toBeNull();
    host?.stdin.destroy();
    expect(await end).toBe(0);
  });

  it("ends on a signal too, while the program that holds it goes on", async () => {
    const end = start("--held");
    host?.stdin.write(`${token}\n`);
    await link();
    host?.kill("SIGTERM");
    expect(await end).toBe(0);
  });

  it("opens nothing with a token that can be guessed, and does not repeat it", async () => {
    for (const wrong of ["", "secret", token.slice(1), `${token}0`, token.toUpperCase(), ` ${token}`]) {
      const end = start("--held");
      host?.stdin.write(`${wrong}\n`);
      expect(await end, wrong).toBe(1);
      expect(said).toContain("serve.token-malformed");
      if (wrong !== "") expect(said).not.toContain(wrong);
      expect(printed).toBe("");
    }
  });

  it("opens nothing where nobody holds it", async () => {
    const end = start("--held");
    host?.stdin.end();
    expect(await end).toBe(1);
  });

  it("that nobody holds goes on when its standard input is closed", async () => {
    void start();
    host?.stdin.end();
    await link();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host?.exitCode).toBeNull();
  });
});
