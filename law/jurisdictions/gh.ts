import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "gh",
  alpha2: "GH",
  alpha3: "GHA",
  names: {
    en: {
      common: { text: "Ghana", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Ghana", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Ghana",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Ghanaian",
      demonym: "Ghanaian",
      forPetitions: "Ghana",
    },
    fr: {
      common: { text: "Ghana", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Ghana (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Ghana",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ghanéen",
      demonym: "Ghanéen",
      article: "le",
      forPetitions: "Ghana",
    },
    es: {
      common: { text: "Ghana", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Ghana", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Ghana",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ghanés",
      demonym: "ghanés",
      forPetitions: "Ghana",
    },
    ru: {
      common: { text: "Гана", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Гана", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Гана",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ганский",
      demonym: "ганец",
      forPetitions: "Гана",
    },
    zh: {
      common: { text: "加纳", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "加纳", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "加纳共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "加纳人",
      forPetitions: "加纳",
    },
    ar: {
      common: { text: "غانا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "غانا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية غانا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "غاني",
      demonym: "غاني",
      forPetitions: "غانا",
    },
    be: {
      common: { text: "Гана", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Гана",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ганскі",
      demonym: "ганец",
      forPetitions: "Гана",
    },
    uk: {
      common: { text: "Гана", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Гана",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ганський",
      demonym: "ганець",
      forPetitions: "Гана",
    },
    fa: {
      common: { text: "غنا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری غنا", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "غنایی",
      demonym: "غنایی",
      forPetitions: "غنا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
