import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-44-20",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "The promotion and protection of human rights in the context of peaceful protests",
  shortTitle: "44/20",
  symbol: "A/HRC/RES/44/20",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2020-07-17",
  url: "https://docs.un.org/en/A/HRC/RES/44/20",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote. The text itself was not read.",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  citation: ["hrc-resolution"],
  titleFrom: "hrc-protests",
  names: {
    en: {
      full: {
        text: "The promotion and protection of human rights in the context of peaceful protests",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "La promotion et la protection des droits de l’homme dans le contexte des manifestations pacifiques",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "La promoción y protección de los derechos humanos en el contexto de las manifestaciones pacíficas",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Поощрение и защита прав человека в контексте мирных протестов",
        verification: { basis: "official", confidence: "high", source: "19/35" },
      },
    },
    zh: {
      full: {
        text: "在和平抗议中增进和保护人权",
        also: [{ text: "在和平抗议的背景下增进和保护人权", note: "19/35" }],
        verification: { basis: "general-knowledge", confidence: "medium", source: "19/35" },
      },
    },
    ar: {
      full: {
        text: "تعزيز وحماية حقوق الإنسان في سياق الاحتجاجات السلمية",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Заахвочванне і абарона правоў чалавека ў кантэксце мірных пратэстаў",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Заохочення і захист прав людини в контексті мирних протестів",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "ارتقا و حمایت از حقوق بشر در بستر اعتراض\u200cهای مسالمت\u200cآمیز",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "hrc-44-20-shutdowns",
      instrumentId: "hrc-44-20",
      gist: "Says that assembly online is protected and voices deep concern about undue restrictions that prevent or impair access to information at key political moments; stresses encryption and confidential communication.",
      topics: ["assembly", "internet-shutdown", "political-participation-elections"],
      elements: ["assembly-link", "election-link", "interference"],
      direction: "supports-petitioner",
      verification: {
        how: "summary by ECNL (ecnl.org); paragraph not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
