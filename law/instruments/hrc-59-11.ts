import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-59-11",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "New and emerging digital technologies and human rights",
  shortTitle: "59/11",
  symbol: "A/HRC/RES/59/11",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2025-07-07",
  url: "https://docs.un.org/en/A/HRC/RES/59/11",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  note: "Lead: paragraphs on connectivity not read.",
  citation: ["hrc-resolution"],
  titleFrom: "hrc-newtech",
  names: {
    en: {
      full: {
        text: "New and emerging digital technologies and human rights",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Technologies numériques nouvelles et émergentes et droits de l’homme",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Las tecnologías digitales nuevas y emergentes y los derechos humanos",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Новые и появляющиеся цифровые технологии и права человека",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: { full: { text: "新兴数字技术与人权", verification: { basis: "general-knowledge", confidence: "medium" } } },
    ar: {
      full: {
        text: "التكنولوجيات الرقمية الجديدة والناشئة وحقوق الإنسان",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Новыя і ўзніклыя лічбавыя тэхналогіі і правы чалавека",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Нові та новітні цифрові технології і права людини",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "فناوری\u200cهای دیجیتال جدید و نوظهور و حقوق بشر",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [],
} satisfies Instrument;
