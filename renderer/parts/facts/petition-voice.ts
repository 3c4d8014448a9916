import { useQuery } from "@tanstack/react-query";
import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../../core/base/language.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import { useCase } from "../../case/case-desk.ts";

interface PrintedTexts {
  readonly language: { readonly direction: string };
  readonly typography: Readonly<Record<string, string>>;
  readonly petition?: Readonly<Record<string, string>>;
}

const files = import.meta.glob<PrintedTexts>(["../../../locales/*.json", "!../../../locales/tsconfig.json"], {
  import: "default",
});

/**
 * The voice in which petitions of this case are printed, so that a number or date reads on the screen as it will on paper. Nothing
 * until its texts are there.
 */
export function usePetitionVoice(): Speaker | undefined {
  const { head } = useCase();
  const language = head.record.authoritative;
  const { data } = useQuery({
    queryKey: ["petition-voice", language],
    queryFn: () => readVoice(language),
    staleTime: Infinity,
  });
  return data;
}

async function readVoice(language: Language): Promise<Speaker> {
  const own = await files[`../../../locales/${language}.json`]?.();
  const texts = own?.petition === undefined ? await files["../../../locales/en.json"]?.() : own;
  if (texts === undefined) throw new Error("The texts of petitions are missing.");
  const { petition = {}, typography } = texts;
  return {
    language,
    direction: texts.language.direction === "rtl" ? "rtl" : "ltr",
    typography,
    knows: (key) => Object.hasOwn(petition, key),
    say: (key, params = {}) => String(new IntlMessageFormat(petition[key] ?? key, language).format(params)),
  };
}
