import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "zm-hc-2022",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle:
    "Chapter One Foundation v. Zambia Information and Communications Technology Authority (consent judgment)",
  shortTitle: "Chapter One v. ZICTA",
  issuingBody: "High Court of Zambia",
  adopted: "2022-03-21",
  url: "https://www.zambialii.org/",
  verification: { how: "statements of the parties and press", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  note: "A settlement between the parties; number not established.",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Chapter One Foundation v. Zambia Information and Communications Technology Authority (consent judgment)",
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
      id: "zm-notice",
      instrumentId: "zm-hc-2022",
      gist: "The regulator agreed not to interrupt the Internet outside its powers and to inform the public within 36 hours of the reasons for an interruption.",
      topics: ["internet-shutdown", "transparency", "legality"],
      elements: ["competent-authority", "public-notice"],
      direction: "supports-petitioner",
      verification: {
        how: "statements and press; judgment not read",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
