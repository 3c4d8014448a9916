import { describe, expect, it } from "vitest";
import { parseText, tokenMeaning, tokensOf } from "../../../core/petition/token.ts";

describe("tokens in a sentence", () => {
  it("are read with their references and options", () => {
    const [token] = tokensOf("It lasted {value:finding-a.hours;one=# hour;other=# hours}.");
    expect(token).toEqual({ kind: "value", refs: ["finding-a.hours"], options: { one: "# hour", other: "# hours" } });
    expect(tokensOf("See {finding:a,b}.")[0]?.refs).toEqual(["a", "b"]);
  });

  it("mean the same in two languages whatever their plural forms", () => {
    const [english] = tokensOf("{value:a.b;one=# hour;other=# hours}");
    const [russian] = tokensOf("{value:a.b;one=# час;few=# часа;many=# часов}");
    if (english === undefined || russian === undefined) throw new Error("no token");
    expect(tokenMeaning(russian)).toBe(tokenMeaning(english));
    const [date] = tokensOf("{date:2020-08-09}");
    const [other] = tokensOf("{date:2020-08-10}");
    if (date === undefined || other === undefined) throw new Error("no token");
    expect(tokenMeaning(date)).not.toBe(tokenMeaning(other));
  });

  it("that cannot be read are told and never printed", () => {
    const { pieces, broken } = parseText("A {strange:x} and {value} and a lone { brace.");
    expect(broken).toEqual(["{strange:x}", "{value}", " and a lone { brace."]);
    expect(pieces.every((piece) => piece.kind === "words" && !piece.text.includes("{"))).toBe(true);
  });

  it("leave emphasis to asterisks", () => {
    expect(parseText("a *b* c").pieces).toEqual([
      { kind: "words", text: "a ", isItalic: false },
      { kind: "words", text: "b", isItalic: true },
      { kind: "words", text: " c", isItalic: false },
    ]);
  });
});
