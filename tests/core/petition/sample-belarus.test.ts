import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../core/facts/explanation.ts";
import type { Finding } from "../../../core/facts/finding.ts";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { parseText, tokensOf } from "../../../core/petition/token.ts";
import type { Token, TokenKind } from "../../../core/petition/token.ts";
import { isRecordType, recordSchemas } from "../../../core/project/record.ts";
import type { RecordFields, RecordType } from "../../../core/project/record.ts";
import { sampleSchema } from "../../../host/samples/sample-file.ts";
import { law } from "../../../law/index.ts";
import { templates } from "../../../templates/index.ts";

const folder = resolve("templates/samples/belarus-2020");
const sample = sampleSchema.parse(JSON.parse(readFileSync(`${folder}/case.json`, "utf8")));
const exhibits = new Set<string>(sample.evidence.map(({ id }) => id));
const evidence = (id: string) => sample.evidence.find((item) => item.id === id);

function recordsOf<T extends RecordType>(type: T): readonly (RecordFields[T] & { readonly id: string })[] {
  return sample.records
    .filter((record) => record.type === type)
    .map(({ id, fields }) => ({ ...recordSchemas[type].parse(fields), id }));
}

const findings: readonly (Finding & { readonly id: string })[] = recordsOf("finding");
const explanations: readonly (Explanation & { readonly id: string })[] = recordsOf("explanation");
const allegations: readonly (Allegation & { readonly id: string })[] = recordsOf("allegation");
const blocks = recordsOf("block");
const idsOf = (rows: readonly { readonly id: string }[]) => new Set<string>(rows.map(({ id }) => id));
const findingIds = idsOf(findings);
const explanationIds = idsOf(explanations);

/** Every sentence that the petition prints, with the record it belongs to. */
const sentences = sample.records
  .filter(({ type }) => type !== "case" && type !== "signatory" && type !== "person")
  .flatMap(({ id, fields }) => stringsOf(fields).map((text) => ({ id, text })))
  .filter(({ text }) => text.includes(" "));
const tokens = sentences.flatMap(({ id, text }) => tokensOf(text).map((token) => ({ id, token })));

function stringsOf(value: unknown, field = ""): readonly string[] {
  const unprinted = ["coordinator", "contact", "channel", "notice", "title", "shortTitle", "by", "author", "date"];
  if (typeof value === "string") return unprinted.includes(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => stringsOf(one, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, name));
}

function refsOf(kind: TokenKind): readonly string[] {
  return tokens.filter(({ token }) => token.kind === kind).flatMap(({ token }) => token.refs);
}

function strangers(refs: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return refs.filter((ref) => !known.has(ref));
}

