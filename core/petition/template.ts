import type { CitationStyle } from "../mapping/citation-style.ts";

/**
 * One part of a petition type, in printing order. `numbered` parts carry roman numerals and running paragraph numbers;
 * `annex` parts carry letters. The heading stands in every locale under `petition.part.<id>`.
 */
export interface TemplatePart {
  readonly id: string;
  readonly kind: "opening" | "numbered" | "signatories" | "annex";
  readonly contents: "blocks" | "timeline" | "measurements" | "exhibits" | "authorities" | "check";
}

/** A petition type: its parts in order, the rows of its table on page 1, whom it can be sent to, and in which languages. */
export interface PetitionTemplate {
  readonly id: string;
  readonly parts: readonly TemplatePart[];
  readonly glanceRows: readonly string[];
  /** Ids of `law/forums`. */
  readonly forums: readonly string[];
  /** Languages that the forum works in; others are translations for the signatories and the public. */
  readonly forumLanguages: readonly string[];
  readonly requiredParts: readonly string[];
  /** The style of notes unless the petition names another. */
  readonly citationStyle: CitationStyle["id"];
}
