import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-56-7",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Freedom of opinion and expression",
  shortTitle: "56/7",
  symbol: "A/HRC/RES/56/7",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2024-07-10",
  url: "https://docs.un.org/en/A/HRC/RES/56/7",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  note: "Lead: the 2024 resolution on freedom of expression; paragraphs on shutdowns not read.",
  citation: ["hrc-resolution"],
  titleFrom: "hrc-expression",
  names: {
    en: {
      full: {
        text: "Freedom of opinion and expression",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    fr: {
      full: {
        text: "Liberté d’opinion et d’expression",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "La libertad de opinión y de expresión",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    ru: {
      full: {
        text: "Свобода мнений и их выражения",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "意见和表达自由",
        also: [{ text: "见解和表达自由" }],
        verification: { basis: "published", confidence: "medium", source: "32/L20" },
      },
    },
    ar: { full: { text: "حرية الرأي والتعبير", verification: { basis: "general-knowledge", confidence: "high" } } },
    be: {
      full: { text: "Свабода меркаванняў і іх выказвання", verification: { basis: "proposed", confidence: "low" } },
    },
    uk: {
      full: {
        text: "Свобода думки і вираження поглядів",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: { full: { text: "آزادی عقیده و بیان", verification: { basis: "general-knowledge", confidence: "medium" } } },
  },
  provisions: [],
} satisfies Instrument;
