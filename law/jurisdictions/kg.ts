import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "kg",
  alpha2: "KG",
  alpha3: "KGZ",
  names: {
    en: {
      common: { text: "Kyrgyzstan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kyrgyzstan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Kyrgyz Republic",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Kyrgyz",
      demonym: "Kyrgyzstani",
      forPetitions: "Kyrgyzstan",
    },
    fr: {
      common: { text: "Kirghizstan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Kirghizistan (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République kirghize",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "kirghize",
      demonym: "Kirghize",
      article: "le",
      forPetitions: "Kirghizistan",
    },
    es: {
      common: { text: "Kirguistán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kirguistán", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Kirguisa",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "kirguís",
      demonym: "kirguís",
      forPetitions: "Kirguistán",
    },
    ru: {
      common: { text: "Киргизия", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Кыргызстан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Кыргызская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "кыргызстанский",
      demonym: "кыргызстанец",
      note: "UN Russian: Кыргызстан; Киргизия is the Russian government form",
      forPetitions: "Кыргызстан",
    },
    zh: {
      common: { text: "吉尔吉斯斯坦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "吉尔吉斯斯坦",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "吉尔吉斯共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "吉尔吉斯斯坦人",
      forPetitions: "吉尔吉斯斯坦",
    },
    ar: {
      common: { text: "قيرغيزستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "قيرغيزستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية قيرغيزستان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "قيرغيزستاني",
      demonym: "قيرغيزستاني",
      forPetitions: "قيرغيزستان",
    },
    be: {
      common: { text: "Кыргызстан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Кыргызская Рэспубліка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кыргызстанскі",
      demonym: "кыргызстанец",
      forPetitions: "Кыргызстан",
    },
    uk: {
      common: { text: "Киргизстан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Киргизька Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "киргизстанський",
      demonym: "киргизстанець",
      forPetitions: "Киргизстан",
    },
    fa: {
      common: { text: "قرقیزستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری قرقیزستان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "قرقیزستانی",
      demonym: "قرقیزستانی",
      forPetitions: "قرقیزستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "kg-decree-2025",
      state: "KG",
      kind: "regulation",
      statute:
        "Decree of the President of 28 July 2025 on urgent measures for the management of State companies and the development of digital and telecommunication infrastructure",
      officialTitle:
        "Указ Президента Кыргызской Республики от 28 июля 2025 г. «О неотложных мерах по организации эффективного управления государственными компаниями и развитию цифровой и телекоммуникационной инфраструктуры»",
      officialLanguage: "ky, ru",
      citeAs: "instrument",
      version: { from: "2025-08-15", to: "2026-08-14", note: "term as announced; extension not checked" },
      permits:
        "State monopoly on the supply and transit of international Internet traffic for ElCat; other operators hand over their contracts within two months.",
      safeguards: [],
      topics: ["internet-shutdown", "intermediaries"],
      elements: ["attributable-to-state", "company-due-diligence"],
      verification: {
        how: "svtv.org, kg24.news (29 July 2025), Radio Azattyk (15 and 20 August 2025)",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      operators: [
        { name: "ElCat", role: "State company, sole holder of international traffic during the term" },
        { name: "Aknet", role: "operator whose State share passes to ElCat" },
      ],
      note: "Useful for attribution: during this term only a State company can cut international traffic.",
      address: { kind: "site", url: "https://www.president.kg/", status: "general-knowledge" },
    },
    {
      id: "kg-const-2010",
      state: "KG",
      kind: "constitution",
      statute: "Constitution of the Kyrgyz Republic, 2010 (as amended 2016)",
      officialTitle: "Кыргыз Республикасынын Конституциясы / Конституция Кыргызской Республики",
      officialLanguage: "ky, ru",
      pinpoint: "arts. 20(1)-(2), 29(2), 31(1)-(2)",
      citeAs: "pinpoint",
      version: {
        to: "2021",
        note: "Replaced by the Constitution of 2021 (date of entry into force to be checked); use for facts before it only.",
      },
      permits: "Limits by the Constitution and laws.",
      forbids:
        "Interference with the secrecy of correspondence, telephone and other communications; with free expression, speech and press; limits other than by the Constitution and laws.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "legality"],
      elements: ["interference", "communications-privacy-affected", "law-exists"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "http://cbd.minjust.gov.kg/", status: "general-knowledge" },
    },
    {
      id: "kg-comm-1998",
      state: "KG",
      kind: "statute",
      statute: "Law No. 31 of 2 April 1998 on Electric and Postal Communication",
      officialTitle:
        "Кыргыз Республикасынын «Электр жана почта байланышы жөнүндө» 1998-жылдын 2-апрелиндеги № 31 Мыйзамы",
      officialLanguage: "ky, ru",
      citeAs: "do-not-cite",
      mustCheck: true,
      version: {
        note: "amended 2001-2007 and later; a Digital Code No. 178 was adopted on 31 July 2025. No article on suspension was read.",
      },
      safeguards: [],
      topics: ["internet-shutdown", "legality"],
      elements: ["law-exists"],
      verification: {
        how: "medialaw.asia (Kyrgyz text, contents), prg.kz (Digital Code)",
        confidence: "low",
        textSeen: false,
        sourceType: "outline",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "http://cbd.minjust.gov.kg/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
