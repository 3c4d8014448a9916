import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ci",
  alpha2: "CI",
  alpha3: "CIV",
  names: {
    en: {
      common: { text: "Côte d’Ivoire", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Côte d’Ivoire", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: {
        text: "the Republic of Côte d’Ivoire",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      adjective: "Ivorian",
      demonym: "Ivorian",
      note: "never translated: Côte d’Ivoire in every language of the UN (Russian Кот-д’Ивуар, Chinese 科特迪瓦, Arabic كوت ديفوار)",
      forPetitions: "Côte d’Ivoire",
    },
    fr: {
      common: { text: "Côte d’Ivoire", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Côte d’Ivoire (la)", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: {
        text: "la République de Côte d’Ivoire",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      adjective: "ivoirien",
      demonym: "Ivoirien",
      article: "la",
      forPetitions: "Côte d’Ivoire",
    },
    es: {
      common: { text: "Côte d’Ivoire", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Côte d’Ivoire", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: {
        text: "la República de Côte d’Ivoire",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      adjective: "marfileño",
      demonym: "marfileño",
      forPetitions: "Côte d’Ivoire",
    },
    ru: {
      common: { text: "Кот-д’Ивуар", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Кот-д’Ивуар", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: { text: "Республика Кот-д’Ивуар", verification: { basis: "general-knowledge", confidence: "medium" } },
      adjective: "ивуарийский",
      demonym: "ивуариец",
      forPetitions: "Кот-д’Ивуар",
    },
    zh: {
      common: { text: "科特迪瓦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "科特迪瓦", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: { text: "科特迪瓦共和国", verification: { basis: "general-knowledge", confidence: "medium" } },
      demonym: "科特迪瓦人",
      forPetitions: "科特迪瓦",
    },
    ar: {
      common: { text: "ساحل العاج", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "كوت ديفوار", verification: { basis: "general-knowledge", confidence: "medium" } },
      official: { text: "جمهورية كوت ديفوار", verification: { basis: "general-knowledge", confidence: "medium" } },
      adjective: "إيفواري",
      demonym: "إيفواري",
      forPetitions: "كوت ديفوار",
    },
    be: {
      common: { text: "Кот-д’Івуар", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Кот-д’Івуар",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "івуарскі",
      demonym: "івуарац",
      forPetitions: "Кот-д’Івуар",
    },
    uk: {
      common: { text: "Кот-д’Івуар", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Кот-д’Івуар",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "івуарійський",
      demonym: "івуарієць",
      forPetitions: "Кот-д’Івуар",
    },
    fa: {
      common: { text: "ساحل عاج", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری ساحل عاج",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ساحل عاجی",
      demonym: "ساحل عاجی",
      forPetitions: "ساحل عاج",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
