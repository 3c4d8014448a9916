import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "br",
  alpha2: "BR",
  alpha3: "BRA",
  names: {
    en: {
      common: { text: "Brazil", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Brazil", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Federative Republic of Brazil",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Brazilian",
      demonym: "Brazilian",
      forPetitions: "Brazil",
    },
    fr: {
      common: { text: "Brésil", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Brésil (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République fédérative du Brésil",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "brésilien",
      demonym: "Brésilien",
      article: "le",
      forPetitions: "Brésil",
    },
    es: {
      common: { text: "Brasil", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Brasil (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Federativa del Brasil",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "brasileño",
      demonym: "brasileño",
      article: "el",
      forPetitions: "Brasil",
    },
    ru: {
      common: { text: "Бразилия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Бразилия", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Федеративная Республика Бразилия",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "бразильский",
      demonym: "бразилец",
      forPetitions: "Бразилия",
    },
    zh: {
      common: { text: "巴西", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "巴西", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "巴西联邦共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "巴西人",
      forPetitions: "巴西",
    },
    ar: {
      common: { text: "البرازيل", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "البرازيل", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية البرازيل الاتحادية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "برازيلي",
      demonym: "برازيلي",
      forPetitions: "البرازيل",
    },
    be: {
      common: { text: "Бразілія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Федэратыўная Рэспубліка Бразілія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "бразільскі",
      demonym: "бразілец",
      forPetitions: "Бразілія",
    },
    uk: {
      common: { text: "Бразилія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Федеративна Республіка Бразилія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "бразильський",
      demonym: "бразилець",
      forPetitions: "Бразилія",
    },
    fa: {
      common: { text: "برزیل", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری فدرال برزیل",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "برزیلی",
      demonym: "برزیلی",
      forPetitions: "برزیل",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
