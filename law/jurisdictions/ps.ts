import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ps",
  alpha2: "PS",
  alpha3: "PSE",
  names: {
    en: {
      common: {
        text: "Palestinian Territories",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "State of Palestine (the)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the State of Palestine",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Palestinian",
      demonym: "Palestinian",
      note: "UN: State of Palestine",
      article: "the",
      forPetitions: "State of Palestine",
    },
    fr: {
      common: {
        text: "Territoires palestiniens",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "État de Palestine (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "l’État de Palestine",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "palestinien",
      demonym: "Palestinien",
      article: "l’",
      forPetitions: "État de Palestine",
    },
    es: {
      common: {
        text: "Territorios Palestinos",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Estado de Palestina (el)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "el Estado de Palestina",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "palestino",
      demonym: "palestino",
      article: "el",
      forPetitions: "Estado de Palestina",
    },
    ru: {
      common: {
        text: "Палестинские территории",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Государство Палестина",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Государство Палестина",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "палестинский",
      demonym: "палестинец",
      forPetitions: "Государство Палестина",
    },
    zh: {
      common: { text: "巴勒斯坦领土", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "巴勒斯坦国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "巴勒斯坦国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "巴勒斯坦领土人",
      forPetitions: "巴勒斯坦国",
    },
    ar: {
      common: {
        text: "الأراضي الفلسطينية",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: { text: "دولة فلسطين", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "دولة فلسطين",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "فلسطيني",
      demonym: "فلسطيني",
      forPetitions: "دولة فلسطين",
    },
    be: {
      common: {
        text: "Палесцінскія Тэрыторыі",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Дзяржава Палесціна",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "палесцінскі",
      demonym: "палесцінец",
      forPetitions: "Дзяржава Палесціна",
    },
    uk: {
      common: {
        text: "Палестинські території",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Держава Палестина",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "палестинський",
      demonym: "палестинець",
      forPetitions: "Держава Палестина",
    },
    fa: {
      common: {
        text: "سرزمین\u200cهای فلسطینی",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "کشور فلسطین",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "فلسطینی",
      demonym: "فلسطینی",
      forPetitions: "کشور فلسطین",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
