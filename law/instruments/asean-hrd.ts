import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "asean-hrd",
  kind: "regional-declaration",
  legalForce: "soft",
  officialTitle: "ASEAN Human Rights Declaration",
  shortTitle: "ASEAN HRD",
  issuingBody: "Association of Southeast Asian Nations",
  adopted: "2012-11-18",
  url: "https://asean.org/asean-human-rights-declaration/",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  citation: ["principle"],
  names: {
    en: {
      full: {
        text: "ASEAN Human Rights Declaration",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Déclaration des droits de l’homme de l’ASEAN",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Declaración de Derechos Humanos de la ASEAN",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Декларация прав человека АСЕАН",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: { full: { text: "东盟人权宣言", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      full: {
        text: "إعلان رابطة أمم جنوب شرق آسيا لحقوق الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Дэкларацыя правоў чалавека АСЕАН",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Декларація АСЕАН про права людини",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "UKLAW" },
      },
    },
    fa: {
      full: {
        text: "اعلامیهٔ حقوق بشر آسه\u200cآن",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
  },
  provisions: [
    {
      id: "asean-23",
      instrumentId: "asean-hrd",
      pinpoint: "para. 23",
      gist: "Everyone has freedom of opinion and expression, including seeking and receiving information by any medium of choice.",
      topics: ["freedom-of-expression"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
    {
      id: "asean-8",
      instrumentId: "asean-hrd",
      pinpoint: "para. 8",
      gist: "Rights may be limited only by law and for listed purposes.",
      topics: ["legality", "legitimate-aim"],
      elements: ["law-exists", "legitimate-aim"],
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
