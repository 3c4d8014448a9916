import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-flavus",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "OOO Flavus and Others v. Russia",
  shortTitle: "OOO Flavus v. Russia",
  symbol: "nos. 12468/15, 23489/15 and 19074/16",
  issuingBody: "European Court of Human Rights",
  adopted: "2020-06-23",
  url: "https://hudoc.echr.coe.int/eng?i=001-203178",
  verification: {
    how: "headnotes on lexploria.com and cyrilla.org; names and numbers on bondoc-asociatii.ro; final on 16 November 2020",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-seen-id",
  citation: ["echr-judgment"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: { text: "OOO Flavus and Others v. Russia", verification: { basis: "law-facts", confidence: "medium" } },
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
      id: "flavus-media",
      instrumentId: "echr-flavus",
      gist: "Blocking opposition online media as a whole on executive orders, with no prior court or independent sanction, no notice and no effective review, violated articles 10 and 13; wholesale blocking is an extreme measure comparable to banning a newspaper.",
      topics: ["website-blocking", "media-freedom", "independent-oversight"],
      elements: ["media-affected", "critical-content-targeted", "independent-authorisation"],
      direction: "supports-petitioner",
      verification: {
        how: "headnotes on lexploria.com and cyrilla.org; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
