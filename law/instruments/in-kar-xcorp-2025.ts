import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "in-kar-xcorp-2025",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "X Corp. v. Union of India",
  shortTitle: "X Corp v. India",
  symbol: "W.P. No. 7405 of 2025",
  issuingBody: "High Court of Karnataka",
  adopted: "2025-09-24",
  url: "https://karnatakajudiciary.kar.nic.in/",
  verification: { how: "reports with quotations from paragraphs 17.7 and 25", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  note: "ADVERSE; an appeal was reported as pending.",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: { full: { text: "X Corp. v. Union of India", verification: { basis: "law-facts", confidence: "medium" } } },
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
      id: "xcorp-adverse",
      instrumentId: "in-kar-xcorp-2025",
      pinpoint: "paras. 17.7 and 25",
      gist: "Upheld a government portal for takedown demands and refused a foreign company the free-speech guarantee.",
      topics: ["intermediaries", "website-blocking"],
      elements: ["company-challenge"],
      direction: "adverse",
      verification: {
        how: "paragraphs quoted in reports; judgment not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
