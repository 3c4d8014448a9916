import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ml",
  alpha2: "ML",
  alpha3: "MLI",
  names: {
    en: {
      common: { text: "Mali", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Mali", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Mali",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Malian",
      demonym: "Malian",
      forPetitions: "Mali",
    },
    fr: {
      common: { text: "Mali", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Mali (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Mali",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "malien",
      demonym: "Malien",
      article: "le",
      forPetitions: "Mali",
    },
    es: {
      common: { text: "Mali", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Malí", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Malí",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "maliense",
      demonym: "maliense",
      forPetitions: "Malí",
    },
    ru: {
      common: { text: "Мали", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Мали", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Мали",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "малийский",
      demonym: "малиец",
      forPetitions: "Мали",
    },
    zh: {
      common: { text: "马里", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "马里", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "马里共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "马里人",
      forPetitions: "马里",
    },
    ar: {
      common: { text: "مالي", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "مالي", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية مالي",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "مالي",
      demonym: "مالي",
      forPetitions: "مالي",
    },
    be: {
      common: { text: "Малі", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Малі",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "малійскі",
      demonym: "маліец",
      forPetitions: "Малі",
    },
    uk: {
      common: { text: "Малі", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Малі",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "малійський",
      demonym: "малієць",
      forPetitions: "Малі",
    },
    fa: {
      common: { text: "مالی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری مالی", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "مالیایی",
      demonym: "مالیایی",
      forPetitions: "مالی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ml-const-1992",
      state: "ML",
      kind: "constitution",
      statute: "Constitution of the Republic of Mali, 1992",
      officialTitle: "Constitution du Mali du 25 février 1992",
      officialLanguage: "fr",
      pinpoint: "arts. 4, 6, 7",
      citeAs: "pinpoint",
      version: { to: "2023-07", note: "replaced by the Constitution of July 2023" },
      forbids:
        "Interference with opinion, expression, press and the secrecy of correspondence and communication outside conditions set by law.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy"],
      elements: ["interference", "communications-privacy-affected"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
