import { describe, expect, it } from "vitest";
import type { RecordId } from "../../../core/base/identifier.ts";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import type { Problem } from "../../../core/base/problem.ts";
import { composePetition } from "../../../core/petition/compose.ts";
import { lintPetition } from "../../../core/petition/lint/lint.ts";
import type { PetitionCase } from "../../../core/petition/petition-case.ts";
import { speakerOf } from "../../../host/petition/speaker.ts";
import { law } from "../../../law/index.ts";
import { templates } from "../../../templates/index.ts";
import { smallPetition, translationsOf } from "./small-petition.ts";

describe("lint", () => {
  it("finds nothing that blocks in a whole petition", () => {
    expect(blockingCodes(smallPetition())).toEqual([]);
  });

  it("names the paragraph of a finding whose exhibit link was deleted", () => {
    const source = smallPetition();
    const broken = { ...source, findings: source.findings.map((finding) => ({ ...finding, exhibits: [] })) };
    const problem = problems(broken).find(({ code }) => code === "finding.without-exhibit");
    expect(problem).toMatchObject({
      severity: "blocks",
      params: { paragraph: "2" },
      where: { paragraph: "2", record: "finding-loss" },
    });
  });

  it("says that the letterhead is open where nobody wrote how to reach the coordinator, and still prints it", () => {
    const source = smallPetition();
    const open = { ...source, petition: { ...source.petition, contact: "", channel: " " } };
    const found = problems(open).filter(({ where }) => where?.record === "petition" && where.language === undefined);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["petition.no-contact", "warns"],
      ["petition.no-channel", "warns"],
    ]);
  });

  it("blocks a paragraph of fact that no finding carries", () => {
    const source = smallPetition();
    const block = {
      id: "b" as RecordId,
      kind: "text" as const,
      section: "section-facts" as RecordId,
      order: "020",
      text: "It was so.",
      isFact: true,
    };
    expect(blockingCodes(translated({ ...source, blocks: [...source.blocks, block] }))).toEqual([
      "block.fact-without-finding",
    ]);
    const carried = { ...block, findings: ["finding-loss" as RecordId] };
    expect(blockingCodes(translated({ ...source, blocks: [...source.blocks, carried] }))).toEqual([]);
  });

  it("warns where a finding rests on press reports alone", () => {
    const source = smallPetition();
    const press = {
      ...source,
      findings: source.findings.map((finding) => ({ ...finding, exhibits: ["item-press" as RecordId] })),
    };
    expect(problems(press)).toContainEqual(expect.objectContaining({ code: "finding.media-only", severity: "warns" }));
    expect(problems(source).map(({ code }) => code)).not.toContain("finding.media-only");
  });

  it("blocks an official explanation that nothing answers, and only warns when a reason is recorded", () => {
    const source = smallPetition();
    const open = { ...source, explanations: source.explanations.map((one) => ({ ...one, answeredBy: [] })) };
    expect(blockingCodes(open)).toEqual(["explanation.unanswered"]);
    const reasoned = {
      ...open,
      explanations: open.explanations.map((one) => ({ ...one, unansweredReason: "Withdrawn." })),
    };
    expect(blockingCodes(reasoned)).toEqual([]);
  });

  it("marks a translation stale when the authoritative words change", () => {
    const source = smallPetition();
    const changed = { ...source, petition: { ...source.petition, title: "Urgent appeal" } };
    expect(blockingCodes(changed)).toEqual(["translation.stale"]);
  });

  it("blocks a translation that is missing", () => {
    const source = smallPetition();
    expect(blockingCodes({ ...source, translations: source.translations.slice(1) })).toEqual(["translation.missing"]);
  });

  it("blocks a date or number that differs between languages", () => {
    const source = smallPetition();
    const translations = source.translations.map((one) => ({
      ...one,
      text: one.text.replace("{date:2020-08-09}", "{date:2020-08-08}"),
    }));
    const found = problems({ ...source, translations }).filter(({ code }) => code === "translation.numbers-differ");
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ params: { lost: "date:2020-08-09", added: "date:2020-08-08", language: "ru" } });
  });

  it("blocks a number typed by hand and lets names with figures be", () => {
    const source = smallPetition();
    const typed = (text: string) => ({
      ...source,
      blocks: source.blocks.map((one) => (one.id === "block-request" ? { ...one, text } : one)),
    });
    expect(blockingCodes(translated(typed("ask about 3 orders.") as PetitionCase))).toContain("petition.typed-number");
    expect(blockingCodes(translated(typed("ask about AS6697 and A1.") as PetitionCase))).toEqual([]);
  });

  it("blocks a character that the printed page cannot show, with its number", () => {
    const source = smallPetition();
    const withSign = source.blocks.map((one) =>
      one.id === "block-request" ? { ...one, text: "ask about \u{1f525} orders" } : one,
    );
    const found = problems(translated({ ...source, blocks: withSign }));
    const named = found.filter(({ code }) => code === "petition.uncovered-characters");
    expect(named[0]).toMatchObject({
      severity: "blocks",
      params: { characters: "\u{1f525} (U+1F525)", language: "en" },
      where: { record: "block-request", field: "text" },
    });
  });

  it("blocks an entry of the law that must not be cited", () => {
    const source = smallPetition();
    const blocks = source.blocks.map((one) =>
      one.id === "block-law" ? { ...one, text: "So it was held.{cite:hrc-50-15-shutdowns}" } : one,
    );
    expect(blockingCodes(translated({ ...source, blocks }))).toEqual(["law.do-not-cite"]);
  });

  it("blocks an allegation under a treaty that did not bind the State", () => {
    const source = smallPetition();
    const early = { ...source, incident: { ...source.incident, from: { day: "1970-01-01" as Day } } };
    expect(blockingCodes(early)).toEqual(["law.state-not-bound"]);
  });

  it("blocks the name of a person without both consents, in any language", () => {
    const source = smallPetition();
    const person = { id: "person-a" as RecordId, name: "Anna Invented", role: "witness", isPublicRole: false };
    const consent = {
      id: "c" as RecordId,
      person: person.id,
      nameToGovernment: true,
      nameInPublic: false,
      givenOn: "2020-08-10" as Day,
    };
    const translations = source.translations.map((one) =>
      one.of === "block-request" ? { ...one, text: "Спросите Anna Invented." } : one,
    );
    const named = { ...source, persons: [person], consents: [consent], translations };
    expect(blockingCodes(named)).toEqual(["person.named-without-consent"]);
    expect(blockingCodes({ ...named, consents: [{ ...consent, nameInPublic: true }] })).toEqual([]);
  });

  it("blocks a number whose exhibit the finding does not cite", () => {
    const source = smallPetition();
    const other = source.findings.map((finding) => ({ ...finding, exhibits: ["item-press" as RecordId] }));
    expect(blockingCodes({ ...source, findings: other })).toEqual(["value.without-exhibit"]);
  });

  it("blocks two exhibits with one label", () => {
    const source = smallPetition();
    const evidence = source.evidence.map((item) => ({ ...item, label: "E-01" }));
    expect(blockingCodes({ ...source, evidence })).toEqual(["evidence.label-twice"]);
  });

  it.each(["{exhibit:E-99}", "{figure:nope}", "{table:nope}", "{part:nope}", "{request:nope}", "{person:nope}"])(
    "blocks %s, which refers to nothing, and prints nothing for it",
    (token) => {
      expect(blockingCodes(withRequest(`see ${token}.`))).toEqual(["petition.unknown-reference"]);
    },
  );

  it.each(["{date:hello}", "{date:2020-02-31}", "{date:2020}", "{dates:2020-08-12/2020-08-01}", "{moment:hello}"])(
    "blocks %s, which is no date",
    (token) => {
      expect(blockingCodes(withRequest(`on ${token}.`))).toEqual(["petition.broken-token"]);
    },
  );

  it("blocks a count whose number was typed into its plural forms", () => {
    const typed = "{value:petition.signatories;one=1 group;other=99 groups}";
    expect(blockingCodes(withRequest(`hear ${typed}.`))).toEqual(["petition.broken-token"]);
    expect(blockingCodes(withRequest("hear {value:petition.signatories;one=# group;other=# groups}."))).toEqual([]);
  });

  it("blocks a finding that names a person without consent among its persons", () => {
    const source = smallPetition();
    const person = { id: "person-a" as RecordId, name: "Anna Invented", role: "witness", isPublicRole: false };
    const findings = source.findings.map((finding) => ({ ...finding, persons: [person.id] }));
    expect(blockingCodes({ ...source, persons: [person], findings })).toEqual(["person.named-without-consent"]);
  });

  it("blocks an allegation that rests on an entry which must not be cited", () => {
    const source = smallPetition();
    const allegations = source.allegations.map((one) => ({ ...one, provision: "by-instr-10-2007" }));
    expect(blockingCodes({ ...source, allegations })).toEqual(["law.do-not-cite"]);
  });

  it("tells nobody where a confidential exhibit came from", () => {
    const source = smallPetition();
    const evidence = source.evidence.map((item) => ({
      ...item,
      confidentiality: "confidential" as const,
      source: "SECRET",
    }));
    const text = JSON.stringify(composed({ ...source, evidence }));
    expect(text).not.toContain("SECRET");
    expect(text).toContain("Conf.");
  });

  it("blocks a part that the addressee requires and that is empty", () => {
    const source = smallPetition();
    const blocks = source.blocks.filter((one) => one.id !== "block-request");
    expect(blockingCodes({ ...source, blocks })).toEqual(["petition.part-empty"]);
  });

  it("warns where an addressee reads none of its languages, and names those that would be read", () => {
    const source = smallPetition();
    const unread = (languages: readonly string[]) =>
      problems({ ...source, petition: { ...source.petition, languages: languages as readonly Language[] } }).filter(
        ({ code }) => code === "petition.not-read",
      );
    expect(unread(["en", "ru"])).toEqual([]);
    expect(unread(["ru", "be"])).toMatchObject([
      { severity: "warns", params: { count: 1, languages: "en, fr, es" }, where: { field: "languages" } },
    ]);
  });
});

function withRequest(text: string): PetitionCase {
  const source = smallPetition();
  const blocks = source.blocks.map((one) => (one.kind === "request" ? { ...one, text } : one));
  return translated({ ...source, blocks });
}

function composed(source: PetitionCase): unknown {
  const template = templates["un-special-procedures"];
  const speaker = speakerOf("en" as Language);
  if (template === undefined || speaker === undefined) throw new Error("incomplete build");
  return composePetition(source, { template, law, speaker }).petition;
}

function problems(source: PetitionCase): readonly Problem[] {
  const template = templates["un-special-procedures"];
  const [english, russian] = ["en", "ru"].map((language) => speakerOf(language as Language));
  if (template === undefined || english === undefined || russian === undefined) throw new Error("incomplete build");
  const found = [english, russian].flatMap((speaker) => composePetition(source, { template, law, speaker }).problems);
  return lintPetition(source, { template, law, speaker: english }, found);
}

function blockingCodes(source: PetitionCase): readonly string[] {
  return [...new Set(problems(source).flatMap(({ code, severity }) => (severity === "blocks" ? [code] : [])))];
}

function translated(source: PetitionCase): PetitionCase {
  return { ...source, translations: translationsOf(source) };
}
