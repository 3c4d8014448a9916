import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-wikimedia-dec",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Wikimedia Foundation, Inc. v. Turkey (decision)",
  shortTitle: "Wikimedia v. Turkey",
  symbol: "no. 25479/19",
  issuingBody: "European Court of Human Rights",
  adopted: "2022",
  url: "https://hudoc.echr.coe.int/",
  verification: {
    how: "press reports of the decision made public on 24 March 2022",
    confidence: "medium",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  note: "ADVERSE on procedure: inadmissible once the Constitutional Court had found a breach and the block was lifted.",
  citation: ["echr-judgment"],
  documentWord: "decision",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Wikimedia Foundation, Inc. v. Turkey (decision)",
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
      id: "wikimedia-victim",
      instrumentId: "echr-wikimedia-dec",
      gist: "After a domestic court has recognised the breach and ended the block, the applicant may no longer claim to be a victim.",
      topics: ["admissibility", "website-blocking"],
      elements: ["victim-status"],
      direction: "adverse",
      verification: {
        how: "press reports; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
