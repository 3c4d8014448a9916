import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "in-sc-fmp-2020",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "Foundation for Media Professionals v. Union Territory of Jammu and Kashmir",
  shortTitle: "FMP v. J&K",
  symbol: "D. No. 10817 of 2020",
  issuingBody: "Supreme Court of India",
  adopted: "2020-05-11",
  url: "https://main.sci.gov.in/",
  verification: { how: "opening paragraphs of the judgment read", confidence: "high", textSeen: true },
  urlStatus: "general-knowledge",
  note: "Mixed: 4G was not restored; a special committee was to review the limits.",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Foundation for Media Professionals v. Union Territory of Jammu and Kashmir",
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
      id: "fmp-committee",
      instrumentId: "in-sc-fmp-2020",
      gist: "The court sent the review of the speed limits to a special committee of officials instead of restoring 4G.",
      topics: ["throttling-net-neutrality", "independent-oversight"],
      elements: ["independent-oversight", "geographically-limited"],
      direction: "permits-state",
      verification: {
        how: "judgment and press; the operative paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
