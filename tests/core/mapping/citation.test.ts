import { describe, expect, it } from "vitest";
import { languageSchema } from "../../../core/base/language.ts";
import type { Result } from "../../../core/base/problem.ts";
import {
  citeEntry,
  citeInstrument,
  citeNational,
  citeProvision,
  pinpointParts,
} from "../../../core/mapping/citation.ts";
import type { Citation } from "../../../core/mapping/citation.ts";
import { titleOfForum } from "../../../core/mapping/forum-title.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { writePinpoint } from "../../../core/mapping/pinpoint.ts";
import { law } from "../../../law/index.ts";

const en = languageSchema.parse("en");
const fr = languageSchema.parse("fr");
const ru = languageSchema.parse("ru");
const be = languageSchema.parse("be");
const zh = languageSchema.parse("zh");
const hi = languageSchema.parse("hi");

const covenant = {
  en: "International Covenant on Civil and Political Rights",
  ru: "Международный пакт о гражданских и политических правах",
  be: "Міжнародны пакт аб грамадзянскіх і палітычных правах",
  fr: "Pacte international relatif aux droits civils et politiques",
};

function printed(result: Result<Citation>): string {
  return result.kind === "ok" ? result.value.full : "refused";
}

function codes(result: Result<unknown>): readonly string[] {
  return result.problems.map((problem) => problem.code);
}

function inFour(id: string): readonly string[] {
  return [en, ru, be, fr].map((language) => printed(citeEntry(law, id, language)));
}

function cite(id: string, language = en): Result<Citation> {
  return citeEntry(law, id, language);
}

describe("articles of the Covenant", () => {
  it.each([
    ["iccpr-2-3", "2", "3"],
    ["iccpr-4-1", "4", "1"],
    ["iccpr-4-3", "4", "3"],
    ["iccpr-19-2", "19", "2"],
    ["iccpr-19-3", "19", "3"],
  ])("%s is cited by paragraph and article in the order of each language", (id, article, paragraph) => {
    expect(inFour(id)).toEqual([
      `${covenant.en}, art. ${article} (${paragraph})`,
      `${covenant.ru}, п. ${paragraph} ст. ${article}`,
      `${covenant.be}, п. ${paragraph} арт. ${article}`,
      `${covenant.fr}, art. ${article} (par. ${paragraph})`,
    ]);
    expect(pinpointParts(law, id)).toEqual({ article, paragraph });
    expect(codes(cite(id))).toEqual([]);
  });

  it.each([
    ["iccpr-21", "21"],
    ["iccpr-25", "25"],
  ])("%s is cited by article alone", (id, article) => {
    expect(inFour(id)).toEqual([
      `${covenant.en}, art. ${article}`,
      `${covenant.ru}, ст. ${article}`,
      `${covenant.be}, арт. ${article}`,
      `${covenant.fr}, art. ${article}`,
    ]);
    expect(pinpointParts(law, id)).toEqual({ article });
  });

  it("are cited by the short name in later footnotes", () => {
    const short = [en, ru, be, fr].map((language) => {
      const result = cite("iccpr-19-2", language);
      return result.kind === "ok" ? result.value.short : "refused";
    });
    expect(short).toEqual([
      "Covenant, art. 19 (2)",
      "Пакт, п. 2 ст. 19",
      "Пакт, п. 2 арт. 19",
      "Pacte, art. 19 (par. 2)",
    ]);
  });
});

describe("general comments", () => {
  it.each([
    ["gc34-12", "34 (2011)", "12"],
    ["gc34-22", "34 (2011)", "22"],
    ["gc34-25", "34 (2011)", "25"],
    ["gc34-27", "34 (2011)", "27"],
    ["gc34-33", "34 (2011)", "33"],
    ["gc34-34", "34 (2011)", "34"],
    ["gc34-35", "34 (2011)", "35"],
    ["gc34-43", "34 (2011)", "43"],
    ["gc37-33", "37 (2020)", "33"],
    ["gc37-34", "37 (2020)", "34"],
  ])("%s is cited with body, number, year and paragraph", (id, number, paragraph) => {
    const [english, russian, , french] = inFour(id);
    expect(english).toBe(`Human Rights Committee, general comment No. ${number}, para. ${paragraph}`);
    expect(russian).toBe(`Комитет по правам человека, замечание общего порядка № ${number}, п. ${paragraph}`);
    expect(french).toBe(`Comité des droits de l’homme, observation générale no ${number}, par. ${paragraph}`);
    expect(pinpointParts(law, id)).toEqual({ paragraph });
  });

  it("without a confirmed Belarusian name are cited by the English title and symbol, with a warning", () => {
    const result = cite("gc34-34", be);
    expect(printed(result)).toBe(
      "General comment No. 34 (2011) on the freedoms of opinion and expression (article 19) (CCPR/C/GC/34), п. 34",
    );
    expect(codes(result)).toEqual(["law.name-not-confirmed"]);
  });

  it("with a Belarusian name of medium confidence are cited by it and shown for review", () => {
    const result = cite("gc37-34", be);
    expect(printed(result)).toBe(
      "Заўвага агульнага парадку № 37 (2020) аб праве на мірныя сходы (артыкул 21) (CCPR/C/GC/37), п. 34",
    );
    expect(codes(result)).toEqual(["law.name-to-review"]);
  });

  it("of two paragraphs are cited in the plural", () => {
    expect(inFour("gc33-11").map((text) => text.split(", ").at(-1))).toEqual([
      "paras. 11 and 13",
      "пп. 11 и 13",
      "пп. 11 і 13",
      "par. 11 et 13",
    ]);
  });
});

