import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "bf",
  alpha2: "BF",
  alpha3: "BFA",
  names: {
    en: {
      common: { text: "Burkina Faso", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Burkina Faso",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Burkina Faso",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Burkinabé",
      demonym: "Burkinabe",
      forPetitions: "Burkina Faso",
    },
    fr: {
      common: { text: "Burkina Faso", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Burkina Faso (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "le Burkina Faso",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "burkinabè",
      demonym: "Burkinabè",
      article: "le",
      forPetitions: "Burkina Faso",
    },
    es: {
      common: { text: "Burkina Faso", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Burkina Faso",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Burkina Faso",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "burkinés",
      demonym: "burkinés",
      forPetitions: "Burkina Faso",
    },
    ru: {
      common: { text: "Буркина-Фасо", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Буркина-Фасо",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Буркина-Фасо",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "буркинийский",
      demonym: "буркиниец",
      forPetitions: "Буркина-Фасо",
    },
    zh: {
      common: { text: "布基纳法索", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "布基纳法索", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "布基纳法索", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "布基纳法索人",
      forPetitions: "布基纳法索",
    },
    ar: {
      common: { text: "بوركينا فاسو", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "بوركينا فاسو",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "بوركينا فاسو",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "بوركينابي",
      demonym: "بوركينابي",
      forPetitions: "بوركينا فاسو",
    },
    be: {
      common: { text: "Буркіна-Фасо", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "Буркіна-Фасо", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "буркінійскі",
      demonym: "буркініец",
      forPetitions: "Буркіна-Фасо",
    },
    uk: {
      common: { text: "Буркіна-Фасо", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "Буркіна-Фасо", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "буркінійський",
      demonym: "буркінієць",
      forPetitions: "Буркіна-Фасо",
    },
    fa: {
      common: { text: "بورکینافاسو", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "بورکینافاسو", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "بورکینافاسویی",
      demonym: "بورکینافاسویی",
      forPetitions: "بورکینافاسو",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "bf-const",
      state: "BF",
      kind: "constitution",
      statute: "Constitution of Burkina Faso, 1991 (2015)",
      officialTitle: "Constitution du Burkina Faso",
      officialLanguage: "fr",
      pinpoint: "arts. 6, 8, 58",
      citeAs: "pinpoint",
      version: { note: "overlaid by transition charters since 2022" },
      permits: "State of siege or urgency decreed in the Council of Ministers (art. 58).",
      forbids:
        "Interference with correspondence outside forms and cases set by law; with opinion, press and information.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "derogation-emergency"],
      elements: ["interference", "communications-privacy-affected", "law-exists"],
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
      id: "bf-061-2008",
      state: "BF",
      kind: "statute",
      statute: "Law No. 061-2008/AN of 27 November 2008 on electronic communications networks and services",
      officialTitle:
        "Loi n° 061-2008/AN du 27 novembre 2008 portant réglementation générale des réseaux et services de communications électroniques au Burkina Faso",
      officialLanguage: "fr",
      pinpoint: "arts. 44-46",
      citeAs: "pinpoint",
      version: {
        from: "2008-11-27",
        note: "amended by Law No. 009-2019/AN of 23 April 2019; the Government communiqué gives the date as 28 November",
      },
      permits:
        "The Government relied on arts. 44-46 (quality and security of networks; defence and public-security duties) and on requisitions to suspend mobile Internet for 96 hours from 20 November 2021, 20:00.",
      forbids:
        "Arts. 44 and 45, as read, oblige operators to keep networks running without interruption and to protect users; they contain no suspension power (art. 46 not read in full).",
      safeguards: ["duties of continuity and security"],
      topics: ["internet-shutdown", "legality", "assembly"],
      elements: ["law-exists", "law-accessible-precise", "not-blanket", "reasoned-written-order", "public-notice"],
      verification: {
        how: "netafrique.net, ouaga24.com, burkinanews.info, koaci.com (text of the communiqué of 22 November 2021); lefaso.net forum (arts. 44-45 reproduced); public copies of the law (opening) and of Law 009-2019",
        confidence: "high",
        textSeen: true,
        sourceType: "quotation",
        pinpointStatus: "seen",
      },
      decidedBy: "Government on requisitions of the Minister of Security (Nos. 2021-0463, 0465 and 000951)",
      noticeDuty: "announced two days after the cut began",
      argument:
        "The articles invoked require uninterrupted service: a model case of a legal basis that does not say what the State needs it to say.",
      address: { kind: "site", url: "https://www.arcep.bf/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
