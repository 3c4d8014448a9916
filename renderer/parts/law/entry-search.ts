import type { Entry } from "../../../core/mapping/law.ts";
import { topicsOf } from "../../../core/mapping/suggested-provisions.ts";
import { law } from "../../../law/index.ts";

/** All words by which an entry can be found, in small letters: its names in every language, what it says, its subjects. */
export function searchedText(entry: Entry, name: string): string {
  const topics = law.vocabulary.topics.filter(({ id }) => topicsOf(entry).includes(id)).map(({ label }) => label);
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
