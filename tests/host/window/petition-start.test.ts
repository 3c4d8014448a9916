import { beforeAll, describe, expect, it } from "vitest";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import { openPetitionWindow } from "./petition-window.ts";
import type { PetitionWindow } from "./petition-window.ts";

const asked = { template: "un-special-procedures", title: "Appeal", coordinator: "Invented Group" };
const save = (type: string, id: string, fields: Extract<Edit, { edit: "save" }>["fields"]): Edit => ({
  ...{ edit: "save", type, id, fields },
});
const finding = (day: string, text: string) => ({
  ...{ text, when: { day }, lane: "network", exhibits: [], confidence: "reported", author: "Invented Group" },
});
const incident = save("incident", "incident-1", {
  ...{ country: "BY", territory: "Belarus", from: { day: "2020-08-09" }, summary: "Loss of access in August" },
  ...{ services: [], networks: [] },
});
const facts = [
  save("finding", "finding-1", finding("2020-08-10", "On {date:2020-08-10} service returned.")),
  save("finding", "finding-2", finding("2020-08-09", "On {date:2020-08-09} access was lost.")),
  save("explanation", "explanation-1", {
    ...{ text: "The provider spoke of an attack.", by: "the provider", exhibits: [], answeredBy: [] },
  }),
  save("allegation", "allegation-1", {
    ...{ provision: "iccpr-19-3", heading: "Expression", authorities: [], adverse: [] },
    elements: [{ element: "law-exists", state: "missing", findings: [], explanations: [] }],
  }),
];

describe("a petition that is begun", () => {
  let window: PetitionWindow;
  beforeAll(async () => {
    window = await openPetitionWindow("new");
  });
  const records = async (...types: readonly string[]) => (await window.value("case.records", { types })).records;

  it("is refused while the case has no incident, and nothing is saved", async () => {
    const reply = await window.ask("petition.start", asked);
    expect(reply).toMatchObject({ kind: "refused", problems: [{ code: "gap.no-incident", severity: "blocks" }] });
    expect(await records("petition", "section")).toEqual([]);
  });

  it("is refused for a type of petition that the program does not know", async () => {
    await window.change(incident, ...facts);
    const reply = await window.ask("petition.start", { ...asked, template: "letter-to-nobody" });
    expect(reply).toMatchObject({ kind: "refused", problems: [{ code: "petition.unknown-template" }] });
  });

  it("holds what the case holds, in order of time, dated with the day of the case's clocks", async () => {
    const { petition } = await window.value("petition.start", asked);
    expect(petition).toBe("petition-1");
    const view = await window.value("petition.view", { petition });
    const pieces = view.parts.flatMap(({ id, sections }) =>
      sections.flatMap((section) => section.pieces.map(({ kind, number, record }) => [id, kind, number, record])),
    );
    expect(pieces).toEqual([
      ["facts", "statement", "1", "finding-2"],
      ["facts", "statement", "2", "finding-1"],
      ["explanations", "explanation", "3", "explanation-1"],
      ["explanations", "answer", "", "explanation-1"],
      ["law", "elements", "1", "allegation-1"],
    ]);
    const [record] = await records("petition");
    expect(record?.fields).toMatchObject({
      date: "2026-11-23",
      re: "Loss of access in August",
      coordinator: "Invented Group",
    });
    expect(record?.fields["addressees"]).toEqual([
      "un-sr-foe",
      "un-sr-foaa",
      "un-sr-hrd",
      "un-sr-privacy",
      "un-sr-belarus",
    ]);
  });

  it("holds no sentence that nobody wrote, and says what is still open", async () => {
    const { problems } = await window.value("petition.view", { petition: "petition-1" });
    const texts = (await records("petition", "section", "block")).flatMap(({ fields }) =>
      ["text", "heading", "lead", "title", "shortTitle", "re", "contact", "channel", "notice"].flatMap((name) => {
        const value = fields[name];
        return typeof value === "string" && value !== "" ? [value] : [];
      }),
    );
    expect([...new Set(texts)].sort()).toEqual(["Appeal", "Loss of access in August"]);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "petition.part-empty",
        "petition.no-contact",
        "petition.no-channel",
        "finding.without-exhibit",
      ]),
    );
  });

  it("is composed and shown as a draft at once", async () => {
    const shown = await window.value("petition.preview", { petition: "petition-1", language: "en" });
    expect(shown.isDraft).toBe(true);
    expect(shown.pages).toBeGreaterThan(1);
  });

  it("is taken back as one step, and one that is begun again takes no id that was used", async () => {
    expect(await window.value("case.undo", {})).toMatchObject({ did: { key: "done.petition-started" } });
    expect(await records("petition", "section", "block")).toEqual([]);
    expect(await window.value("petition.start", asked)).toEqual({ petition: "petition-2" });
  });
});
