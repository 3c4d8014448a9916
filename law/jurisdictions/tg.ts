import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "tg",
  alpha2: "TG",
  alpha3: "TGO",
  names: {
    en: {
      common: { text: "Togo", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Togo", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Togolese Republic",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Togolese",
      demonym: "Togolese",
      forPetitions: "Togo",
    },
    fr: {
      common: { text: "Togo", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Togo (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République togolaise",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "togolais",
      demonym: "Togolais",
      article: "le",
      forPetitions: "Togo",
    },
    es: {
      common: { text: "Togo", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Togo (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Togolesa",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "togolés",
      demonym: "togolés",
      article: "el",
      forPetitions: "Togo",
    },
    ru: {
      common: { text: "Того", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Того", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Тоголезская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "тоголезский",
      demonym: "тоголезец",
      forPetitions: "Того",
    },
    zh: {
      common: { text: "多哥", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "多哥", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "多哥共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "多哥人",
      forPetitions: "多哥",
    },
    ar: {
      common: { text: "توغو", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "توغو", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية توغو",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "توغولي",
      demonym: "توغولي",
      forPetitions: "توغو",
    },
    be: {
      common: { text: "Тога", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Тога",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "тагалезскі",
      demonym: "тагалезец",
      forPetitions: "Тога",
    },
    uk: {
      common: { text: "Того", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Тоголезька Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "тоголезький",
      demonym: "тоголезець",
      forPetitions: "Того",
    },
    fa: {
      common: { text: "توگو", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری توگو",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "توگویی",
      demonym: "توگویی",
      forPetitions: "توگو",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "tg-const-1992",
      state: "TG",
      kind: "constitution",
      statute: "Constitution of the Togolese Republic, 1992 (2007)",
      officialTitle: "Constitution de la IVe République togolaise",
      officialLanguage: "fr",
      pinpoint: "arts. 25, 26, 29, 50, 94",
      citeAs: "pinpoint",
      version: { to: "2024", note: "replaced by the Constitution of 2024; use for facts before" },
      forbids:
        "Interference with opinion, expression, press and the secrecy of correspondence and telecommunications; ratified human-rights treaties are part of the Constitution (art. 50).",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "legality", "derogation-emergency"],
      elements: ["interference", "communications-privacy-affected", "other-obligations-respected"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      note: "Regional judgment: see instrument ecowas-togo-2020.",
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
