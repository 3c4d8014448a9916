import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "co",
  alpha2: "CO",
  alpha3: "COL",
  names: {
    en: {
      common: { text: "Colombia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Colombia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Colombia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Colombian",
      demonym: "Colombian",
      forPetitions: "Colombia",
    },
    fr: {
      common: { text: "Colombie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Colombie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République de Colombie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "colombien",
      demonym: "Colombien",
      article: "la",
      forPetitions: "Colombie",
    },
    es: {
      common: { text: "Colombia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Colombia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Colombia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "colombiano",
      demonym: "colombiano",
      forPetitions: "Colombia",
    },
    ru: {
      common: { text: "Колумбия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Колумбия", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Колумбия",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "колумбийский",
      demonym: "колумбиец",
      forPetitions: "Колумбия",
    },
    zh: {
      common: { text: "哥伦比亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "哥伦比亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "哥伦比亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "哥伦比亚人",
      forPetitions: "哥伦比亚",
    },
    ar: {
      common: { text: "كولومبيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "كولومبيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية كولومبيا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كولومبي",
      demonym: "كولومبي",
      forPetitions: "كولومبيا",
    },
    be: {
      common: { text: "Калумбія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Калумбія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "калумбійскі",
      demonym: "калумбіец",
      forPetitions: "Калумбія",
    },
    uk: {
      common: { text: "Колумбія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Колумбія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "колумбійський",
      demonym: "колумбієць",
      forPetitions: "Колумбія",
    },
    fa: {
      common: { text: "کلمبیا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری کلمبیا",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "کلمبیایی",
      demonym: "کلمبیایی",
      forPetitions: "کلمبیا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
