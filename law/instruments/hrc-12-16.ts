import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "hrc-12-16",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Freedom of opinion and expression",
  shortTitle: "12/16",
  symbol: "A/HRC/RES/12/16",
  issuingBody: "United Nations Human Rights Council",
  adopted: "2009-10-02",
  url: "https://docs.un.org/en/A/HRC/RES/12/16",
  verification: {
    how: "symbol, title, date and form of adoption in the list of Human Rights Council decisions in lszoszk/hrc-voting (compiled from the United Nations search library, to March 2026); text not read",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "built-from-symbol",
  citation: ["hrc-resolution"],
  titleFrom: "hrc-expression",
  names: {
    en: {
      full: {
        text: "Freedom of opinion and expression",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    fr: {
      full: {
        text: "Liberté d’opinion et d’expression",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "La libertad de opinión y de expresión",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
    },
    ru: {
      full: {
        text: "Свобода мнений и их выражения",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "意见和表达自由",
        also: [{ text: "见解和表达自由" }],
        verification: { basis: "published", confidence: "medium", source: "32/L20" },
      },
    },
    ar: { full: { text: "حرية الرأي والتعبير", verification: { basis: "general-knowledge", confidence: "high" } } },
    be: {
      full: { text: "Свабода меркаванняў і іх выказвання", verification: { basis: "proposed", confidence: "low" } },
    },
    uk: {
      full: {
        text: "Свобода думки і вираження поглядів",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: { full: { text: "آزادی عقیده و بیان", verification: { basis: "general-knowledge", confidence: "medium" } } },
  },
  provisions: [
    {
      id: "hrc-12-16-5p",
      instrumentId: "hrc-12-16",
      pinpoint: "op. para. 5(p)(i)",
      gist: "Restrictions should never be placed on political debate, reporting on human rights or government, election campaigns, peaceful demonstrations, or the voicing of dissent.",
      topics: ["freedom-of-expression", "political-participation-elections", "assembly", "media-freedom"],
      elements: ["critical-content-targeted", "election-link", "assembly-link", "aim-not-pretext"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph named and summed up in A/HRC/17/27, para. 37, and A/66/290, para. 42 (both read); resolution text not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
