import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import { mirror } from "../../../core/pdf/mirror.ts";
import type { PageDescription, PageNode } from "../../../core/pdf/page-description.ts";
import { openPrinter } from "../../../host/pdf/print.ts";
import type { Printer } from "../../../host/pdf/print.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const watch = { signal: new AbortController().signal, progress: () => undefined };
const folder = temporaryFolder();
let printer: Printer;
beforeAll(() => {
  printer = openPrinter();
});
afterAll(() => printer.close());

describe("the structure of a document", () => {
  it("has headings, paragraphs, lists with their labels, links with their objects and drawings", async () => {
    const tree = await treeOf([
      { text: "Title", tag: "H1" },
      { text: "Facts", tag: "H2", id: "facts", hang: "I.", hangWidth: 28 },
      { text: ["As part ", { text: "one", linkToDestination: "facts" }, " says."], hang: "1.", hangWidth: 28 },
      { tag: "L", stack: [{ text: "to write", tag: "LI", hang: "(a)", hangWidth: 22, margin: [22, 0, 0, 0] }] },
      { svg: square, width: 20, alternative: "A square" },
      { canvas: [{ type: "rect", x: 0, y: 0, w: 9, h: 9, color: "#000" }] },
    ]);
    expect(tree).toBe(
      [
        "Document",
        ' H1 (block) "Title"',
        ' H2 (block) "I.Facts"',
        ' P (block) "1.As part " Link (inline) "one" Object " says."',
        " L (block): /ListNumbering /Decimal",
        '  LI (block) Lbl (block) "(a)" LBody (block) "to write"',
        ' Figure: /Placement /Block /BBox [...] ""',
      ]
        .join("\n")
        .replaceAll(/\s+/g, " "),
    );
  });

  it("gives a drawing its words", async () => {
    const file = await saved([{ svg: square, width: 20, alternative: "A square, filled" }]);
    const plain = execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, "-"], { encoding: "latin1" });
    expect(plain).toContain("/Alt (A square, filled)");
  });

  it("keeps the words of lines apart, and puts a note after its call with its label", async () => {
    const words =
      "a paragraph that goes on for more than one line so that its words are parted by the end of a line ".repeat(2);
    const note = { text: "Authority, para. 2.", hang: "1", style: "note" };
    const tree = await treeOf([{ text: [words, { text: "1", style: "call", note }, " and on"] }]);
    expect(tree).toContain(
      `"${words.trimEnd()} " Reference (inline) "1" Note <note-000001> (inline) Lbl (block) "1" "Authority, para. 2." " and on"`,
    );
  });

  it("names the head cells of a table once, on however many pages they are repeated", async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [{ text: `cell ${row}` }, { text: "" }]);
    const head = [{ text: "First" }, { text: "Second" }];
    const tree = await treeOf([{ table: { widths: [100, "*"], headerRows: 1, body: [head, ...rows] } }]);
    expect(tree.match(/TH:/g)).toHaveLength(2);
    expect(tree.match(/"First"/g)).toHaveLength(1);
    expect(tree.match(/TR/g)).toHaveLength(121);
    expect(tree.match(/TD/g)).toHaveLength(240);
  });

  it("reads the columns of a right-to-left page from the right", async () => {
    const table = { table: { widths: [80, "*"], headerRows: 1, body: [["A", "B"].map(cell), ["C", "D"].map(cell)] } };
    const tree = await treeOf([mirror(table)], "ar");
    expect([...tree.matchAll(/"(.)"/g)].map(([, letter]) => letter)).toEqual(["A", "B", "C", "D"]);
  });

  it("leaves nothing of a page unmarked, and no mark open", async () => {
    const file = await saved([
      { text: "Text", tag: "H1" },
      { table: { widths: ["*"], body: [[{ text: "cell" }]] }, layout: "ruled" },
      { svg: square, width: 20 },
    ]);
    const plain = join(folder, "plain.pdf");
    execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, plain]);
    const [, page = ""] =
      /%% Contents for page 1\n[^]*?\nstream\n([^]*?)\nendstream/.exec(readFileSync(plain, "latin1")) ?? [];
    expect(page).toContain("BDC");
    const [unmarked, open] = marksOf(`${page}\n`);
    expect(unmarked).toEqual([]);
    expect(open).toBe(0);
  });
});

const square = '<svg width="20" height="20" viewBox="0 0 20 20"><rect width="20" height="20"/></svg>';

const cell = (text: string): PageNode => ({ text });

/** What paints outside of marked content, and how many marks are open at the end. */
function marksOf(stream: string): readonly [readonly string[], number] {
  let open = 0;
  const unmarked: string[] = [];
  for (const [operator] of stream.matchAll(/\b(BMC|BDC|EMC|TJ|Tj|Do|f\*?|S|B\*?)(?=\s)/g)) {
    if (operator === "BMC" || operator === "BDC") open += 1;
    else if (operator === "EMC") open -= 1;
    else if (open !== 1) unmarked.push(operator);
  }
  return [unmarked, open];
}

/** The structure tree as poppler reads it, in one line. */
async function treeOf(content: readonly PageNode[], language = "en"): Promise<string> {
  const file = await saved(content, language);
  const tree = execFileSync("pdfinfo", ["-struct-text", file], { encoding: "utf8" });
  return tree
    .replaceAll(/Object \d+ \d+/g, "Object")
    .replaceAll(/\[[\d. ]+\]/g, "[...]")
    .replaceAll(/\s+/g, " ")
    .trim();
}

async function saved(content: readonly PageNode[], language = "en"): Promise<string> {
  const { bytes } = await printer.print(description(content, language), watch);
  const file = join(folder, "structure.pdf");
  writeFileSync(file, bytes);
  return file;
}

function description(content: readonly PageNode[], language: string): PageDescription {
  return {
    language: language as Language,
    direction: language === "ar" ? "rtl" : "ltr",
    digits: "0123456789",
    noteNumbers: "through",
    title: "Structure",
    author: "Test",
    date: "2020-08-10" as Day,
    content: content.map((node) => ({ style: "body", ...node })),
    running: { headStart: [{ text: "Head" }], headEnd: "", footStart: "", footFirstPage: "", pageNumber: "{page}" },
    attachments: [],
  };
}
