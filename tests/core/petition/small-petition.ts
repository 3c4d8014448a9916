import { digestOfText } from "../../../core/base/digest.ts";
import type { RecordId } from "../../../core/base/identifier.ts";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import type { PetitionCase } from "../../../core/petition/petition-case.ts";
import { wordedFields } from "../../../core/petition/wording.ts";
import type { Translation } from "../../../core/petition/petition.ts";
import type { Identified } from "../../../core/petition/petition-case.ts";

const id = (text: string) => text as RecordId;
const day = "2020-08-09" as Day;
const english = "en" as Language;

/** A petition of a few invented paragraphs, whole and without a problem, in English and a Russian of the same tokens. */
export function smallPetition(): PetitionCase {
  const base: PetitionCase = {
    case: { title: "Invented case", country: "BY", timeZone: "Europe/Minsk", isSample: true },
    petition: {
      id: id("petition"),
      template: "un-special-procedures",
      title: "Appeal",
      shortTitle: "Appeal",
      re: "Loss of access on {date:2020-08-09}",
      date: day,
      authoritative: english,
      languages: [english, "ru" as Language],
      coordinator: "Invented Group",
      contact: "by e-mail",
      channel: "By e-mail",
      incident: id("incident"),
      addressees: ["un-sr-foe"],
      figures: [],
    },
    incident: {
      id: id("incident"),
      country: "BY",
      territory: "Belarus",
      from: { day },
      summary: "Loss of access",
      services: [],
      networks: [],
    },
    evidence: [
      evidence("item-statement", "E-01", "official-statement"),
      evidence("item-press", "E-02", "media-report"),
    ],
    custody: [],
    findings: [
      {
        id: id("finding-loss"),
        text: "On {date:2020-08-09} access fell to {value:finding-loss.share} of normal.",
        when: { day, time: "06:00" },
        lane: "network",
        exhibits: [id("item-statement")],
        confidence: "reported",
        author: "Invented Group",
        short: "Access falls",
        values: { share: { kind: "stated", value: 0.2, unit: "share", exhibit: id("item-statement") } },
      },
    ],
    explanations: [
      {
        id: id("explanation-attack"),
        text: "The provider said that attacks were the cause.",
        by: "the provider",
        exhibits: [id("item-statement")],
        answer: "The fall lasted longer ({finding:finding-loss}).",
        answeredBy: [id("finding-loss")],
      },
    ],
    persons: [],
    consents: [],
    allegations: [
      {
        id: id("allegation-expression"),
        provision: "iccpr-19-3",
        heading: "Expression",
        elements: [
          {
            element: "law-exists",
            state: "supported",
            facts: "No law was named.",
            findings: [id("finding-loss")],
            explanations: [],
          },
        ],
        authorities: ["gc34-27"],
        adverse: [],
      },
    ],
    sections: ["opening", "facts", "explanations", "law", "requests"].map((part) => ({
      id: id(`section-${part}`),
      petition: id("petition"),
      part,
      order: "010",
    })),
    blocks: [
      {
        id: id("block-opening"),
        kind: "text",
        section: id("section-opening"),
        order: "010",
        text: "We write about {part:facts}.",
      },
      {
        id: id("block-loss"),
        kind: "statement",
        section: id("section-facts"),
        order: "010",
        finding: id("finding-loss"),
      },
      {
        id: id("block-attack"),
        kind: "answer",
        section: id("section-explanations"),
        order: "010",
        explanation: id("explanation-attack"),
      },
      {
        id: id("block-law"),
        kind: "text",
        section: id("section-law"),
        order: "010",
        text: "The State must show it.{cite:gc34-27} Also.{cite:gc34-34} Twice.{cite:iccpr-19-3}",
      },
      {
        id: id("block-table"),
        kind: "elements",
        section: id("section-law"),
        order: "020",
        allegation: id("allegation-expression"),
      },
      { id: id("block-request"), kind: "request", section: id("section-requests"), order: "010", text: "ask why." },
    ],
    translations: [],
    signatories: [
      {
        id: id("signatory-1"),
        petition: id("petition"),
        name: "Invented Group",
        order: "001",
        isInvented: true,
        isWithheld: false,
      },
      {
        id: id("signatory-2"),
        petition: id("petition"),
        name: "Hidden Group",
        order: "002",
        isInvented: true,
        isWithheld: true,
      },
    ],
    disruptions: [],
    figures: [],
  };
  return { ...base, translations: translationsOf(base) };
}

/** A translation of every field whose words are the English ones, marked, with the same tokens. */
export function translationsOf(source: PetitionCase): readonly Identified<Translation>[] {
  return wordedFields(source).map(({ of, field, text }, index) => ({
    id: id(`t-${index}`),
    of,
    field,
    language: "ru" as Language,
    text: `Перевод: ${text}`,
    sourceDigest: digestOfText(text),
  }));
}

function evidence(
  name: string,
  label: string,
  kind: "official-statement" | "media-report",
): PetitionCase["evidence"][number] {
  return {
    id: id(name),
    label,
    title: "A statement",
    fileName: "statement.txt",
    digest: digestOfText(name),
    bytes: 120,
    mediaType: "text/plain",
    kind,
    reliability: "published",
    confidentiality: "public",
  };
}