describe("the Belarus sample as data", () => {
  it("holds records that the program can read, each id once", () => {
    for (const { type, id, fields } of sample.records) {
      expect(isRecordType(type), type).toBe(true);
      if (isRecordType(type)) expect(recordSchemas[type].safeParse(fields).error, id).toBeUndefined();
    }
    const ids = [...sample.records, ...sample.evidence].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has at least fifteen exhibits with running labels, each with its file, its source or a caution", () => {
    expect(sample.evidence.length).toBeGreaterThanOrEqual(15);
    sample.evidence.forEach((item, index) => {
      expect(item.label).toBe(`E-${String(index + 1).padStart(2, "0")}`);
      expect(existsSync(`${folder}/evidence/${item.file}`), item.file).toBe(true);
      expect(item.source ?? item.caution, item.id).toBeDefined();
    });
  });

  it("rests every finding on an exhibit, and answers every explanation with findings", () => {
    expect(findings.length).toBeGreaterThanOrEqual(25);
    for (const finding of findings) {
      expect(finding.exhibits.length, finding.id).toBeGreaterThan(0);
      expect(strangers(finding.exhibits, exhibits), finding.id).toEqual([]);
      const stated = Object.values(finding.values ?? {}).flatMap((one) => (one.kind === "stated" ? [one.exhibit] : []));
      expect(strangers(stated, new Set(finding.exhibits)), finding.id).toEqual([]);
    }
    expect(explanations).toHaveLength(6);
    for (const { id, answer, answeredBy, exhibits: shown } of explanations) {
      expect(answer, id).toBeDefined();
      expect(answeredBy.length, id).toBeGreaterThan(0);
      expect(strangers(answeredBy, findingIds), id).toEqual([]);
      expect(strangers(shown, exhibits), id).toEqual([]);
    }
  });

  it("gives an hour only where an exhibit states that hour", () => {
    for (const { id, when, exhibits: shown } of findings) {
      if (when.time === undefined) continue;
      const notes = shown.map((item) => readFileSync(`${folder}/evidence/${evidence(item)?.file ?? ""}`, "utf8"));
      expect(notes.join("\n"), id).toContain(when.time);
    }
  });

  it("rests no finding on the synthetic series, and calls it synthetic wherever it is shown", () => {
    const synthetic = sample.evidence.filter(({ isSynthetic }) => isSynthetic === true);
    expect(synthetic.map(({ id }) => id)).toEqual(["ev-synthetic"]);
    for (const { title, caution } of synthetic)
      for (const words of [title, caution]) expect(words).toMatch(/SYNTHETIC/);
    expect(
      findings.filter(
        ({ exhibits: shown, series }) => shown.some((id) => id === "ev-synthetic") || series !== undefined,
      ),
    ).toEqual([]);
    const citing = tokens.filter(({ token }) => token.refs.some((ref) => ref.startsWith("disruption-")));
    expect(new Set(citing.map(({ id }) => id)).size).toBe(1);
    for (const line of readFileSync(`${folder}/evidence/${synthetic[0]?.file ?? ""}`, "utf8")
      .trim()
      .split("\n")
      .slice(1)) {
      expect(line).toMatch(/,SYNTHETIC$/);
    }
  });

  it("keeps the June row whose end precedes its start as received, and flags it", () => {
    const row = evidence("ev-stop-june");
    expect(readFileSync(`${folder}/evidence/${row?.file ?? ""}`, "utf8")).toContain("2020-06-19,2020-06-16");
    expect(row?.caution).toMatch(/end date is before the start date.*not repaired/);
    const resting = findings.filter(({ exhibits: shown }) => shown.some((id) => id === "ev-stop-june"));
    expect(resting.map(({ id }) => id)).toEqual(["f-june-row"]);
  });

  it("marks the return of service as unconfirmed", () => {
    expect(findings.filter(({ confidence }) => confidence === "unconfirmed").map(({ id }) => id)).toEqual([
      "f-restored",
    ]);
    expect(recordsOf("incident").map(({ isEndConfirmed }) => isEndConfirmed)).toEqual([false]);
  });
});

