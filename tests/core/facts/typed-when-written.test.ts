import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySchema } from "../../../core/base/instant.ts";
import type { Day } from "../../../core/base/instant.ts";
import { made } from "../../../core/base/problem.ts";
import { partsOfDay, whenSchema } from "../../../core/facts/when.ts";
import type { When } from "../../../core/facts/when.ts";
import { languages } from "../../../renderer/texts/locale-files.ts";
import { voiceIn } from "./window-voice.ts";

const lastDay = 65000;
const dayNumber = fc.integer({ min: -20000, max: lastDay });
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((pair) => pair.map((n) => String(n).padStart(2, "0")).join(":"));
const exact = fc.oneof(fc.constant({}), fc.record({ time }), fc.record({ part: fc.constantFrom(...partsOfDay) }));
const about = fc.constantFrom({}, { isApproximate: true });

const oneDay = fc
  .tuple(dayNumber, exact, about)
  .map(([day, hour, rough]) => whenSchema.parse({ day: dayAt(day), ...hour, ...rough }));

const span = fc
  .tuple(dayNumber, fc.integer({ min: 1, max: 800 }), about)
  .map(([day, length, rough]) => whenSchema.parse({ day: dayAt(day), until: dayAt(day + length), ...rough }));

const hourOfSpan = fc.tuple(span, exact).map(([days, hour]) => whenSchema.parse({ ...days, ...hour }));

/** A time and a span of two months as every language writes them, with plain spaces. */
const written: Readonly<Record<string, readonly string[]>> = {
  en: ["1 August 2020, 22:05", "9 August to 2 September 2020"],
  ru: ["1 августа 2020 года, 22:05", "с 9 августа по 2 сентября 2020 года"],
  be: ["1 жніўня 2020 года, 22:05", "з 9 жніўня па 2 верасня 2020 года"],
  fr: ["1er août 2020, 22:05", "du 9 août au 2 septembre 2020"],
  es: ["1 de agosto de 2020, 22:05", "del 9 de agosto al 2 de septiembre de 2020"],
  uk: ["1 серпня 2020 року, 22:05", "з 9 серпня по 2 вересня 2020 року"],
  zh: ["2020年8月1日22:05", "2020年8月9日至9月2日"],
  fa: ["1 اوت 2020، 22:05", "9 اوت تا 2 سپتامبر 2020"],
  ar: ["1 آب/أغسطس 2020، 22:05", "9 آب/أغسطس 2020 – 2 أيلول/سبتمبر 2020"],
};

function dayAt(number: number): Day {
  return daySchema.parse(new Date(number * 86400000).toISOString().slice(0, 10));
}

describe.each(languages.map(({ name, tag }) => [name, tag] as const))(
  "a time that the window writes in %s",
  (_, tag) => {
    it("reads as people of that language write it", async () => {
      const { write } = await voiceIn(tag);
      const times = [
        { day: "2020-08-01", time: "22:05" },
        { day: "2020-08-09", until: "2020-09-02" },
      ];
      const texts = times.map((time) => write(whenSchema.parse(time)).replace(/\s/g, " "));
      expect(texts).toEqual(written[tag]);
    });

    it("is read back as the same time, on every day of four years", async () => {
      const { read, write } = await voiceIn(tag);
      for (let number = 18262; number < 18262 + 4 * 366; number += 1) {
        const when: When = { day: dayAt(number) };
        expect(read(write(when), { timeZone: "Europe/Minsk" }), write(when)).toEqual(made(when));
      }
    });

    it("is read back as exactly as it was known: to the minute, to a part of the day, to the day, or about", async () => {
      const { read, write } = await voiceIn(tag);
      fc.assert(
        fc.property(oneDay, (when) => {
          expect(read(write(when), { timeZone: "Asia/Kolkata" }), write(when)).toEqual(made(when));
        }),
      );
    });

    it("is read back where it lasts from one day to another", async () => {
      const { read, write } = await voiceIn(tag);
      fc.assert(
        fc.property(span, (when) => {
          expect(read(write(when), { timeZone: "UTC", allowsSpan: true }), write(when)).toEqual(made(when));
        }),
      );
    });

    it("never comes back as another time", async () => {
      const { read, write } = await voiceIn(tag);
      fc.assert(
        fc.property(hourOfSpan, (when) => {
          const back = read(write(when), { timeZone: "UTC", allowsSpan: true });
          if (back.kind === "ok") expect(back.value, write(when)).toEqual(when);
        }),
      );
    });
  },
);