describe("resolutions and reports", () => {
  it.each(["hrc-44-12-shutdowns", "hrc-38-7-shutdowns"])(
    "%s is cited without a paragraph, since none was found",
    (id) => {
      const number = id.includes("44-12") ? "44/12" : "38/7";
      expect(inFour(id)).toEqual([
        `Human Rights Council resolution ${number}`,
        `Резолюция ${number} Совета по правам человека`,
        `Рэзалюцыя ${number} Савета па правах чалавека`,
        `Résolution ${number} du Conseil des droits de l’homme`,
      ]);
      expect(codes(cite(id))).toEqual(["law.cited-without-pinpoint"]);
      expect(pinpointParts(law, id)).toEqual({});
    },
  );

  it("a paragraph of a resolution that was seen is cited", () => {
    expect(inFour("hrc-32-13-op10")).toEqual([
      "Human Rights Council resolution 32/13, para. 10",
      "Резолюция 32/13 Совета по правам человека, п. 10",
      "Рэзалюцыя 32/13 Савета па правах чалавека, п. 10",
      "Résolution 32/13 du Conseil des droits de l’homme, par. 10",
    ]);
  });

  it("reports are cited by symbol with ranges and lists of paragraphs", () => {
    expect(inFour("sr3522-companies")).toEqual([
      "A/HRC/35/22, paras. 67–68, 70–71 and 83",
      "A/HRC/35/22, пп. 67–68, 70–71 и 83",
      "A/HRC/35/22, пп. 67–68, 70–71 і 83",
      "A/HRC/35/22, par. 67 à 68, 70 à 71 et 83",
    ]);
  });

  it("subparagraphs are written in the manner of each language", () => {
    expect(inFour("sr4141-73b")).toEqual([
      "A/HRC/41/41, para. 73 (b)",
      "A/HRC/41/41, п. 73 b)",
      "A/HRC/41/41, п. 73 b)",
      "A/HRC/41/41, par. 73 b)",
    ]);
  });
});

describe("the Constitution of the ITU", () => {
  it("is cited with the number of the provision", () => {
    const [english, russian, belarusian, french] = inFour("itu-34-2");
    expect(english).toBe("Constitution of the International Telecommunication Union, art. 34 (2) (No. 181)");
    expect(russian).toBe("Устав Международного союза электросвязи, п. 2 ст. 34 (п. 181)");
    expect(french).toBe("Constitution de l’Union internationale des télécommunications, art. 34 (par. 2) (numéro 181)");
    expect(belarusian).toBe(
      "Constitution of the International Telecommunication Union, CS (Geneva 1992, as amended), п. 2 арт. 34 (п. 181)",
    );
    expect(codes(cite("itu-34-2", be))).toEqual(["law.name-not-confirmed"]);
    expect(inFour("itu-35")[0]).toBe("Constitution of the International Telecommunication Union, art. 35 (No. 182)");
    expect(pinpointParts(law, "itu-34-2")).toEqual({ article: "34", paragraph: "2" });
  });
});

describe("judgments", () => {
  it("keep their title and are dated in the words of the language", () => {
    expect(inFour("flavus-media").slice(0, 2)).toEqual([
      "OOO Flavus and Others v. Russia, nos. 12468/15, 23489/15 and 19074/16, 23 June 2020",
      "Постановление ЕСПЧ от 23 июня 2020 года по делу «OOO Flavus and Others v. Russia», жалобы № 12468/15, 23489/15 и 19074/16",
    ]);
  });

  it("of the Committee carry their symbol instead of the number of the communication", () => {
    expect(printed(cite("ccpr2888-65"))).toBe(
      "O.R.C.H. et al. v. Venezuela (Espacio Publico and others) (CCPR/C/137/D/2888/2016), para. 6.5",
    );
  });
});

