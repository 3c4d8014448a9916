import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "am",
  alpha2: "AM",
  alpha3: "ARM",
  names: {
    en: {
      common: { text: "Armenia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Armenia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Armenia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Armenian",
      demonym: "Armenian",
      forPetitions: "Armenia",
    },
    fr: {
      common: { text: "Arménie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Arménie (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République d’Arménie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "arménien",
      demonym: "Arménien",
      article: "l’",
      forPetitions: "Arménie",
    },
    es: {
      common: { text: "Armenia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Armenia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Armenia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "armenio",
      demonym: "armenio",
      forPetitions: "Armenia",
    },
    ru: {
      common: { text: "Армения", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Армения", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Армения",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "армянский",
      demonym: "армянин",
      forPetitions: "Армения",
    },
    zh: {
      common: { text: "亚美尼亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "亚美尼亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "亚美尼亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "亚美尼亚人",
      forPetitions: "亚美尼亚",
    },
    ar: {
      common: { text: "أرمينيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "أرمينيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية أرمينيا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "أرميني",
      demonym: "أرميني",
      forPetitions: "أرمينيا",
    },
    be: {
      common: { text: "Арменія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Арменія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "армянскі",
      demonym: "армянін",
      forPetitions: "Арменія",
    },
    uk: {
      common: { text: "Вірменія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Вірменія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "вірменський",
      demonym: "вірменин",
      forPetitions: "Вірменія",
    },
    fa: {
      common: { text: "ارمنستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری ارمنستان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ارمنستانی",
      demonym: "ارمنستانی",
      forPetitions: "ارمنستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
