import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import { runCommandLine } from "../../../host/cli/main.ts";
import type { Outside } from "../../../host/cli/main.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const newWords = ["--title", "T", "--country", "BY", "--languages", "en", "--template", "un-special-procedures"];

function outsideOf(folder: string, changed: Partial<Outside> = {}) {
  const printed = { stdout: "", stderr: "" };
  const outside: Outside = {
    stdin: () => Readable.from([]),
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    isTerminal: false,
    environment: { HOME: join(folder, "user"), XDG_DATA_HOME: join(folder, "data") },
    clock: () => instantFromEpoch(Date.UTC(2020, 7, 12)),
    signal: new AbortController().signal,
    ...changed,
  };
  return { outside, printed };
}

describe("the program", () => {
  it("keeps its private folder where the system has the data of programs", async () => {
    const folder = temporaryFolder();
    expect(await runCommandLine(["new", join(folder, "a"), ...newWords], outsideOf(folder).outside)).toBe(0);
    expect(readdirSync(join(folder, "data", "recourse")).sort()).toEqual(["cases", "device.key"]);
    const without = outsideOf(folder, { environment: { HOME: join(folder, "user"), XDG_DATA_HOME: "relative" } });
    expect(await runCommandLine(["new", join(folder, "b"), ...newWords], without.outside)).toBe(0);
    expect(existsSync(join(folder, "user/.local/share/recourse/device.key"))).toBe(true);
  });

  it("tells a bug in one sentence, with exit status 3, and writes the account into the private folder", async () => {
    const folder = temporaryFolder();
    let readings = 0;
    const clock = () => {
      readings += 1;
      if (readings === 1) throw new TypeError("secret detail");
      return instantFromEpoch(Date.UTC(2020, 7, 12));
    };
    const { outside, printed } = outsideOf(folder, { clock });
    expect(await runCommandLine(["new", join(folder, "a"), ...newWords, "--json"], outside)).toBe(3);
    const said = JSON.parse(printed.stdout);
    expect(said).toMatchObject({ ok: false, problems: [{ code: "bug.recorded" }] });
    expect(printed.stderr + printed.stdout).not.toContain("secret detail");
    expect(printed.stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(said.problems[0].params.file, "utf8")).toContain("TypeError: secret detail");
    expect(existsSync(join(folder, "a"))).toBe(false);
  });

  it("stops before it writes when it was interrupted", async () => {
    const folder = temporaryFolder();
    const { outside } = outsideOf(folder, { signal: AbortSignal.abort() });
    expect(await runCommandLine(["new", join(folder, "a"), ...newWords], outside)).toBe(130);
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("speaks the language of the system where there are texts in it, and the one that is asked for", async () => {
    const folder = temporaryFolder();
    const sentence = async (words: readonly string[], environment: Outside["environment"]) => {
      const { outside, printed } = outsideOf(folder, { environment: { HOME: folder, ...environment } });
      await runCommandLine(["status", join(folder, "nothing"), ...words], outside);
      return printed.stderr;
    };
    const english = await sentence([], { LANG: "C" });
    expect(await sentence([], { LANG: "xx_XX.UTF-8" })).toBe(english);
    expect(await sentence(["--language", "xx"], { LANG: "C" })).toBe(english);
    expect(await sentence([], { LANG: "ru_RU.UTF-8" })).toBe(await sentence(["--language", "ru"], { LANG: "C" }));
  });
});
