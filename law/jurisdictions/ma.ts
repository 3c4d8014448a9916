import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ma",
  alpha2: "MA",
  alpha3: "MAR",
  names: {
    en: {
      common: { text: "Morocco", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Morocco", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Kingdom of Morocco",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Moroccan",
      demonym: "Moroccan",
      forPetitions: "Morocco",
    },
    fr: {
      common: { text: "Maroc", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Maroc (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "le Royaume du Maroc",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "marocain",
      demonym: "Marocain",
      article: "le",
      forPetitions: "Maroc",
    },
    es: {
      common: { text: "Marruecos", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Marruecos", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "el Reino de Marruecos",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "marroquí",
      demonym: "marroquí",
      forPetitions: "Marruecos",
    },
    ru: {
      common: { text: "Марокко", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Марокко", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Королевство Марокко",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "марокканский",
      demonym: "марокканец",
      forPetitions: "Марокко",
    },
    zh: {
      common: { text: "摩洛哥", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "摩洛哥", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "摩洛哥王国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "摩洛哥人",
      forPetitions: "摩洛哥",
    },
    ar: {
      common: { text: "المغرب", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "المغرب", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "المملكة المغربية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "مغربي",
      demonym: "مغربي",
      forPetitions: "المغرب",
    },
    be: {
      common: { text: "Марока", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Каралеўства Марока",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "мараканскі",
      demonym: "мараканец",
      forPetitions: "Марока",
    },
    uk: {
      common: { text: "Марокко", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Королівство Марокко",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "марокканський",
      demonym: "марокканець",
      forPetitions: "Марокко",
    },
    fa: {
      common: { text: "مراکش", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "پادشاهی مراکش",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "مراکشی",
      demonym: "مراکشی",
      forPetitions: "مراکش",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
