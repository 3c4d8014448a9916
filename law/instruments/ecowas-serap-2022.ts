import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ecowas-serap-2022",
  kind: "judgment",
  legalForce: "binding",
  officialTitle:
    "The Registered Trustees of the Socio-Economic Rights and Accountability Project (SERAP) and Others v. Federal Republic of Nigeria",
  shortTitle: "SERAP v. Nigeria (Twitter)",
  symbol: "ECW/CCJ/APP/23/21, 24/21, 26/21, 29/21; ECW/CCJ/JUD/40/22",
  issuingBody: "Community Court of Justice of the Economic Community of West African States (ECOWAS)",
  adopted: "2022-07-14",
  url: "https://www.courtecowas.org/",
  verification: {
    how: "urhobotoday.com, ayokinews.com, BBC Pidgin (14 July 2022; suit numbers; art. 9 ACHPR and art. 19 ICCPR); the JUD number 40/22 is from general knowledge",
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
        text: "The Registered Trustees of the Socio-Economic Rights and Accountability Project (SERAP) and Others v. Federal Republic of Nigeria",
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
      id: "ecowas-serap",
      instrumentId: "ecowas-serap-2022",
      gist: "Suspending Twitter violated art. 9 ACHPR and art. 19 ICCPR; the State must align its policies and not repeat it.",
      topics: ["website-blocking", "freedom-of-expression", "effective-remedy"],
      elements: ["law-exists", "interference", "reparation"],
      direction: "supports-petitioner",
      verification: {
        how: "ayokinews.com and BBC Pidgin; paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
