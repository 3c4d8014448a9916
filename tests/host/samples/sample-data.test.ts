import { describe, expect, it } from "vitest";
import { parseText } from "../../../core/petition/token.ts";
import { sampleOf } from "./built-sample.ts";

const sentences = [
  "text",
  "lead",
  "heading",
  "short",
  "facts",
  "summary",
  "answer",
  "re",
  "title",
  "shortTitle",
  "notice",
];
const lines = ["coordinator", "contact", "channel", "caution", "obtainedBy", "name", "note", "territory"];
const glanceRows = ["state", "period", "what", "rights", "asked", "names", "check"];
const worded = new Set([...sentences, ...lines, ...glanceRows]);

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === "string" && worded.has(field) ? [inner] : wordsOf(inner),
  );
}

describe.each(["iran-2019", "uganda-2026"])("the sample %s as data", (id) => {
  it("holds no number that was typed: digits stand in tokens and in names only", async () => {
    const { sample } = await sampleOf(id);
    const texts = wordsOf([sample.records, sample.evidence]);
    expect(texts.length).toBeGreaterThan(50);
    const typed = texts.filter((text) => {
      const words = parseText(text).pieces.map((piece) => (piece.kind === "words" ? piece.text : " "));
      return /(?<![\p{L}\p{N}-])\d/u.test(words.join(""));
    });
    expect(typed).toEqual([]);
  });

  it("says plainly that it is a sample, from a real log, sent to no one and signed by invented organisations", async () => {
    const { sample } = await sampleOf(id);
    const fieldsOf = (type: string) =>
      sample.records.filter((record) => record.type === type).map(({ fields }) => fields);
    expect(fieldsOf("case")[0]?.["isSample"]).toBe(true);
    for (const record of [...fieldsOf("case"), ...fieldsOf("petition")]) {
      expect(record["notice"]).toMatch(/sample built from a real public log.*not sent to anyone.*invented/);
    }
    expect(fieldsOf("signatory").every((fields) => fields["isInvented"] === true)).toBe(true);
  });

  it("names the source and the licence of its log, and what the log cannot show", async () => {
    const { sample } = await sampleOf(id);
    const log = sample.evidence.find(({ external }) => external === true);
    expect(log?.attribution).toMatch(/ @ [0-9a-f]{7} .*licence as stated: /);
    expect(log?.caution).toMatch(/cannot show/);
  });
});
