import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "eacj-lhrc-2025",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle: "Legal and Human Rights Centre v. Attorney General of Tanzania (pending)",
  shortTitle: "LHRC v. Tanzania (pending)",
  symbol: "Reference No. 56 of 2025",
  issuingBody: "East African Court of Justice",
  adopted: "2025-12-03",
  url: "https://www.eacj.org/",
  verification: { how: "press reports of the filing", confidence: "medium", textSeen: true },
  urlStatus: "general-knowledge",
  note: "Pending when last reported: no judgment to cite. The date is that of filing; it concerns the shutdown of 29 October to 4 November 2025.",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Legal and Human Rights Centre v. Attorney General of Tanzania (pending)",
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
      id: "eacj-lhrc",
      instrumentId: "eacj-lhrc-2025",
      gist: "Pending challenge to an election-time shutdown under articles 6(d), 7(2) and 8(1)(c) of the Treaty; no exhaustion of domestic remedies is asked for there.",
      topics: ["internet-shutdown", "political-participation-elections", "admissibility"],
      elements: ["election-link", "within-time-limit"],
      direction: "procedural",
      verification: {
        how: "press reports; pending",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "do-not-cite",
    },
  ],
} satisfies Instrument;
