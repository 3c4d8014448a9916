import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ly",
  alpha2: "LY",
  alpha3: "LBY",
  names: {
    en: {
      common: { text: "Libya", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Libya", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the State of Libya",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Libyan",
      demonym: "Libyan",
      forPetitions: "Libya",
    },
    fr: {
      common: { text: "Libye", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Libye (la)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "l’État de Libye",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "libyen",
      demonym: "Libyen",
      article: "la",
      forPetitions: "Libye",
    },
    es: {
      common: { text: "Libia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Libia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "el Estado de Libia",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "libio",
      demonym: "libio",
      forPetitions: "Libia",
    },
    ru: {
      common: { text: "Ливия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Ливия", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Государство Ливия",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ливийский",
      demonym: "ливиец",
      forPetitions: "Ливия",
    },
    zh: {
      common: { text: "利比亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "利比亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "利比亚国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "利比亚人",
      forPetitions: "利比亚",
    },
    ar: {
      common: { text: "ليبيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "ليبيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "دولة ليبيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      adjective: "ليبي",
      demonym: "ليبي",
      forPetitions: "ليبيا",
    },
    be: {
      common: { text: "Лівія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Дзяржава Лівія",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "лівійскі",
      demonym: "лівіец",
      forPetitions: "Лівія",
    },
    uk: {
      common: { text: "Лівія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Держава Лівія",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "лівійський",
      demonym: "лівієць",
      forPetitions: "Лівія",
    },
    fa: {
      common: { text: "لیبی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "دولت لیبی",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "لیبیایی",
      demonym: "لیبیایی",
      forPetitions: "لیبی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
