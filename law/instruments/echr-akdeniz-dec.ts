import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-akdeniz-dec",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Akdeniz v. Turkey (decision)",
  shortTitle: "Akdeniz v. Turkey",
  symbol: "no. 20877/10",
  issuingBody: "European Court of Human Rights",
  adopted: "2014-03-11",
  url: "https://hudoc.echr.coe.int/",
  verification: {
    how: "wilmap.stanford.edu names the decision, its number and paragraphs 25 and 28; date from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  note: "ADVERSE: an ordinary user of blocked music sites was not a victim. Read before filing for users.",
  citation: ["echr-judgment"],
  documentWord: "decision",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: { full: { text: "Akdeniz v. Turkey (decision)", verification: { basis: "law-facts", confidence: "medium" } } },
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
      id: "akdeniz-victim",
      instrumentId: "echr-akdeniz-dec",
      pinpoint: "paras. 25 and 28",
      gist: "A mere user of a blocked site, deprived of one of several ways to reach the content, was not a victim of a breach of article 10.",
      topics: ["admissibility", "website-blocking"],
      elements: ["victim-status"],
      direction: "adverse",
      verification: {
        how: "wilmap.stanford.edu summary gives the paragraphs; decision text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
