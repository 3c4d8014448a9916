import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "af",
  alpha2: "AF",
  alpha3: "AFG",
  names: {
    en: {
      common: { text: "Afghanistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Afghanistan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Islamic Republic of Afghanistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Afghan",
      demonym: "Afghan",
      forPetitions: "Afghanistan",
    },
    fr: {
      common: { text: "Afghanistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Afghanistan (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République islamique d’Afghanistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "afghan",
      demonym: "Afghan",
      article: "l’",
      forPetitions: "Afghanistan",
    },
    es: {
      common: { text: "Afganistán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Afganistán (el)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República Islámica del Afganistán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "afgano",
      demonym: "afgano",
      article: "el",
      forPetitions: "Afganistán",
    },
    ru: {
      common: { text: "Афганистан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Афганистан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Исламская Республика Афганистан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "афганский",
      demonym: "афганец",
      forPetitions: "Афганистан",
    },
    zh: {
      common: { text: "阿富汗", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "阿富汗", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "阿富汗伊斯兰共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "阿富汗人",
      forPetitions: "阿富汗",
    },
    ar: {
      common: { text: "أفغانستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "أفغانستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية أفغانستان الإسلامية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "أفغاني",
      demonym: "أفغاني",
      forPetitions: "أفغانستان",
    },
    be: {
      common: { text: "Афганістан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Ісламская Рэспубліка Афганістан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "афганскі",
      demonym: "афганец",
      forPetitions: "Афганістан",
    },
    uk: {
      common: { text: "Афганістан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Ісламська республіка Афганістан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "афганський",
      demonym: "афганець",
      forPetitions: "Афганістан",
    },
    fa: {
      common: { text: "افغانستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری اسلامی افغانستان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "افغانستانی",
      demonym: "افغانستانی",
      forPetitions: "افغانستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "af-2025",
      state: "AF",
      kind: "order",
      statute: "Verbal order of the Taliban leader to cut fibre and telecommunications, September 2025",
      officialTitle: "د طالبانو د مشر شفاهي امر (سپتمبر ۲۰۲۵) (تشریحي)",
      officialLanguage: "ps, fa",
      titleToCite: "د طالبانو د مشر شفاهي امر (سپتمبر ۲۰۲۵)",
      citeAs: "instrument",
      version: {
        from: "2025-09-16",
        to: "2025-10-01",
        note: "provinces from 16 September, nationwide from 29 September; restored on 1 October on the prime minister's order",
      },
      permits:
        "The regulator told providers that a verbal order of the leader must be carried out; earlier provincial cuts were said to prevent immorality.",
      safeguards: ["none"],
      topics: ["internet-shutdown", "legality", "necessity-proportionality"],
      elements: ["law-exists", "reasoned-written-order", "not-blanket", "essential-services-kept", "legitimate-aim"],
      verification: {
        how: "afintl.com 29 September 2025, zarintv.com 1 October 2025, devdiscourse.com (official denial: old cables)",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      decidedBy: "Taliban leader; regulator ATRA transmits",
      address: { kind: "document", url: "https://www.afintl.com/en/202509294253", status: "seen" },
    },
  ],
} satisfies Jurisdiction;
