import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "mr",
  alpha2: "MR",
  alpha3: "MRT",
  names: {
    en: {
      common: { text: "Mauritania", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Mauritania", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Islamic Republic of Mauritania",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Mauritanian",
      demonym: "Mauritanian",
      forPetitions: "Mauritania",
    },
    fr: {
      common: { text: "Mauritanie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Mauritanie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République islamique de Mauritanie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "mauritanien",
      demonym: "Mauritanien",
      article: "la",
      forPetitions: "Mauritanie",
    },
    es: {
      common: { text: "Mauritania", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Mauritania", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Islámica de Mauritania",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "mauritano",
      demonym: "mauritano",
      forPetitions: "Mauritania",
    },
    ru: {
      common: { text: "Мавритания", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Мавритания", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Исламская Республика Мавритания",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "мавританский",
      demonym: "мавританец",
      forPetitions: "Мавритания",
    },
    zh: {
      common: { text: "毛里塔尼亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "毛里塔尼亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "毛里塔尼亚伊斯兰共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "毛里塔尼亚人",
      forPetitions: "毛里塔尼亚",
    },
    ar: {
      common: { text: "موريتانيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "موريتانيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "الجمهورية الإسلامية الموريتانية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "موريتاني",
      demonym: "موريتاني",
      forPetitions: "موريتانيا",
    },
    be: {
      common: { text: "Маўрытанія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Ісламская Рэспубліка Маўрытанія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "маўрытанскі",
      demonym: "маўрытанец",
      forPetitions: "Маўрытанія",
    },
    uk: {
      common: { text: "Мавританія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Ісламська Республіка Мавританія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "мавританський",
      demonym: "мавританець",
      forPetitions: "Мавританія",
    },
    fa: {
      common: { text: "موریتانی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری اسلامی موریتانی",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "موریتانیایی",
      demonym: "موریتانیایی",
      forPetitions: "موریتانی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "mr-const",
      state: "MR",
      kind: "constitution",
      statute: "Constitution of the Islamic Republic of Mauritania, 1991 (2012)",
      officialTitle: "Constitution de la République islamique de Mauritanie",
      officialLanguage: "ar, fr",
      pinpoint: "arts. 10, 39, 71",
      citeAs: "pinpoint",
      version: { note: "Edition read: 1991 (2012). Start date not recorded. Check for later amendment." },
      permits:
        "Exceptional powers (art. 39); state of siege or urgency of at most 30 days, extendable by parliament (art. 71).",
      forbids: "Interference with public and individual freedoms guaranteed by the State.",
      safeguards: [],
      topics: ["freedom-of-expression", "derogation-emergency"],
      elements: ["interference", "emergency-proclaimed"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
    {
      id: "mr-2013-025",
      state: "MR",
      kind: "statute",
      statute: "Law No. 2013-025 on electronic communications",
      officialTitle: "Loi n° 2013-025 portant sur les communications électroniques",
      officialLanguage: "fr, ar",
      citeAs: "instrument-with-warning",
      mustCheck: true,
      version: {
        from: "2013-07-15",
        note: "one report misprints the year as 2015; amending bill approved by the cabinet on 20 April 2022. Articles not read.",
      },
      permits:
        "The spokesman called the 22-day cut of mobile data after the election of 29 June 2024 necessary for security; cuts for school examinations are reported too. No statute was named.",
      safeguards: [],
      topics: ["internet-shutdown", "political-participation-elections", "legality"],
      elements: ["law-exists", "election-link", "time-limited"],
      verification: {
        how: "lecalame.info (law and bill), bamlive.tv and nouakchotttimes.com (2024), fr.madar.mr (earlier cuts)",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "https://www.are.mr/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