describe("the Belarus petition as data", () => {
  it("holds no typed digit outside a token, and no broken token", () => {
    for (const { id, text } of sentences) {
      const { pieces, broken } = parseText(text);
      const words = pieces.map((piece) => (piece.kind === "words" ? piece.text : " ")).join("");
      expect(broken, id).toEqual([]);
      expect(words, id).not.toMatch(/(?<![\p{L}\p{N}-])\d/u);
    }
  });

  it("refers only to records, exhibits, parts and requests that exist", () => {
    const parts = new Set(templates["un-special-procedures"]?.parts.map(({ id }) => id));
    const labels = new Set<string>(sample.evidence.map(({ label }) => label));
    const series = new Set(sample.measurements.flatMap((one) => Object.values(one.series).map(String)));
    expect(strangers(refsOf("exhibit"), labels)).toEqual([]);
    expect(strangers(refsOf("finding"), findingIds)).toEqual([]);
    expect(strangers(refsOf("explanation"), explanationIds)).toEqual([]);
    expect(strangers(refsOf("part"), parts)).toEqual([]);
    expect(strangers(refsOf("annex"), parts)).toEqual([]);
    expect(strangers(refsOf("figure"), series)).toEqual([]);
    expect(strangers(refsOf("table"), idsOf(allegations))).toEqual([]);
    expect(strangers(refsOf("request"), idsOf(blocks))).toEqual([]);
    expect(strangers(refsOf("value").map(holderOf), new Set([...findingIds, ...measuredIds()]))).toEqual([]);
    const sections = recordsOf("section");
    expect(
      strangers(
        blocks.map(({ section }) => section),
        idsOf(sections),
      ),
    ).toEqual([]);
    expect(
      strangers(
        sections.map(({ part }) => part),
        parts,
      ),
    ).toEqual([]);
  });

  it("states every finding, answers every explanation and prints every allegation once", () => {
    const shown = (kind: "finding" | "explanation" | "allegation") =>
      blocks.flatMap((block) =>
        kind in block ? [String(Object.entries(block).find(([name]) => name === kind)?.[1])] : [],
      );
    expect(shown("finding").toSorted()).toEqual([...findingIds].toSorted());
    expect(shown("explanation").toSorted()).toEqual([...explanationIds].toSorted());
    expect(shown("allegation").toSorted()).toEqual([...idsOf(allegations)].toSorted());
  });

  it("cites only law that the program holds and that may be cited", () => {
    const cited = new Set([
      ...refsOf("cite"),
      ...refsOf("pinpoint"),
      ...allegations.flatMap(({ provision, authorities, adverse }) => [provision, ...authorities, ...adverse]),
    ]);
    expect(cited.size).toBeGreaterThan(25);
    for (const id of cited) {
      const entry = findEntry(law, id);
      const mark = entry?.kind === "national" ? entry.rule.citeAs : entry?.provision.citeAs;
      expect(mark, id).toBeDefined();
      expect(mark, id).not.toBe("do-not-cite");
    }
  });

  it("prints a number of an article only where that number was seen", () => {
    for (const id of refsOf("pinpoint")) {
      const entry = findEntry(law, id);
      expect(entry?.kind === "national" ? entry.rule.citeAs : entry?.provision.citeAs, id).toBe("pinpoint");
    }
  });

  it("carries each limb said to be supported by findings, and shows what speaks against the petitioners", () => {
    const elements = new Set(law.vocabulary.elements.map(({ id }) => id));
    for (const allegation of allegations) {
      for (const { element, state, findings: carried, explanations: against } of allegation.elements) {
        expect(elements.has(element), element).toBe(true);
        expect(strangers(carried, findingIds), element).toEqual([]);
        expect(strangers(against, explanationIds), element).toEqual([]);
        if (state === "supported") expect(carried.length, `${allegation.id} ${element}`).toBeGreaterThan(0);
        if (state === "contested") expect(against.length, `${allegation.id} ${element}`).toBeGreaterThan(0);
      }
    }
    expect(allegations.flatMap(({ adverse }) => adverse)).toEqual(expect.arrayContaining(["itu-34-2", "by-edict-515"]));
  });

  it("names thirty signatories, all marked invented but the author of the historical appeal", () => {
    const signatories = recordsOf("signatory").toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(signatories).toHaveLength(30);
    expect(signatories.filter(({ isInvented }) => !isInvented).map(({ name }) => name)).toEqual(["Agora"]);
    expect(signatories[0]?.note).toBe("author of the historical appeal");
    expect(signatories.filter(({ isWithheld }) => isWithheld)).toHaveLength(2);
    for (const { name, isInvented } of signatories) if (isInvented) expect(name).toMatch(/^Sample Organisation /);
  });

  it("names persons only in a public role", () => {
    expect(recordsOf("person").every(({ isPublicRole }) => isPublicRole)).toBe(true);
    const persons = idsOf(recordsOf("person"));
    const linked = findings.flatMap(({ persons: named }) => named ?? []);
    expect(linked.length).toBeGreaterThan(0);
    expect(strangers(linked, persons)).toEqual([]);
  });
});

function holderOf(ref: Token["refs"][number]): string {
  return ref.slice(0, ref.indexOf("."));
}

function measuredIds(): readonly string[] {
  return ["petition", ...sample.measurements.map(({ disruption }) => String(disruption))];
}
