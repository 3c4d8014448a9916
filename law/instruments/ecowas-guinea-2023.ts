import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ecowas-guinea-2023",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "Association des Blogueurs de Guinee (ABLOGUI) and Others v. Republic of Guinea",
  shortTitle: "ABLOGUI v. Guinea",
  symbol: "ECW/CCJ/JUD/38/23",
  issuingBody: "Community Court of Justice of the Economic Community of West African States (ECOWAS)",
  adopted: "2023-10-31",
  url: "https://www.courtecowas.org/",
  verification: {
    how: "africalibertynews.info reports a default judgment on the October 2020 shutdown (articles 9(1)-(2) ACHPR, 19(2) ICCPR, 66(2)(c) Revised Treaty); party name, number and date from general knowledge",
    confidence: "medium",
    textSeen: false,
  },
  urlStatus: "seen",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "Association des Blogueurs de Guinee (ABLOGUI) and Others v. Republic of Guinea",
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
      id: "ecowas-guinea",
      instrumentId: "ecowas-guinea-2023",
      gist: "Default judgment: the shutdown and social-media restrictions of October 2020 violated freedom of expression and information.",
      topics: ["internet-shutdown", "website-blocking", "political-participation-elections"],
      elements: ["interference", "election-link"],
      direction: "supports-petitioner",
      verification: {
        how: "africalibertynews.info",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
