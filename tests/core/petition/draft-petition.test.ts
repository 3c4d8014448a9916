import { describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import { draftPetition } from "../../../core/petition/draft-petition.ts";
import type { DraftFrom } from "../../../core/petition/draft-petition.ts";
import { blockSchema, petitionSchema, sectionSchema } from "../../../core/petition/petition.ts";
import { law } from "../../../law/index.ts";
import template from "../../../templates/un-special-procedures.ts";
import { smallPetition } from "./small-petition.ts";

const small = smallPetition();
const [first] = small.findings;

function from(changes: Partial<DraftFrom> = {}): DraftFrom {
  return {
    title: "Appeal",
    coordinator: "Invented Group",
    today: "2020-09-01" as Day,
    authoritative: "en" as Language,
    languages: ["en" as Language],
    incidents: [small.incident],
    findings: small.findings,
    explanations: small.explanations,
    allegations: small.allegations,
    figures: [],
    isTaken: () => false,
    ...changes,
  };
}

function draft(changes: Partial<DraftFrom> = {}) {
  const result = draftPetition(from(changes), { template, law });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("the first draft of a petition", () => {
  it("has well-formed records with ids of their own", () => {
    const { petition, records } = draft();
    expect(records[0]).toMatchObject({ type: "petition", id: petition });
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { type, fields } of records) {
      const schema = { petition: petitionSchema, section: sectionSchema, block: blockSchema }[type];
      expect(schema.safeParse(fields).success).toBe(true);
    }
  });

  it("has a section for each part that the addressee expects and that is written, and none for others", () => {
    const parts = draft().records.flatMap((record) => (record.type === "section" ? [record.fields.part] : []));
    expect(parts).toEqual(["opening", "facts", "explanations", "law", "requests"]);
  });

  it("keeps more findings than four digits can number in the order of time", () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({
      ...first,
      id: `finding-${String(index)}`,
      when: { day: new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10) },
    })).toReversed() as unknown as DraftFrom["findings"];
    const blocks = draft({ findings: many }).records.flatMap((record) =>
      record.type === "block" && record.fields.kind === "statement" ? [record.fields] : [],
    );
    const printed = blocks.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ finding }) => finding);
    expect(printed).toEqual(many.toReversed().map(({ id }) => id));
  });

  it("is about the incident that began first", () => {
    const later = { ...small.incident, id: "incident-0", from: { day: "2021-01-01" } } as typeof small.incident;
    const [record] = draft({ incidents: [later, small.incident] }).records;
    expect(record?.fields).toMatchObject({ incident: "incident" });
  });

  it("takes no id that a record has or had", () => {
    const taken = new Set(["petition-1", "petition-2", "section-1", "block-2"]);
    const { petition, records } = draft({ isTaken: (id) => taken.has(id) });
    expect(petition).toBe("petition-3");
    expect(records.map(({ id }) => String(id)).filter((id) => taken.has(id))).toEqual([]);
  });

  it("is not begun without an incident, nor where no addressee is competent", () => {
    const without = draftPetition(from({ incidents: [] }), { template, law });
    expect(without).toMatchObject({ kind: "refused", problems: [{ code: "gap.no-incident" }] });
    const nobody = draftPetition(from(), {
      template: { ...template, forums: ["un-sr-iran", "achpr-commission"] },
      law,
    });
    expect(nobody).toMatchObject({
      kind: "refused",
      problems: [{ code: "petition.no-addressee", params: { country: "BY" } }],
    });
  });
});
