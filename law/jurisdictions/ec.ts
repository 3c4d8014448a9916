import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ec",
  alpha2: "EC",
  alpha3: "ECU",
  names: {
    en: {
      common: { text: "Ecuador", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Ecuador", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Ecuador",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Ecuadorean",
      demonym: "Ecuadorean",
      forPetitions: "Ecuador",
    },
    fr: {
      common: { text: "Équateur", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Équateur (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République de l’Équateur",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "équatorien",
      demonym: "Équatorien",
      article: "l’",
      forPetitions: "Équateur",
    },
    es: {
      common: { text: "Ecuador", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Ecuador (el)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República del Ecuador",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ecuatoriano",
      demonym: "ecuatoriano",
      article: "el",
      forPetitions: "Ecuador",
    },
    ru: {
      common: { text: "Эквадор", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Эквадор", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Эквадор",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "эквадорский",
      demonym: "эквадорец",
      forPetitions: "Эквадор",
    },
    zh: {
      common: { text: "厄瓜多尔", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "厄瓜多尔", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "厄瓜多尔共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "厄瓜多尔人",
      forPetitions: "厄瓜多尔",
    },
    ar: {
      common: { text: "الإكوادور", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "إكوادور", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية إكوادور",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "إكوادوري",
      demonym: "إكوادوري",
      forPetitions: "إكوادور",
    },
    be: {
      common: { text: "Эквадор", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Эквадор",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "эквадорскі",
      demonym: "эквадорац",
      forPetitions: "Эквадор",
    },
    uk: {
      common: { text: "Еквадор", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Еквадор",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "еквадорський",
      demonym: "еквадорець",
      forPetitions: "Еквадор",
    },
    fa: {
      common: { text: "اکوادور", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری اکوادور",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "اکوادوری",
      demonym: "اکوادوری",
      forPetitions: "اکوادور",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;
