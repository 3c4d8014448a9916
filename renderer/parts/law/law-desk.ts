import { createContext, useContext, useMemo } from "react";
import { languageSchema } from "../../../core/base/language.ts";
import type { Language } from "../../../core/base/language.ts";
import { citeInstrument, citeNational, pinpointParts } from "../../../core/mapping/citation.ts";
import { elementGrid } from "../../../core/mapping/element-grid.ts";
import type { ElementGrid } from "../../../core/mapping/element-grid.ts";
import { elementName, entryName } from "../../../core/mapping/entry-name.ts";
import type { IncidentFacts } from "../../../core/mapping/suggested-provisions.ts";
import type { Token } from "../../../core/petition/token.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { law } from "../../../law/index.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";

/** The allegations of the open case with the law that they rest on, named in the language of the window. */
export interface LawDesk {
  readonly allegations: readonly RecordOf<"allegation">[];
  readonly grid: ElementGrid;
  readonly facts: IncidentFacts;
  /** The name of the State, and the language that citations are printed in. */
  readonly state: string;
  readonly authoritative: Language;
  readonly nameOf: (entry: string) => string;
  readonly elementOf: (element: string) => string;
}

const LawContext = createContext<LawDesk | undefined>(undefined);

export const LawProvider = LawContext.Provider;

/** The allegations of the open case. Only below `LawProvider`. */
export function useLaw(): LawDesk {
  const desk = useContext(LawContext);
  if (desk === undefined) throw new Error("There is no law above this part of the window.");
  return desk;
}

/** Gathers the allegations of the open case, for `LawProvider`. */
export function useLawDesk(): LawDesk {
  const { head } = useCase();
  const { customs } = useTexts();
  const allegations = useRecords("allegation");
  const [incident] = useRecords("incident");
  const { authoritative } = head.record;
  const country = incident?.country ?? head.record.country;
  return useMemo(() => {
    const language = languageSchema.safeParse(customs).data ?? authoritative;
    const names = law.jurisdictions.get(country)?.names;
    return {
      allegations,
      grid: elementGrid(allegations, law.vocabulary),
      facts: { country, day: incident?.from.day, services: incident?.services ?? [] },
      state: (names?.[language] ?? names?.["en"])?.forPetitions ?? country,
      authoritative,
      nameOf: (entry) => entryName(law, entry, language),
      elementOf: (element) => elementName(law, element, language),
    };
  }, [allegations, incident, country, authoritative, customs]);
}

/** What tokens that name law print in the authoritative language of the case. */
export function useLawWords(): (token: Token) => string | undefined {
  const { head } = useCase();
  const { authoritative } = head.record;
  return useMemo(() => (token) => lawWords(token, authoritative), [authoritative]);
}

function lawWords({ kind, refs, options }: Token, language: Language): string | undefined {
  const [id = ""] = refs;
  if (kind === "cite") return refs.map((ref) => entryName(law, ref, language)).join("; ");
  if (kind === "pinpoint") {
    const { article, paragraph } = pinpointParts(law, id);
    if (options["part"] !== undefined) return options["part"] === "paragraph" ? paragraph : article;
    return article === undefined || paragraph === undefined ? (article ?? paragraph) : `${article} (${paragraph})`;
  }
  const citation = law.rules.has(id)
    ? citeNational(law, id, language)
    : citeInstrument(law, id, language, formOf(options["form"]));
  if (citation.kind === "refused") return undefined;
  return law.rules.has(id) ? citation.value.short : citation.value.full;
}

function formOf(form: string | undefined): "full" | "short" | "of" | "ofFull" | "symbol" {
  return form === "short" || form === "of" || form === "ofFull" || form === "symbol" ? form : "full";
}
