import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "tm",
  alpha2: "TM",
  alpha3: "TKM",
  names: {
    en: {
      common: { text: "Turkmenistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Turkmenistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Turkmenistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Turkmen",
      demonym: "Turkmen",
      forPetitions: "Turkmenistan",
    },
    fr: {
      common: { text: "Turkménistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Turkménistan (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "le Turkménistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "turkmène",
      demonym: "Turkmène",
      article: "le",
      forPetitions: "Turkménistan",
    },
    es: {
      common: { text: "Turkmenistán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Turkmenistán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Turkmenistán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "turcomano",
      demonym: "turcomano",
      forPetitions: "Turkmenistán",
    },
    ru: {
      common: { text: "Туркменистан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Туркменистан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Туркменистан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "туркменский",
      demonym: "туркменистанец",
      forPetitions: "Туркменистан",
    },
    zh: {
      common: { text: "土库曼斯坦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "土库曼斯坦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "土库曼斯坦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "土库曼斯坦人",
      forPetitions: "土库曼斯坦",
    },
    ar: {
      common: { text: "تركمانستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "تركمانستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "تركمانستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      adjective: "تركمانستاني",
      demonym: "تركمانستاني",
      forPetitions: "تركمانستان",
    },
    be: {
      common: { text: "Туркменістан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "Туркменістан", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "туркменскі",
      demonym: "туркменістанец",
      forPetitions: "Туркменістан",
    },
    uk: {
      common: { text: "Туркменістан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "Туркменістан", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "туркменський",
      demonym: "туркменистанець",
      forPetitions: "Туркменістан",
    },
    fa: {
      common: { text: "ترکمنستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "ترکمنستان", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "ترکمنستانی",
      demonym: "ترکمنستانی",
      forPetitions: "ترکمنستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "tm-const",
      state: "TM",
      kind: "constitution",
      statute: "Constitution of Turkmenistan, 2016",
      officialTitle: "Türkmenistanyň Konstitusiýasy",
      officialLanguage: "tk",
      pinpoint: "arts. 30, 37, 42",
      citeAs: "pinpoint",
      version: { note: "Edition read: 2016. Start date not recorded. Check for later amendment." },
      permits: "Exercise must not violate law, morals, public order or national security (art. 30).",
      forbids:
        "Prohibiting free expression or hindering its spread; arbitrary interference with private life and the secrecy of correspondence.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy"],
      elements: ["interference", "communications-privacy-affected"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection); kitapcy.ru quotes art. 42 in Turkmen",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "http://minjust.gov.tm/", status: "general-knowledge" },
    },
    {
      id: "tm-internet-2014",
      state: "TM",
      kind: "statute",
      statute:
        "Law on the legal regulation of the development of the Internet and the provision of Internet services in Turkmenistan",
      officialTitle:
        "Türkmenistanda Internet torunyň ösüşini we internet-hyzmatlaryny etmegi hukuk taýdan düzgünleşdirmek hakynda Türkmenistanyň Kanuny",
      officialLanguage: "tk, ru",
      citeAs: "instrument-with-warning",
      version: {
        from: "2014",
        note: "Gazette of the Mejlis 2014, No. 4, item 160; amended 25 November 2017 No. 663-V, 8 June 2019 No. 156-VI, 22 August 2020 No. 278-VI. No article on suspension was read. A Law on Communications of 2019 exists.",
      },
      safeguards: [],
      topics: ["website-blocking", "legality"],
      elements: ["law-exists"],
      verification: {
        how: "minjust.gov.tm (official Turkmen text, opening), dig.watch (amendments), drfl.kz",
        confidence: "medium",
        textSeen: false,
        sourceType: "outline",
        pinpointStatus: "not-established",
      },
      address: {
        kind: "document",
        url: "http://minjust.gov.tm/tm/mmerkezi/doc_view_2lang.php?doc_id=15049",
        status: "seen",
      },
    },
  ],
} satisfies Jurisdiction;
