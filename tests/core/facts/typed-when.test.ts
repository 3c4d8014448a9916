import { describe, expect, it } from "vitest";
import type { Result } from "../../../core/base/problem.ts";
import type { When } from "../../../core/facts/when.ts";
import { languages } from "../../../renderer/texts/locale-files.ts";
import { typedTimes } from "./typed-times.ts";
import { voiceIn } from "./window-voice.ts";

const minsk = "Europe/Minsk";

function meaningOf(read: Result<When>): string {
  if (read.kind === "refused") return read.problems.map(({ code }) => code).join(" ");
  const { day, until, part, time, isApproximate } = read.value;
  const exact = `${isApproximate === true ? "~" : ""}${time ?? part ?? ""}`;
  return [until === undefined ? day : `${day}..${until}`, exact].filter(Boolean).join(" ");
}

describe.each(languages.map(({ name, tag }) => [name, tag] as const))("a time typed in a window in %s", (_, tag) => {
  it("is read as what it says, or refused", async () => {
    const { read } = await voiceIn(tag);
    const typed = typedTimes[tag] ?? [];
    const meant = typed.map(([text]) => [
      text,
      meaningOf(read(text, { timeZone: minsk, year: 2019, allowsSpan: true })),
    ]);
    expect(typed.length).toBeGreaterThan(0);
    expect(meant).toEqual(typed);
  });

  it("is refused with a sentence that says what was typed and fills every place", async () => {
    const { read, texts } = await voiceIn(tag);
    const refusals = ["8 Aug 2020 xyzzy", "08/09/2020", "31.6.2020", "2020-08-08 25:00", "", "2020-08-08 2020-08-08"];
    for (const text of refusals) {
      const found = read(text, { timeZone: minsk });
      const [problem] = found.kind === "refused" ? found.problems : [];
      const sentence = problem === undefined ? "" : texts.problem(problem);
      expect(sentence.length, text).toBeGreaterThan(tag === "zh" ? 25 : 40);
      expect(sentence, text).not.toMatch(/[{}]|when\./);
      for (const told of Object.values(problem?.params ?? {})) expect(sentence).toContain(String(told));
    }
  });

  it("needs a year of its own where no other answer names one", async () => {
    const { read } = await voiceIn(tag);
    expect(meaningOf(read("8 Aug", { timeZone: minsk }))).toBe("when.no-year");
    expect(meaningOf(read("29 Feb", { timeZone: minsk, year: 2020 }))).toBe("2020-02-29");
    expect(meaningOf(read("29 Feb", { timeZone: minsk, year: 2019 }))).toBe("when.no-such-day");
  });

  it("is one day where one day is asked for", async () => {
    const { read } = await voiceIn(tag);
    expect(meaningOf(read("9–12 Aug 2020", { timeZone: minsk }))).toBe("when.one-day");
  });
});
