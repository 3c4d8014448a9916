import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ke-hc-2025",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle:
    "International Commission of Jurists Kenya and Others v. Communications Authority and Others (conservatory order)",
  shortTitle: "ICJ Kenya v. CA",
  issuingBody: "High Court of Kenya",
  adopted: "2025-05-14",
  url: "http://kenyalaw.org/",
  verification: { how: "press reports of the conservatory order (Mwamuye J.)", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  note: "Interim order only; number not established.",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "International Commission of Jurists Kenya and Others v. Communications Authority and Others (conservatory order)",
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
      id: "ke-conservatory",
      instrumentId: "ke-hc-2025",
      gist: "Interim order against interfering with Internet access, with a duty to preserve records, addressed to the regulator and operators.",
      topics: ["internet-shutdown", "independent-oversight"],
      elements: ["not-blanket", "effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "press reports; order not read",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
