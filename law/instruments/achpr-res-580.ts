import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "achpr-res-580",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Resolution on Internet Shutdowns and Elections in Africa",
  shortTitle: "ACHPR/Res.580(LXXVIII)2024",
  symbol: "ACHPR/Res.580(LXXVIII)2024",
  issuingBody: "African Commission on Human and Peoples' Rights",
  adopted: "2024-03-08",
  url: "https://achpr.au.int/en/adopted-resolutions",
  verification: {
    how: "paradigmhq.org and cipesa.org (78th Private Ordinary Session, 23 February - 8 March 2024; content)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Resolution on Internet Shutdowns and Elections in Africa",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Résolution sur les coupures d’Internet et les élections en Afrique",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {},
    ru: {},
    zh: {},
    ar: {
      full: {
        text: "قرار بشأن قطع الإنترنت والانتخابات في أفريقيا",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "achpr580",
      instrumentId: "achpr-res-580",
      gist: "Calls on States to keep the Internet open before, during and after elections, not to order providers to shut it down, and to require them to warn users of disruptions and resolve them.",
      topics: ["internet-shutdown", "political-participation-elections", "intermediaries", "transparency"],
      elements: ["election-link", "attributable-to-state", "public-notice", "company-transparency"],
      direction: "supports-petitioner",
      verification: {
        how: "cipesa.org and paradigmhq.org summaries; paragraph numbering not established; part of the Portuguese text on achpr.au.int (recitals cite Principles 37(2) and 38(1)-(2); adopted at the 78th session, February-March 2024); operative numbering not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
