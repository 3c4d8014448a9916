import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleLanguages } from "../../sample-languages.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { brokenRules, pageRules, readPdf } from "./page-rules.ts";

const folder = temporaryFolder();
beforeAll(() => {
  execFileSync(process.execPath, ["dist/recourse.js", "demo", "--out", folder], { stdio: "ignore" });
});

const sample = (language: string) => readPdf(join(folder, `belarus-2020.${language}.pdf`));

describe("the rules of pages", () => {
  it.each(sampleLanguages)("hold in the sample petition in %s", (language) => {
    expect(brokenRules(sample(language))).toEqual([]);
  });

  it.each([
    ["fonts-embedded", "/FontDescriptor", { "/FontFile2": undefined }],
    ["output-intent", "/OutputIntent", { "/S": "/GTS_PDFX" }],
    ["attachments", "/Filespec", { "/AFRelationship": undefined }],
    ["open", "/Catalog", { "/OpenAction": "1 0 R" }],
    ["identified", "/Catalog", { "/Lang": undefined }],
    ["tagged", "/StructTreeRoot", { "/K": undefined }],
    ["pages", "/Page", { "/Tabs": "/R" }],
    ["contents", "/StructTreeRoot", { "/ParentTree": undefined }],
    ["figures", "/Figure", { "/Alt": undefined }],
    ["notes", "/Note", { "/ID": undefined }],
    ["links", "/Link", { "/Contents": undefined }],
    ["headings", "/H1", { "/S": "/H3" }],
    ["tables", "/TR", { "/K": [] }],
  ])("find what breaks “%s”", (rule, type, change) => {
    const { objects, ...others } = sample("en");
    const changed = new Map(objects);
    const [id, object] =
      [...objects].find(([, own]) => [own["/Type"], own["/S"], own["/Subtype"]].includes(type)) ?? [];
    if (id === undefined) throw new Error(`The sample has no ${type}.`);
    const after = Object.entries({ ...object, ...change }).filter(([, own]) => own !== undefined);
    changed.set(id, Object.fromEntries(after));
    const broken = brokenRules({ ...others, objects: changed });
    expect(broken.map((fault) => fault.split(":")[0])).toContain(rule);
  });

  it("stand in the documentation, each once", () => {
    const page = readFileSync("docs/page-rules.md", "utf8");
    for (const rule of Object.keys(pageRules)) expect(page.split(`\`${rule}\``), rule).toHaveLength(2);
  });
});
