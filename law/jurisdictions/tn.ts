import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "tn",
  alpha2: "TN",
  alpha3: "TUN",
  names: {
    en: {
      common: { text: "Tunisia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Tunisia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Tunisia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Tunisian",
      demonym: "Tunisian",
      forPetitions: "Tunisia",
    },
    fr: {
      common: { text: "Tunisie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Tunisie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République tunisienne",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tunisien",
      demonym: "Tunisien",
      article: "la",
      forPetitions: "Tunisie",
    },
    es: {
      common: { text: "Túnez", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Túnez", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Túnez",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tunecino",
      demonym: "tunecino",
      forPetitions: "Túnez",
    },
    ru: {
      common: { text: "Тунис", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Тунис", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Тунисская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "тунисский",
      demonym: "тунисец",
      forPetitions: "Тунис",
    },
    zh: {
      common: { text: "突尼斯", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "突尼斯", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "突尼斯共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "突尼斯人",
      forPetitions: "突尼斯",
    },
    ar: {
      common: { text: "تونس", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "تونس", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "الجمهورية التونسية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "تونسي",
      demonym: "تونسي",
      forPetitions: "تونس",
    },
    be: {
      common: { text: "Туніс", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Туніс",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "туніскі",
      demonym: "тунісец",
      forPetitions: "Туніс",
    },
    uk: {
      common: { text: "Туніс", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Туніська Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "туніський",
      demonym: "тунісець",
      forPetitions: "Туніс",
    },
    fa: {
      common: { text: "تونس", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری تونس", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "تونسی",
      demonym: "تونسی",
      forPetitions: "تونس",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
