import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "sy",
  alpha2: "SY",
  alpha3: "SYR",
  names: {
    en: {
      common: { text: "Syria", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Syrian Arab Republic (the)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Syrian Arab Republic",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Syrian",
      demonym: "Syrian",
      article: "the",
      forPetitions: "Syrian Arab Republic",
    },
    fr: {
      common: { text: "Syrie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "République arabe syrienne (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République arabe syrienne",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "syrien",
      demonym: "Syrien",
      article: "la",
      forPetitions: "République arabe syrienne",
    },
    es: {
      common: { text: "Siria", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "República Árabe Siria (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República Árabe Siria",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "sirio",
      demonym: "sirio",
      article: "la",
      forPetitions: "República Árabe Siria",
    },
    ru: {
      common: { text: "Сирия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Сирийская Арабская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Сирийская Арабская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "сирийский",
      demonym: "сириец",
      forPetitions: "Сирийская Арабская Республика",
    },
    zh: {
      common: { text: "叙利亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "阿拉伯叙利亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "阿拉伯叙利亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "叙利亚人",
      forPetitions: "阿拉伯叙利亚共和国",
    },
    ar: {
      common: { text: "سوريا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "الجمهورية العربية السورية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "الجمهورية العربية السورية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "سوري",
      demonym: "سوري",
      forPetitions: "الجمهورية العربية السورية",
    },
    be: {
      common: { text: "Сірыя", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Сірыйская Арабская Рэспубліка",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      adjective: "сірыйскі",
      demonym: "сірыец",
      forPetitions: "Сірыя",
    },
    uk: {
      common: { text: "Сирія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Сирійська Арабська Республіка",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      adjective: "сирійський",
      demonym: "сирієць",
      forPetitions: "Сирія",
    },
    fa: {
      common: { text: "سوریه", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری عربی سوریه", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "سوری",
      demonym: "سوری",
      forPetitions: "سوریه",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "sy-decl-2025",
      state: "SY",
      kind: "constitution",
      statute: "Constitutional Declaration of 13 March 2025",
      officialTitle: "الإعلان الدستوري للجمهورية العربية السورية (13 آذار 2025)",
      officialLanguage: "ar",
      citeAs: "instrument-with-warning",
      version: {
        from: "2025-03-13",
        note: "five-year transition; articles not read. The Constitution of 2012 applies to earlier facts.",
      },
      forbids: "Interference with freedom of opinion, expression, information, publication and the press.",
      safeguards: [],
      topics: ["freedom-of-expression", "media-freedom"],
      elements: ["interference"],
      verification: {
        how: "press report citing the national agency and Reuters, 13 March 2025",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "https://sana.sy/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
