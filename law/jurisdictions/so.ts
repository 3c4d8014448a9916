import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "so",
  alpha2: "SO",
  alpha3: "SOM",
  names: {
    en: {
      common: { text: "Somalia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Somalia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Federal Republic of Somalia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Somali",
      demonym: "Somali",
      forPetitions: "Somalia",
    },
    fr: {
      common: { text: "Somalie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Somalie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République fédérale de Somalie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "somalien",
      demonym: "Somalien",
      article: "la",
      forPetitions: "Somalie",
    },
    es: {
      common: { text: "Somalia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Somalia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Federal de Somalia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "somalí",
      demonym: "somalí",
      forPetitions: "Somalia",
    },
    ru: {
      common: { text: "Сомали", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Сомали", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Федеративная Республика Сомали",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "сомалийский",
      demonym: "сомалиец",
      forPetitions: "Сомали",
    },
    zh: {
      common: { text: "索马里", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "索马里", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "索马里联邦共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "索马里人",
      forPetitions: "索马里",
    },
    ar: {
      common: { text: "الصومال", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "الصومال", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية الصومال الاتحادية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "صومالي",
      demonym: "صومالي",
      forPetitions: "الصومال",
    },
    be: {
      common: { text: "Самалі", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Федэратыўная Рэспубліка Самалі",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "самалійскі",
      demonym: "самаліец",
      forPetitions: "Самалі",
    },
    uk: {
      common: { text: "Сомалі", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Федеративна Республіка Сомалі",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "сомалійський",
      demonym: "сомалієць",
      forPetitions: "Сомалі",
    },
    fa: {
      common: { text: "سومالی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری فدرال سومالی",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "سومالیایی",
      demonym: "سومالیایی",
      forPetitions: "سومالی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
