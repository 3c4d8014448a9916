import type { Entry } from "../../../core/mapping/law.ts";
import { topicsOf } from "../../../core/mapping/suggested-provisions.ts";
import type { Texts } from "../../texts/texts.ts";

/**
 * All words by which an entry can be found, in small letters: its names in every language, what it says, its subjects in the language of
 * the window and in English.
 */
export function searchedText(entry: Entry, name: string, texts: Pick<Texts, "say" | "english">): string {
  const topics = topicsOf(entry).flatMap((topic) => [
    texts.say(`law.topic.${topic}`),
    texts.english(`law.topic.${topic}`),
  ]);
  const own =
    entry.kind === "national"
      ? [entry.rule.statute, entry.rule.officialTitle, entry.rule.pinpoint, entry.rule.forbids, entry.rule.permits]
      : [
          entry.provision.gist,
          entry.provision.pinpoint,
          entry.instrument.symbol,
          ...Object.values(entry.instrument.names).flatMap(({ full, abbreviation }) => [full?.text, abbreviation]),
        ];
  return [name, ...own, ...topics]
    .filter((text) => text !== undefined)
    .join(" ")
    .toLocaleLowerCase();
}
