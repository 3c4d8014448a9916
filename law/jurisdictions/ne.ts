import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ne",
  alpha2: "NE",
  alpha3: "NER",
  names: {
    en: {
      common: { text: "Niger", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Niger (the)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of the Niger",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Nigerien",
      demonym: "Nigerien",
      article: "the",
      forPetitions: "Niger",
    },
    fr: {
      common: { text: "Niger", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Niger (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Niger",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "nigérien",
      demonym: "Nigérien",
      article: "le",
      forPetitions: "Niger",
    },
    es: {
      common: { text: "Níger", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Níger (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República del Níger",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "nigerino",
      demonym: "nigerino",
      article: "el",
      forPetitions: "Níger",
    },
    ru: {
      common: { text: "Нигер", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Нигер", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Нигер",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "нигерский",
      demonym: "нигерец",
      forPetitions: "Нигер",
    },
    zh: {
      common: { text: "尼日尔", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "尼日尔", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "尼日尔共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "尼日尔人",
      forPetitions: "尼日尔",
    },
    ar: {
      common: { text: "النيجر", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "النيجر", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية النيجر",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "نيجري",
      demonym: "نيجري",
      forPetitions: "النيجر",
    },
    be: {
      common: { text: "Нігер", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Нігер",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "нігерскі",
      demonym: "нігерац",
      forPetitions: "Нігер",
    },
    uk: {
      common: { text: "Нігер", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Нігер",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "нігерський",
      demonym: "нігерець",
      forPetitions: "Нігер",
    },
    fa: {
      common: { text: "نیجر", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری نیجر", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "نیجری",
      demonym: "نیجری",
      forPetitions: "نیجر",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ne-const",
      state: "NE",
      kind: "constitution",
      statute: "Constitution of the Republic of Niger, 2010 (2017)",
      officialTitle: "Constitution de la VIIe République du Niger",
      officialLanguage: "fr",
      pinpoint: "arts. 29, 30, 31",
      citeAs: "pinpoint",
      version: { to: "2023-07-26", note: "suspended by the coup of July 2023 (general knowledge)" },
      forbids:
        "Violating the secrecy of correspondence and communications outside the law; interference with opinion, expression and the right to be informed.",
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
      operators: [
        { name: "Niger Telecom", role: "operator" },
        { name: "Zamani Telecom", role: "operator" },
        { name: "Moov Africa Niger", role: "operator" },
        { name: "Airtel Niger", role: "operator" },
      ],
      note: "Operators as named for the cut of 24 February 2021 (dw.com).",
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
