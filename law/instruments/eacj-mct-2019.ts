import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "eacj-mct-2019",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Media Council of Tanzania and Others v. Attorney General of Tanzania",
  shortTitle: "MCT v. Tanzania",
  symbol: "Reference No. 2 of 2017",
  issuingBody: "East African Court of Justice",
  adopted: "2019-03-28",
  url: "https://www.eacj.org/",
  verification: { how: "case summaries by media-law organisations", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Media Council of Tanzania and Others v. Attorney General of Tanzania",
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
      id: "eacj-mct",
      instrumentId: "eacj-mct-2019",
      gist: "Vague and disproportionate provisions of the Media Services Act breached articles 6(d) and 7(2) of the Treaty.",
      topics: ["media-freedom", "legality", "necessity-proportionality"],
      elements: ["law-accessible-precise", "proportionate"],
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
