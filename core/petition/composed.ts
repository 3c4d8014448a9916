import type { Language } from "../base/language.ts";
import type { TemplatePart } from "./template.ts";

/** A run of a printed line. `note` calls the footnote with that number and carries its words; `link` goes to a place in the document. */
export type Inline =
  | { readonly kind: "words"; readonly text: string; readonly style?: "italic" | "bold" | "mono" }
  | { readonly kind: "exhibit"; readonly label: string }
  | { readonly kind: "link"; readonly text: string; readonly target: string }
  | {
      readonly kind: "note";
      readonly number: number;
      /** The number in the digits of the language. */
      readonly mark: string;
      /** The keys of the places that it cites, see `CitedPlace`. */
      readonly cites: readonly string[];
      readonly words: readonly Inline[];
    };

/** A numbered paragraph, a lettered request, or a table of elements. `id` is the place that links point to. */
export type ComposedBlock =
  | { readonly kind: "paragraph"; readonly id: string; readonly number: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "request"; readonly id: string; readonly number: string; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "elements";
      readonly id: string;
      readonly caption: ComposedCaption;
      readonly head: readonly string[];
      readonly rows: readonly ElementRow[];
      /** Adverse authority, printed under the table. */
      readonly adverse: readonly Inline[];
    };

export interface ComposedCaption {
  readonly label: string;
  readonly text: readonly Inline[];
}

export interface ElementRow {
  readonly limb: string;
  readonly facts: readonly Inline[];
  readonly against: readonly Inline[];
  readonly state: "supported" | "contested" | "missing" | "not-claimed";
  readonly position: string;
}

export interface ComposedSection {
  readonly id: string;
  readonly mark: string;
  readonly heading: readonly Inline[];
  readonly blocks: readonly ComposedBlock[];
}

export interface ComposedPart {
  readonly id: string;
  readonly kind: TemplatePart["kind"];
  readonly contents: TemplatePart["contents"];
  readonly mark: string;
  readonly heading: string;
  readonly sections: readonly ComposedSection[];
}

export interface TimelineRow {
  readonly date: string;
  readonly local: string;
  readonly utc: string;
  readonly sign: "event" | "network" | "explanation" | "unconfirmed";
  readonly words: readonly Inline[];
  readonly exhibits: readonly string[];
  readonly shareLost?: number;
}

/** Authorities of one kind, by name. */
export interface AuthorityGroup {
  readonly heading: string;
  readonly rows: readonly {
    readonly name: string;
    readonly places: readonly { readonly words: string; readonly key: string; readonly notes: number }[];
  }[];
}

export interface ExhibitRow {
  readonly label: string;
  readonly title: string;
  readonly source: string;
  readonly caution: string;
  readonly digest: string;
  readonly obtained: string;
  readonly bytes: string;
  readonly citedIn: string;
}

export interface SignatoryRow {
  readonly number: string;
  readonly name: string;
  readonly note: string;
  readonly isWithheld: boolean;
}

/** A figure with its words: caption, explanation of its signs, and source line; `caveats` print bold. */
export interface ComposedFigure {
  readonly seriesId: string;
  readonly caption: ComposedCaption;
  readonly explanation: string;
  readonly source: readonly Inline[];
  readonly caveats: string;
  readonly alternative: string;
}

/** A petition in one language with every word, number and note in place: what the page description is made from. */
export interface ComposedPetition {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly shortTitle: string;
  readonly languageStatus: string;
  readonly notice: string;
  readonly sampleMark: string;
  readonly letterhead: {
    readonly coordinator: string;
    readonly contact: string;
    readonly date: string;
    readonly channel: string;
  };
  readonly addressees: readonly string[];
  readonly reMark: string;
  readonly re: readonly Inline[];
  readonly salutation: string;
  readonly glance: {
    readonly heading: string;
    readonly rows: readonly { readonly head: string; readonly words: readonly Inline[] }[];
  };
  readonly parts: readonly ComposedPart[];
  readonly figures: readonly ComposedFigure[];
  readonly timeline: {
    readonly intro: string;
    readonly head: readonly string[];
    readonly rows: readonly TimelineRow[];
    readonly note: string;
  };
  readonly exhibits: { readonly intro: string; readonly head: readonly string[]; readonly rows: readonly ExhibitRow[] };
  readonly authorities: {
    readonly intro: string;
    readonly head: readonly string[];
    readonly groups: readonly AuthorityGroup[];
  };
  readonly signatories: {
    readonly head: readonly string[];
    readonly rows: readonly SignatoryRow[];
    readonly note: string;
  };
}
