import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "tj",
  alpha2: "TJ",
  alpha3: "TJK",
  names: {
    en: {
      common: { text: "Tajikistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Tajikistan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Tajikistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Tajik",
      demonym: "Tajikistani",
      forPetitions: "Tajikistan",
    },
    fr: {
      common: { text: "Tadjikistan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Tadjikistan (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Tadjikistan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tadjik",
      demonym: "Tadjik",
      article: "le",
      forPetitions: "Tadjikistan",
    },
    es: {
      common: { text: "Tayikistán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Tayikistán", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Tayikistán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "tayiko",
      demonym: "tayiko",
      forPetitions: "Tayikistán",
    },
    ru: {
      common: { text: "Таджикистан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Таджикистан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Таджикистан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "таджикистанский",
      demonym: "таджикистанец",
      forPetitions: "Таджикистан",
    },
    zh: {
      common: { text: "塔吉克斯坦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "塔吉克斯坦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "塔吉克斯坦共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "塔吉克斯坦人",
      forPetitions: "塔吉克斯坦",
    },
    ar: {
      common: { text: "طاجيكستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "طاجيكستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية طاجيكستان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "طاجيكستاني",
      demonym: "طاجيكستاني",
      forPetitions: "طاجيكستان",
    },
    be: {
      common: { text: "Таджыкістан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Таджыкістан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "таджыкістанскі",
      demonym: "таджыкістанец",
      forPetitions: "Таджыкістан",
    },
    uk: {
      common: { text: "Таджикистан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Таджикистан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "таджикистанський",
      demonym: "таджикистанець",
      forPetitions: "Таджикистан",
    },
    fa: {
      common: { text: "تاجیکستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری تاجیکستان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "تاجیکستانی",
      demonym: "تاجیکستانی",
      forPetitions: "تاجیکستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "tj-emergency-2014",
      state: "TJ",
      kind: "statute",
      statute: "Law on the Legal Regime of the State of Emergency, as amended in 2014",
      officialTitle: "Закон Республики Таджикистан «О правовом режиме чрезвычайного положения» (с изменениями 2014 г.)",
      officialLanguage: "tg, ru",
      citeAs: "instrument",
      version: { from: "2014-07-26", note: "amendments signed on 26 July 2014; article numbers not read" },
      permits: "Once a state of emergency is declared, mobile communication may be cut and Internet access restricted.",
      forbids: "By implication, such measures without a declared state of emergency.",
      safeguards: ["declared state of emergency"],
      topics: ["internet-shutdown", "derogation-emergency", "legality"],
      elements: ["emergency-proclaimed", "law-exists"],
      verification: {
        how: "medialaw.asia (adoption in April 2014, signature; notes that shutdowns occurred since 2010 without it)",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "http://mmk.tj/", status: "general-knowledge" },
    },
    {
      id: "tj-const",
      state: "TJ",
      kind: "constitution",
      statute: "Constitution of the Republic of Tajikistan, 1994 (2016)",
      officialTitle: "Конститутсияи (Сарқонуни) Ҷумҳурии Тоҷикистон",
      officialLanguage: "tg",
      pinpoint: "arts. 23, 30, 46, 47",
      citeAs: "pinpoint",
      version: {
        from: "1994-11-06",
        note: "Edition read: 1994 (2016). Start date from general knowledge. Check for later amendment.",
      },
      permits:
        "Limits in a state of emergency; arts. 23 and 30 are not among the rights that art. 47 protects from limitation.",
      forbids:
        "Breach of the secrecy of correspondence, telephone, telegraph and other personal communication outside cases set by law; interference with freedom of speech and press.",
      safeguards: [],
      topics: ["freedom-of-expression", "access-to-information", "privacy", "derogation-emergency"],
      elements: ["interference", "communications-privacy-affected", "emergency-proclaimed"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      adverseUse:
        "Art. 47 lists rights that stay untouched in an emergency; expression and communication are not in it.",
      address: { kind: "site", url: "http://mmk.tj/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
