import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "lr",
  alpha2: "LR",
  alpha3: "LBR",
  names: {
    en: {
      common: { text: "Liberia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Liberia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Liberia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Liberian",
      demonym: "Liberian",
      forPetitions: "Liberia",
    },
    fr: {
      common: { text: "Liberia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Libéria (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Libéria",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "libérien",
      demonym: "Libérien",
      article: "le",
      forPetitions: "Libéria",
    },
    es: {
      common: { text: "Liberia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Liberia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Liberia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "liberiano",
      demonym: "liberiano",
      forPetitions: "Liberia",
    },
    ru: {
      common: { text: "Либерия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Либерия", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Либерия",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "либерийский",
      demonym: "либериец",
      forPetitions: "Либерия",
    },
    zh: {
      common: { text: "利比里亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "利比里亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "利比里亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "利比里亚人",
      forPetitions: "利比里亚",
    },
    ar: {
      common: { text: "ليبيريا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "ليبريا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية ليبريا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ليبيري",
      demonym: "ليبيري",
      forPetitions: "ليبريا",
    },
    be: {
      common: { text: "Ліберыя", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Ліберыя",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ліберыйскі",
      demonym: "ліберыец",
      forPetitions: "Ліберыя",
    },
    uk: {
      common: { text: "Ліберія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Ліберія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ліберійський",
      demonym: "ліберієць",
      forPetitions: "Ліберія",
    },
    fa: {
      common: { text: "لیبریا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری لیبریا",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "لیبریایی",
      demonym: "لیبریایی",
      forPetitions: "لیبریا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
