import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-50-17",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "The rights to freedom of peaceful assembly and of association",
  shortTitle: "50/17",
  symbol: "A/HRC/RES/50/17",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2022-07-08",
  url: "https://docs.un.org/en/A/HRC/RES/50/17",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote. The text itself was not read.",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  citation: ["hrc-resolution"],
  names: {
    en: {
      full: {
        text: "The rights to freedom of peaceful assembly and of association",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Droits à la liberté de réunion pacifique et d’association",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Los derechos a la libertad de reunión pacífica y de asociación",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Права на свободу мирных собраний и ассоциации",
        verification: { basis: "official", confidence: "high", source: "50/17" },
      },
    },
    zh: {
      full: { text: "和平集会自由权和结社自由权", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
    ar: {
      full: {
        text: "الحق في حرية التجمع السلمي وتكوين الجمعيات",
        verification: { basis: "official", confidence: "high", source: "50/17" },
      },
    },
    be: {
      full: {
        text: "Правы на свабоду мірных сходаў і асацыяцый",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Права на свободу мирних зібрань та об’єднань",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      full: { text: "حقوق آزادی تجمع مسالمت\u200cآمیز و تشکل", verification: { basis: "proposed", confidence: "low" } },
    },
  },
  provisions: [],
} satisfies Instrument;
