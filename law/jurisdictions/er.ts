import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "er",
  alpha2: "ER",
  alpha3: "ERI",
  names: {
    en: {
      common: { text: "Eritrea", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Eritrea", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the State of Eritrea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Eritrean",
      demonym: "Eritrean",
      forPetitions: "Eritrea",
    },
    fr: {
      common: { text: "Érythrée", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Érythrée (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "l’État d’Érythrée",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "érythréen",
      demonym: "Érythréen",
      article: "l’",
      forPetitions: "Érythrée",
    },
    es: {
      common: { text: "Eritrea", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Eritrea", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "el Estado de Eritrea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "eritreo",
      demonym: "eritreo",
      forPetitions: "Eritrea",
    },
    ru: {
      common: { text: "Эритрея", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Эритрея", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Государство Эритрея",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "эритрейский",
      demonym: "эритреец",
      forPetitions: "Эритрея",
    },
    zh: {
      common: { text: "厄立特里亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "厄立特里亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "厄立特里亚国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "厄立特里亚人",
      forPetitions: "厄立特里亚",
    },
    ar: {
      common: { text: "إريتريا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "إريتريا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "دولة إريتريا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "إريتري",
      demonym: "إريتري",
      forPetitions: "إريتريا",
    },
    be: {
      common: { text: "Эрытрэя", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Дзяржава Эрытрэя",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "эрытрэйскі",
      demonym: "эрытрэец",
      forPetitions: "Эрытрэя",
    },
    uk: {
      common: { text: "Еритрея", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Держава Еритрея",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "еритрейський",
      demonym: "еритреєць",
      forPetitions: "Еритрея",
    },
    fa: {
      common: { text: "اریتره", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "دولت اریتره",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "اریتره\u200cای",
      demonym: "اریتره\u200cای",
      forPetitions: "اریتره",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "er-const",
      state: "ER",
      kind: "constitution",
      statute: "Constitution of Eritrea, 1997",
      officialTitle: "ቅዋም ኤርትራ",
      officialLanguage: "ti, ar",
      pinpoint: "arts. 18, 19, 26",
      citeAs: "instrument-with-warning",
      version: { note: "ratified in 1997, not put into force (general knowledge)" },
      permits: "Limits for listed aims.",
      forbids: "Unlawful search of communications and correspondence; interference with speech and expression.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy"],
      elements: ["interference", "communications-privacy-affected"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
