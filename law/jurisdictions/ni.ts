import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ni",
  alpha2: "NI",
  alpha3: "NIC",
  names: {
    en: {
      common: { text: "Nicaragua", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Nicaragua", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Nicaragua",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Nicaraguan",
      demonym: "Nicaraguan",
      forPetitions: "Nicaragua",
    },
    fr: {
      common: { text: "Nicaragua", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Nicaragua (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Nicaragua",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "nicaraguayen",
      demonym: "Nicaraguayen",
      article: "le",
      forPetitions: "Nicaragua",
    },
    es: {
      common: { text: "Nicaragua", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Nicaragua", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Nicaragua",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "nicaragüense",
      demonym: "nicaragüense",
      forPetitions: "Nicaragua",
    },
    ru: {
      common: { text: "Никарагуа", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Никарагуа", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Никарагуа",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "никарагуанский",
      demonym: "никарагуанец",
      forPetitions: "Никарагуа",
    },
    zh: {
      common: { text: "尼加拉瓜", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "尼加拉瓜", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "尼加拉瓜共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "尼加拉瓜人",
      forPetitions: "尼加拉瓜",
    },
    ar: {
      common: { text: "نيكاراغوا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "نيكاراغوا", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية نيكاراغوا",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "نيكاراغوي",
      demonym: "نيكاراغوي",
      forPetitions: "نيكاراغوا",
    },
    be: {
      common: { text: "Нікарагуа", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Нікарагуа",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "нікарагуанскі",
      demonym: "нікарагуанец",
      forPetitions: "Нікарагуа",
    },
    uk: {
      common: { text: "Нікарагуа", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Нікарагуа",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "нікарагуанський",
      demonym: "нікарагуанець",
      forPetitions: "Нікарагуа",
    },
    fa: {
      common: { text: "نیکاراگوئه", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری نیکاراگوئه",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "نیکاراگوئه\u200cای",
      demonym: "نیکاراگوئه\u200cای",
      forPetitions: "نیکاراگوئه",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ni-1223",
      state: "NI",
      kind: "statute",
      statute: "Law No. 1223, General Law on Convergent Telecommunications",
      officialTitle: "Ley N.° 1223, Ley General de Telecomunicaciones Convergentes",
      officialLanguage: "es",
      pinpoint: "arts. 109, 110, 158",
      citeAs: "pinpoint",
      mustCheck: true,
      version: {
        from: "2025-11-06",
        note: "adopted 31 October 2024, La Gaceta No. 204 of 6 November 2024, in force twelve months later; replaces Law No. 200 of 1995",
      },
      permits:
        "Operators give the regulator TELCOR all information asked for, statistical and geo-referenced included.",
      safeguards: [],
      topics: ["privacy", "intermediaries"],
      elements: ["communications-privacy-affected", "company-transparency"],
      verification: {
        how: "ondalocalni.com 6 November 2025, laprensa.hn, legislacion.asamblea.gob.ni (agreement 007-2025 citing the law)",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "seen",
      },
      note: "No suspension article was read.",
      decidedBy: "TELCOR",
      address: { kind: "site", url: "http://legislacion.asamblea.gob.ni/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
