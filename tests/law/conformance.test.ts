import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { forumSchema, procedureSchema } from "../../core/mapping/forum.ts";
import { instrumentSchema } from "../../core/mapping/instrument.ts";
import { jurisdictionSchema } from "../../core/mapping/jurisdiction.ts";
import { readPinpoint, writePinpoint } from "../../core/mapping/pinpoint.ts";
import { citationPatternSchema, pinpointWordsSchema, termSchema } from "../../core/mapping/term.ts";
import { treatyStatusSchema } from "../../core/mapping/treaty-status.ts";
import { elementLabelSchema, vocabularySchema } from "../../core/mapping/vocabulary.ts";
import { bodySchema } from "../../core/mapping/wording.ts";
import { law } from "../../law/index.ts";

const instruments = import.meta.glob("../../law/instruments/*.ts", { eager: true, import: "default" });
const jurisdictions = import.meta.glob("../../law/jurisdictions/*.ts", { eager: true, import: "default" });
const statuses = import.meta.glob("../../law/status/*.ts", { eager: true, import: "default" });
const forums = import.meta.glob("../../law/forums/*.ts", { eager: true, import: "default" });
const procedures = import.meta.glob("../../law/forums/procedures/*.ts", { eager: true, import: "default" });

const folders: readonly (readonly [string, Record<string, unknown>, z.ZodType<{ readonly id: string }>])[] = [
  ["an instrument", instruments, instrumentSchema],
  ["a jurisdiction", jurisdictions, jurisdictionSchema],
  ["a treaty status", statuses, treatyStatusSchema],
  ["a forum", forums, forumSchema],
  ["a procedure", procedures, procedureSchema],
];

describe.each(folders)("every file of %s", (_, files, schema) => {
  it.each(Object.entries(files))("%s holds what its schema asks for and is named for its id", (path, value) => {
    const read = schema.safeParse(value);
    expect(read.error?.issues ?? []).toEqual([]);
    expect(read.data?.id).toBe(basename(path, ".ts"));
  });
});

describe("the law as a whole", () => {
  it("has no two entries with one id", () => {
    const ids = [
      ...[...law.instruments.values()].flatMap((instrument) => instrument.provisions.map((provision) => provision.id)),
      ...[...law.jurisdictions.values()].flatMap((jurisdiction) => jurisdiction.rules.map((rule) => rule.id)),
    ];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(law.provisions.size + law.rules.size).toBe(ids.length);
  });

  it("uses only topics and elements of the vocabulary", () => {
    const topics = new Set(law.vocabulary.topics);
    const elements = new Set(law.vocabulary.elements.map((element) => element.id));
    const unknown = [...law.provisions.values(), ...law.rules.values()].flatMap((entry) => [
      ...entry.topics.filter((id) => !topics.has(id)),
      ...entry.elements.filter((id) => !elements.has(id)),
    ]);
    expect(unknown).toEqual([]);
  });

  it("refers only to instruments, forums, bodies and citation patterns that exist", () => {
    const instrumentIds = [
      ...[...law.provisions.values()].map((provision) => provision.instrumentId),
      ...law.statuses.keys(),
      ...[...law.procedures.values()].flatMap((procedure) => procedure.instrumentIds),
    ];
    expect(instrumentIds.filter((id) => !law.instruments.has(id))).toEqual([]);
    const forumIds = [...law.procedures.values()].flatMap((procedure) => procedure.mandateIds);
    expect(forumIds.filter((id) => !law.forums.has(id))).toEqual([]);
    const bodyIds = [...law.forums.values()].flatMap((forum) => forum.seeBody ?? []);
    expect(bodyIds.filter((id) => !law.bodies.has(id))).toEqual([]);
    const patterns = [...law.instruments.values()].flatMap((instrument) => instrument.citation);
    expect(patterns.filter((id) => !law.citationPatterns.has(id))).toEqual([]);
  });

  it("keeps each provision in the file of its instrument and each rule in that of its State", () => {
    for (const instrument of law.instruments.values()) {
      expect(instrument.provisions.map((provision) => provision.instrumentId)).toEqual(
        instrument.provisions.map(() => instrument.id),
      );
    }
    for (const jurisdiction of law.jurisdictions.values()) {
      expect(jurisdiction.id).toBe(jurisdiction.alpha2.toLowerCase());
      expect(jurisdiction.rules.map((rule) => rule.state)).toEqual(jurisdiction.rules.map(() => jurisdiction.alpha2));
    }
  });

  it("has a well-formed vocabulary, bodies, terms, patterns and words", () => {
    expect(vocabularySchema.safeParse(law.vocabulary).success).toBe(true);
    for (const body of law.bodies.values()) expect(bodySchema.safeParse(body).error?.issues ?? []).toEqual([]);
    for (const term of law.terms.values()) expect(termSchema.safeParse(term).error?.issues ?? []).toEqual([]);
    for (const pattern of law.citationPatterns.values()) {
      expect(citationPatternSchema.safeParse(pattern).error?.issues ?? []).toEqual([]);
    }
    for (const words of Object.values(law.pinpointWords)) {
      expect(pinpointWordsSchema.safeParse(words).error?.issues ?? []).toEqual([]);
    }
  });

  it("explains every source that a name or term relies on", () => {
    const used = JSON.stringify([...law.instruments.values(), ...law.bodies.values(), ...law.terms.values()]);
    const ids = [...used.matchAll(/"basis":"[a-z-]+","confidence":"[a-z]+","source":"([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(ids.length).toBeGreaterThan(400);
    expect([...new Set(ids)].filter((id) => law.sources[id ?? ""] === undefined)).toEqual([]);
  });
});

describe("the labels of elements", () => {
  it("are given for every element and no other", () => {
    expect(Object.keys(law.elementLabels).sort()).toEqual(law.vocabulary.elements.map((element) => element.id).sort());
  });

  it("have one to four words in each language", () => {
    for (const [id, label] of Object.entries(law.elementLabels)) {
      expect(elementLabelSchema.safeParse(label).success, id).toBe(true);
      for (const text of [label.en, label.fr, label.ru, label.be, label.ar, label.es, label.uk, label.fa]) {
        expect(text.split(" ").length, `${id}: ${text}`).toBeLessThanOrEqual(4);
      }
    }
  });

  it("keep the wording of the term that they name", () => {
    for (const [id, label] of Object.entries(law.elementLabels)) {
      if (label.term === undefined) continue;
      const term = law.terms.get(label.term);
      for (const language of ["en", "fr", "ru", "be", "ar", "es", "uk", "fa", "zh"] as const) {
        const text = term?.languages[language]?.text.replace(/ \(.*\)$/, "") ?? "";
        expect(label[language].toLowerCase(), id).toBe(text.toLowerCase());
      }
    }
  });
});

describe("the words of pinpoints", () => {
  it("write a paragraph of a treaty article as the official citation pattern does", () => {
    const forms = law.citationPatterns.get("treaty-paragraph-short")?.forms ?? {};
    for (const [language, words] of Object.entries(law.pinpointWords)) {
      const [article, paragraph] = language === "zh" ? ["十九", "三"] : ["19", "3"];
      const expected = forms[language]?.text.replace(/\{a(_han)?\}/, article).replace(/\{p(_han)?\}/, paragraph);
      expect(writePinpoint(readPinpoint("art. 19(3)"), words), language).toBe(expected);
    }
  });
});
