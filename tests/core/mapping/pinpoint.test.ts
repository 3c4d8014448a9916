import { describe, expect, it } from "vitest";
import { partsOfPinpoint, readPinpoint, writePinpoint } from "../../../core/mapping/pinpoint.ts";
import { pinpointWords } from "../../../law/pinpoint-words.ts";

function written(notation: string, language: string): string | undefined {
  const words = pinpointWords[language];
  return words && writePinpoint(readPinpoint(notation), words);
}

describe("pinpoints", () => {
  it.each([
    ["arts. 2 and 3", "arts. 2 and 3", "ст. 2 и 3", "art. 2 et 3"],
    ["arts. 34 and 35(1)", "arts. 34 and 35 (1)", "ст. 34 и п. 1 ст. 35", "art. 34 et art. 35 (par. 1)"],
    ["art. 56(1)-(7)", "art. 56 (1)–(7)", "пп. 1–7 ст. 56", "art. 56 (par. 1 à 7)"],
    ["arts. 44-46", "arts. 44–46", "ст. 44–46", "art. 44 à 46"],
    ["art. 41-1(1)", "art. 41-1 (1)", "п. 1 ст. 41-1", "art. 41-1 (par. 1)"],
    ["paras. 8.3-8.4", "paras. 8.3–8.4", "пп. 8.3–8.4", "par. 8.3 à 8.4"],
    ["para. 108(c)(iii)", "para. 108 (c) (iii)", "п. 108 c) iii)", "par. 108 c) iii)"],
    ["op. para. 5(p)(i)", "para. 5 (p) (i)", "п. 5 p) i)", "par. 5 p) i)"],
    ["Appendix, para. 2.2.1", "appendix, para. 2.2.1", "приложение, п. 2.2.1", "annexe, par. 2.2.1"],
    ["Principle 39(3)-(4)", "principle 39 (3)–(4)", "принцип 39 (3)–(4)", "principe 39 (3) à (4)"],
    ["Principles 22 and 31", "principles 22 and 31", "принципы 22 и 31", "principes 22 et 31"],
    ["art. 37 (CS Nos. 184-185)", "art. 37 (Nos. 184–185)", "ст. 37 (пп. 184–185)", "art. 37 (numéros 184 à 185)"],
    ["para. 7(a) (decision)", "para. 7 (a)", "п. 7 a)", "par. 7 a)"],
    ["preamble", "preamble", "преамбула", "préambule"],
    ["part III.A", "part III.A", "часть III.A", "partie III.A"],
  ])("%s is written by the rules of English, Russian and French", (notation, english, russian, french) => {
    expect(written(notation, "en")).toBe(english);
    expect(written(notation, "ru")).toBe(russian);
    expect(written(notation, "fr")).toBe(french);
  });

  it("that a language has no words for are not written", () => {
    expect(written("s. 54(3)", "en")).toBe("s. 54 (3)");
    expect(written("s. 54(3)", "ru")).toBeUndefined();
    expect(written("rule 2(1)-(6)", "ru")).toBeUndefined();
  });

  it("give their numbers for use inside a sentence", () => {
    expect(partsOfPinpoint(readPinpoint("art. 19(3)"))).toEqual({ article: "19", paragraph: "3" });
    expect(partsOfPinpoint(readPinpoint("paras. 8-16"))).toEqual({ paragraph: "8–16" });
    expect(partsOfPinpoint(readPinpoint("arts. 2 and 3"))).toEqual({ article: "2, 3" });
    expect(partsOfPinpoint(readPinpoint("Principle 9"))).toEqual({});
  });
});
