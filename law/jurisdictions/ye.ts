import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ye",
  alpha2: "YE",
  alpha3: "YEM",
  names: {
    en: {
      common: { text: "Yemen", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Yemen", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Yemen",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Yemeni",
      demonym: "Yemeni",
      forPetitions: "Yemen",
    },
    fr: {
      common: { text: "Yémen", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Yémen (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Yémen",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "yéménite",
      demonym: "Yéménite",
      article: "le",
      forPetitions: "Yémen",
    },
    es: {
      common: { text: "Yemen", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Yemen (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República del Yemen",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "yemení",
      demonym: "yemení",
      article: "el",
      forPetitions: "Yemen",
    },
    ru: {
      common: { text: "Йемен", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Йемен", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Йеменская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "йеменский",
      demonym: "йеменец",
      forPetitions: "Йемен",
    },
    zh: {
      common: { text: "也门", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "也门", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "也门共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "也门人",
      forPetitions: "也门",
    },
    ar: {
      common: { text: "اليمن", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "اليمن", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "الجمهورية اليمنية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "يمني",
      demonym: "يمني",
      forPetitions: "اليمن",
    },
    be: {
      common: { text: "Емен", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Емен",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "еменскі",
      demonym: "еменец",
      forPetitions: "Емен",
    },
    uk: {
      common: { text: "Ємен", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Єменська Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "єменський",
      demonym: "єменець",
      forPetitions: "Ємен",
    },
    fa: {
      common: { text: "یمن", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری یمن", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "یمنی",
      demonym: "یمنی",
      forPetitions: "یمن",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
