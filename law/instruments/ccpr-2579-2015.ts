import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-2579-2015",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "Strizhak and Others v. Belarus, communications Nos. 2579/2015 and others",
  shortTitle: "CCPR No. 2579/2015",
  symbol: "CCPR/C/138/D/2579/2015-3234/2018",
  issuingBody: "Human Rights Committee",
  adopted: "2023-07",
  url: "https://docs.un.org/en/CCPR/C/138/D/2579/2015-3234/2018",
  verification: {
    how: "decision text in lszoszk/generalcomments (json_jurisprudence)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  note: "One of the pickets opposed the blocking of the Belarusian Partisan site (para. 2.15).",
  citation: ["committee-case"],
  documentWord: "views",
  names: {
    en: {
      full: {
        text: "Strizhak and Others v. Belarus, communications Nos. 2579/2015 and others",
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
      id: "ccpr2579-88",
      instrumentId: "ccpr-2579-2015",
      pinpoint: "paras. 8.8 and 9",
      gist: "Banning and punishing pickets, one of them against the blocking of a news site, violated articles 19 and 21.",
      topics: ["assembly", "freedom-of-expression", "website-blocking"],
      elements: ["assembly-link", "burden-on-state"],
      direction: "supports-petitioner",
      verification: {
        how: "decision text in lszoszk/generalcomments (json_jurisprudence), paragraph read",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
