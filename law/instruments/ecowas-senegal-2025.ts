import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ecowas-senegal-2025",
  kind: "judgment",
  legalForce: "binding",
  officialTitle: "ASUTIC and Ndiaga Gueye v. Republic of Senegal",
  shortTitle: "ASUTIC v. Senegal",
  symbol: "ECW/CCJ/APP/37/23",
  issuingBody: "Community Court of Justice of the Economic Community of West African States (ECOWAS)",
  adopted: "2025-05-14",
  url: "https://www.courtecowas.org/",
  verification: {
    how: "cipesa.org (14 May 2025) and terangatimesn.com (suit number, awards of 250 000 FCFA twice); judgment number not seen",
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
        text: "ASUTIC and Ndiaga Gueye v. Republic of Senegal",
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
      id: "ecowas-senegal",
      instrumentId: "ecowas-senegal-2025",
      gist: "Shutdowns and social-media blocks of June-July 2023 violated expression, information and the right to work; Senegal must refrain from arbitrary restrictions.",
      topics: ["internet-shutdown", "website-blocking", "effective-remedy"],
      elements: ["law-exists", "interference", "reparation"],
      direction: "supports-petitioner",
      verification: {
        how: "cipesa.org and terangatimesn.com",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
