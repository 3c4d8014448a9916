import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "arab-charter",
  kind: "treaty",
  legalForce: "binding",
  officialTitle: "Arab Charter on Human Rights",
  shortTitle: "Arab Charter",
  issuingBody: "League of Arab States",
  adopted: "2004-05-22",
  inForce: "2008-03-15",
  url: "https://digitallibrary.un.org/record/551368",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  citation: ["treaty-article", "treaty-paragraph", "treaty-paragraph-short", "treaty-subparagraph", "several-articles"],
  names: {
    en: {
      full: { text: "Arab Charter on Human Rights", verification: { basis: "general-knowledge", confidence: "high" } },
      short: "the Arab Charter",
      of: "of the Arab Charter",
    },
    fr: {
      full: {
        text: "Charte arabe des droits de l’homme",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "la Charte arabe",
      of: "de la Charte arabe",
    },
    es: {
      full: {
        text: "Carta Árabe de Derechos Humanos",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "la Carta Árabe",
      of: "de la Carta Árabe",
    },
    ru: {
      full: {
        text: "Арабская хартия прав человека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "Арабская хартия",
      of: "Арабской хартии",
    },
    zh: {
      full: { text: "阿拉伯人权宪章", verification: { basis: "general-knowledge", confidence: "high" } },
      short: "《阿拉伯宪章》",
      of: "《阿拉伯宪章》",
    },
    ar: {
      full: {
        text: "الميثاق العربي لحقوق الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "الميثاق العربي",
      of: "من الميثاق العربي",
    },
    be: {
      full: {
        text: "Арабская хартыя правоў чалавека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Арабская хартыя",
      of: "Арабскай хартыі",
    },
    uk: {
      full: {
        text: "Арабська хартія прав людини",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "UKLAW" },
      },
      short: "Арабська хартія",
      of: "Арабської хартії",
    },
    fa: {
      full: { text: "منشور عربی حقوق بشر", verification: { basis: "general-knowledge", confidence: "medium" } },
      short: "منشور عربی",
      of: "منشور عربی",
    },
  },
  provisions: [
    {
      id: "arab-32",
      instrumentId: "arab-charter",
      pinpoint: "art. 32",
      gist: "Guarantees information, opinion and expression by any medium across frontiers, exercised within society's fundamental values and limits such as security and public order.",
      topics: ["freedom-of-expression", "access-to-information", "legality"],
      elements: ["interference", "law-exists"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
  ],
} satisfies Instrument;
