import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "cu",
  alpha2: "CU",
  alpha3: "CUB",
  names: {
    en: {
      common: { text: "Cuba", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Cuba", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Cuba",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Cuban",
      demonym: "Cuban",
      forPetitions: "Cuba",
    },
    fr: {
      common: { text: "Cuba", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Cuba", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République de Cuba",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "cubain",
      demonym: "Cubain",
      forPetitions: "Cuba",
    },
    es: {
      common: { text: "Cuba", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Cuba", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Cuba",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "cubano",
      demonym: "cubano",
      forPetitions: "Cuba",
    },
    ru: {
      common: { text: "Куба", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Куба", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Куба",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "кубинский",
      demonym: "кубинец",
      forPetitions: "Куба",
    },
    zh: {
      common: { text: "古巴", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "古巴", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "古巴共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "古巴人",
      forPetitions: "古巴",
    },
    ar: {
      common: { text: "كوبا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "كوبا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية كوبا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كوبي",
      demonym: "كوبي",
      forPetitions: "كوبا",
    },
    be: {
      common: { text: "Куба", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Куба",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кубінскі",
      demonym: "кубінец",
      forPetitions: "Куба",
    },
    uk: {
      common: { text: "Куба", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Куба",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "кубинський",
      demonym: "кубинець",
      forPetitions: "Куба",
    },
    fa: {
      common: { text: "کوبا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: { text: "جمهوری کوبا", verification: { basis: "reference-data", source: "ISO", confidence: "medium" } },
      adjective: "کوبایی",
      demonym: "کوبایی",
      forPetitions: "کوبا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "cu-dl35",
      state: "CU",
      kind: "statute",
      statute:
        "Decree-Law 35 of 2021 on telecommunications, information and communication technologies and the use of the radio spectrum",
      officialTitle:
        "Decreto-Ley 35 de 2021 «De las Telecomunicaciones, las Tecnologías de la Información y la Comunicación y el uso del Espectro Radioeléctrico»",
      officialLanguage: "es",
      pinpoint: "art. 14",
      citeAs: "pinpoint",
      mustCheck: true,
      version: {
        from: "2021-08-17",
        note: "approved in April 2021, published in Gaceta Oficial No. 92 Ordinaria of 17 August 2021. For the cuts of 11 July 2021 it was not yet published.",
      },
      forbids:
        "Users have a right to equal access and quality, and to timely information on failures, on steps to restore service and on the time needed.",
      safeguards: ["information on interruptions"],
      topics: ["access-to-information", "transparency", "internet-shutdown"],
      elements: ["public-notice", "interference"],
      verification: {
        how: "radioreloj.cu (content of art. 14); cuba.cu (Gazette number); mincom.gob.cu; incidenciadigital.org on adverse use of the resolutions",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "seen",
      },
      adverseUse:
        "Other articles and Resolution 105 treat subversive content as an incident and support disconnecting users; those articles were not read.",
      argument: "Even the State's own decree gives users a right to be told why service fails and for how long.",
      address: { kind: "site", url: "https://www.gacetaoficial.gob.cu/", status: "general-knowledge" },
    },
    {
      id: "cu-const",
      state: "CU",
      kind: "constitution",
      statute: "Constitution of the Republic of Cuba, 2019",
      officialTitle: "Constitución de la República de Cuba",
      officialLanguage: "es",
      pinpoint: "arts. 45, 50, 53, 54, 55",
      citeAs: "pinpoint",
      version: {
        from: "2019-04-10",
        note: "Edition read: 2019. Start date from general knowledge. Check for later amendment.",
      },
      permits:
        "Limits for the rights of others, collective security, general well-being, public order, Constitution and laws (art. 45).",
      forbids:
        "Intercepting correspondence and communications without a warrant; withholding truthful and timely information; interference with thought, conscience and expression.",
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
      address: { kind: "site", url: "https://www.gacetaoficial.gob.cu/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
