import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ga",
  alpha2: "GA",
  alpha3: "GAB",
  names: {
    en: {
      common: { text: "Gabon", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Gabon", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Gabonese Republic",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Gabonese",
      demonym: "Gabonese",
      forPetitions: "Gabon",
    },
    fr: {
      common: { text: "Gabon", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Gabon (le)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la République gabonaise",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "gabonais",
      demonym: "Gabonais",
      article: "le",
      forPetitions: "Gabon",
    },
    es: {
      common: { text: "Gabón", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Gabón (el)", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Gabonesa",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "gabonés",
      demonym: "gabonés",
      article: "el",
      forPetitions: "Gabón",
    },
    ru: {
      common: { text: "Габон", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Габон", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Габонская Республика",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "габонский",
      demonym: "габонец",
      forPetitions: "Габон",
    },
    zh: {
      common: { text: "加蓬", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "加蓬", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: { text: "加蓬共和国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      demonym: "加蓬人",
      forPetitions: "加蓬",
    },
    ar: {
      common: { text: "الغابون", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "غابون", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية الغابون",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "غابوني",
      demonym: "غابوني",
      forPetitions: "غابون",
    },
    be: {
      common: { text: "Габон", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Габонская Рэспубліка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "габонскі",
      demonym: "габонец",
      forPetitions: "Габон",
    },
    uk: {
      common: { text: "Габон", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Габонська Республіка",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "габонський",
      demonym: "габонець",
      forPetitions: "Габон",
    },
    fa: {
      common: { text: "گابن", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری گابن",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "گابنی",
      demonym: "گابنی",
      forPetitions: "گابن",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "ga-hac-2026",
      state: "GA",
      kind: "order",
      statute: "Decision of the High Authority for Communication of 17 February 2026 suspending social networks",
      officialTitle: "Communiqué de la Haute Autorité de la communication du 17 février 2026",
      officialLanguage: "fr",
      citeAs: "instrument",
      version: { from: "2026-02-17", note: "until further notice; end not seen" },
      permits:
        "Immediate suspension of social networks on the whole territory for defamatory, hateful or false content and harassment.",
      safeguards: ["none: no platform list, duration or appeal"],
      topics: ["website-blocking", "legality", "necessity-proportionality", "transparency"],
      elements: ["time-limited", "content-specific", "not-blanket", "no-collateral-effect", "effective-remedy"],
      verification: {
        how: "ledjely.com, jupiterinfo.bj, topafrica.org, soleilfmguinee.net, wadr.org (17-18 February 2026); globe-infos.com and lanouvelletribune.info (petitions, March 2026)",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      decidedBy: "High Authority for Communication",
      invokes: ["Law No. 019/2016 of 9 August 2016 (Communication Code), no article named"],
      argument:
        "Petitioners say that the Communication Code governs the media only and gives no power over social networks as such, and that arts. 9 and 14 of the Constitution were breached.",
      noticeDuty: "none named; announced by a communiqué",
      address: { kind: "site", url: "https://www.hac.ga/", status: "general-knowledge" },
    },
    {
      id: "ga-const",
      state: "GA",
      kind: "constitution",
      statute: "Constitution of the Gabonese Republic of 19 December 2024",
      officialTitle: "Constitution de la République gabonaise du 19 décembre 2024",
      officialLanguage: "fr",
      pinpoint: "art. 14",
      citeAs: "pinpoint",
      mustCheck: true,
      version: {
        from: "2024-12-19",
        note: "Date of promulgation as the press gives it. For earlier facts use the texts before it (Constitution of 1991, Transition Charter of 2023).",
      },
      forbids:
        "The State guarantees opinion, expression, communication and press, and access to information and its dissemination whatever the medium; the law may frame the use of information technology.",
      safeguards: ["law required (protection of public order, dignity and private life)"],
      topics: ["freedom-of-expression", "legality"],
      elements: ["law-exists"],
      verification: {
        how: "gnextnews.com (quotes the article, February 2026), topinfosgabon.com, globe-infos.com (petition invoking arts. 9 and 14)",
        confidence: "medium",
        textSeen: true,
        sourceType: "quotation",
        pinpointStatus: "seen",
      },
      address: { kind: "site", url: "https://www.constituteproject.org/", status: "general-knowledge" },
    },
    {
      id: "ga-cc-2026",
      state: "GA",
      kind: "court-ruling",
      statute:
        "Constitutional Court of Gabon, Decision No. 014/CC of March 2026 (petition No. 004/GCC of 23 February 2026)",
      officialTitle: "Cour constitutionnelle du Gabon, décision n° 014/CC (mars 2026), requête n° 004/GCC",
      officialLanguage: "fr",
      citeAs: "instrument",
      direction: "adverse",
      version: {
        from: "2026-03",
        note: "Given on a Wednesday some twenty days after 19 February 2026, so probably 11 March; confirm the day.",
      },
      safeguards: [],
      topics: ["effective-remedy", "website-blocking", "admissibility"],
      elements: ["effective-remedy", "remedies-exhausted"],
      verification: {
        how: "info241 (article on the decision, and 26 February 2026 on the petition); lanouvelletribune.info 4 March 2026 on a further urgent application of 2 March before the Libreville court of first instance, outcome not seen",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      rulings: [
        {
          court: "Constitutional Court of Gabon",
          date: "2026-03",
          holding:
            "Four citizens challenged the suspension of social networks by the High Authority for Communication; the Court held that it had no power to hear them and the petition inadmissible.",
          direction: "adverse",
          source: "info241",
        },
      ],
      argument:
        "Useful for exhaustion of domestic remedies: the constitutional route was tried and closed to individuals.",
      adverseUse:
        "The State may answer that the wrong court was chosen and that administrative or urgent proceedings remained open.",
      address: { kind: "document", url: "https://info241.ga/11661", status: "seen" },
    },
  ],
} satisfies Jurisdiction;
