import { useMemo } from "react";
import type { Result } from "../../core/base/problem.ts";
import { readWhen } from "../../core/facts/typed-when.ts";
import type { WhenReading } from "../../core/facts/typed-when.ts";
import { writeWhen } from "../../core/facts/when-text.ts";
import type { WhenForms } from "../../core/facts/when-text.ts";
import { lexiconOf } from "../../core/facts/when-words.ts";
import type { WhenWords } from "../../core/facts/when-words.ts";
import { partsOfDay } from "../../core/facts/when.ts";
import type { When } from "../../core/facts/when.ts";
import en from "../../locales/en.json";
import { useTexts } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";

/** Reads and writes times in the words of the window's language. English is always understood. */
export interface WhenVoice {
  readonly read: (text: string, reading: Omit<WhenReading, "lexicon">) => Result<When>;
  readonly write: (when: When) => string;
}

/** The voice of the window for times. */
export function useWhenVoice(): WhenVoice {
  const texts = useTexts();
  return useMemo(() => {
    const lexicon = lexiconOf([wordsOf(texts.typography, texts.say), wordsOf(en.typography, englishText)]);
    const forms = formsOf(texts);
    return {
      read: (text, reading) => readWhen(text, { ...reading, lexicon }),
      write: (when) => writeWhen(when, forms),
    };
  }, [texts]);
}

function englishText(key: string): string {
  const texts: Readonly<Record<string, string>> = en.interface;
  return texts[key] ?? "";
}

/** Months and the words between them stand with the typography of a language, all others among the texts of the interface. */
function wordsOf(typography: Readonly<Record<string, string>>, say: (key: string) => string): WhenWords {
  const words = (name: string) => say(`when.words.${name}`).split("|");
  const printed = ["months", "monthsAlone", "monthsShort"].map((form) => (typography[form] ?? "").split("|"));
  const monthLists = [...printed, words("months")];
  const patterns = ["date.long", "range.month", "range.year", "range"].map((name) => typography[name] ?? "");
  const before = patterns.flatMap((pattern) => /([^{}]+)\{day2\}/.exec(pattern)?.[1] ?? []);
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      monthLists.flatMap((names) => [names[month] ?? "", ...(names[month] ?? "").split("/")]),
    ),
    parts: partsOfDay.map((part) => [part, words(part)] as const),
    about: words("about"),
    until: [...words("until"), ...before],
    hour: words("hour"),
    beforeNoon: words("before-noon"),
    afterNoon: words("after-noon"),
    ordinals: [...words("ordinal"), (typography["firstOfMonth"] ?? "").replace(/\d/g, "")],
    fillers: [...words("filler"), ...patterns.flatMap((pattern) => pattern.split(/[^{}]*\{day2\}|\{\w+\}/))],
  };
}

function formsOf({ t, say, typography }: Texts): WhenForms {
  const form = (name: string) => typography[name] ?? "";
  return {
    months: form("months").split("|"),
    firstOfMonth: typography["firstOfMonth"] ?? "1",
    parts: {
      early: t("when.part.early"),
      morning: t("when.part.morning"),
      "by-day": t("when.part.by-day"),
      afternoon: t("when.part.afternoon"),
      evening: t("when.part.evening"),
      "late-evening": t("when.part.late-evening"),
      night: t("when.part.night"),
    },
    day: form("date.long"),
    spanInMonth: form("range.month"),
    spanInYear: form("range.year"),
    span: form("range"),
    withPart: say("when.text.part", { day: "{day}", part: "{part}" }),
    withTime: say("when.text.time", { day: "{day}", time: "{time}" }),
    about: say("when.text.about", { when: "{when}" }),
  };
}
