import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ke",
  alpha2: "KE",
  alpha3: "KEN",
  names: {
    en: {
      common: { text: "Kenya", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kenya", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Kenya",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Kenyan",
      demonym: "Kenyan",
      forPetitions: "Kenya",
    },
    fr: {
      common: { text: "Kenya", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kenya (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Kenya",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "kényan",
      demonym: "Kényan",
      article: "le",
      forPetitions: "Kenya",
    },
    es: {
      common: { text: "Kenia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kenya", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Kenya",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "keniano",
      demonym: "keniano",
      forPetitions: "Kenya",
    },
    ru: {
      common: { text: "Кения", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Кения", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Кения",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "кенийский",
      demonym: "кениец",
      forPetitions: "Кения",
    },
    zh: {
      common: { text: "肯尼亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "肯尼亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "肯尼亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "肯尼亚人",
      forPetitions: "肯尼亚",
    },
    ar: {
      common: { text: "كينيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "كينيا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية كينيا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كيني",
      demonym: "كيني",
      forPetitions: "كينيا",
    },
    be: {
      common: { text: "Кенія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Кенія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кенійскі",
      demonym: "кеніец",
      forPetitions: "Кенія",
    },
    uk: {
      common: { text: "Кенія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Кенія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кенійський",
      demonym: "кенієць",
      forPetitions: "Кенія",
    },
    fa: {
      common: { text: "کنیا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری کنیا", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "کنیایی",
      demonym: "کنیایی",
      forPetitions: "کنیا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ke-const",
      state: "KE",
      kind: "constitution",
      statute: "Constitution of Kenya, 2010",
      officialTitle: "Constitution of Kenya, 2010 / Katiba ya Kenya, 2010",
      officialLanguage: "en, sw",
      pinpoint: "arts. 24(1), 31, 33(1), 34(1)-(2), 35(1), 58(1)",
      citeAs: "pinpoint",
      version: {
        from: "2010-08-27",
        note: "Edition read: 2010. Start date from general knowledge. Check for later amendment.",
      },
      permits: "Limits by law that are reasonable and justifiable; state of emergency only on listed grounds.",
      forbids:
        "Limits other than by law, reasonable and justifiable in an open and democratic society; interference with expression, media, access to information and privacy.",
      safeguards: ["law", "reasonableness and justification"],
      topics: [
        "freedom-of-expression",
        "access-to-information",
        "privacy",
        "media-freedom",
        "legality",
        "necessity-proportionality",
      ],
      elements: ["interference", "media-affected", "law-exists", "proportionate"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://new.kenyalaw.org/", status: "general-knowledge" },
    },
    {
      id: "ke-hc-2025",
      state: "KE",
      kind: "court-ruling",
      statute: "High Court of Kenya, conservatory order of 14 May 2025 (ICJ Kenya and others)",
      officialTitle: "High Court of Kenya, conservatory orders of 14 May 2025 (Mwamuye J.)",
      officialLanguage: "en",
      citeAs: "instrument",
      version: {
        from: "2025-05-14",
        note: "interim, until the petition filed on 13 May 2025 is decided; petition number not seen",
      },
      forbids:
        "Causing, directing or carrying out a wholesale shutdown, blocking or denial of access to the Internet, data services or social media; records of past directives are to be kept.",
      safeguards: [],
      topics: ["internet-shutdown", "effective-remedy", "independent-oversight"],
      elements: ["effective-remedy", "independent-oversight", "not-blanket", "company-challenge"],
      verification: {
        how: "eastleighvoice.co.ke, capitalfm.co.ke, nairobiwire.com, globalsouthworld.com, trendsnafrica.com, uzalendonews.co.ke",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      operators: [
        { name: "Safaricom", role: "operator, respondent" },
        { name: "Airtel Kenya", role: "operator, respondent" },
      ],
      address: { kind: "site", url: "https://new.kenyalaw.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
