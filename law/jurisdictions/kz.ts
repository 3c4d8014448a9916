import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "kz",
  alpha2: "KZ",
  alpha3: "KAZ",
  names: {
    en: {
      common: { text: "Kazakhstan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kazakhstan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of Kazakhstan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Kazakhstani",
      demonym: "Kazakhstani",
      forPetitions: "Kazakhstan",
    },
    fr: {
      common: { text: "Kazakhstan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Kazakhstan (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Kazakhstan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "kazakh",
      demonym: "Kazakh",
      article: "le",
      forPetitions: "Kazakhstan",
    },
    es: {
      common: { text: "Kazajistán", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Kazajstán", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República de Kazajstán",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "kazajo",
      demonym: "kazajo",
      forPetitions: "Kazajstán",
    },
    ru: {
      common: { text: "Казахстан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Казахстан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Казахстан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "казахстанский",
      demonym: "казахстанец",
      forPetitions: "Казахстан",
    },
    zh: {
      common: { text: "哈萨克斯坦", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "哈萨克斯坦", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "哈萨克斯坦共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "哈萨克斯坦人",
      forPetitions: "哈萨克斯坦",
    },
    ar: {
      common: { text: "كازاخستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "كازاخستان", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية كازاخستان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "كازاخستاني",
      demonym: "كازاخستاني",
      forPetitions: "كازاخستان",
    },
    be: {
      common: { text: "Казахстан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Казахстан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "казахстанскі",
      demonym: "казахстанец",
      forPetitions: "Казахстан",
    },
    uk: {
      common: { text: "Казахстан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Республіка Казахстан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "казахстанський",
      demonym: "казахстанець",
      forPetitions: "Казахстан",
    },
    fa: {
      common: { text: "قزاقستان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری قزاقستان",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "قزاقستانی",
      demonym: "قزاقستانی",
      forPetitions: "قزاقستان",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "kz-comm-411",
      state: "KZ",
      kind: "statute",
      statute: "Law of 5 July 2004 No. 567 on Communications",
      officialTitle:
        "Закон Республики Казахстан от 5 июля 2004 года № 567 «О связи» / «Байланыс туралы» Қазақстан Республикасының Заңы",
      officialLanguage: "kk, ru",
      pinpoint: "art. 41-1(1), (1-1), (2)",
      citeAs: "pinpoint",
      version: {
        note: "Paragraph 1 read in a recent translation that already lists online casinos and cyberbullying; paragraph 1-2 exists but was not read. A challenge lies before the Constitutional Court since 8 October 2025; its outcome was not seen.",
      },
      permits:
        "On a submission of the Prosecutor General or a deputy, the national security bodies suspend networks, means or services used for crime, for information breaching election law, for calls to extremism, riots or unauthorised gatherings and other listed content; in urgent cases the chair of the National Security Committee, deputies or heads of departments may suspend them.",
      safeguards: [
        "submission by the Prosecutor General (para. 1)",
        "urgent case that may lead to grave crimes (para. 2)",
        "notification afterwards (not verified)",
      ],
      topics: ["internet-shutdown", "legality", "assembly", "independent-oversight"],
      elements: ["law-accessible-precise", "no-unfettered-discretion", "independent-authorisation", "assembly-link"],
      verification: {
        how: "zakonpravo.kz translation of para. 1; vlast.kz 20 November 2025 (paras. 1 and 2; courts held that it applies without a state of emergency); adilet.zan.kz id of the law",
        confidence: "high",
        textSeen: true,
        sourceType: "text",
        pinpointStatus: "seen",
      },
      decidedBy: "Prosecutor General and deputies; in urgent cases the National Security Committee",
      rulings: [
        {
          court: "courts of first and second instance (case of Y. Kabyshev)",
          holding: "art. 41-1 applies whether or not a state of emergency is in force",
          direction: "adverse",
          source: "vlast.kz 20 November 2025",
        },
        {
          court: "Turksib District Court, Almaty",
          date: "2024-07-25",
          holding: "consumers' claims over the January 2022 shutdown against operators failed",
          direction: "adverse",
          source: "public litigation list of Access Now, citing factcheck.kz",
        },
      ],
      adverseUse:
        "Two instances held that no state of emergency is needed; show vagueness, breadth and lack of control instead.",
      address: { kind: "document", url: "https://adilet.zan.kz/rus/docs/Z040000567_", status: "general-knowledge" },
    },
    {
      id: "kz-emergency-list",
      state: "KZ",
      kind: "regulation",
      statute: "Government list of bodies entitled to suspend networks in emergencies",
      officialTitle:
        "Перечень государственных органов, имеющих право приостанавливать деятельность сетей и средств связи при чрезвычайных ситуациях (описательное название)",
      officialLanguage: "kk, ru",
      titleToCite:
        "Перечень государственных органов, имеющих право приостанавливать деятельность сетей и средств связи при чрезвычайных ситуациях",
      citeAs: "instrument-with-warning",
      version: { note: "in force since 28 October of a year not shown on the page" },
      permits:
        "Prosecutor General's Office, National Security Committee, Ministry of Internal Affairs and Ministry of Defence may suspend networks in a threatened or actual emergency of social, natural or man-made character.",
      safeguards: ["government, presidential and emergency communications excepted"],
      topics: ["internet-shutdown", "derogation-emergency"],
      elements: ["competent-authority", "essential-services-kept"],
      verification: {
        how: "informburo.kz",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-established",
      },
      address: { kind: "site", url: "https://adilet.zan.kz/", status: "general-knowledge" },
    },
    {
      id: "kz-const-20-39",
      state: "KZ",
      kind: "constitution",
      statute: "Constitution of the Republic of Kazakhstan, 1995",
      officialTitle: "Қазақстан Республикасының Конституциясы / Конституция Республики Казахстан",
      officialLanguage: "kk, ru",
      pinpoint: "arts. 20(1)-(2), 39(1)",
      citeAs: "pinpoint",
      version: { note: "edition of 2017; check whether a later constitution applies to facts of 2026" },
      permits: "Limits by laws only, to the extent necessary.",
      forbids:
        "Censorship; denial of the right to receive and spread information freely by any means not prohibited by law; limits on rights other than by laws and as far as necessary for listed aims.",
      safeguards: ["law", "necessity", "listed aims"],
      topics: ["freedom-of-expression", "access-to-information", "legality", "necessity-proportionality"],
      elements: ["interference", "law-exists", "legitimate-aim", "proportionate"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://adilet.zan.kz/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
