import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "jo",
  alpha2: "JO",
  alpha3: "JOR",
  names: {
    en: {
      common: { text: "Jordan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Jordan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Hashemite Kingdom of Jordan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Jordanian",
      demonym: "Jordanian",
      forPetitions: "Jordan",
    },
    fr: {
      common: { text: "Jordanie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Jordanie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "le Royaume hachémite de Jordanie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "jordanien",
      demonym: "Jordanien",
      article: "la",
      forPetitions: "Jordanie",
    },
    es: {
      common: { text: "Jordania", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Jordania", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "el Reino Hachemita de Jordania",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "jordano",
      demonym: "jordano",
      forPetitions: "Jordania",
    },
    ru: {
      common: { text: "Иордания", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Иордания", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Иорданское Хашимитское Королевство",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "иорданский",
      demonym: "иорданец",
      forPetitions: "Иордания",
    },
    zh: {
      common: { text: "约旦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "约旦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "约旦哈希姆王国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "约旦人",
      forPetitions: "约旦",
    },
    ar: {
      common: { text: "الأردن", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "الأردن", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "المملكة الأردنية الهاشمية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "أردني",
      demonym: "أردني",
      forPetitions: "الأردن",
    },
    be: {
      common: { text: "Іарданія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Іарданскае Хашыміцкае Каралеўства",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "іарданскі",
      demonym: "іарданец",
      forPetitions: "Іарданія",
    },
    uk: {
      common: { text: "Йорданія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Йорданське Хашемітське Королівство",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "йорданський",
      demonym: "йорданець",
      forPetitions: "Йорданія",
    },
    fa: {
      common: { text: "اردن", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "پادشاهی هاشمی اردن",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "اردنی",
      demonym: "اردنی",
      forPetitions: "اردن",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "jo-const-15-18",
      state: "JO",
      kind: "constitution",
      statute: "Constitution of the Hashemite Kingdom of Jordan, 1952",
      officialTitle: "دستور المملكة الأردنية الهاشمية",
      officialLanguage: "ar",
      pinpoint: "arts. 15(1), 18, 128(1)",
      citeAs: "pinpoint",
      version: { note: "as amended to 2016" },
      permits: "Suspension by judicial order under law.",
      forbids:
        "Suspending, censoring or confiscating post, telegraph, telephone and other communications except by judicial order; laws that touch the essence of rights.",
      safeguards: ["judicial order"],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "independent-oversight", "legality"],
      elements: ["interference", "communications-privacy-affected", "independent-authorisation"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection); Internet Legislation Atlas country report on Jordan",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      argument:
        "Art. 18 names suspension: a cut ordered by police or ministry without a judge (Ma'an and Karak, December 2022) is outside it.",
      address: { kind: "site", url: "https://www.lob.gov.jo/", status: "general-knowledge" },
    },
    {
      id: "jo-tiktok-2022",
      state: "JO",
      kind: "order",
      statute: "Public Security Directorate announcement suspending TikTok, 16 December 2022",
      officialTitle: "إعلان مديرية الأمن العام (16 كانون الأول 2022)",
      officialLanguage: "ar",
      citeAs: "instrument",
      version: { from: "2022-12-16" },
      permits: "Temporary ban of a platform during protests; daytime Internet cuts in Ma'an and Karak reported.",
      safeguards: [],
      topics: ["website-blocking", "internet-shutdown", "assembly"],
      elements: ["competent-authority", "independent-authorisation", "assembly-link"],
      verification: {
        how: "advox.globalvoices.org 28 February 2023 (from SMEX)",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      address: {
        kind: "document",
        url: "https://advox.globalvoices.org/2023/02/28/beyond-jordans-tiktok-ban/",
        status: "seen",
      },
    },
  ],
} satisfies Jurisdiction;
