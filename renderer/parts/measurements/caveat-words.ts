import { useTexts } from "../../texts/texts.ts";
import type { PetitionVoice } from "./petition-voice.ts";

/** Words a caveat as it will be printed. One that came with a record and has no words here is named by its code. */
export function useCaveatWords(voice: PetitionVoice | undefined): (caveat: string) => string {
  const { t } = useTexts();
  return (caveat) => {
    if (voice === undefined) return "";
    const key = `caveat.${caveat}`;
    return voice.speaker.knows(key) ? voice.speaker.say(key) : t("measurements.caveat-unknown", { caveat });
  };
}
