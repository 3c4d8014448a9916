import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-38-11",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "The promotion and protection of human rights in the context of peaceful protests",
  shortTitle: "38/11",
  symbol: "A/HRC/RES/38/11",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2018-07-06",
  url: "https://docs.un.org/en/A/HRC/RES/38/11",
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
      id: "hrc-38-11-internet",
      instrumentId: "hrc-38-11",
      pinpoint: "preamble",
      gist: "Notes, in its preamble, concern about undue restrictions that keep Internet users from reaching or sharing information at key political moments, and treats assembly online as covered.",
      topics: ["assembly", "internet-shutdown"],
      elements: ["assembly-link", "interference"],
      direction: "supports-petitioner",
      verification: {
        how: "UNDP dashboard cites a preambular clause; ARTICLE 19 confirms that the resolution covers online assembly",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "hrc-38-11-op4",
      instrumentId: "hrc-38-11",
      pinpoint: "op. para. 4",
      gist: "Cited by the Human Rights Committee for the duty of States to facilitate peaceful assemblies.",
      topics: ["assembly"],
      elements: ["assembly-link"],
      direction: "supports-petitioner",
      verification: {
        how: "cited in Human Rights Committee Views CCPR/C/130/D/2727/2016, para. 7.4 (footnote 14), and CCPR/C/135/D/2830/2016, para. 7.4 (footnote 18); resolution text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
