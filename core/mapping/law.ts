import type { CitationStyle } from "./citation-style.ts";
import type { Forum, Procedure } from "./forum.ts";
import type { Instrument } from "./instrument.ts";
import type { Jurisdiction, NationalRule } from "./jurisdiction.ts";
import type { Provision } from "./provision.ts";
import type { CitationPattern, PinpointWords, Term } from "./term.ts";
import type { TreatyStatus } from "./treaty-status.ts";
import type { ElementLabel, Vocabulary } from "./vocabulary.ts";
import type { Body } from "./wording.ts";

/** The contents of the files of `law/`, before they are gathered. */
export interface LawFiles {
  readonly instruments: readonly Instrument[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly statuses: readonly TreatyStatus[];
  readonly forums: readonly Forum[];
  readonly procedures: readonly Procedure[];
  readonly vocabulary: Vocabulary;
  readonly elementLabels: Readonly<Record<string, ElementLabel>>;
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly citationPatterns: readonly CitationPattern[];
  readonly citationStyles: readonly CitationStyle[];
  readonly documentWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pinpointWords: Readonly<Record<string, PinpointWords>>;
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * All law that the program knows, by id. Jurisdictions are keyed by the ISO 3166-1 code in capitals, words of pinpoints by
 * language. A guessed paragraph number is not in it.
 */
export interface Law {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly rules: ReadonlyMap<string, NationalRule>;
  readonly statuses: ReadonlyMap<string, TreatyStatus>;
  readonly forums: ReadonlyMap<string, Forum>;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly vocabulary: Vocabulary;
  readonly elementLabels: Readonly<Record<string, ElementLabel>>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly citationPatterns: ReadonlyMap<string, CitationPattern>;
  readonly citationStyles: ReadonlyMap<string, CitationStyle>;
  readonly documentWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pinpointWords: Readonly<Record<string, PinpointWords>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** What an id of the law stands for: a provision with its instrument, or a rule of national law. */
export type Entry =
  | { readonly kind: "provision"; readonly provision: Provision; readonly instrument: Instrument }
  | { readonly kind: "national"; readonly rule: NationalRule };

/** Indexes the files of `law/` by id. Ids are unique; the conformance tests see to it. */
export function gatherLaw(files: LawFiles): Law {
  const provisions = files.instruments.flatMap((instrument) => instrument.provisions);
  const rules = files.jurisdictions.flatMap((jurisdiction) => jurisdiction.rules);
  return {
    instruments: byId(files.instruments),
    provisions: byId(provisions),
    jurisdictions: new Map(files.jurisdictions.map((jurisdiction) => [jurisdiction.alpha2, jurisdiction])),
    rules: byId(rules),
    statuses: byId(files.statuses),
    forums: byId(files.forums),
    procedures: byId(files.procedures),
    vocabulary: files.vocabulary,
    elementLabels: files.elementLabels,
    bodies: byId(files.bodies),
    terms: byId(files.terms),
    citationPatterns: byId(files.citationPatterns),
    citationStyles: byId(files.citationStyles),
    documentWords: files.documentWords,
    pinpointWords: files.pinpointWords,
    sources: files.sources,
  };
}

/** The provision or national rule with an id; nothing when the law holds no such entry. */
export function findEntry(law: Law, id: string): Entry | undefined {
  const rule = law.rules.get(id);
  if (rule !== undefined) return { kind: "national", rule };
  const provision = law.provisions.get(id);
  const instrument = provision && law.instruments.get(provision.instrumentId);
  return provision && instrument ? { kind: "provision", provision, instrument } : undefined;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
