import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "sl",
  alpha2: "SL",
  alpha3: "SLE",
  names: {
    en: {
      common: { text: "Sierra Leone", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Sierra Leone",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Republic of Sierra Leone",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Sierra Leonean",
      demonym: "Sierra Leonean",
      forPetitions: "Sierra Leone",
    },
    fr: {
      common: { text: "Sierra Leone", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Sierra Leone (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République de Sierra Leone",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "sierra-léonais",
      demonym: "Sierra-léonais",
      article: "la",
      forPetitions: "Sierra Leone",
    },
    es: {
      common: { text: "Sierra Leona", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Sierra Leona",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República de Sierra Leona",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "sierraleonés",
      demonym: "sierraleonés",
      forPetitions: "Sierra Leona",
    },
    ru: {
      common: { text: "Сьерра-Леоне", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Сьерра-Леоне",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Республика Сьерра-Леоне",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "сьерра-леонский",
      demonym: "сьерралеонец",
      forPetitions: "Сьерра-Леоне",
    },
    zh: {
      common: { text: "塞拉利昂", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "塞拉利昂", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "塞拉利昂共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "塞拉利昂人",
      forPetitions: "塞拉利昂",
    },
    ar: {
      common: { text: "سيراليون", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "سيراليون", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية سيراليون",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "سيراليوني",
      demonym: "سيراليوني",
      forPetitions: "سيراليون",
    },
    be: {
      common: { text: "Сьера-Леонэ", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Сьера-Леонэ",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "сьера-леонскі",
      demonym: "сьералеонец",
      forPetitions: "Сьера-Леонэ",
    },
    uk: {
      common: { text: "Сьєрра-Леоне", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Сьєрра-Леоне",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "сьєрра-леонський",
      demonym: "сьєрралеонець",
      forPetitions: "Сьєрра-Леоне",
    },
    fa: {
      common: { text: "سیرالئون", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری سیرالئون",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "سیرالئونی",
      demonym: "سیرالئونی",
      forPetitions: "سیرالئون",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
