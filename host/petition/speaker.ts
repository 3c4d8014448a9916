import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../core/base/language.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { locales } from "../../locales/index.ts";

/** The voice of a language whose petition texts are in `locales/`; nothing when there is no such file. */
export function speakerOf(language: Language): Speaker | undefined {
  const locale = locales[language];
  // A language of the window alone has no texts for petitions.
  if (locale === undefined || Object.keys(locale.petition).length === 0) return undefined;
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string) => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const message = locale.petition[key];
    if (message === undefined) throw new Error(`locales/${language}.json has no petition text ${key}.`);
    const format = new IntlMessageFormat(message, language);
    formats.set(key, format);
    return format;
  };
  return {
    language,
    direction: locale.language.direction === "rtl" ? "rtl" : "ltr",
    typography: locale.typography,
    knows: (key) => Object.hasOwn(locale.petition, key),
    say: (key, params = {}) => String(formatOf(key).format(params)),
  };
}
