import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "sd-khartoum-2019",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "Orders of the Khartoum District Court against Zain, MTN and Sudani",
  shortTitle: "Khartoum orders 2019 and 2021",
  issuingBody: "Khartoum District Court",
  adopted: "2019-06-23",
  verification: {
    how: "press and NGO reports; orders also of 9 July 2019 and 9-11 November 2021",
    confidence: "medium",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  note: "No written order could be pointed to by the operators; numbers not established.",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Orders of the Khartoum District Court against Zain, MTN and Sudani",
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
      id: "sd-restore",
      instrumentId: "sd-khartoum-2019",
      gist: "Operators were ordered to restore service to subscribers; no written shutdown order had been shown.",
      topics: ["internet-shutdown", "legality", "intermediaries", "effective-remedy"],
      elements: ["reasoned-written-order", "law-exists", "effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "press and NGO reports; orders not read",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
