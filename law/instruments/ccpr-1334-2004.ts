import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-1334-2004",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "Mavlonov and Sa'di v. Uzbekistan, communication No. 1334/2004",
  shortTitle: "CCPR No. 1334/2004",
  symbol: "CCPR/C/95/D/1334/2004",
  issuingBody: "Human Rights Committee",
  adopted: "2009",
  url: "https://docs.un.org/en/CCPR/C/95/D/1334/2004",
  verification: {
    how: "decision text in lszoszk/generalcomments (json_jurisprudence)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["committee-case"],
  documentWord: "views",
  names: {
    en: {
      full: {
        text: "Mavlonov and Sa'di v. Uzbekistan, communication No. 1334/2004",
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
      id: "ccpr1334-83",
      instrumentId: "ccpr-1334-2004",
      pinpoint: "paras. 8.3-8.4",
      gist: "Refusing to register a newspaper engages article 19; both the editor and a regular reader were victims, so the right to receive information gives standing.",
      topics: ["media-freedom", "access-to-information", "admissibility"],
      elements: ["victim-status", "media-affected"],
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
