import type { Problem } from "../base/problem.ts";
import { boundOn } from "../mapping/bound.ts";
import { citeEntry } from "../mapping/citation.ts";
import type { Citation } from "../mapping/citation.ts";
import type { Law } from "../mapping/law.ts";
import type { Inline } from "./composed.ts";
import { formatDay } from "./formatter.ts";
import type { Day } from "../base/instant.ts";
import { formatFigures } from "./formatter.ts";
import type { Speaker } from "./speaker.ts";

/** Numbers footnotes in reading order and writes their citations. */
export interface NoteRegister {
  /** A call for one note that cites these entries of `law/`; the problems of entries that cannot be printed as asked. */
  readonly call: (ids: readonly string[]) => {
    readonly inline: Inline | undefined;
    readonly problems: readonly Problem[];
  };
}

/**
 * Notes of one document: the first citation of an authority in full, later ones short, "Ibid." only when the note before cites
 * that authority alone (UN Editorial Manual, footnotes). Must be called in reading order.
 */
export function openNoteRegister(
  law: Law,
  speaker: Speaker,
  facts: { readonly state: string; readonly day: Day },
): NoteRegister {
  const cited = new Set<string>();
  let before: readonly string[] = [];
  let number = 0;
  const call = (ids: readonly string[]) => {
    const results = ids.map((id) => citeEntry(law, id, speaker.language));
    const problems = results.flatMap((result) => result.problems);
    const citations = results.flatMap((result) => (result.kind === "ok" ? [result.value] : []));
    if (citations.length === 0) return { inline: undefined, problems };
    const words = citations.flatMap((citation, index): Inline[] => {
      const isIbid = citations.length === 1 && before.length === 1 && before[0] === citation.authority;
      const isFirst = !cited.has(citation.authority);
      cited.add(citation.authority);
      const separator: Inline[] = index === 0 ? [] : [{ kind: "words", text: speaker.say("note.separator") }];
      if (isIbid) return [...separator, ...ibid(citation, speaker)];
      const status = isFirst ? statusWords(law, citation, speaker, facts) : "";
      return [...separator, { kind: "words", text: (isFirst ? citation.full : citation.short) + status }];
    });
    before = [...new Set(citations.map((citation) => citation.authority))];
    number += 1;
    return {
      inline: { kind: "note" as const, number, mark: formatFigures(String(number), speaker), words: closed(words) },
      problems,
    };
  };
  return { call };
}

/** A note ends with one full stop, also where its last word is an abbreviation. */
function closed(words: readonly Inline[]): readonly Inline[] {
  const last = words.at(-1);
  return last?.kind === "words" && last.text.endsWith(".") ? words : [...words, { kind: "words", text: "." }];
}

function ibid(citation: Citation, speaker: Speaker): readonly Inline[] {
  const mark: Inline = { kind: "words", text: speaker.say("note.ibid"), style: "italic" };
  return citation.pinpoint === undefined ? [mark] : [mark, { kind: "words", text: `, ${citation.pinpoint}` }];
}

function statusWords(law: Law, citation: Citation, speaker: Speaker, facts: { state: string; day: Day }): string {
  const isBound = boundOn(law, facts.state, citation.authority, facts.day).kind === "bound";
  const row = law.statuses.get(citation.authority)?.states.find((candidate) => candidate.state === facts.state);
  if (!isBound || row?.partySince === undefined || row.dateMeaning?.startsWith("deposit") !== true) return "";
  const country = law.jurisdictions.get(facts.state)?.names[speaker.language]?.forPetitions ?? facts.state;
  return `. ${speaker.say("note.deposit", { country, date: formatDay(row.partySince, "long", speaker) })}`;
}
