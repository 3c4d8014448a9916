import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { law } from "../../law/index.ts";
import { locales } from "../../locales/index.ts";
import { unverifiedPinpoints } from "../../law/unverified-pinpoints.ts";

const source = fileURLToPath(new URL("../../../shared/law-facts.json", import.meta.url));
const termSource = fileURLToPath(new URL("../../../shared/terms.json", import.meta.url));

type Row = Readonly<Record<string, unknown>>;

function read(path: string): Readonly<Record<string, readonly Row[]>> {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Keys of the collection that the law files hold under another name or in another place. */
const moved: Readonly<Record<string, readonly string[]>> = {
  provisions: ["candidatePinpoint"],
  national: ["candidatePinpoint", "url", "urlStatus", "urlScope"],
  mandates: ["competentFor"],
  treatyStatus: ["instrumentId"],
};

function withoutNull(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => (inner === null ? undefined : inner));
}

function expectHeld(kind: string, row: Row, held: unknown): void {
  const kept = Object.fromEntries(Object.entries(row).filter(([key]) => !(moved[kind] ?? []).includes(key)));
  expect(held, `${kind} ${String(row["id"])}`).toMatchObject(withoutNull(kept) as Row);
}

describe("the collection of facts", () => {
  it("is held in law/ entry by entry and field by field", ({ skip }) => {
    skip(!existsSync(source), "the collection of facts beside the repository is absent");
    const facts = read(source);
    for (const row of facts["instruments"] ?? [])
      expectHeld("instruments", row, law.instruments.get(String(row["id"])));
    for (const row of facts["provisions"] ?? []) expectHeld("provisions", row, law.provisions.get(String(row["id"])));
    for (const row of facts["national"] ?? []) expectHeld("national", row, law.rules.get(String(row["id"])));
    for (const row of facts["mandates"] ?? []) expectHeld("mandates", row, law.forums.get(String(row["id"])));
    for (const row of facts["procedures"] ?? []) expectHeld("procedures", row, law.procedures.get(String(row["id"])));
    for (const row of facts["treatyStatus"] ?? []) {
      const states = law.statuses.get(String(row["instrumentId"]))?.states;
      expectHeld(
        "treatyStatus",
        row,
        states?.find((state) => state.state === row["state"]),
      );
    }
  });

  it("has its vocabulary in law/, with the questions and topics among the English texts", ({ skip }) => {
    skip(!existsSync(source), "the collection of facts beside the repository is absent");
    const texts: Readonly<Record<string, string>> = locales["en"]?.interface ?? {};
    const { topics, elements } = law.vocabulary;
    expect({
      ...law.vocabulary,
      topics: topics.map((id) => ({ id, label: texts[`law.topic.${id}`] })),
      elements: elements.map((element) => ({ ...element, question: texts[`law.question.${element.id}`] })),
    }).toEqual(read(source)["vocabulary"]);
  });

  it("has its moved fields under their new names", ({ skip }) => {
    skip(!existsSync(source), "the collection of facts beside the repository is absent");
    const facts = read(source);
    for (const row of facts["national"] ?? []) {
      const address = { kind: row["urlScope"], url: row["url"], status: row["urlStatus"] };
      expect(law.rules.get(String(row["id"]))?.address).toEqual(address);
    }
    for (const row of facts["mandates"] ?? []) {
      const competence = law.forums.get(String(row["id"]))?.competence;
      const held =
        competence?.kind === "listed"
          ? competence.states
          : competence?.kind === "described"
            ? competence.description
            : "all";
      expect(held).toEqual(row["competentFor"]);
    }
    const leads = [...(facts["provisions"] ?? []), ...(facts["national"] ?? [])]
      .filter((row) => typeof row["candidatePinpoint"] === "string")
      .map((row) => ({ entry: row["id"], candidate: row["candidatePinpoint"] }));
    expect(unverifiedPinpoints.toSorted(byEntry)).toEqual(leads.toSorted(byEntry));
  });

  it("adds no entry of its own", ({ skip }) => {
    skip(!existsSync(source), "the collection of facts beside the repository is absent");
    const facts = read(source);
    const sizes = [law.instruments, law.provisions, law.rules, law.forums, law.procedures].map((map) => map.size);
    const kinds = ["instruments", "provisions", "national", "mandates", "procedures"];
    expect(sizes).toEqual(kinds.map((kind) => facts[kind]?.length));
    const states = [...law.statuses.values()].flatMap((status) => status.states);
    expect(states.length).toBe(facts["treatyStatus"]?.length);
  });
});

describe("the term base", () => {
  it("is held in law/ name by name with its marks", ({ skip }) => {
    skip(!existsSync(termSource), "the term base beside the repository is absent");
    const base = read(termSource);
    for (const row of base["instruments"] ?? []) {
      const held = law.instruments.get(String(row["id"]));
      expect({ names: held?.names, citation: held?.citation }).toEqual(
        withoutNull({ names: row["names"], citation: row["citation"] }),
      );
    }
    for (const row of base["countries"] ?? []) {
      const held = law.jurisdictions.get(String(row["id"]));
      expect({ names: held?.names, alpha3: held?.alpha3 }).toEqual(
        withoutNull({ names: row["names"], alpha3: row["alpha3"] }),
      );
    }
    for (const row of base["mandates"] ?? []) {
      const held = law.forums.get(String(row["id"]));
      expect(held?.titles).toEqual(withoutNull(row["names"] ?? {}));
      expect(held?.seeBody).toBe(row["seeBody"]);
    }
    expect([...law.bodies.values()]).toEqual(withoutNull(base["bodies"]));
    expect([...law.terms.values()]).toEqual(withoutNull(base["terms"]));
    expect([...law.citationPatterns.values()]).toEqual(withoutNull(base["citationPatterns"]));
  });
});

function byEntry(a: { readonly entry: unknown }, b: { readonly entry: unknown }): number {
  return String(a.entry) < String(b.entry) ? -1 : 1;
}
