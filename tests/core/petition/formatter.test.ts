import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import {
  formatDay,
  formatDays,
  formatList,
  formatMoment,
  formatNumber,
  formatOffset,
  formatMark,
  formatParagraphMark,
} from "../../../core/petition/formatter.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import { speakerOf } from "../../../host/petition/speaker.ts";

const spaces = /[\u00a0\u202f]/g;
const plain = (text: string) => text.replace(spaces, " ");

describe("numbers and dates in the words of each language", () => {
  it("groups thousands and marks decimals as each language does", () => {
    expect(formatNumber(1234.5, 1, voice("en"))).toBe("1,234.5");
    expect(plain(formatNumber(1234.5, 1, voice("ru")))).toBe("1234,5");
    expect(plain(formatNumber(12345.6, 1, voice("ru")))).toBe("12 345,6");
    expect(plain(formatNumber(1234567, 0, voice("fr")))).toBe("1 234 567");
    expect(formatNumber(-2.5, 0, voice("en"))).toBe("\u22123");
  });

  it("writes dates in the case that a sentence needs", () => {
    expect(plain(formatDay("2020-08-09", "long", voice("en")))).toBe("9 August 2020");
    expect(plain(formatDay("2020-08-09", "long", voice("ru")))).toBe("9 августа 2020 года");
    expect(plain(formatDay("2020-08-09", "long", voice("be")))).toBe("9 жніўня 2020 года");
    expect(plain(formatDay("2020-09-01", "long", voice("fr")))).toBe("1er septembre 2020");
    expect(plain(formatDay("2020-05-01", "day-month", voice("be")))).toBe("1 мая");
  });

  it("names month and year of a span once", () => {
    expect(plain(formatDays("2020-08-09" as Day, "2020-08-12" as Day, voice("en")))).toBe("9–12 August 2020");
    expect(plain(formatDays("2020-08-09" as Day, "2020-08-12" as Day, voice("ru")))).toBe("9–12 августа 2020 года");
    expect(plain(formatDays("2020-08-09" as Day, "2020-08-09" as Day, voice("en")))).toBe("9 August 2020");
  });

  it("never lets a line break part a day from its month", () => {
    for (const language of ["en", "ru", "be", "fr"])
      expect(formatDay("2020-08-09", "long", voice(language))).not.toContain(" ");
  });

  it("shows local time with UTC beside it and names the UTC day where it differs", () => {
    const night = "2020-08-09T22:00:00Z" as Instant;
    expect(plain(formatMoment(night, "Europe/Minsk", voice("en")))).toBe(
      "01:00 local time (22:00 UTC on 9 August 2020)",
    );
    expect(formatMoment("2020-08-09T03:00:00Z" as Instant, "Europe/Minsk", voice("en"))).toContain(
      "06:00 local time (03:00 UTC)",
    );
    expect(formatOffset(night, "Europe/Minsk")).toBe("UTC+3");
    expect(formatOffset("2019-11-16T12:00:00Z" as Instant, "Asia/Tehran")).toBe("UTC+3:30");
  });

  it("joins lists, and counts parts and paragraphs as the language does", () => {
    expect(formatList(["1", "2", "3"], voice("en"))).toBe("1, 2 and 3");
    expect([0, 3, 5, 8].map((index) => formatMark("parts", index, voice("en")))).toEqual(["I", "IV", "VI", "IX"]);
    expect(formatMark("parts", 40, voice("en"))).toBe("41");
    expect(formatParagraphMark("B2", voice("ru"))).toBe("B2.");
  });

  it("picks the plural form of per cent in Russian and Belarusian", () => {
    const share = (n: number, language: string) =>
      plain(voice(language).say("value.share", { n, text: String(n).replace(".", ",") }));
    expect(share(20, "ru")).toBe("20 процентов");
    expect(share(21, "ru")).toBe("21 процент");
    expect(share(2.5, "ru")).toBe("2,5 процента");
    expect(share(20, "be")).toBe("20 працэнтаў");
    expect(share(20, "en")).toBe("20 per cent");
  });
});

function voice(language: string): Speaker {
  const speaker = speakerOf(language as Language);
  if (speaker === undefined) throw new Error(`no locale ${language}`);
  return speaker;
}
