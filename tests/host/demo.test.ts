import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleLanguages } from "../sample-languages.ts";

const languages = sampleLanguages;
const rightToLeft = ["ar", "fa"];
const program = resolve("dist/recourse.js");
const root = mkdtempSync(join(tmpdir(), "recourse-demo-"));
const out = join(root, "out");
const casePath = join(out, "belarus-2020.recourse");
let report: DemoReport;

interface DemoReport {
  readonly ok: boolean;
  readonly outputs: readonly {
    readonly path: string;
    readonly digest: string;
    readonly bytes: number;
    readonly pages?: number;
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly where?: { readonly paragraph?: string };
  }[];
}

beforeAll(() => {
  report = recourse(["demo", "--out", out]).report;
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the demo", () => {
  it("makes the Belarus appeal in eight languages, each output with its size and digest", () => {
    expect(report.ok).toBe(true);
    expect(report.outputs.length).toBeGreaterThanOrEqual(8);
    for (const output of report.outputs) {
      expect(output.bytes).toBe(readFileSync(output.path).byteLength);
      expect(output.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
    for (const language of languages) {
      const pdf = report.outputs.find(({ path }) => path === join(out, `belarus-2020.${language}.pdf`));
      expect(pdf?.pages).toBeGreaterThanOrEqual(8);
    }
  });

  it("prints the same exhibit labels and the same figures in every language", () => {
    const texts = languages.map((language) => textOf(language));
    const labels = texts.map((text) => [...new Set(text.match(/E-\d{2}/g))].sort());
    expect(labels[0]?.length).toBeGreaterThanOrEqual(15);
    for (const other of labels.slice(1)) expect(other).toEqual(labels[0]);
    for (const text of texts) for (const figure of ["203", "6697", "2020", "30"]) expect(text).toContain(figure);
  });

  it("states the same figures and numbers the same paragraphs in every language", () => {
    const paragraphs = paragraphNumbers("en");
    expect(paragraphs.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 1)));
    const figures = figuresIn(textOf("en"));
    for (const other of languages) {
      expect(paragraphNumbers(other), other).toEqual(expect.arrayContaining([...paragraphs]));
      if (!rightToLeft.includes(other))
        expect(figuresIn(textOf(other)), other).toEqual(expect.arrayContaining([...figures]));
      const unseparated = textOf(other).replace(/[ ,.\u00a0\u202f\u066b\u066c]/g, "");
      expect(
        figures.filter((figure) => !unseparated.includes(figure)),
        other,
      ).toEqual([]);
    }
  });

  it("carries the manifest inside each PDF, sound to qpdf, with every font embedded", () => {
    for (const language of languages) {
      const file = join(out, `belarus-2020.${language}.pdf`);
      expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
        "No syntax or stream encoding errors",
      );
      expect(execFileSync("pdfdetach", ["-list", file], { encoding: "utf8" })).toContain("manifest.json");
      const attached = join(root, `manifest.${language}.json`);
      execFileSync("pdfdetach", ["-savefile", "manifest.json", "-o", attached, file]);
      expect(readFileSync(attached)).toEqual(readFileSync(join(out, "manifest.json")));
      const pages = { engine: "pdfmake 0.3.11", icu: process.versions["icu"] };
      expect(JSON.parse(readFileSync(attached, "utf8"))).toMatchObject({ pages });
      const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" }).trim().split("\n").slice(2);
      for (const font of fonts) expect(font).toMatch(/yes yes yes/);
    }
  });

  it("says on every page that it is a sample", () => {
    for (const [language, mark] of [
      ["en", "Sample."],
      ["ru", "Образец."],
    ] as const) {
      const pages = textOf(language).split("\f").slice(0, -1);
      for (const page of pages) expect(page).toContain(mark);
    }
  });

  it("copies the public exhibits with digests that sha256sum confirms", () => {
    const checked = execFileSync("sha256sum", ["-c", "evidence.sha256"], { cwd: out, encoding: "utf8" });
    expect(checked.trim().split("\n").length).toBeGreaterThanOrEqual(15);
    expect(checked).not.toContain("FAILED");
  });

  it("gives the same bytes when it is built again, from the same case or a new one", () => {
    const again = join(root, "again");
    recourse(["build", casePath, "--out", again]);
    const fresh = join(root, "fresh");
    recourse(["demo", "--out", fresh, "--home", join(root, "other-home")]);
    for (const language of languages) {
      const bytes = readFileSync(join(out, `belarus-2020.${language}.pdf`));
      expect(readFileSync(join(again, `belarus-2020.${language}.pdf`)).equals(bytes)).toBe(true);
      expect(readFileSync(join(fresh, `belarus-2020.${language}.pdf`)).equals(bytes)).toBe(true);
    }
  });

  it("refuses to build when an exhibit link is deleted, and names the paragraph", () => {
    const copy = join(root, "copy.recourse");
    cpSync(casePath, copy, { recursive: true });
    const home = join(root, "copy-home");
    cpSync(join(root, "home"), home, { recursive: true });
    const changed = recourse(["set", copy, "f-blackout", "exhibits", "[]"], home);
    expect(changed.status).toBe(0);
    const lint = recourse(["lint", copy], home);
    expect(lint.status).toBe(1);
    const problem = lint.report.problems.find(({ code }) => code === "finding.without-exhibit");
    expect(problem?.where?.paragraph).toMatch(/^\d+$/);
    expect(problem?.message).toContain(`aragraph ${problem?.where?.paragraph ?? ""}`);
    const build = recourse(["build", copy, "--out", join(root, "refused")], home);
    expect(build.status).toBe(1);
  });
});

function recourse(
  words: readonly string[],
  home = join(root, "home"),
): { readonly status: number; readonly report: DemoReport } {
  const all = words.includes("--home") ? words : [...words, "--home", home];
  const run = spawnSync(process.execPath, [program, ...all, "--json"], { encoding: "utf8" });
  return { status: run.status ?? -1, report: JSON.parse(run.stdout) as DemoReport };
}

/** The text of the pages without marks of direction, and with the digits of every script as 0 to 9. */
function textOf(language: string): string {
  const file = join(out, `belarus-2020.${language}.pdf`);
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** Numbers of paragraphs: with their full stop where lines begin, and in Arabic script wherever a number stands beside a word. */
function paragraphNumbers(language: string): readonly string[] {
  const text = textOf(language);
  const mark = rightToLeft.includes(language)
    ? /(?:^|\s{2,})[.-]?([BD]?\d{1,3})[.-]?(?=\s|$|\p{Script=Arabic})/gmu
    : /^ {0,12}([BD]?\d{1,3})\.\s/gm;
  return [...new Set(Array.from(text.matchAll(mark), ([, number]) => number ?? ""))];
}

/** Every number of three digits or more, written without the separators of any language. */
function figuresIn(text: string): readonly string[] {
  const joined = text.replace(/(?<=\b\d{1,3})[, .\u00a0\u202f\u066c](?=\d{3}\b)/g, "");
  return [...new Set(joined.match(/(?<![\w-])\d{3,}(?!\w)/g))].sort();
}
