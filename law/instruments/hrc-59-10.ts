import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-59-10",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Civil society space",
  shortTitle: "59/10",
  symbol: "A/HRC/RES/59/10",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2025-07-07",
  url: "https://docs.un.org/en/A/HRC/RES/59/10",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); adopted without a vote",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  note: "Civil society space, 2025.",
  citation: ["hrc-resolution"],
  names: {
    en: { full: { text: "Civil society space", verification: { basis: "general-knowledge", confidence: "high" } } },
    fr: {
      full: {
        text: "Champ d’action de la société civile",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "El espacio de la sociedad civil",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Пространство гражданского общества",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: { full: { text: "民间社会空间", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      full: { text: "الحيز المتاح للمجتمع المدني", verification: { basis: "general-knowledge", confidence: "high" } },
    },
    be: {
      full: { text: "Прастора грамадзянскай супольнасці", verification: { basis: "proposed", confidence: "low" } },
    },
    uk: {
      full: {
        text: "Простір громадянського суспільства",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: { full: { text: "فضای جامعهٔ مدنی", verification: { basis: "proposed", confidence: "low" } } },
  },
  provisions: [
    {
      id: "hrc-59-10-op6",
      instrumentId: "hrc-59-10",
      pinpoint: "op. para. 6",
      gist: "Asks States to keep a safe online environment for civil society.",
      topics: ["association", "assembly"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "UNDP Digital Rights Dashboard cites clause 6; resolution text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "instrument-with-warning",
    },
  ],
} satisfies Instrument;
