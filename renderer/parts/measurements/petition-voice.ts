import { useQuery } from "@tanstack/react-query";
import { IntlMessageFormat } from "intl-messageformat";
import { languageSchema } from "../../../core/base/language.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import { readTexts } from "../../texts/locale-files.ts";
import type { WindowTexts } from "../../texts/locale-files.ts";

/** How one language words what will be printed. Texts that it lacks are taken from English. */
export interface PetitionVoice {
  /** A text of the interface, such as the form of a proposed sentence. */
  readonly word: (key: string, params: Readonly<Record<string, string>>) => string;
  /** The voice with which the petition itself is printed. */
  readonly speaker: Speaker;
}

/** The voice of a language; undefined while its texts are fetched. */
export function usePetitionVoice(tag: string): PetitionVoice | undefined {
  const { data } = useQuery({ queryKey: ["proposal-voice", tag], queryFn: () => openVoice(tag) });
  return data;
}

async function openVoice(tag: string): Promise<PetitionVoice> {
  const [own, english] = await Promise.all([readTexts(tag), readTexts("en")]);
  const say = (part: "interface" | "petition", key: string, params: Readonly<Record<string, string | number>>) => {
    const message = textOf(own, part, key) ?? textOf(english, part, key) ?? key;
    return String(new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).format(params));
  };
  const language = languageSchema.safeParse(tag).data ?? languageSchema.parse("en");
  return {
    word: (key, params) => say("interface", key, params),
    speaker: {
      language,
      direction: own.language.direction === "rtl" ? "rtl" : "ltr",
      typography: { ...english.typography, ...own.typography },
      knows: (key) => textOf(own, "petition", key) !== undefined || textOf(english, "petition", key) !== undefined,
      say: (key, params = {}) => say("petition", key, params),
    },
  };
}

function textOf(texts: WindowTexts, part: "interface" | "petition", key: string): string | undefined {
  return texts[part]?.[key];
}
