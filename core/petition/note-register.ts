import type { Day } from "../base/instant.ts";
import type { Problem } from "../base/problem.ts";
import { boundOn } from "../mapping/bound.ts";
import { inStyle } from "../mapping/citation-style.ts";
import type { CitationStyle } from "../mapping/citation-style.ts";
import { citeEntry } from "../mapping/citation.ts";
import type { Citation } from "../mapping/citation.ts";
import { commaOf } from "../mapping/document-head.ts";
import type { Law } from "../mapping/law.ts";
import type { Inline } from "./composed.ts";
import { formatDay, formatFigures } from "./formatter.ts";
import type { Speaker } from "./speaker.ts";

/** An authority that the notes cite, with the places of it that they name. */
export interface CitedAuthority {
  /** The id of the instrument, or the name of a national act. */
  readonly authority: string;
  readonly name: string;
  readonly places: readonly CitedPlace[];
}

/** `key` is carried by each note that cites the place; `pinpoint` is empty where the whole document is cited. */
export interface CitedPlace {
  readonly key: string;
  readonly pinpoint: string;
  /** How many notes cite it. */
  readonly notes: number;
}

/** Numbers footnotes in reading order and writes their citations. */
export interface NoteRegister {
  /** A call for one note that cites these entries of `law/`; the problems of entries that cannot be printed as asked. */
  readonly call: (ids: readonly string[]) => {
    readonly inline: Inline | undefined;
    readonly problems: readonly Problem[];
  };
  /** What was cited so far, in the order of first citation. */
  readonly authorities: () => readonly CitedAuthority[];
}

/** What notes are written with. */
export interface NoteSetting {
  readonly law: Law;
  readonly speaker: Speaker;
  readonly style: CitationStyle;
  readonly facts: { readonly state: string; readonly day: Day };
}

/**
 * Notes of one document: the first citation of an authority in full, later ones short, and “Ibid.” only when the note before cites
 * that authority alone, in the words of the style. Must be called in reading order.
 */
export function openNoteRegister({ law, speaker, style, facts }: NoteSetting): NoteRegister {
  const first = new Map<string, number>();
  const cited = new Map<string, { readonly name: string; readonly places: Map<string, CitedPlace> }>();
  let before: readonly string[] = [];
  let number = 0;
  const call = (ids: readonly string[]) => {
    const results = ids.map((id) => citeEntry(law, id, speaker.language));
    const problems = results.flatMap((result) => result.problems);
    const citations = results.flatMap((result) => (result.kind === "ok" ? [result.value] : []));
    if (citations.length === 0) return { inline: undefined, problems };
    number += 1;
    const words = citations.flatMap((citation, index): readonly Inline[] => {
      const isIbid = citations.length === 1 && before.length === 1 && before[0] === citation.authority;
      const firstNote = first.get(citation.authority);
      if (firstNote === undefined) first.set(citation.authority, number);
      const separator: Inline[] = index === 0 ? [] : [{ kind: "words", text: speaker.say("note.separator") }];
      if (isIbid) return [...separator, ...ibid(citation, speaker, style)];
      const status = firstNote === undefined ? statusWords(law, citation, speaker, facts) : "";
      return [...separator, { kind: "words", text: written(citation, firstNote, { speaker, style }) + status }];
    });
    before = [...new Set(citations.map((citation) => citation.authority))];
    const cites = [...new Set(citations.map((citation) => enter(cited, citation)))];
    const mark = formatFigures(String(number), speaker);
    return { inline: { kind: "note" as const, number, mark, cites, words: closed(words, speaker) }, problems };
  };
  const authorities = () =>
    [...cited].map(([authority, { name, places }]) => ({ authority, name, places: [...places.values()] }));
  return { call, authorities };
}

/** Counts a citation and gives the key of its place. */
function enter(
  cited: Map<string, { readonly name: string; readonly places: Map<string, CitedPlace> }>,
  { authority, document, pinpoint = "" }: Citation,
): string {
  const known = cited.get(authority) ?? { name: document.full, places: new Map<string, CitedPlace>() };
  cited.set(authority, known);
  const key = `${authority} ${pinpoint}`;
  known.places.set(pinpoint, { key, pinpoint, notes: (known.places.get(pinpoint)?.notes ?? 0) + 1 });
  return key;
}

interface Voice {
  readonly speaker: Speaker;
  readonly style: CitationStyle;
}

function written(citation: Citation, firstNote: number | undefined, { speaker, style }: Voice): string {
  const isFirst = firstNote === undefined;
  const { language } = speaker;
  if (style.pinpointJoin === undefined && (isFirst || !style.namesFirstNote)) {
    return inStyle(isFirst ? citation.full : citation.short, style, language);
  }
  const back =
    isFirst || !style.namesFirstNote
      ? ""
      : ` ${speaker.say("note.first", { number: formatFigures(String(firstNote), speaker) })}`;
  const document = `${isFirst ? citation.document.full : citation.document.short}${back}`;
  return inStyle(withPinpoint(document, citation, { speaker, style }), style, language);
}

function withPinpoint(text: string, { pinpoint }: Citation, { speaker, style }: Voice): string {
  return pinpoint === undefined ? text : `${text}${style.pinpointJoin ?? commaOf(speaker.language)}${pinpoint}`;
}

/** A note ends with one full stop, also where its last word is an abbreviation. */
function closed(words: readonly Inline[], speaker: Speaker): readonly Inline[] {
  const stop = speaker.say("note.stop");
  const last = words.at(-1);
  return last?.kind === "words" && last.text.endsWith(stop) ? words : [...words, { kind: "words", text: stop }];
}

function ibid(citation: Citation, speaker: Speaker, style: CitationStyle): readonly Inline[] {
  const mark: Inline =
    style.ibid !== undefined && speaker.language === "en"
      ? { kind: "words", text: style.ibid }
      : { kind: "words", text: speaker.say("note.ibid"), style: "italic" };
  if (citation.pinpoint === undefined) return [mark];
  const text = inStyle(withPinpoint("", citation, { speaker, style }), style, speaker.language);
  return [mark, { kind: "words", text }];
}

function statusWords(law: Law, citation: Citation, speaker: Speaker, facts: { state: string; day: Day }): string {
  const isBound = boundOn(law, facts.state, citation.authority, facts.day).kind === "bound";
  const row = law.statuses.get(citation.authority)?.states.find((candidate) => candidate.state === facts.state);
  if (!isBound || row?.partySince === undefined || row.dateMeaning?.startsWith("deposit") !== true) return "";
  const country = law.jurisdictions.get(facts.state)?.names[speaker.language]?.forPetitions ?? facts.state;
  return `. ${speaker.say("note.deposit", { country, date: formatDay(row.partySince, "long", speaker) })}`;
}
