import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "gq",
  alpha2: "GQ",
  alpha3: "GNQ",
  names: {
    en: {
      common: {
        text: "Equatorial Guinea",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Equatorial Guinea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the Republic of Equatorial Guinea",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Equatorial Guinean",
      demonym: "Equatorial Guinean",
      forPetitions: "Equatorial Guinea",
    },
    fr: {
      common: {
        text: "Guinée équatoriale",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Guinée équatoriale (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République de Guinée équatoriale",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "équato-guinéen",
      demonym: "Équato-guinéen",
      article: "la",
      forPetitions: "Guinée équatoriale",
    },
    es: {
      common: {
        text: "Guinea Ecuatorial",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Guinea Ecuatorial",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República de Guinea Ecuatorial",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "ecuatoguineano",
      demonym: "ecuatoguineano",
      forPetitions: "Guinea Ecuatorial",
    },
    ru: {
      common: {
        text: "Экваториальная Гвинея",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "Экваториальная Гвинея",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Республика Экваториальная Гвинея",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "экваториально-гвинейский",
      demonym: "экватогвинеец",
      forPetitions: "Экваториальная Гвинея",
    },
    zh: {
      common: { text: "赤道几内亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "赤道几内亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "赤道几内亚共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "赤道几内亚人",
      forPetitions: "赤道几内亚",
    },
    ar: {
      common: {
        text: "غينيا الاستوائية",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      unShort: {
        text: "غينيا الاستوائية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "جمهورية غينيا الاستوائية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "غيني استوائي",
      demonym: "غيني استوائي",
      forPetitions: "غينيا الاستوائية",
    },
    be: {
      common: {
        text: "Экватарыяльная Гвінея",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Рэспубліка Экватарыяльная Гвінея",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "экватарыяльна-гвінейскі",
      demonym: "экватагвінеец",
      forPetitions: "Экватарыяльная Гвінея",
    },
    uk: {
      common: {
        text: "Екваторіальна Гвінея",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Республіка Екваторіальна Гвінея",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "екваторіально-гвінейський",
      demonym: "екватогвінеєць",
      forPetitions: "Екваторіальна Гвінея",
    },
    fa: {
      common: { text: "گینهٔ استوایی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری گینه استوایی",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "گینهٔ استوایی",
      demonym: "گینهٔ استوایی",
      note: "no common adjective; phrase with the country name",
      forPetitions: "گینهٔ استوایی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "gq-annobon",
      state: "GQ",
      kind: "order",
      statute: "Cut of mobile and Internet service on Annobón since July 2024",
      officialTitle: "Corte de comunicaciones en Annobón (título descriptivo)",
      officialLanguage: "es",
      titleToCite: "Corte de comunicaciones en Annobón",
      citeAs: "instrument",
      version: { from: "2024-07-20" },
      permits:
        "No order or legal basis is reported; on 5 to 7 August 2024 the ministry also suspended the satellite provider Starlink.",
      safeguards: [],
      topics: ["internet-shutdown", "assembly", "non-discrimination"],
      elements: ["law-exists", "reasoned-written-order", "assembly-link", "non-discriminatory"],
      verification: {
        how: "accessnow.org, benjamindada.com",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      note: "The Government and the construction company deny involvement, according to one report.",
      address: {
        kind: "document",
        url: "https://www.accessnow.org/press-release/keepiton-equatorial-guinea-authorities-end-internet-shutdown-in-annobon/",
        status: "seen",
      },
    },
  ],
} satisfies Jurisdiction;
