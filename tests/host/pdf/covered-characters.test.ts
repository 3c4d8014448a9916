import { describe, expect, it } from "vitest";
import { coveredRanges, uncoveredCharacters } from "../../../core/petition/lint/covered-characters.ts";
import { lastResort, openFaceStore } from "../../../host/pdf/text/face-store.ts";

describe("the characters that lint lets pass", () => {
  it("are those that the faces of the printed page have, no more and no fewer", () => {
    const store = openFaceStore();
    const shapers = lastResort.map((face) => store.shaper(store.cut(face, false, false)));
    const held = (codePoint: number) => shapers.some((shaper) => shaper.covers(codePoint));
    const ranges: [number, number][] = [];
    for (let codePoint = 0x20; codePoint <= 0x3ffff; codePoint += 1) {
      if ((codePoint >= 0x7f && codePoint < 0xa0) || !held(codePoint)) continue;
      const last = ranges.at(-1);
      if (last?.[1] === codePoint - 1) last[1] = codePoint;
      else ranges.push([codePoint, codePoint]);
    }
    expect(coveredRanges(), `write these ranges: ${written(ranges)}`).toEqual(ranges);
  });

  it("name what no face has, each once, and let marks of order and joining be", () => {
    expect(uncoveredCharacters("Ö é Ж ق 网 မ አ क № § \u2066AS6697\u2069 می\u200cشود\n")).toEqual([]);
    expect(uncoveredCharacters("fire \u{1f525} and \u{1f525} and \u{13000}")).toEqual(["\u{1f525}", "\u{13000}"]);
  });
});

function written(ranges: readonly (readonly [number, number])[]): string {
  let end = 0;
  return ranges
    .map(([first, last]) => {
      const range = `${(first - end).toString(36)}${last > first ? `-${(last - first).toString(36)}` : ""}`;
      end = last;
      return range;
    })
    .join(" ");
}
