import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "mw",
  alpha2: "MW",
  alpha3: "MWI",
  names: {
    en: {
      common: { text: "Malawi", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Malawi", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Malawi",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Malawian",
      demonym: "Malawian",
      forPetitions: "Malawi",
    },
    fr: {
      common: { text: "Malawi", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Malawi (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Malawi",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "malawien",
      demonym: "Malawien",
      article: "le",
      forPetitions: "Malawi",
    },
    es: {
      common: { text: "Malaui", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Malawi", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Malawi",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "malauí",
      demonym: "malauí",
      forPetitions: "Malawi",
    },
    ru: {
      common: { text: "Малави", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Малави", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Малави",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "малавийский",
      demonym: "малавиец",
      forPetitions: "Малави",
    },
    zh: {
      common: { text: "马拉维", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "马拉维", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "马拉维共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "马拉维人",
      forPetitions: "马拉维",
    },
    ar: {
      common: { text: "ملاوي", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "ملاوي", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية ملاوي",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ملاوي",
      demonym: "ملاوي",
      forPetitions: "ملاوي",
    },
    be: {
      common: { text: "Малаві", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Малаві",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "малавійскі",
      demonym: "малавіец",
      forPetitions: "Малаві",
    },
    uk: {
      common: { text: "Малаві", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Малаві",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "малавійський",
      demonym: "малавієць",
      forPetitions: "Малаві",
    },
    fa: {
      common: { text: "مالاوی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری مالاوی",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "مالاویایی",
      demonym: "مالاویایی",
      forPetitions: "مالاوی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
