import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "az",
  alpha2: "AZ",
  alpha3: "AZE",
  names: {
    en: {
      common: { text: "Azerbaijan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Azerbaijan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Azerbaijan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Azerbaijani",
      demonym: "Azerbaijani",
      forPetitions: "Azerbaijan",
    },
    fr: {
      common: { text: "Azerbaïdjan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Azerbaïdjan (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République d’Azerbaïdjan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "azerbaïdjanais",
      demonym: "Azerbaïdjanais",
      article: "l’",
      forPetitions: "Azerbaïdjan",
    },
    es: {
      common: { text: "Azerbaiyán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Azerbaiyán", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Azerbaiyán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "azerbaiyano",
      demonym: "azerbaiyano",
      forPetitions: "Azerbaiyán",
    },
    ru: {
      common: { text: "Азербайджан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Азербайджан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Азербайджанская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "азербайджанский",
      demonym: "азербайджанец",
      forPetitions: "Азербайджан",
    },
    zh: {
      common: { text: "阿塞拜疆", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "阿塞拜疆", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "阿塞拜疆共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "阿塞拜疆人",
      forPetitions: "阿塞拜疆",
    },
    ar: {
      common: { text: "أذربيجان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "أذربيجان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية أذربيجان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "أذربيجاني",
      demonym: "أذربيجاني",
      forPetitions: "أذربيجان",
    },
    be: {
      common: { text: "Азербайджан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Азербайджан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "азербайджанскі",
      demonym: "азербайджанец",
      forPetitions: "Азербайджан",
    },
    uk: {
      common: { text: "Азербайджан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Азербайджанська Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "азербайджанський",
      demonym: "азербайджанець",
      forPetitions: "Азербайджан",
    },
    fa: {
      common: {
        text: "جمهوری آذربایجان",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "جمهوری آذربایجان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "آذربایجانی",
      demonym: "آذربایجانی",
      forPetitions: "جمهوری آذربایجان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "az-const",
      state: "AZ",
      kind: "constitution",
      statute: "Constitution of the Republic of Azerbaijan, 1995 (2016)",
      officialTitle: "Azərbaycan Respublikasının Konstitusiyası",
      officialLanguage: "az",
      pinpoint: "arts. 47, 50, 71, 112",
      citeAs: "pinpoint",
      version: {
        from: "1995-11-27",
        note: "Edition read: 1995 (2016). Start date from general knowledge. Check for later amendment.",
      },
      permits: "State of emergency in listed cases (art. 112).",
      forbids:
        "State censorship; interference with thought and speech and with seeking, receiving and spreading information; anyone curtailing constitutional rights.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "derogation-emergency"],
      elements: ["interference", "emergency-proclaimed"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      note: "No statute that names a power to suspend telecommunication was found; restrictions of September 2023 around the military operation were questioned by Turan for want of a legal basis.",
      address: { kind: "site", url: "https://e-qanun.az/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
