import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ecowas-togo-2020",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Amnesty International Togo and Others v. The Togolese Republic",
  shortTitle: "AI Togo v. Togo",
  symbol: "ECW/CCJ/APP/61/18; ECW/CCJ/JUD/09/20",
  issuingBody: "Community Court of Justice of the Economic Community of West African States (ECOWAS)",
  adopted: "2020-06-25",
  url: "https://www.courtecowas.org/",
  verification: {
    how: "full judgment on blog.thepegasuslawyers.co.uk (cover page: 25 June 2020); globalfreedomofexpression.columbia.edu analysis; press report of the award; date 25 June 2020, suit and judgment numbers confirmed in further sources",
    confidence: "high",
    textSeen: true,
  },
  note: "Binding on Togo; persuasive elsewhere. leighday.co.uk gives 26 June, the cover page says 25 June 2020.",
  urlStatus: "seen",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Amnesty International Togo and Others v. The Togolese Republic",
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
      id: "ecowas-togo-access",
      instrumentId: "ecowas-togo-2020",
      gist: "Internet access is derivative of freedom of expression and needs protection of the law; a shutdown without a law stating its grounds violated art. 9 ACHPR.",
      topics: ["internet-shutdown", "legality"],
      elements: ["law-exists", "interference"],
      direction: "supports-petitioner",
      verification: {
        how: "globalfreedomofexpression.columbia.edu and thenigerialawyer.com; the paragraph (about 38-45) not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "ecowas-togo-orders",
      instrumentId: "ecowas-togo-2020",
      gist: "Ordered compensation (press: 2 million CFA francs to each of eight applicants), legislation that meets human-rights standards and guarantees of non-repetition.",
      topics: ["effective-remedy"],
      elements: ["reparation", "law-exists"],
      direction: "supports-petitioner",
      verification: {
        how: "leighday.co.uk and ibrandtv.com (16 million CFA francs in all)",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
