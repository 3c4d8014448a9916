import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-private-networks",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Private Networks LP and Others v. Russia",
  shortTitle: "Private Networks v. Russia",
  symbol: "no. 4945/20",
  issuingBody: "European Court of Human Rights",
  adopted: "2025-07-10",
  url: "https://hudoc.echr.coe.int/",
  verification: { how: "summary on jurisays.com", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  citation: ["echr-judgment"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Private Networks LP and Others v. Russia",
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
      id: "private-networks-block",
      instrumentId: "echr-private-networks",
      gist: "Found violations of articles 10 and 13 in a case about blocking.",
      topics: ["website-blocking", "effective-remedy"],
      elements: ["interference", "effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "summary on jurisays.com; facts and paragraphs not read",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument-with-warning",
    },
  ],
} satisfies Instrument;
