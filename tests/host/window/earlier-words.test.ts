import { beforeAll, describe, expect, it } from "vitest";
import { digestOfText, digestSchema } from "../../../core/base/digest.ts";
import type { RawRecord } from "../../../core/bridge/shapes.ts";
import { openPetitionWindow } from "./petition-window.ts";
import type { PetitionWindow } from "./petition-window.ts";

describe("the words from which a translation was made", () => {
  let window: PetitionWindow;
  let records: readonly RawRecord[];

  beforeAll(async () => {
    window = await openPetitionWindow("belarus-2020");
    ({ records } = await window.value("case.records", { types: ["translation", "finding", "allegation"] }));
  });

  const translations = () => records.filter(({ type }) => type === "translation");
  const textOf = (record: RawRecord | undefined, name: string) => {
    const value = record?.fields[name];
    return typeof value === "string" ? value : "";
  };
  const recordOf = (translation: RawRecord) => records.find(({ id }) => id === translation.fields["of"]);
  const earlier = (translation: RawRecord) =>
    window.value("case.earlier-words", {
      record: textOf(translation, "of"),
      digest: digestSchema.parse(translation.fields["sourceDigest"]),
    });

  it("are found whole after the source was changed, however many they are", async () => {
    const found = translations().find(
      (one) => one.fields["field"] === "text" && textOf(recordOf(one), "text").length > 300,
    );
    const source = found === undefined ? undefined : recordOf(found);
    if (found === undefined || source === undefined) throw new Error("The sample has no long finding.");
    await window.change({ edit: "fields", id: source.id, set: { text: "Other words." } });
    expect(await earlier(found)).toEqual({ text: source.fields["text"] });
  });

  it("are found where they stand deep in a record", async () => {
    const found = translations().find((one) => /^elements\.\d+\./.test(textOf(one, "field")));
    if (found === undefined) throw new Error("The sample has no translated element.");
    await window.change({ edit: "fields", id: textOf(found, "of"), set: { elements: [] } });
    const { text = "" } = await earlier(found);
    expect(digestOfText(text)).toBe(found.fields["sourceDigest"]);
  });

  it("are not found where this case never held them", async () => {
    const [any] = records;
    const asked = { record: any?.id ?? "", digest: digestOfText("Never written.") };
    expect(await window.value("case.earlier-words", asked)).toEqual({});
  });
});
