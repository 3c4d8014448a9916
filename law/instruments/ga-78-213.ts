import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ga-78-213",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Promotion and protection of human rights in the context of digital technologies",
  shortTitle: "GA 78/213",
  symbol: "A/RES/78/213",
  issuingBody: "United Nations General Assembly",
  adopted: "2023-12",
  url: "https://docs.un.org/en/A/RES/78/213",
  verification: {
    how: "UNDP Digital Rights Dashboard (list of sources) names the resolution and its clauses; the exact day of adoption was not settled",
    confidence: "medium",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  citation: ["ga-resolution"],
  names: {
    en: {
      full: {
        text: "Promotion and protection of human rights in the context of digital technologies",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Promotion et protection des droits de l’homme dans le contexte des technologies numériques",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Promoción y protección de los derechos humanos en el contexto de las tecnologías digitales",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Поощрение и защита прав человека в контексте цифровых технологий",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      full: {
        text: "在数字技术背景下促进和保护人权",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      full: {
        text: "تعزيز وحماية حقوق الإنسان في سياق التكنولوجيات الرقمية",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      full: {
        text: "Заахвочванне і абарона правоў чалавека ў кантэксце лічбавых тэхналогій",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Заохочення і захист прав людини в контексті цифрових технологій",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "ga-78-213-op18",
      instrumentId: "ga-78-213",
      pinpoint: "op. para. 18",
      gist: "Asks States to refrain from Internet shutdowns and from online censorship contrary to human-rights law.",
      topics: ["internet-shutdown", "website-blocking"],
      elements: ["interference", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "UNDP Digital Rights Dashboard cites clause 18; resolution text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
