import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "cg",
  alpha2: "CG",
  alpha3: "COG",
  names: {
    en: {
      common: {
        text: "Congo - Brazzaville",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: { text: "Congo (the)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of the Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Congolese",
      demonym: "Congolese",
      article: "the",
      forPetitions: "Congo",
    },
    fr: {
      common: {
        text: "Congo-Brazzaville",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: { text: "Congo (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République du Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "congolais",
      demonym: "Congolais",
      article: "le",
      forPetitions: "Congo",
    },
    es: {
      common: { text: "Congo", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Congo (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República del Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "congoleño",
      demonym: "congoleño",
      article: "el",
      forPetitions: "Congo",
    },
    ru: {
      common: {
        text: "Конго - Браззавиль",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: { text: "Конго", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Конго",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "конголезский",
      demonym: "конголезец",
      forPetitions: "Конго",
    },
    zh: {
      common: { text: "刚果（布）", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "刚果（布）", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "刚果共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "刚果（布）人",
      forPetitions: "刚果（布）",
    },
    ar: {
      common: {
        text: "الكونغو - برازافيل",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: { text: "الكونغو", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية الكونغو",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كونغولي",
      demonym: "كونغولي",
      forPetitions: "الكونغو",
    },
    be: {
      common: {
        text: "Конга - Бразавіль",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Рэспубліка Конга",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кангалезскі",
      demonym: "кангалезец",
      forPetitions: "Конга",
    },
    uk: {
      common: {
        text: "Конго – Браззавіль",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Республіка Конго",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "конголезький",
      demonym: "конголезець",
      forPetitions: "Конго",
    },
    fa: {
      common: { text: "کنگو - برازویل", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری کنگو", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "کنگویی",
      demonym: "کنگویی",
      forPetitions: "کنگو",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "cg-const",
      state: "CG",
      kind: "constitution",
      statute: "Constitution of the Republic of the Congo, 2015",
      officialTitle: "Constitution de la République du Congo",
      officialLanguage: "fr",
      pinpoint: "arts. 25, 26",
      citeAs: "pinpoint",
      version: { note: "Edition read: 2015. Start date not recorded. Check for later amendment." },
      forbids:
        "Violating the secrecy of correspondence and telecommunications outside cases set by law; interference with expression, information and communication.",
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
    {
      id: "cg-order-2016",
      state: "CG",
      kind: "order",
      statute: "Letter of the Minister of the Interior of 19 March 2016 to operators",
      officialTitle: "Lettre du ministre de l'Intérieur et de la Décentralisation du 19 mars 2016",
      officialLanguage: "fr",
      citeAs: "instrument",
      version: { from: "2016-03-20", to: "2016-03-21" },
      permits:
        "All communications, SMS included, are to be blocked on 20 and 21 March 2016 except for listed numbers, for national safety and security.",
      safeguards: ["none named"],
      topics: ["internet-shutdown", "political-participation-elections", "non-discrimination", "legality"],
      elements: ["election-link", "law-exists", "not-blanket", "non-discriminatory", "essential-services-kept"],
      verification: {
        how: "actucameroun.com (quotes the letter), ecofinagency.com citing adiac-congo.com, europe1.fr",
        confidence: "high",
        textSeen: true,
        sourceType: "quotation",
        pinpointStatus: "not-applicable",
      },
      decidedBy: "Minister of the Interior",
      argument:
        "The letter, as quoted, cites no law and spares a list of numbers: blanket and discriminatory on polling day.",
      address: { kind: "site", url: "https://www.adiac-congo.com/", status: "general-knowledge" },
    },
    {
      id: "cg-9-2009",
      state: "CG",
      kind: "statute",
      statute: "Law No. 9-2009 of 25 November 2009 regulating the electronic communications sector",
      officialTitle:
        "Loi n° 9-2009 du 25 novembre 2009 portant réglementation du secteur des communications électroniques",
      officialLanguage: "fr",
      citeAs: "instrument-with-warning",
      mustCheck: true,
      version: { from: "2009-11-25", note: "Official Journal of 3 December 2009, p. 2733; articles not read" },
      safeguards: [],
      topics: ["legality", "internet-shutdown"],
      elements: ["law-exists"],
      verification: {
        how: "Official Journal, table of contents",
        confidence: "medium",
        textSeen: false,
        sourceType: "outline",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "https://www.sgg.cg/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
