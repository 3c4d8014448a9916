import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "eacj-bju-2015",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Burundi Journalists Union v. Attorney General of Burundi",
  shortTitle: "BJU v. Burundi",
  symbol: "Reference No. 7 of 2013",
  issuingBody: "East African Court of Justice",
  adopted: "2015-05-15",
  url: "https://www.eacj.org/",
  verification: { how: "case summaries by media-law organisations", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Burundi Journalists Union v. Attorney General of Burundi",
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
      id: "eacj-bju",
      instrumentId: "eacj-bju-2015",
      gist: "Parts of a press law, which also covered web media, breached articles 6(d) and 7(2) of the East African Community Treaty (democracy, accountability, transparency).",
      topics: ["media-freedom", "legality"],
      elements: ["media-affected", "law-accessible-precise"],
      direction: "supports-petitioner",
      verification: {
        how: "case summaries; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
