import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-26-13",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "The promotion, protection and enjoyment of human rights on the Internet",
  shortTitle: "26/13",
  symbol: "A/HRC/RES/26/13",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2014-06-26",
  url: "https://docs.un.org/en/A/HRC/RES/26/13",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote. The text itself was not read.",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  citation: ["hrc-resolution"],
  titleFrom: "hrc-internet",
  names: {
    en: {
      full: {
        text: "The promotion, protection and enjoyment of human rights on the Internet",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    fr: {
      full: {
        text: "La promotion, la protection et l’exercice des droits de l’homme sur Internet",
        also: [
          { text: "La promotion, la protection et l’exercice des droits de l’homme sur l’Internet", note: "26/13" },
        ],
        verification: { basis: "published", confidence: "high", source: "26/L24" },
      },
      note: "resolution 26/13 has “sur l’Internet”, later ones “sur Internet”",
    },
    es: {
      full: {
        text: "Promoción, protección y disfrute de los derechos humanos en Internet",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    ru: {
      full: {
        text: "Поощрение, защита и осуществление прав человека в Интернете",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      full: {
        text: "在互联网上增进、保护和享有人权",
        also: [{ text: "在互联网上促进、保护和享有人权", note: "20/8, 26/13, 32/13" }],
        verification: { basis: "general-knowledge", confidence: "medium", source: "32/L20" },
      },
      note: "earlier resolutions 促进, later ones 增进",
    },
    ar: {
      full: {
        text: "تعزيز وحماية حقوق الإنسان على الإنترنت والتمتع بها",
        also: [{ text: "تعزيز حقوق الإنسان على الإنترنت وحمايتها والتمتع بها" }],
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Заахвочванне, абарона і ажыццяўленне правоў чалавека ў Інтэрнэце",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Заохочення, захист і здійснення прав людини в Інтернеті",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "ارتقا، حمایت و بهره\u200cمندی از حقوق بشر در اینترنت",
        verification: { basis: "published", confidence: "medium", source: "FAPRESS" },
      },
    },
  },
  provisions: [
    {
      id: "hrc-26-13-op1",
      instrumentId: "hrc-26-13",
      pinpoint: "op. para. 1",
      gist: "Repeats that offline rights apply online.",
      topics: ["freedom-of-expression"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "article19.org says 26/13 reaffirmed the rule; paragraph number from general knowledge",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
