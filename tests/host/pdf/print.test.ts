import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import { sectionNodes } from "../../../core/pdf/compile-sections.ts";
import type { PageDescription } from "../../../core/pdf/page-description.ts";
import type { ComposedBlock } from "../../../core/petition/composed.ts";
import { openPrinter } from "../../../host/pdf/print.ts";
import type { Printer } from "../../../host/pdf/print.ts";
import { speakerOf } from "../../../host/petition/speaker.ts";

const watch = { signal: new AbortController().signal, progress: () => undefined };
const folder = mkdtempSync(join(tmpdir(), "recourse-print-"));
const english = voice("en");
let printer: Printer;

beforeAll(() => {
  printer = openPrinter();
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

describe("the page engine", () => {
  it("sets every footnote on the page of its call, in order, over many pages", async () => {
    const { bytes, pages } = await printer.print(description(120), watch);
    const texts = pagesOf(bytes);
    expect(texts).toHaveLength(pages);
    expect(pages).toBeGreaterThan(5);
    const seen: number[] = [];
    for (const text of texts) {
      const calls = [...text.matchAll(/call(\d+)x/g)].map((match) => Number(match[1]));
      const notes = [...text.matchAll(/Authority (\d+),/g)].map((match) => Number(match[1]));
      expect(notes).toEqual(calls);
      seen.push(...notes);
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it("prints the number of a paragraph on the page where the paragraph begins", async () => {
    const { bytes } = await printer.print(description(60), watch);
    for (const text of pagesOf(bytes)) {
      const starts = [...text.matchAll(/Paragraph (\d+) begins/g)].map((match) => match[1]);
      for (const start of starts) expect(text).toMatch(new RegExp(`(^|\\s)${start}\\.\\s`, "m"));
    }
  });

  it("gives the same bytes for the same pages", async () => {
    const first = await printer.print(description(10), watch);
    const other = openPrinter();
    const second = await other.print(description(10), watch);
    await other.close();
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it("gives the same bytes whatever it printed before", async () => {
    const [cold, warm] = [openPrinter(), openPrinter()];
    // U+FB03 is a character of its own with the very shape that the font gives the three letters.
    await warm.print(textOf("o\ufb03ce constructor"), watch);
    const first = await cold.print(textOf("office constructor"), watch);
    const second = await warm.print(textOf("office constructor"), watch);
    await Promise.all([cold.close(), warm.close()]);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(pagesOf(second.bytes).join("")).toContain("office constructor");
  });

  it("prints documents that are asked for at once one after the other, each whole", async () => {
    const alone = await printer.print(description(8), watch);
    const both = await Promise.all([printer.print(description(40), watch), printer.print(description(8), watch)]);
    expect(both.map(({ pages }) => pages)).toEqual([expect.any(Number), alone.pages]);
    expect(Buffer.from(both[1].bytes).equals(Buffer.from(alone.bytes))).toBe(true);
  });

  it("prints the next document after one was cancelled in the middle, with the bytes of a new engine", async () => {
    const stop = new AbortController();
    const own = openPrinter();
    const cancelled = own.print(description(400), { signal: stop.signal, progress: () => stop.abort() });
    await expect(cancelled).rejects.toThrow(/abort/i);
    const next = await own.print(description(10), watch);
    const other = await printer.print(description(10), watch);
    await own.close();
    expect(Buffer.from(next.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it("embeds every font, carries the attached file and passes qpdf", async () => {
    const { bytes } = await printer.print(description(3), watch);
    const file = save(bytes);
    expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors",
    );
    const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" })
      .split("\n")
      .slice(2)
      .filter((line) => line !== "");
    expect(fonts.length).toBeGreaterThan(0);
    for (const line of fonts) expect(line).toMatch(/yes yes yes/);
    expect(execFileSync("pdfdetach", ["-list", file], { encoding: "utf8" })).toContain("manifest.json");
  });

  it("ends no line before the call of a note", async () => {
    const call = { text: "7", style: "call", note: { text: "注", style: "note" } };
    const content = Array.from({ length: 30 }, (_, extra) => ({
      text: ["断".repeat(40 + extra), call, "网".repeat(20)],
      style: "body",
    }));
    const { bytes } = await printer.print({ ...description(0), language: "zh" as Language, content }, watch);
    const lines = execFileSync("pdftotext", ["-raw", save(bytes), "-"], { encoding: "utf8" }).split("\n");
    expect(lines.filter((line) => line.startsWith("7"))).toEqual([]);
    expect(lines.filter((line) => line.includes("断7"))).toHaveLength(30);
  });

  it.each(["en", "ar"])("justifies lines by their gaps alone, in %s", async (language) => {
    const text =
      language === "ar"
        ? "عدد (AS6697) من السطور في هذه الفقرة الطويلة "
        : "Some (AS6697) of the lines of this rather long paragraph ";
    const content = [
      {
        text: [text.repeat(6), { text: "bo", bold: true }, "ld ", text.repeat(4)],
        style: "body",
        alignment: "justify",
      },
    ];
    const direction = language === "ar" ? "rtl" : "ltr";
    const { bytes } = await printer.print(
      { ...description(0), language: language as Language, direction, content },
      watch,
    );
    const boxes = execFileSync("pdftotext", ["-bbox", save(bytes), "-"], { encoding: "utf8" });
    const words = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)];
    const body = words.filter(([, , y]) => Number(y) > 60 && Number(y) < 700);
    const lines = new Map<number, (readonly [number, number])[]>();
    for (const [, left, top, right, bottom] of body) {
      const at = Math.floor((Number(top) + Number(bottom) - 144) / 2 / (language === "ar" ? 20 : 15));
      lines.set(at, [...(lines.get(at) ?? []), [Number(left), Number(right)]]);
    }
    const full = [...lines.values()].slice(0, -1);
    expect(full.length).toBeGreaterThan(4);
    for (const line of full) {
      expect(Math.min(...line.map(([left]) => left))).toBeCloseTo(79, 0);
      expect(Math.max(...line.map(([, right]) => right))).toBeCloseTo(595.28 - 79, 0);
    }
    const found = words.map(([, , , , , word]) => word);
    expect(found.filter((word) => word?.includes("AS6697"))).toEqual(
      Array.from({ length: 10 }, () => expect.stringContaining("AS6697")),
    );
    expect(found).toContain("bold");
  });

  it("stops at once when a person cancels", async () => {
    const own = openPrinter();
    const stop = new AbortController();
    const printing = own.print(description(2000), { signal: stop.signal, progress: () => undefined });
    stop.abort();
    await expect(printing).rejects.toThrow(/abort/i);
    await own.close();
  });
});

function textOf(text: string): PageDescription {
  return { ...description(0), content: [{ text: `${text} `.repeat(20), font: "NotoSerif" }] };
}

function description(paragraphs: number): PageDescription {
  const blocks = Array.from({ length: paragraphs }, (_, index): ComposedBlock => {
    const number = index + 1;
    const words = `Paragraph ${number} begins here and goes on for a while so that it fills three or four lines of the page, `;
    return {
      kind: "paragraph",
      id: `p${number}`,
      number: String(number),
      inlines: [
        { kind: "words", text: words + words.toLowerCase() },
        { kind: "words", text: `with call${number}x` },
        {
          kind: "note",
          number,
          mark: String(number),
          cites: [],
          words: [{ kind: "words", text: `Authority ${number}, an instrument with a long name, para. 12.` }],
        },
        { kind: "words", text: " and an end" },
      ],
    };
  });
  return {
    language: english.language,
    direction: english.direction,
    digits: "0123456789",
    noteNumbers: "through",
    title: "Test",
    author: "Test",
    date: "2020-08-10" as Day,
    content: sectionNodes({ id: "s", mark: "A", heading: [{ kind: "words", text: "Heading" }], blocks }, english),
    running: {
      headStart: [{ text: "Head" }],
      headEnd: "end",
      footStart: "0000",
      footFirstPage: "status",
      pageNumber: "Page {page} of {pages}",
    },
    attachments: [
      { name: "manifest.json", description: "m", mediaType: "application/json", relationship: "Source", text: "{}" },
    ],
  };
}

function voice(language: string): Speaker {
  const speaker = speakerOf(language as Language);
  if (speaker === undefined) throw new Error(`There is no voice for ${language}.`);
  return speaker;
}

function save(bytes: Uint8Array): string {
  const file = join(folder, "test.pdf");
  writeFileSync(file, bytes);
  return file;
}

function pagesOf(bytes: Uint8Array): readonly string[] {
  const text = execFileSync("pdftotext", ["-layout", save(bytes), "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
