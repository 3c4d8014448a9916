import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-bulgakov",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Bulgakov v. Russia",
  shortTitle: "Bulgakov v. Russia",
  symbol: "no. 20159/15",
  issuingBody: "European Court of Human Rights",
  adopted: "2020-06-23",
  inForce: "2020-11-16",
  url: "https://hudoc.echr.coe.int/eng?i=001-203181",
  verification: {
    how: "lexploria.com (HUDOC id 001-203181, final 16 November 2020)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-seen-id",
  citation: ["echr-judgment"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: { full: { text: "Bulgakov v. Russia", verification: { basis: "law-facts", confidence: "medium" } } },
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
      id: "bulgakov-block",
      instrumentId: "echr-bulgakov",
      gist: "Blocking an entire site by IP address for one item, and keeping the block after its removal, violated articles 10 and 13.",
      topics: ["website-blocking", "legality", "effective-remedy"],
      elements: ["content-specific", "law-exists", "effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "headnote on lexploria.com",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
