import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "sr-a-hrc-53-38",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle:
    "Advancing accountability and ending impunity for serious human rights violations related to the exercise of the rights to freedom of peaceful assembly and of association",
  shortTitle: "A/HRC/53/38",
  symbol: "A/HRC/53/38",
  issuingBody: "Special Rapporteur on the rights to freedom of peaceful assembly and of association",
  adopted: "2023",
  url: "https://docs.un.org/en/A/HRC/53/38",
  verification: {
    how: "numbered text read in lszoszk/generalcomments (docs/sp), the paragraphs named in the provisions",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  note: "Title from general knowledge; to be checked.",
  citation: ["un-document"],
  documentWord: "report-sr",
  names: {
    en: {
      full: {
        text: "Advancing accountability and ending impunity for serious human rights violations related to the exercise of the rights to freedom of peaceful assembly and of association",
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
      id: "sr5338-82i",
      instrumentId: "sr-a-hrc-53-38",
      pinpoint: "para. 82(i)",
      gist: "States should keep monitoring of protests unhindered, protect journalists and monitors, and not cut Internet or mobile service before, during or after protests.",
      topics: ["assembly", "media-freedom", "internet-shutdown"],
      elements: ["assembly-link", "media-affected", "not-blanket"],
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
