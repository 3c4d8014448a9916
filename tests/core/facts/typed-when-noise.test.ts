import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../core/base/problem.ts";
import { whenSchema } from "../../../core/facts/when.ts";
import { languages } from "../../../renderer/texts/locale-files.ts";
import { typedTimes } from "./typed-times.ts";
import { voiceIn } from "./window-voice.ts";
import type { Voice } from "./window-voice.ts";

const reading = { timeZone: "Europe/Minsk", year: 2020, allowsSpan: true };

function refusalOf({ read }: Voice, text: string): Problem | undefined {
  const found = read(text, reading);
  return found.kind === "refused" ? found.problems[0] : undefined;
}

describe.each(languages.map(({ name, tag }) => [name, tag] as const))(
  "noise in the field of a time, in %s",
  (_, tag) => {
    it("is refused or read as a real time, and never stops the window", async () => {
      const { read } = await voiceIn(tag);
      const words = (typedTimes[tag] ?? []).flatMap(([text]) => text.split(" "));
      const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" })), { maxLength: 8 });
      fc.assert(
        fc.property(pieces, fc.constantFrom("", " ", ", ", "–", "-", "."), (parts, between) => {
          const found = read(parts.join(between), reading);
          if (found.kind === "ok") expect(whenSchema.parse(found.value)).toEqual(found.value);
          else expect(found.problems.map(({ severity }) => severity)).toEqual(["blocks"]);
        }),
        { numRuns: 500 },
      );
    });

    it("is no time where nothing is typed", async () => {
      const voice = await voiceIn(tag);
      const unseen = ["", "   ", "\n\t", "\u200f\u200e", "\u2067\u2069", "\ufeff", "\u0000", ","];
      expect(unseen.map((text) => refusalOf(voice, text)?.code)).toEqual(unseen.map(() => "when.no-day"));
    });

    it("of ten thousand signs is refused at once, with a sentence of readable length", async () => {
      const voice = await voiceIn(tag);
      const pieces = ["x", "8 Aug 2020 ", "9-", "9 - ", " ", ".", "1", "١", "🕙", "h ", "–", "آ", "a\u0301", "22:00 "];
      const began = performance.now();
      for (const piece of pieces) {
        const problem = refusalOf(voice, piece.repeat(10000 / piece.length));
        expect(problem?.code, piece).toMatch(/^when\./);
        expect(problem === undefined ? "" : voice.texts.problem(problem).length, piece).toBeLessThan(400);
      }
      expect(performance.now() - began).toBeLessThan(5000);
    });

    it("of control signs and marks of direction changes no time that is typed with it", async () => {
      const { read } = await voiceIn(tag);
      const clean = read("8 Aug 2020 22:00", reading);
      const noisy = [
        "\ufeff8 Aug 2020 22:00",
        "8\u00a0Aug\u202f2020\t22:00\r\n",
        "8\u0000Aug\u00072020\u001b22:00",
        "\u202b8 Aug 2020 22:00\u202c",
        "8 Aug\u200b 2020 \u200e22:00\u200f",
        "８ Aug ２０２０ ２２:００",
      ];
      expect(clean.kind).toBe("ok");
      for (const text of noisy) expect(read(text, reading), JSON.stringify(text)).toEqual(clean);
    });
  },
);
