import i18next from "i18next";
import type { i18n } from "i18next";
import ICU from "i18next-icu";
import { createContext, useContext } from "react";
import type { Problem } from "../../core/base/problem.ts";
import { pseudo, pseudoTag } from "./pseudo.ts";
import { readTexts } from "./locale-files.ts";
import type { TextKey, WindowTexts } from "./locale-files.ts";

/** What a text may be filled with. */
export type TextParams = Readonly<Record<string, string | number>>;

/** The voice of the window in one language. */
export interface Texts {
  readonly language: string;
  /** The language whose customs dates and numbers follow; the pseudo-language follows English. */
  readonly customs: string;
  readonly direction: "ltr" | "rtl";
  readonly typography: Readonly<Record<string, string>>;
  readonly t: (key: TextKey, params?: TextParams) => string;
  /** A text whose key is data, such as what an undone change was. The key itself where there is no such text. */
  readonly say: (key: string, params?: TextParams) => string;
  /** The English of a text whose key is data, by which a search finds too. */
  readonly english: (key: string) => string;
  /** The sentences for a problem. */
  readonly problem: (problem: Pick<Problem, "code" | "params">) => string;
}

/** Prepares the voice of a language. Texts that it lacks are taken from English. */
export async function openTexts(tag: string): Promise<Texts> {
  const asked = tag === pseudoTag ? "en" : tag;
  const [english, own] = await Promise.all([readTexts("en"), readTexts(asked)]);
  const shown = tag === pseudoTag ? pseudo(own) : own;
  const speaker = i18next.createInstance();
  // Figures inside sentences are those beside them: Western ones, in every language of the window.
  await speaker.use(new ICU({ parseLngForICU: (language) => `${language}-u-nu-latn` })).init({
    lng: asked,
    fallbackLng: "en",
    keySeparator: false,
    nsSeparator: false,
    ns: ["interface", "problems"],
    defaultNS: "interface",
    resources: { en: spaces(english), [asked]: spaces(shown) },
  });
  return textsOf(speaker, tag, shown);
}

/** A text in which a sentence shares its full stop with a date that ends it, as in “14 августа 2020 г.”. */
export function withOneStop(text: string): string {
  return text.replace(/(?<=\sг)\.\.(?!\.)/gu, ".");
}

const TextsContext = createContext<Texts | undefined>(undefined);

export const TextsProvider = TextsContext.Provider;

/** The voice of this window. Only below `TextsProvider`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === undefined) throw new Error("There is no language above this part of the window.");
  return texts;
}

function spaces({ interface: own, problems }: WindowTexts) {
  return { interface: own, problems };
}

function textsOf(speaker: i18n, tag: string, { language, typography }: WindowTexts): Texts {
  const say = (key: string, params: TextParams = {}) => withOneStop(speaker.t(key, params));
  return {
    language: tag,
    customs: tag === pseudoTag ? "en" : tag,
    direction: language.direction === "rtl" ? "rtl" : "ltr",
    typography,
    t: say,
    say,
    english: (key) => speaker.t(key, { lng: "en" }),
    problem: ({ code, params }) => withOneStop(speaker.t(code, { ...params, ns: "problems" })),
  };
}
