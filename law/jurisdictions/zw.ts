import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "zw",
  alpha2: "ZW",
  alpha3: "ZWE",
  names: {
    en: {
      common: { text: "Zimbabwe", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Zimbabwe", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Zimbabwe",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Zimbabwean",
      demonym: "Zimbabwean",
      forPetitions: "Zimbabwe",
    },
    fr: {
      common: { text: "Zimbabwe", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Zimbabwe (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Zimbabwe",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "zimbabwéen",
      demonym: "Zimbabwéen",
      article: "le",
      forPetitions: "Zimbabwe",
    },
    es: {
      common: { text: "Zimbabue", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Zimbabwe", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Zimbabwe",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "zimbabuense",
      demonym: "zimbabuense",
      forPetitions: "Zimbabwe",
    },
    ru: {
      common: { text: "Зимбабве", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Зимбабве", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Зимбабве",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "зимбабвийский",
      demonym: "зимбабвиец",
      forPetitions: "Зимбабве",
    },
    zh: {
      common: { text: "津巴布韦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "津巴布韦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "津巴布韦共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "津巴布韦人",
      forPetitions: "津巴布韦",
    },
    ar: {
      common: { text: "زيمبابوي", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "زمبابوي", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية زمبابوي",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "زمبابوي",
      demonym: "زمبابوي",
      forPetitions: "زمبابوي",
    },
    be: {
      common: { text: "Зімбабвэ", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Зімбабвэ",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "зімбабвійскі",
      demonym: "зімбабвіец",
      forPetitions: "Зімбабвэ",
    },
    uk: {
      common: { text: "Зімбабве", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Зімбабве",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "зімбабвійський",
      demonym: "зімбабвієць",
      forPetitions: "Зімбабве",
    },
    fa: {
      common: { text: "زیمبابوه", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری زیمبابوه",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "زیمبابوه\u200cای",
      demonym: "زیمبابوه\u200cای",
      forPetitions: "زیمبابوه",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "zw-ica",
      state: "ZW",
      kind: "statute",
      statute: "Interception of Communications Act [Chapter 11:20]",
      officialTitle: "Interception of Communications Act [Chapter 11:20]",
      officialLanguage: "en",
      citeAs: "instrument",
      version: { note: "as applied on 15-18 January 2019" },
      permits: "Interception warrants issued by the competent minister.",
      forbids: "Shutdown directives by a minister to whom the Act was not assigned (High Court, 21 January 2019).",
      safeguards: ["warrant", "competent minister"],
      topics: ["internet-shutdown", "legality", "privacy"],
      elements: ["competent-authority", "law-exists"],
      verification: {
        how: "veritaszim.net Court Watch 1/2019; kubatana.net 21 January 2019 (Statutory Instrument 212 of 2018 and s. 104(1) of the Constitution); Veritas bulletin on legality (techzim.co.zw); iharare.com, iafrikan.com; chapter number from general knowledge",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      rulings: [
        {
          court: "High Court of Zimbabwe (Tagu J.)",
          date: "2019-01-21",
          holding:
            "the Minister of State had not been assigned the Act and could not issue directives under it; directives set aside",
          direction: "supports-petitioner",
          source: "kubatana.net, veritaszim.net",
        },
      ],
      adverseUse:
        "The court ruled on the preliminary point only: whether the Act or the Constitution allows a shutdown by the right authority was left open.",
      note: "Veritas: the Act serves interception and monitoring; its purposes do not include shutting networks down.",
      address: { kind: "site", url: "http://www.veritaszim.net/", status: "general-knowledge" },
    },
    {
      id: "zw-const",
      state: "ZW",
      kind: "constitution",
      statute: "Constitution of Zimbabwe, 2013 (2017)",
      officialTitle: "Constitution of Zimbabwe",
      officialLanguage: "en",
      pinpoint: "ss. 57, 61(1), 62, 86, 87, 113",
      citeAs: "pinpoint",
      version: {
        from: "2013-05-22",
        note: "Edition read: 2013 (2017). Start date from general knowledge. Check for later amendment.",
      },
      permits: "Limits under s. 86; further limits by a written law in a declared public emergency (ss. 87, 113).",
      forbids:
        "Interference with expression, with seeking, receiving and communicating ideas and information, and with privacy of communications.",
      safeguards: [],
      topics: [
        "freedom-of-expression",
        "access-to-information",
        "privacy",
        "necessity-proportionality",
        "derogation-emergency",
      ],
      elements: ["interference", "proportionate", "emergency-proclaimed"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection); Veritas bulletin on s. 61",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
