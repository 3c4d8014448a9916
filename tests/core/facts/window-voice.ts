import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { useWhenVoice } from "../../../renderer/parts/when-voice.ts";
import type { WhenVoice } from "../../../renderer/parts/when-voice.ts";
import { openTexts, TextsProvider } from "../../../renderer/texts/texts.ts";
import type { Texts } from "../../../renderer/texts/texts.ts";

/** The voice for times that the window has in a language, and its other texts. */
export interface Voice extends WhenVoice {
  readonly tag: string;
  readonly texts: Texts;
}

/** Opens a window's voice as the window itself does, with the words of `locales/`. */
export async function voiceIn(tag: string): Promise<Voice> {
  const texts = await openTexts(tag);
  const heard: WhenVoice[] = [];
  function Listener(): string {
    heard.push(useWhenVoice());
    return "";
  }
  renderToStaticMarkup(createElement(TextsProvider, { value: texts }, createElement(Listener)));
  const [voice] = heard;
  if (voice === undefined) throw new Error(`The window has no voice in ${tag}.`);
  return { ...voice, tag, texts };
}
