import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "tz",
  alpha2: "TZ",
  alpha3: "TZA",
  names: {
    en: {
      common: { text: "Tanzania", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "United Republic of Tanzania (the)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "the United Republic of Tanzania",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Tanzanian",
      demonym: "Tanzanian",
      article: "the",
      forPetitions: "United Republic of Tanzania",
    },
    fr: {
      common: { text: "Tanzanie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "République-Unie de Tanzanie (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République-Unie de Tanzanie",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tanzanien",
      demonym: "Tanzanien",
      article: "la",
      forPetitions: "République-Unie de Tanzanie",
    },
    es: {
      common: { text: "Tanzania", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "República Unida de Tanzanía (la)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República Unida de Tanzanía",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tanzano",
      demonym: "tanzano",
      article: "la",
      forPetitions: "República Unida de Tanzanía",
    },
    ru: {
      common: { text: "Танзания", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Объединенная Республика Танзания",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "Объединенная Республика Танзания",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "танзанийский",
      demonym: "танзаниец",
      forPetitions: "Объединенная Республика Танзания",
    },
    zh: {
      common: { text: "坦桑尼亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "坦桑尼亚联合共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "坦桑尼亚联合共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "坦桑尼亚人",
      forPetitions: "坦桑尼亚联合共和国",
    },
    ar: {
      common: { text: "تنزانيا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "جمهورية تنزانيا المتحدة",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "جمهورية تنزانيا المتحدة",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "تنزاني",
      demonym: "تنزاني",
      forPetitions: "جمهورية تنزانيا المتحدة",
    },
    be: {
      common: { text: "Танзанія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Аб’яднаная Рэспубліка Танзанія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "танзанійскі",
      demonym: "танзаніец",
      forPetitions: "Танзанія",
    },
    uk: {
      common: { text: "Танзанія", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Об’єднана Республіка Танзанія",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "танзанійський",
      demonym: "танзанієць",
      forPetitions: "Танзанія",
    },
    fa: {
      common: { text: "تانزانیا", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری متحده تانزانیا",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "تانزانیایی",
      demonym: "تانزانیایی",
      forPetitions: "تانزانیا",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "tz-const-18",
      state: "TZ",
      kind: "constitution",
      statute: "Constitution of the United Republic of Tanzania, 1977 (2005)",
      officialTitle: "Katiba ya Jamhuri ya Muungano wa Tanzania",
      officialLanguage: "sw, en",
      pinpoint: "art. 18",
      citeAs: "pinpoint",
      version: { note: "Edition read: 1977 (2005). Start date not recorded. Check for later amendment." },
      forbids:
        "Interference with opinion, expression, and seeking, receiving and spreading information regardless of borders.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information"],
      elements: ["interference"],
      verification: {
        how: "article read in an English edition (Constitute collection); ifreedoms.co.ke",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://tanzlii.org/", status: "general-knowledge" },
    },
    {
      id: "tz-epoca",
      state: "TZ",
      kind: "statute",
      statute: "Electronic and Postal Communications Act, No. 3 of 2010 [Cap. 306 R.E. 2022]",
      officialTitle: "The Electronic and Postal Communications Act [Cap. 306 R.E. 2022]",
      officialLanguage: "en",
      citeAs: "instrument",
      version: {
        from: "2010",
        note: "Arrangement of sections read only in part; no section on suspending the public network was found in it.",
      },
      safeguards: [],
      topics: ["internet-shutdown", "legality"],
      elements: ["law-exists", "law-accessible-precise"],
      verification: {
        how: "public copies of the Act (long title, arrangement of sections 1-41); zanzibar.news editorial: members of parliament said that a law to govern Internet restriction is still needed",
        confidence: "medium",
        textSeen: false,
        sourceType: "outline",
        pinpointStatus: "not-established",
      },
      argument: "Members of parliament themselves noted that no law governs shutdowns.",
      address: { kind: "site", url: "https://tanzlii.org/", status: "general-knowledge" },
    },
    {
      id: "tz-eacj-56-2025",
      state: "TZ",
      kind: "court-ruling",
      statute: "East African Court of Justice, Reference No. 56 of 2025 (LHRC v. Attorney General of Tanzania)",
      officialTitle:
        "Legal and Human Rights Centre v. Attorney General of the United Republic of Tanzania, Reference No. 56 of 2025",
      officialLanguage: "en",
      citeAs: "instrument",
      direction: "procedural",
      version: { from: "2025-12-03", note: "pending when last seen (December 2025)" },
      forbids:
        "Alleges breach of arts. 6(d), 7(2) and 8(1)(c) of the EAC Treaty by the shutdown of 29 October-4 November 2025.",
      safeguards: [],
      topics: ["internet-shutdown", "political-participation-elections", "effective-remedy"],
      elements: ["law-exists", "election-link", "not-pending-elsewhere"],
      verification: {
        how: "thecitizen.co.tz, eastleighvoice.co.ke, mediawireexpress.co.tz, michuzi.co.tz (December 2025); ifreedoms.co.ke on an earlier High Court petition about October 2020",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      note: 'Check "not pending elsewhere" before a treaty-body communication on the same facts.',
      address: { kind: "site", url: "https://www.eacj.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