describe("the law of Belarus", () => {
  it("Law 45-Z is cited as a law, without an article, and must be checked", () => {
    expect(inFour("by-45z-40")).toEqual([
      "Law No. 45-Z of 19 July 2005 on Telecommunications (Electric Communications), as in force until May 2021",
      ...Array.from({ length: 3 }, () => "Закон Республики Беларусь от 19 июля 2005 г. № 45-З «Об электросвязи»"),
    ]);
    const result = citeNational(law, "by-45z-40", en);
    expect(codes(result)).toEqual(["law.must-check"]);
    expect(result.kind === "ok" && result.value.warning?.code).toBe("law.must-check");
    expect(pinpointParts(law, "by-45z-40")).toEqual({});
  });

  it("Resolution 1010 is cited by number with a warning, and a restored title is not printed as official", () => {
    const result = cite("by-1010", ru);
    expect(printed(result)).toBe("Постановление Совета Министров Республики Беларусь от 4 августа 2006 г. № 1010");
    expect(codes(result)).toEqual(["law.must-check"]);
    expect(printed(cite("by-1010"))).toMatch(/^Resolution of the Council of Ministers No\. 1010 of 4 August 2006/);
  });

  it.each(["33", "34", "35", "37", "38", "137"])("article %s of the Constitution is cited by number", (article) => {
    const [english, russian, belarusian, french] = inFour(`by-const-${article}`);
    expect(english).toBe(
      `Constitution of the Republic of Belarus of 1994 (as amended in 1996 and 2004), art. ${article}`,
    );
    expect(russian).toMatch(new RegExp(`^Конституция Республики Беларусь 1994 года \\(.*\\), ст\\. ${article}$`));
    expect(belarusian).toMatch(new RegExp(`, арт\\. ${article}$`));
    expect(french).toMatch(new RegExp(`, art\\. ${article}$`));
    const result = cite(`by-const-${article}`, ru);
    expect(result.kind === "ok" && result.value.short).toBe(
      `Конституция Республики Беларусь 1994 года, ст. ${article}`,
    );
  });
});

describe("names in a sentence", () => {
  it("are given in the form that follows an article", () => {
    const forms = (["short", "of", "ofFull"] as const).map((form) => printed(citeInstrument(law, "iccpr", ru, form)));
    expect(forms).toEqual(["Пакт", "Пакта", "Международного пакта о гражданских и политических правах"]);
    expect(printed(citeInstrument(law, "iccpr", fr, "of"))).toBe("du Pacte");
    expect(printed(citeInstrument(law, "ccpr-gc-34", en, "symbol"))).toBe("CCPR/C/GC/34");
  });

  it("call a document without a short name by its kind and number", () => {
    expect(printed(citeInstrument(law, "ccpr-gc-34", en, "short"))).toBe("general comment No. 34 (2011)");
    expect(printed(citeInstrument(law, "hrc-44-12", ru, "short"))).toBe("резолюция 44/12 Совета по правам человека");
    expect(printed(citeInstrument(law, "hrc-44-12", be, "short"))).toBe("рэзалюцыя 44/12 Савета па правах чалавека");
    expect(codes(citeInstrument(law, "itu-constitution", be, "short"))).toEqual(["law.name-not-confirmed"]);
  });

  it("do not guess a case ending that the term base lacks", () => {
    const result = citeInstrument(law, "ccpr-gc-34", ru, "of");
    expect(codes(result)).toEqual(["law.form-missing"]);
  });

  it("of addressees fall back to English where the Belarusian title is not confirmed", () => {
    const result = titleOfForum(law, "un-sr-foe", be);
    expect(result.kind === "ok" && result.value).toBe(
      "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
    );
    expect(codes(result)).toEqual(["law.name-not-confirmed"]);
    const committee = titleOfForum(law, "un-ccpr", ru);
    expect(committee.kind === "ok" && committee.value).toBe("Комитет по правам человека");
  });
});

describe("what is not known", () => {
  it("an unknown entry is refused", () => {
    expect(codes(cite("iccpr-99"))).toEqual(["law.unknown-entry"]);
    expect(codes(citeProvision(law, "by-const-33", en))).toEqual(["law.unknown-entry"]);
    expect(codes(citeInstrument(law, "magna-carta", en, "full"))).toEqual(["law.unknown-entry"]);
    expect(codes(titleOfForum(law, "nobody", en))).toEqual(["law.unknown-entry"]);
    expect(findEntry(law, "iccpr-99")).toBeUndefined();
    expect(pinpointParts(law, "iccpr-99")).toEqual({});
  });

  it("a language whose pinpoints the program cannot write gets none, with a warning", () => {
    const result = cite("iccpr-19-2", hi);
    expect(printed(result)).not.toMatch(/19/);
    expect(codes(result)).toContain("law.pinpoint-not-translated");
  });

  it("Chinese counts articles in its own numerals, and Arabic joins articles by its own word", () => {
    expect(printed(cite("iccpr-19-2", zh))).toBe("公民及政治权利国际公约，第十九条第二款");
    const articles = {
      kind: "articles",
      items: [
        { base: "2", subdivisions: [] },
        { base: "35", subdivisions: [] },
      ],
    } as const;
    const wordsOf = (tag: string) => law.pinpointWords[tag] ?? law.pinpointWords["en"];
    const written = ["ar", "fa", "zh", "en"].map((tag) => {
      const words = wordsOf(tag);
      return words && writePinpoint(articles, words);
    });
    expect(written).toEqual(["المواد 2 و35", "مواد 2 و 35", "第二和三十五条", "arts. 2 and 35"]);
  });
});
