import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "dz",
  alpha2: "DZ",
  alpha3: "DZA",
  names: {
    en: {
      common: { text: "Algeria", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Algeria", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the People’s Democratic Republic of Algeria",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Algerian",
      demonym: "Algerian",
      forPetitions: "Algeria",
    },
    fr: {
      common: { text: "Algérie", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Algérie (l’)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République algérienne démocratique et populaire",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "algérien",
      demonym: "Algérien",
      article: "l’",
      forPetitions: "Algérie",
    },
    es: {
      common: { text: "Argelia", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Argelia", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Argelina Democrática y Popular",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "argelino",
      demonym: "argelino",
      forPetitions: "Argelia",
    },
    ru: {
      common: { text: "Алжир", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Алжир", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Алжирская Народная Демократическая Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "алжирский",
      demonym: "алжирец",
      forPetitions: "Алжир",
    },
    zh: {
      common: { text: "阿尔及利亚", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "阿尔及利亚", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "阿尔及利亚民主人民共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "阿尔及利亚人",
      forPetitions: "阿尔及利亚",
    },
    ar: {
      common: { text: "الجزائر", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "الجزائر", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "الجمهورية الجزائرية الديمقراطية الشعبية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "جزائري",
      demonym: "جزائري",
      forPetitions: "الجزائر",
    },
    be: {
      common: { text: "Алжыр", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Алжырская Народная Дэмакратычная Рэспубліка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "алжырскі",
      demonym: "алжырац",
      forPetitions: "Алжыр",
    },
    uk: {
      common: { text: "Алжир", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Алжирська Народна Демократична Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "алжирський",
      demonym: "алжирець",
      forPetitions: "Алжир",
    },
    fa: {
      common: { text: "الجزایر", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری دموکراتیک خلق الجزایر",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "الجزایری",
      demonym: "الجزایری",
      forPetitions: "الجزایر",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "dz-const",
      state: "DZ",
      kind: "constitution",
      statute: "Constitution of the People's Democratic Republic of Algeria, 2020",
      officialTitle:
        "دستور الجمهورية الجزائرية الديمقراطية الشعبية / Constitution de la République algérienne démocratique et populaire",
      officialLanguage: "ar, fr",
      pinpoint: "arts. 34(2), 47, 52, 54, 55",
      citeAs: "pinpoint",
      version: {
        from: "2020-12-30",
        note: "Edition read: 2020. Start date from general knowledge. Check for later amendment. For earlier facts use the text of 2016, whose numbering differs.",
      },
      permits: "Restriction by law only (art. 34; aims in the second half from general knowledge).",
      forbids:
        "Restricting rights other than by a law; interference with the secrecy of correspondence and private communications in all forms, with expression, press and access to information.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "media-freedom", "legality"],
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
      id: "dz-exams",
      state: "DZ",
      kind: "order",
      statute: "Exam-time Internet cuts in Algeria",
      officialTitle: "Coupures d'Internet pendant les épreuves du baccalauréat (titre descriptif)",
      officialLanguage: "fr, ar",
      titleToCite: "Coupures d'Internet pendant les épreuves du baccalauréat",
      citeAs: "instrument-with-warning",
      version: { from: "2016", note: "yearly; announced in 2018 as one hour at the start of each paper" },
      permits: "Fixed and mobile service cut during papers on the Government's decision.",
      safeguards: ["announced hours in 2018"],
      topics: ["internet-shutdown", "necessity-proportionality", "legality"],
      elements: ["law-exists", "least-intrusive", "not-blanket"],
      verification: {
        how: "fr.sputniknews.com June 2018, agenceafrique.com June 2019, brahimi-avocat.com (legal comment, opening); no statute named in the passages read",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      operators: [
        { name: "Algérie Télécom", role: "fixed operator" },
        { name: "Djezzy, Ooredoo, Mobilis", role: "mobile operators" },
      ],
      address: { kind: "site", url: "https://www.mpt.gov.dz/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
