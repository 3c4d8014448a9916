import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "un-gdc",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Global Digital Compact (Annex I to the Pact for the Future)",
  shortTitle: "Global Digital Compact",
  symbol: "A/RES/79/1, Annex I",
  issuingBody: "United Nations General Assembly",
  adopted: "2024-09-22",
  url: "https://docs.un.org/en/A/RES/79/1",
  verification: {
    how: "RIPE cooperation-wg list messages reproduce paragraphs 26-29; dig.watch gives the adoption date",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["principle", "un-document"],
  names: {
    en: { full: { text: "Global Digital Compact", verification: { basis: "general-knowledge", confidence: "high" } } },
    fr: {
      full: {
        text: "Pacte numérique mondial",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Pacto Digital Global",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Глобальный цифровой договор",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: { full: { text: "全球数字契约", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      full: {
        text: "التعاهد الرقمي العالمي",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: { text: "Глабальны лічбавы дагавор", gender: "m", verification: { basis: "proposed", confidence: "low" } },
    },
    uk: {
      full: {
        text: "Глобальний цифровий договір",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: { full: { text: "پیمان جهانی دیجیتال", verification: { basis: "general-knowledge", confidence: "low" } } },
  },
  provisions: [
    {
      id: "gdc-29d",
      instrumentId: "un-gdc",
      pinpoint: "para. 29(d)",
      gist: "States commit to refrain from Internet shutdowns and from measures that target Internet access.",
      topics: ["internet-shutdown"],
      elements: ["interference", "attributable-to-state", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "text on RIPE cooperation-wg list archives",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
