import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, vi } from "vitest";
import * as electron from "./fake-electron.ts";

/**
 * Starts the program of the window for all tests of a file under the stand-in for Electron, with a home of its own, as the system does
 * for a case that was double-clicked. The test file has to replace Electron by the stand-in. Answers with the folder that it may use.
 */
export function startProgram(): string {
  const here = mkdtempSync(join(tmpdir(), "recourse-electron-"));
  beforeAll(async () => {
    for (const name of ["XDG_DATA_HOME", "APPDATA"]) vi.stubEnv(name, join(here, "data"));
    vi.stubEnv("HOME", here);
    const given = join(here, "given at the start.recourse");
    mkdirSync(given);
    vi.spyOn(process, "argv", "get").mockReturnValue(["recourse", "--flag", given]);
    await import("../../electron/main.ts");
    await vi.waitFor(() => expect(theWindow().loadURL).toHaveBeenCalled(), { timeout: 30_000 });
  }, 60_000);
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(here, { recursive: true, force: true });
  });
  return here;
}

/** The one window of the program. */
export function theWindow() {
  const [window] = electron.windows;
  if (window === undefined) throw new Error("No window was made.");
  return window;
}

/** A call as it reaches the program, from a page and a frame of it. */
export function callFrom(
  sender: unknown,
  senderFrame: unknown,
  name: unknown = "program.state",
  input: unknown = {},
): unknown {
  return electron.calls.get("recourse:invoke")?.({ sender, senderFrame }, name, input);
}

/** A call of the page of the window. */
export async function call(name: string, input: unknown): Promise<unknown> {
  const { webContents } = theWindow();
  return await callFrom(webContents, webContents.mainFrame, name, input);
}

/** What the window gets for an address. */
export async function fetchOf(address: string, order: RequestInit = {}): Promise<Response> {
  const answer = await electron.schemes.get("recourse")?.(new Request(address, order));
  if (answer === undefined) throw new Error("Nothing answers for recourse:");
  return answer;
}
