import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "sr-a-77-288",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle: "Disinformation and freedom of opinion and expression during armed conflicts",
  shortTitle: "A/77/288",
  symbol: "A/77/288",
  issuingBody: "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
  adopted: "2022-08-12",
  url: "https://docs.un.org/en/A/77/288",
  verification: {
    how: "numbered text read in lszoszk/generalcomments (docs/sp), the paragraphs named in the provisions",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["un-document"],
  documentWord: "report-sr",
  names: {
    en: {
      full: {
        text: "Disinformation and freedom of opinion and expression during armed conflicts",
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
      id: "sr77288-42",
      instrumentId: "sr-a-77-288",
      pinpoint: "para. 42",
      gist: "Even under derogation, limits on expression must be time-limited, proportionate, strictly required, non-discriminatory and may not destroy the right.",
      topics: ["derogation-emergency", "freedom-of-expression"],
      elements: ["strictly-required", "time-limited", "proportionate", "non-discriminatory"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph read in the numbered text in lszoszk/generalcomments (docs/sp)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
