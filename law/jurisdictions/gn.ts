import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "gn",
  alpha2: "GN",
  alpha3: "GIN",
  names: {
    en: {
      common: { text: "Guinea", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Guinea", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Guinea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Guinean",
      demonym: "Guinean",
      forPetitions: "Guinea",
    },
    fr: {
      common: { text: "Guinée", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Guinée (la)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République de Guinée",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "guinéen",
      demonym: "Guinéen",
      article: "la",
      forPetitions: "Guinée",
    },
    es: {
      common: { text: "Guinea", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Guinea", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Guinea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "guineano",
      demonym: "guineano",
      forPetitions: "Guinea",
    },
    ru: {
      common: { text: "Гвинея", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Гвинея", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Гвинейская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "гвинейский",
      demonym: "гвинеец",
      forPetitions: "Гвинея",
    },
    zh: {
      common: { text: "几内亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "几内亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "几内亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "几内亚人",
      forPetitions: "几内亚",
    },
    ar: {
      common: { text: "غينيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "غينيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية غينيا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "غيني",
      demonym: "غيني",
      forPetitions: "غينيا",
    },
    be: {
      common: { text: "Гвінея", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Гвінея",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "гвінейскі",
      demonym: "гвінеец",
      forPetitions: "Гвінея",
    },
    uk: {
      common: { text: "Гвінея", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Гвінея",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "гвінейський",
      demonym: "гвінеєць",
      forPetitions: "Гвінея",
    },
    fa: {
      common: { text: "گینه", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری گینه", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "گینه\u200cای",
      demonym: "گینه\u200cای",
      forPetitions: "گینه",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "gn-const-2010",
      state: "GN",
      kind: "constitution",
      statute: "Constitution of the Republic of Guinea, 2010",
      officialTitle: "Constitution de la République de Guinée",
      officialLanguage: "fr",
      pinpoint: "art. 7",
      citeAs: "pinpoint",
      version: { to: "2020-04", note: "replaced in April 2020, later suspended; use for facts before" },
      forbids: "Interference with the free expression and spreading of ideas and opinions.",
      safeguards: [],
      topics: ["freedom-of-expression"],
      elements: ["interference"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      note: "For the 2020 shutdowns see instrument ecowas-guinea-2023 (31 October 2023, by default). A minister admitted in early 2024 that the Government had cut mobile Internet (wadr.org).",
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
