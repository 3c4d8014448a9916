import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-s-39-1",
  kind: "resolution",
  legalForce: "soft",
  officialTitle:
    "The situation of human rights in the Islamic Republic of Iran, especially in the context of the repression of nationwide protests starting on 28 December 2025",
  shortTitle: "S-39/1",
  symbol: "A/HRC/RES/S-39/1",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2026-01-23",
  url: "https://docs.un.org/en/A/HRC/RES/S-39/1",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); recorded vote 25-7-14",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  note: "Special session on Iran, January 2026; condemns the nationwide shutdown that began on 8 January 2026.",
  citation: ["hrc-resolution"],
  names: {
    en: {
      full: {
        text: "The situation of human rights in the Islamic Republic of Iran, especially in the context of the repression of nationwide protests starting on 28 December 2025",
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
      id: "hrc-s39-1-shutdown",
      instrumentId: "hrc-s-39-1",
      gist: "Condemns the nationwide Internet shutdown in Iran since 8 January 2026 as contrary to human-rights law and calls for restoring access; extends the fact-finding mission and the mandate of the Special Rapporteur on Iran.",
      topics: ["internet-shutdown", "assembly", "access-to-information"],
      elements: ["interference", "not-blanket", "assembly-link"],
      direction: "supports-petitioner",
      verification: {
        how: "United Nations Geneva press summary and other reports; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
