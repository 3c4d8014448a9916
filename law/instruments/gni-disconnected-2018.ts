import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "gni-disconnected-2018",
  kind: "declaration",
  legalForce: "persuasive",
  officialTitle: "Disconnected: A Human Rights-Based Approach to Network Disruptions",
  shortTitle: "GNI Disconnected",
  issuingBody: "Global Network Initiative",
  adopted: "2018-06",
  url: "https://globalnetworkinitiative.org/",
  verification: { how: "title and date in several sources; text not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  note: "Lead for company practice; not a legal authority.",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Disconnected: A Human Rights-Based Approach to Network Disruptions",
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
  provisions: [],
} satisfies Instrument;
