import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "cd",
  alpha2: "CD",
  alpha3: "COD",
  names: {
    en: {
      common: {
        text: "Congo - Kinshasa",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Democratic Republic of the Congo (the)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Democratic Republic of the Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Congolese",
      demonym: "Congolese",
      article: "the",
      forPetitions: "Democratic Republic of the Congo",
    },
    fr: {
      common: { text: "Congo-Kinshasa", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "République démocratique du Congo (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République démocratique du Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "congolais",
      demonym: "Congolais",
      article: "la",
      forPetitions: "République démocratique du Congo",
    },
    es: {
      common: {
        text: "República Democrática del Congo",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "República Democrática del Congo (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República Democrática del Congo",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "congoleño",
      demonym: "congoleño",
      article: "la",
      forPetitions: "República Democrática del Congo",
    },
    ru: {
      common: {
        text: "Конго - Киншаса",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Демократическая Республика Конго",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Демократическая Республика Конго",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "конголезский",
      demonym: "конголезец",
      forPetitions: "Демократическая Республика Конго",
    },
    zh: {
      common: { text: "刚果（金）", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "刚果民主共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "刚果民主共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "刚果（金）人",
      forPetitions: "刚果民主共和国",
    },
    ar: {
      common: {
        text: "الكونغو - كينشاسا",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "جمهورية الكونغو الديمقراطية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "جمهورية الكونغو الديمقراطية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كونغولي",
      demonym: "كونغولي",
      forPetitions: "جمهورية الكونغو الديمقراطية",
    },
    be: {
      common: {
        text: "Конга (Кіншаса)",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Дэмакратычная Рэспубліка Конга",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      adjective: "кангалезскі",
      demonym: "кангалезец",
      forPetitions: "Дэмакратычная Рэспубліка Конга",
    },
    uk: {
      common: {
        text: "Конго – Кіншаса",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Демократична Республіка Конго",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      adjective: "конголезький",
      demonym: "конголезець",
      forPetitions: "Демократична Республіка Конго",
    },
    fa: {
      common: { text: "کنگو - کینشاسا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری دموکراتیک کنگو", verification: { basis: "general-knowledge", confidence: "high" } },
      adjective: "کنگویی",
      demonym: "کنگویی",
      forPetitions: "جمهوری دموکراتیک کنگو",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "cd-const",
      state: "CD",
      kind: "constitution",
      statute: "Constitution of the Democratic Republic of the Congo, 2006 (2011)",
      officialTitle: "Constitution de la République démocratique du Congo",
      officialLanguage: "fr",
      pinpoint: "arts. 23, 24, 31, 61",
      citeAs: "pinpoint",
      version: {
        from: "2006-02-18",
        note: "Edition read: 2006 (2011). Start date from general knowledge. Check for later amendment.",
      },
      permits: "Limits by law, public order and morals.",
      forbids:
        "Interference with expression, information, and the secrecy of correspondence and telecommunications outside cases set by law; some rights stay untouched even in a state of siege or urgency (art. 61).",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "derogation-emergency"],
      elements: ["interference", "communications-privacy-affected", "emergency-proclaimed"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection); capsud.net on art. 24",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
    {
      id: "cd-telecom",
      state: "CD",
      kind: "statute",
      statute:
        "Law No. 20/017 of 25 November 2020 on Telecommunications and Information and Communication Technologies; before it Framework Law No. 013/2002 of 16 October 2002",
      officialTitle:
        "Loi n° 20/017 du 25 novembre 2020 relative aux télécommunications et aux technologies de l'information et de la communication; loi-cadre n° 013/2002 du 16 octobre 2002",
      officialLanguage: "fr",
      citeAs: "instrument-with-warning",
      mustCheck: true,
      version: {
        from: "2020-11-25",
        note: "The law of 2002 governed the shutdowns of 2011-2018. The articles by which the State may prohibit use of telecommunication for security were not read in either law.",
      },
      permits:
        "A power to prohibit the use of telecommunication in whole or part for internal security, defence or public order is commonly cited.",
      safeguards: [],
      topics: ["internet-shutdown", "legality"],
      elements: ["law-exists", "law-accessible-precise", "no-unfettered-discretion"],
      verification: {
        how: "leganet.cd (plan and opening of the law of 2002), public copy of the law of 2020 (explanatory part, which replaces the law of 2002)",
        confidence: "medium",
        textSeen: false,
        sourceType: "outline",
        pinpointStatus: "not-established",
      },
      note: "A lawyers' association (ACAJ, August 2017) called the regulator's order manifestly illegal under art. 28 of the Constitution and asked that any limit be sought from a court.",
      address: {
        kind: "document",
        url: "http://leganet.cd/Legislation/Droit%20economique/telecommunication/LC.013.2002.16.10.2002.htm",
        status: "seen",
      },
    },
    {
      id: "cd-order-2015",
      state: "CD",
      kind: "order",
      statute: "Government order of January 2015 to cut Internet and SMS",
      officialTitle: "Ordre du gouvernement de janvier 2015 (titre descriptif)",
      officialLanguage: "fr",
      titleToCite: "Ordre du gouvernement de janvier 2015",
      citeAs: "instrument",
      version: { from: "2015-01-19" },
      permits:
        "All operators and providers received an order to cut Internet and SMS nationwide; banks and State bodies were reconnected first.",
      safeguards: [],
      topics: ["internet-shutdown", "assembly", "non-discrimination"],
      elements: ["assembly-link", "non-discriminatory", "reasoned-written-order"],
      verification: {
        how: "ihrb.org 19 February 2015; a spokesperson cited security reasons and a constitutional duty",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      operators: [
        { name: "Vodacom (Vodafone group)", role: "confirmed the order" },
        { name: "Tigo (Millicom group, then)", role: "confirmed the order" },
      ],
      address: { kind: "site", url: "https://www.ihrb.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
