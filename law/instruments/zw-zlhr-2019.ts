import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "zw-zlhr-2019",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle:
    "Zimbabwe Lawyers for Human Rights and MISA Zimbabwe v. Minister of State in the President's Office for National Security and Others",
  shortTitle: "ZLHR v. Minister of State",
  symbol: "HC 261/19",
  issuingBody: "High Court of Zimbabwe",
  adopted: "2019-01-21",
  url: "http://www.veritaszim.net/node/3397",
  verification: {
    how: "veritaszim.net Court Watch 1/2019 and globalfreedomofexpression.columbia.edu (which misprints the year as 2021)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "seen",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Zimbabwe Lawyers for Human Rights and MISA Zimbabwe v. Minister of State in the President's Office for National Security and Others",
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
      id: "zw-authority",
      instrumentId: "zw-zlhr-2019",
      gist: "A shutdown directive by a minister who lacked power under the Interception of Communications Act was unlawful and without effect.",
      topics: ["internet-shutdown", "legality"],
      elements: ["competent-authority", "law-exists"],
      direction: "supports-petitioner",
      verification: {
        how: "veritaszim.net, iafrikan.com, iharare.com",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
