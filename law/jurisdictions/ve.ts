import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ve",
  alpha2: "VE",
  alpha3: "VEN",
  names: {
    en: {
      common: { text: "Venezuela", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Venezuela (Bolivarian Republic of)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Bolivarian Republic of Venezuela",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Venezuelan",
      demonym: "Venezuelan",
      forPetitions: "Bolivarian Republic of Venezuela",
    },
    fr: {
      common: { text: "Venezuela", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Venezuela (République bolivarienne du)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République bolivarienne du Venezuela",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "vénézuélien",
      demonym: "Vénézuélien",
      forPetitions: "République bolivarienne du Venezuela",
    },
    es: {
      common: { text: "Venezuela", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Venezuela (República Bolivariana de)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República Bolivariana de Venezuela",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "venezolano",
      demonym: "venezolano",
      forPetitions: "República Bolivariana de Venezuela",
    },
    ru: {
      common: { text: "Венесуэла", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Венесуэла (Боливарианская Республика)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Боливарианская Республика Венесуэла",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "венесуэльский",
      demonym: "венесуэлец",
      forPetitions: "Боливарианская Республика Венесуэла",
    },
    zh: {
      common: { text: "委内瑞拉", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "委内瑞拉玻利瓦尔共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "委内瑞拉玻利瓦尔共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "委内瑞拉人",
      forPetitions: "委内瑞拉玻利瓦尔共和国",
    },
    ar: {
      common: { text: "فنزويلا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "فنزويلا (جمهورية - البوليفارية)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "جمهورية فنزويلا البوليفارية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "فنزويلي",
      demonym: "فنزويلي",
      forPetitions: "جمهورية فنزويلا البوليفارية",
    },
    be: {
      common: { text: "Венесуэла", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Баліварыянская Рэспубліка Венесуэла",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "венесуэльскі",
      demonym: "венесуэлец",
      forPetitions: "Венесуэла",
    },
    uk: {
      common: { text: "Венесуела", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Боліварська Республіка Венесуела",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "венесуельський",
      demonym: "венесуелець",
      forPetitions: "Венесуела",
    },
    fa: {
      common: { text: "ونزوئلا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری بولیواری ونزوئلا",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "ونزوئلایی",
      demonym: "ونزوئلایی",
      forPetitions: "ونزوئلا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ve-const",
      state: "VE",
      kind: "constitution",
      statute: "Constitution of the Bolivarian Republic of Venezuela, 1999",
      officialTitle: "Constitución de la República Bolivariana de Venezuela",
      officialLanguage: "es",
      pinpoint: "arts. 48, 57, 58, 337",
      citeAs: "pinpoint",
      version: { note: "Edition read: 1999. Start date not recorded. Check for later amendment." },
      permits: "States of exception in listed circumstances.",
      forbids:
        "Interference with private communications without a court order; with expression by any means; with timely, truthful, uncensored information, which stays untouched even in a state of exception (art. 337).",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "derogation-emergency"],
      elements: [
        "interference",
        "communications-privacy-affected",
        "independent-authorisation",
        "emergency-proclaimed",
      ],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection); silicon.es and puertocabelloenred (2008) on art. 337 and the right to information",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
    {
      id: "ve-lotel",
      state: "VE",
      kind: "statute",
      statute: "Organic Law on Telecommunications, 2000",
      officialTitle: "Ley Orgánica de Telecomunicaciones",
      officialLanguage: "es",
      pinpoint: "arts. 208, 209",
      citeAs: "instrument-with-warning",
      mustCheck: true,
      version: {
        from: "2000",
        note: "reformed in 2010-2011 (general knowledge): check numbering. A partial reform of 29 September 2016 was annulled by the Constitutional Chamber on 4 November 2016, No. 938.",
      },
      permits:
        "Art. 208 keeps content rules in force and lets the executive regulate; art. 209 is cited as the power to suspend transmissions in the public interest (its text was not read).",
      safeguards: [],
      topics: ["internet-shutdown", "media-freedom", "legality"],
      elements: ["no-unfettered-discretion", "law-accessible-precise"],
      verification: {
        how: "badellgrau.com (art. 208), tuabogado.com (Constitutional Chamber on arts. 208, 209), vlexvenezuela.com (judgment 938)",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "seen",
      },
      note: "A bill of 2008 would have let the President suspend all communications for public order or national interest.",
      address: { kind: "site", url: "https://www.conatel.gob.ve/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
