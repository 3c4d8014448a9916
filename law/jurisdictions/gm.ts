import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "gm",
  alpha2: "GM",
  alpha3: "GMB",
  names: {
    en: {
      common: { text: "Gambia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Gambia (the)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Republic of the Gambia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Gambian",
      demonym: "Gambian",
      article: "the",
      forPetitions: "Gambia",
    },
    fr: {
      common: { text: "Gambie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Gambie (la)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République de Gambie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "gambien",
      demonym: "Gambien",
      article: "la",
      forPetitions: "Gambie",
    },
    es: {
      common: { text: "Gambia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Gambia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Gambia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "gambiano",
      demonym: "gambiano",
      forPetitions: "Gambia",
    },
    ru: {
      common: { text: "Гамбия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Гамбия", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Гамбия",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "гамбийский",
      demonym: "гамбиец",
      forPetitions: "Гамбия",
    },
    zh: {
      common: { text: "冈比亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "冈比亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "冈比亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "冈比亚人",
      forPetitions: "冈比亚",
    },
    ar: {
      common: { text: "غامبيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "غامبيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية غامبيا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "غامبي",
      demonym: "غامبي",
      forPetitions: "غامبيا",
    },
    be: {
      common: { text: "Гамбія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Гамбія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "гамбійскі",
      demonym: "гамбіец",
      forPetitions: "Гамбія",
    },
    uk: {
      common: { text: "Гамбія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Гамбія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "гамбійський",
      demonym: "гамбієць",
      forPetitions: "Гамбія",
    },
    fa: {
      common: { text: "گامبیا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری گامبیا",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "گامبیایی",
      demonym: "گامبیایی",
      forPetitions: "گامبیا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
