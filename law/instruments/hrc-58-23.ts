import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-58-23",
  kind: "resolution",
  legalForce: "soft",
  officialTitle:
    "Human rights defenders and new and emerging technologies: protecting human rights defenders, including women human rights defenders, in the digital age",
  shortTitle: "58/23",
  symbol: "A/HRC/RES/58/23",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2025-04-04",
  url: "https://docs.un.org/en/A/HRC/RES/58/23",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  note: "On human rights defenders and technology, 2025.",
  citation: ["hrc-resolution"],
  names: {
    en: {
      full: {
        text: "Human rights defenders and new and emerging technologies: protecting human rights defenders, including women human rights defenders, in the digital age",
        verification: { basis: "law-facts", confidence: "medium" },
      },
    },
    fr: {},
    es: {},
    ru: {},
    zh: {},
    ar: {},
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "hrc-58-23-shutdowns",
      instrumentId: "hrc-58-23",
      gist: "First Council resolution to ask States to refrain not only from shutdowns but also from filtering and throttling that impede connectivity, in the setting of human rights defenders.",
      topics: ["internet-shutdown", "throttling-net-neutrality", "freedom-of-expression"],
      elements: ["interference", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "summary on article19.org; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
