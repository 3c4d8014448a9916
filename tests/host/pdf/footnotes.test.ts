import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
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

const words = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`).join(" ");

describe("footnotes", () => {
  it("of rows that do not break stand on the page of their row, each once and in order", async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [
      { text: `row ${at}` },
      {
        text: [
          `has call${at}x`,
          call(
            at,
            `Note ${at} of a cell, which is long enough to fill more than a single line of the foot of a page here, as end${at}x shows.`,
          ),
        ],
      },
    ]);
    const pages = await textsOf([
      { table: { widths: [60, "*"], headerRows: 1, dontBreakRows: true, body: [["Row", "Words"].map(cell), ...rows] } },
    ]);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.flatMap(notesOn)).toEqual(rows.map((_, at) => at));
    for (const page of pages) {
      expect(notesOn(page)).toEqual(callsOn(page));
      expect([...page.matchAll(/end(\d+)x/g)].map(([, number]) => Number(number))).toEqual(callsOn(page));
    }
  });

  it("of cells that break, and of columns, stand on the page of their call below all text", async () => {
    const row = (at: number) => [
      { text: words(`left${at}w`, 150) },
      {
        text: [words(`right${at}w`, 100), ` call${at}x`, call(at, `Note ${at} of a column.`), ` ${words("more", 60)}`],
      },
    ];
    const body = Array.from({ length: 12 }, (_, at) => row(at));
    const block = { stack: [{ text: words("text", 90) }], unbreakable: true };
    const columns = Array.from({ length: 12 }, (_, at) => [{ columns: row(12 + at), columnGap: 10 }, block]).flat();
    const pages = await textsOf([{ table: { widths: ["*", "*"], body } }, ...columns]);
    expect(pages.flatMap(notesOn)).toEqual(Array.from({ length: 24 }, (_, at) => at));
    for (const page of pages) {
      expect(notesOn(page)).toEqual(callsOn(page));
      expect(page).not.toMatch(/Note \d+ of a column\.[^]*\n.*(left|right|more)\d/);
    }
  });

  it("do not cover the text of a column that was set before, nor a block that follows", async () => {
    const note = "Note 0 of the second column, in four lines. ".repeat(7);
    const right = { text: [`${words("right0w", 6)} call0x`, call(0, note), ` ${words("right1w", 30)}`] };
    const [filled, short] = [{ text: words("left0w", 620) }, { text: words("left0w", 6) }];
    const beside = await textsOf([{ columns: [filled, right], columnGap: 10 }]);
    expect(beside.findIndex((page) => page.includes("call0x"))).toBeGreaterThan(0);
    const drawing = {
      svg: '<svg width="10" height="520" viewBox="0 0 10 520"><rect width="10" height="520"/></svg>',
      width: 10,
    };
    const after = await textsOf([
      { columns: [short, right], columnGap: 10 },
      { stack: [drawing], unbreakable: true },
    ]);
    expect(after).toHaveLength(2);
  });

  it("that are long begin on the page of their call and go on at the foot of the next pages, with no word lost", async () => {
    const long = words("long", 900);
    const pages = await textsOf([
      { text: words("before", 300) },
      { text: ["Here is call1x", call(1, `Note 1 begins ${long} ends.`), " and goes on."] },
      { text: ["Then call2x", call(2, "Note 2 is short."), "."] },
      { text: words("after", 900) },
    ]);
    const withCall = pages.findIndex((page) => page.includes("call1x"));
    expect(pages[withCall]).toContain("Note 1 begins");
    expect(pages[withCall]).not.toContain("long899");
    const whole = pages.join(" ").replaceAll(/\s+/g, " ");
    for (const word of [...long.split(" "), "ends."]) expect(whole).toContain(word);
    expect(whole.indexOf("ends.")).toBeLessThan(whole.indexOf("Note 2 is short."));
    expect(pages.flatMap((page) => page.match(/after\d+/g) ?? [])).toHaveLength(900);
  });

  it("longer than what is left of the document get pages of their own", async () => {
    const pages = await textsOf([{ text: ["Only call1x", call(1, `Note 1 ${words("long", 2500)} ends.`), "."] }]);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join(" ")).toContain("ends.");
  });

  it("are numbered anew on each page where that is asked for, in the figures of the language", async () => {
    const content = Array.from({ length: 60 }, (_, at) => ({
      text: [words("text", 60), ` call${at}x`, call(at, `Note ${at} of the text.`)],
    }));
    const pages = await textsOf(content, { noteNumbers: "page", digits: "٠١٢٣٤٥٦٧٨٩" });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const labels = [...page.matchAll(/^\s*([٠-٩]+)\s+Note/gm)].map(([, label]) => label);
      expect(labels).toEqual(
        labels.map((_, at) => [...String(at + 1)].map((digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]).join("")),
      );
    }
  });
});

describe("a table of authorities", () => {
  it.each(["en", "ar"])("names the pages of the notes that cite each place, in %s", async (language) => {
    const cited = (at: number) => ({
      ...call(at, `Note ${at} of the text.`),
      note: { text: `Note ${at} of it.`, style: "note", cites: [`place ${at % 7}`] },
    });
    const content: readonly PageNode[] = [
      ...Array.from({ length: 40 }, (_, at) => ({ text: [words("text", 90), ` call${at}x`, cited(at)] })),
      ...Array.from({ length: 7 }, (_, place) => ({
        ...(place === 0 ? { pageBreak: "before" } : {}),
        columns: [
          { width: 80, text: `Place ${place}:` },
          {
            width: 50,
            text: [
              {
                text: `${language === "ar" ? "\u061c" : ""}${Array.from({ length: 6 }, () => "000").join(" ")}`,
                citedPages: `place ${place}`,
              },
            ],
          },
        ],
      })),
    ];
    const pages = await textsOf(content, {
      language: language as Language,
      direction: language === "ar" ? "rtl" : "ltr",
    });
    const table = pages.join("\n").replaceAll(/[\u200e\u200f\u202a-\u202e]/g, "");
    for (let place = 0; place < 7; place += 1) {
      const expected = pages.flatMap((page, at) => (callsOn(page).some((call) => call % 7 === place) ? [at + 1] : []));
      const found = pagesAfter(table, `Place ${place}:`, place === 6 ? undefined : `Place ${place + 1}:`);
      expect(
        found.toSorted((a, b) => a - b),
        `place ${place}`,
      ).toEqual(expected);
    }
  });
});

/** The numbers between a name and the next one. */
function pagesAfter(text: string, name: string, next: string | undefined): readonly number[] {
  const from = text.indexOf(name) + name.length;
  const end = next === undefined ? undefined : text.indexOf(next);
  return (text.slice(from, end).match(/\d+/g) ?? []).map(Number);
}

const cell = (text: string): PageNode => ({ text });

function call(at: number, text: string): PageNode {
  return { text: String(at + 1), style: "call", note: { text, hang: String(at + 1), style: "note" } };
}

const notesOn = (page: string) => [...page.matchAll(/Note (\d+) /g)].map(([, number]) => Number(number));
const callsOn = (page: string) => [...page.matchAll(/call(\d+)x/g)].map(([, number]) => Number(number));

/** The text of each page, as it is laid out. */
async function textsOf(
  content: readonly PageNode[],
  options: Partial<PageDescription> = {},
): Promise<readonly string[]> {
  const { bytes, pages } = await printer.print({ ...description(content), ...options }, watch);
  const file = join(folder, "notes.pdf");
  writeFileSync(file, bytes);
  expect(wordsBelowNotes(file)).toEqual([]);
  const texts = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  expect(texts).toHaveLength(pages);
  return texts;
}

/** Words of the text that stand as low as a note of their page, or in the margin. */
function wordsBelowNotes(file: string): readonly string[] {
  const boxes = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
  return boxes.split("<page ").flatMap((page) => {
    const found = [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)];
    const placed = found.map(([, top, bottom, word = ""]) => ({ top: Number(top), bottom: Number(bottom), word }));
    const notes = placed.filter(({ word }) => /^(Note|long\d+)$/.test(word)).map(({ top }) => top);
    const end = Math.min(841.89 - 72, ...notes);
    const text = placed.filter(({ word }) =>
      /^(row|has|call\d+x|(left|right)\d+w\d+|(more|before|after|text)\d+)$/.test(word),
    );
    return text
      .filter(({ bottom }) => bottom > end + 1)
      .map(({ word, bottom }) => `${word} at ${bottom}, notes at ${end}`);
  });
}

function description(content: readonly PageNode[]): PageDescription {
  return {
    language: "en" as Language,
    direction: "ltr",
    digits: "0123456789",
    noteNumbers: "through",
    title: "Notes",
    author: "Test",
    date: "2020-08-10" as Day,
    content: content.map((node) => ({ style: "body", ...node })),
    running: { headStart: [{ text: "Head" }], headEnd: "", footStart: "", footFirstPage: "", pageNumber: "" },
    attachments: [],
  };
}
