import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "echr-engels",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Engels v. Russia",
  shortTitle: "Engels v. Russia",
  symbol: "no. 61919/16",
  issuingBody: "European Court of Human Rights",
  adopted: "2020-06-23",
  url: "https://hudoc.echr.coe.int/",
  verification: {
    how: "BAILII [2020] ECHR 465 headnote; HUDOC item id not seen, so the URL is the search page",
    confidence: "high",
    textSeen: true,
  },
  ecli: "ECLI:CE:ECHR:2020:0623JUD006191916",
  urlStatus: "general-knowledge",
  citation: ["echr-judgment"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: { full: { text: "Engels v. Russia", verification: { basis: "law-facts", confidence: "medium" } } },
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
      id: "engels-tools",
      instrumentId: "echr-engels",
      gist: "Banning information about filter-bypassing tools merely because they may give access to unlawful content elsewhere was arbitrary: the tools are content-neutral.",
      topics: ["vpn-circumvention", "website-blocking", "legality"],
      elements: ["law-accessible-precise", "content-specific"],
      direction: "supports-petitioner",
      verification: {
        how: "headnote on BAILII / laweuro.com",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
