import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-47-16",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "The promotion, protection and enjoyment of human rights on the Internet",
  shortTitle: "47/16",
  symbol: "A/HRC/RES/47/16",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2021-07-13",
  url: "https://docs.un.org/en/A/HRC/RES/47/16",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); recorded vote 43-0-4. The text itself was not read.",
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
      id: "hrc-47-16-shutdowns",
      instrumentId: "hrc-47-16",
      gist: "Strongly condemns shutdowns used to intentionally and arbitrarily prevent or disrupt access to information online and calls on States to refrain from and cease them.",
      topics: ["internet-shutdown", "access-to-information"],
      elements: ["interference", "attributable-to-state"],
      direction: "supports-petitioner",
      verification: {
        how: "substance on recorded.news and the OHCHR call-for-comments page; pinpoint not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "hrc-47-16-study",
      instrumentId: "hrc-47-16",
      gist: "Asks OHCHR to study trends, causes, legal implications and impact of shutdowns, which led to A/HRC/50/55.",
      topics: ["internet-shutdown"],
      elements: ["interference"],
      direction: "procedural",
      verification: {
        how: "OHCHR call-for-comments page and reliefweb.int; paragraph number not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "hrc-47-16-op1",
      instrumentId: "hrc-47-16",
      pinpoint: "op. para. 1",
      gist: "The same rights apply online as offline, freedom of expression above all.",
      topics: ["freedom-of-expression"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "UNDP Digital Rights Dashboard cites clause 1 of resolution 47/16 for this rule; resolution text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
