import { useMemo } from "react";
import { useTexts } from "./texts.ts";

/** Names of States and languages, and lists of them, in the language of the window. */
export interface Names {
  /** The State or territory of an ISO 3166-1 code; the code itself where it has no name. */
  readonly region: (code: string) => string;
  /** A language by its BCP 47 tag; the tag itself where it has no name. */
  readonly language: (tag: string) => string;
  /** Several names as a sentence counts them up. */
  readonly list: (names: readonly string[]) => string;
  /** Sorts as the language sorts. */
  readonly compare: (a: string, b: string) => number;
}

/** The names of the window's language. */
export function useNames(): Names {
  const { customs } = useTexts();
  return useMemo(() => namesIn(customs === "en" ? "en-GB" : customs), [customs]);
}

function namesIn(language: string): Names {
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const sorting = new Intl.Collator(language);
  return {
    region: (code) => nameOr(code, () => regions.of(code)),
    language: (tag) => nameOr(tag, () => tongues.of(tag)),
    list: (names) => lists.format(names),
    compare: (a, b) => sorting.compare(a, b),
  };
}

/** A code that is not well formed has no name; `DisplayNames` throws for it. */
function nameOr(code: string, find: () => string | undefined): string {
  try {
    return find() ?? code;
  } catch {
    return code;
  }
}
