import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "achpr-res-648",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Resolution on Strengthening Electoral Integrity (title as reported)",
  shortTitle: "ACHPR/Res.648",
  symbol: "ACHPR/Res.648 (LXXXV) 2025",
  issuingBody: "African Commission on Human and Peoples' Rights",
  adopted: "2025-10",
  url: "https://achpr.au.int/",
  verification: { how: "named on achpr.au.int; text not read", confidence: "low", textSeen: false },
  urlStatus: "general-knowledge",
  note: "Lead only: whether it speaks of shutdowns was not checked.",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Resolution on Strengthening Electoral Integrity (title as reported)",
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
