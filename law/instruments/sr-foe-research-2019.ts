import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "sr-foe-research-2019",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle: "Research Paper 1/2019: Freedom of Expression and Elections in the Digital Age",
  shortTitle: "SR FoE Research Paper 1/2019",
  symbol: "Research Paper 1/2019",
  issuingBody: "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
  adopted: "2019-06",
  url: "https://www.ohchr.org/",
  verification: { how: "table of contents and summary", confidence: "high", textSeen: true },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  documentWord: "report-sr",
  names: {
    en: {
      full: {
        text: "Research Paper 1/2019: Freedom of Expression and Elections in the Digital Age",
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
      id: "srresearch-iiia",
      instrumentId: "sr-foe-research-2019",
      pinpoint: "part III.A",
      gist: "Treats network shutdowns at elections as a State interference incompatible with article 19.",
      topics: ["internet-shutdown", "political-participation-elections"],
      elements: ["election-link", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "heading and summary; text of the part not read in full",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
