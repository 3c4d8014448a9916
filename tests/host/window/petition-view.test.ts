import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { openPetitionWindow } from "./petition-window.ts";
import type { PetitionWindow } from "./petition-window.ts";
import { sampleLanguages } from "../../sample-languages.ts";

type View = OutputOf<"petition.view">;

const petition = "belarus-2020";
let window: PetitionWindow;
let view: View;

beforeAll(async () => {
  window = await openPetitionWindow("belarus-2020");
  view = await window.value("petition.view", { petition });
});

const piecesOf = (one: View) => one.parts.flatMap(({ sections }) => sections.flatMap(({ pieces }) => pieces));
const pieceOf = (one: View, record: string, field = "text") =>
  [...piecesOf(one), ...one.others].find((piece) => piece.record === record && piece.field === field);
const wordsOf = (one: View, record: string, language: string) =>
  pieceOf(one, record)?.words.find((words) => words.language === language);

/** A piece as the editor shows it, with what the program puts at the end of a finding, in the form of the golden text. */
function lineOf(piece: PetitionPiece, language: string): string {
  const words = piece.words.find((one) => one.language === language);
  const written = (words?.text ?? "").replaceAll("*", "").replace(/\{[^{}]*\}/g, (token) => {
    const { kind, text } = view.tokens[language]?.[token] ?? { kind: "", text: "not known" };
    if (kind === "exhibit")
      return text
        .split(", ")
        .map((label) => `[${label}]`)
        .join("");
    return kind === "cite" ? "" : text;
  });
  const exhibits = (piece.exhibits ?? []).map(({ label }) => ` [${label}]`).join("");
  const [end = ""] = piece.exhibits === undefined ? [] : (/[.。]$/.exec(written) ?? []);
  const sentence = end === "" ? written + exhibits : `${written.slice(0, -1)}${exhibits}${end}`;
  return plain(`${words?.number ?? ""} ${sentence}`);
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("the petition in the editor", () => {
  it.each(sampleLanguages)("bears the numbers, exhibits, values and dates of the printed text in %s", (language) => {
    const golden = new Set(plain(readFileSync(`tests/golden/belarus-2020.${language}.txt`, "utf8")).split("\n"));
    const own = piecesOf(view).filter(
      ({ kind, number }) => ["statement", "text", "request"].includes(kind) && number !== "",
    );
    expect(own.length).toBeGreaterThan(40);
    expect(own.map((piece) => lineOf(piece, language)).filter((line) => !golden.has(line))).toEqual([]);
  });

  it("has the parts of the printed text in order, with their marks and their headings in each language", () => {
    const golden = readFileSync("tests/golden/belarus-2020.ru.txt", "utf8").split("\n");
    expect(view.parts.map(({ mark }) => mark)).toEqual([
      "",
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "A",
      "B",
      "C",
      "D",
      "E",
    ]);
    for (const { mark, headings } of view.parts.slice(1)) expect(golden).toContain(`${mark} ${headings?.["ru"] ?? ""}`);
  });

  it("names a finding as the place where the words of its paragraph are written", () => {
    const block = piecesOf(view).find(({ record }) => record === "f-gateways");
    expect(block).toMatchObject({ kind: "statement", field: "text", exhibits: [{ label: "E-19" }] });
    expect(block?.block).not.toBe("f-gateways");
  });

  it("lists every text outside the parts that must exist in each language, each once", () => {
    const places = [...piecesOf(view), ...view.others].map(({ record, field }) => `${record}.${field}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toEqual(
      expect.arrayContaining([
        "belarus-2020.title",
        "f-abroad.short",
        "ev-dpi-contract.title",
        "a-expression.elements.0.facts",
      ]),
    );
    expect(pieceOf(view, "ev-dpi-contract", "title")?.number).toBe("E-19");
  });

  it("shows for a citation its short form, and the words of the note that is printed", () => {
    const [token = ""] =
      /\{cite:[^}]*\}/.exec(
        piecesOf(view)
          .flatMap(({ words }) => words.map(({ text }) => text))
          .join(" "),
      ) ?? [];
    const shown = view.tokens["en"]?.[token];
    const golden = plain(readFileSync("tests/golden/belarus-2020.en.txt", "utf8"));
    expect(shown?.isBroken).toBe(false);
    expect(golden).toContain(`1 ${plain(shown?.note ?? "nothing")}`);
    expect(shown?.text.length).toBeLessThan(shown?.note?.length ?? 0);
  });
});

describe("a petition whose text is being changed", () => {
  it("shows a translation as stale once its source was changed, and as current again when it was confirmed", async () => {
    const before = wordsOf(view, "f-gateways", "ru");
    expect(before?.state).toBe("current");
    await window.change({ edit: "fields", id: "f-gateways", set: { text: "The State held every gateway." } });
    const changed = await window.value("petition.view", { petition });
    expect(changed.revision).toBeGreaterThan(view.revision);
    expect(wordsOf(changed, "f-gateways", "en")).toMatchObject({
      state: "authoritative",
      text: "The State held every gateway.",
    });
    expect(wordsOf(changed, "f-gateways", "ru")).toMatchObject({ state: "stale", text: before?.text });
    expect(changed.problems.map(({ code }) => code)).toContain("translation.stale");
    await window.value("case.undo", {});
    expect(wordsOf(await window.value("petition.view", { petition }), "f-gateways", "ru")?.state).toBe("current");
  });

  it("shows a text that nobody translated as missing and empty, never in the other language", async () => {
    const translation = (await window.value("case.records", { types: ["translation"] })).records.find(
      ({ fields }) => fields["of"] === "f-gateways" && fields["field"] === "text" && fields["language"] === "fr",
    );
    await window.change({ edit: "remove", id: translation?.id ?? "" });
    const without = await window.value("petition.view", { petition });
    expect(wordsOf(without, "f-gateways", "fr")).toMatchObject({ state: "missing", text: "" });
    await window.value("case.undo", {});
  });

  it("keeps a block in sight whose finding is gone, so that it can be taken out", async () => {
    await window.change({ edit: "remove", id: "f-gateways" });
    const without = await window.value("petition.view", { petition });
    const words = sampleLanguages.map((_, at) => (at === 0 ? { text: "" } : {}));
    expect(pieceOf(without, "f-gateways")).toMatchObject({ kind: "statement", words });
    await window.value("case.undo", {});
  });

  it("tells which token of a text that is being typed leads nowhere", async () => {
    const asked = ["{exhibit:E-02}", "{exhibit:E-99}", "{value:f-gateways.lines}", "{date:2020-08-09}", "{nonsense}"];
    const { tokens } = await window.value("petition.tokens", { petition, tokens: asked });
    const shown = asked.map((token) => tokens["fr"]?.[token]);
    expect(shown.map((one) => one?.isBroken)).toEqual([false, true, false, false, true]);
    expect(plain(shown[3]?.text ?? "")).toBe("9 août 2020");
    expect(shown[0]).toMatchObject({ text: "E-02", kind: "exhibit", record: "ev-first-reports" });
    expect(shown[4]?.text).toBe("{nonsense}");
  });
});

describe("what can be cited", () => {
  const find = async (kind: "exhibit" | "provision" | "value", text: string, language = "en") =>
    (await window.value("petition.citable", { petition, kind, text, language })).matches;

  it("finds an exhibit by its number and by words of its title in the language that is written", async () => {
    expect((await find("exhibit", "e-2"))[0]).toMatchObject({ token: "{exhibit:E-02}", label: "E-02" });
    const [one] = await find("exhibit", "E-02", "ru");
    const word = one?.detail.split(" ").find((part) => /^[а-я]{7,}$/.test(part)) ?? "nothing";
    expect((await find("exhibit", word, "ru")).map(({ label }) => label)).toContain("E-02");
  });

  it("finds a provision by article and paragraph, and offers none that must not be cited", async () => {
    expect((await find("provision", "covenant 19(3)"))[0]).toMatchObject({ token: "{cite:iccpr-19-3}" });
    const { law } = await import("../../../law/index.ts");
    const forbidden = [...law.provisions.values()].filter(({ citeAs }) => citeAs === "do-not-cite");
    expect(forbidden.length).toBeGreaterThan(0);
    for (const { id } of forbidden) {
      expect((await find("provision", id)).map(({ token }) => token)).not.toContain(`{cite:${id}}`);
    }
  });

  it("offers a stated value and a computed measure by what is printed for them", async () => {
    const stated = (await find("value", "lines")).find(({ token }) => token === "{value:f-gateways.lines}");
    expect(plain(stated?.label ?? "")).toBe("90 per cent");
    const disruption = (await window.value("case.records", { types: ["disruption"] })).records[0]?.id ?? "";
    const measures = (await find("value", disruption)).map(({ token }) => token);
    expect(measures).toContain(`{value:${disruption}.start}`);
    expect((await find("value", "9.8.2020"))[0]).toMatchObject({ token: "{date:2020-08-09}" });
  });

  it("offers the addressees that are competent for the State, by their titles in the language that counts", () => {
    const offered = view.addressees.map(({ id }) => id);
    expect(offered).toContain("un-sr-belarus");
    expect(offered).not.toContain("un-sr-iran");
    expect(view.addressees.find(({ id }) => id === "un-sr-belarus")).toMatchObject({
      title: "Special Rapporteur on the situation of human rights in Belarus",
      languages: ["en", "fr", "es"],
    });
  });
});
