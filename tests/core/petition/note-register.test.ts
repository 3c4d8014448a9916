import { describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import { languageSchema } from "../../../core/base/language.ts";
import { plainText } from "../../../core/petition/inline.ts";
import { openNoteRegister } from "../../../core/petition/note-register.ts";
import { law } from "../../../law/index.ts";
import { speakerOf } from "../../../host/petition/speaker.ts";

function register(style: string, language = "en") {
  const speaker = speakerOf(languageSchema.parse(language));
  const found = law.citationStyles.get(style);
  if (speaker === undefined || found === undefined) throw new Error(`There is no ${style} or ${language}.`);
  return openNoteRegister({ law, speaker, style: found, facts: { state: "BY", day: "2020-08-09" as Day } });
}

const calls = [["iccpr-19-2"], ["iccpr-19-3"], ["gc34-12"], ["iccpr-19-2", "gc34-22"], ["iccpr-25"], ["iccpr-25"]];

function notes(style: string, language = "en"): readonly string[] {
  const { call } = register(style, language);
  return calls.map((ids) => {
    const { inline } = call(ids);
    return inline?.kind === "note" ? plainText(inline.words).replaceAll("\u00a0", " ") : "";
  });
}

describe("notes", () => {
  it("cite in the style of the United Nations", () => {
    expect(notes("un")).toEqual([
      expect.stringMatching(/^International Covenant on Civil and Political Rights, art\. 19 \(2\)/),
      "Ibid., art. 19 (3).",
      "Human Rights Committee, general comment No. 34 (2011), para. 12.",
      "Covenant, art. 19 (2); General comment No. 34 (2011), para. 22.",
      "Covenant, art. 25.",
      "Ibid., art. 25.",
    ]);
  });

  it("cite in the style of OSCOLA: no points, no commas before a pinpoint, back to the number of the first note", () => {
    expect(notes("oscola")).toEqual([
      expect.stringMatching(/^International Covenant on Civil and Political Rights art 19\(2\)/),
      "ibid art 19(3).",
      "Human Rights Committee, general comment No 34 (2011) para 12.",
      "Covenant (n 1) art 19(2); General comment No 34 (2011) (n 3) para 22.",
      "Covenant (n 1) art 25.",
      "ibid art 25.",
    ]);
  });

  it("lead back to the first note in other languages, whose abbreviations keep their points", () => {
    expect(notes("oscola", "ru")[4]).toMatch(/^Пакт \(сноска 1\) ст\. 25\.$/);
  });

  it("gather what they cite, each place with the number of notes that cite it", () => {
    const { call, authorities } = register("un");
    for (const ids of calls) call(ids);
    const [covenant, comment] = authorities();
    expect(covenant).toMatchObject({
      authority: "iccpr",
      name: "International Covenant on Civil and Political Rights",
    });
    expect(covenant?.places.map(({ pinpoint, notes: count }) => [pinpoint.replaceAll("\u00a0", " "), count])).toEqual([
      ["art. 19 (2)", 2],
      ["art. 19 (3)", 1],
      ["art. 25", 2],
    ]);
    expect(comment?.places).toHaveLength(2);
  });
});
