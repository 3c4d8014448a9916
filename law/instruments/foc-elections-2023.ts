import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "foc-elections-2023",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Joint Statement on Internet Shutdowns and Elections",
  shortTitle: "FOC statement 2023",
  issuingBody: "Freedom Online Coalition",
  adopted: "2023-10",
  url: "https://freedomonlinecoalition.com/",
  verification: { how: "statement page and reports (38 member States)", confidence: "high", textSeen: true },
  urlStatus: "general-knowledge",
  note: "Political commitment of the Coalition's members.",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Joint Statement on Internet Shutdowns and Elections",
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
      id: "foc-elections",
      instrumentId: "foc-elections-2023",
      gist: "Members call on all States to refrain from shutdowns around elections, invoking article 25(b) of the Covenant.",
      topics: ["internet-shutdown", "political-participation-elections"],
      elements: ["election-link", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "statement page and reports",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
