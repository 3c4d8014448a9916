import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "fr",
  alpha2: "FR",
  names: {},
  rules: [
    {
      id: "fr-ce-2025",
      state: "FR",
      kind: "court-ruling",
      statute: "Conseil d'État, decision of 1 April 2025 on the blocking of TikTok in New Caledonia (15-29 May 2024)",
      officialTitle:
        "Conseil d'État, Assemblée, 1er avril 2025, La Quadrature du Net, Ligue des droits de l'Homme et autres",
      officialLanguage: "fr",
      citeAs: "instrument",
      direction: "supports-petitioner",
      version: { from: "2025-04-01", note: "case numbers not seen; urgent application had failed on 23 May 2024" },
      permits:
        "In exceptional circumstances a head of government may interrupt a network for a time if indispensable, with no less harmful technical means at hand, and only while those are sought.",
      forbids: "Blocking without a time limit tied to finding milder measures: the decision was annulled.",
      safeguards: [
        "events of particular gravity",
        "no less intrusive technical means available at once",
        "limited duration",
      ],
      topics: ["website-blocking", "necessity-proportionality", "legality", "derogation-emergency"],
      elements: ["time-limited", "least-intrusive", "proportionate", "law-exists"],
      verification: {
        how: "vie-publique.fr, clubic.com (three conditions), blog.landot-avocats.net, la1ere.francetvinfo.fr",
        confidence: "high",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "not-applicable",
      },
      adverseUse:
        "Accepts a power without statute in exceptional circumstances; critics call this a licence (acbm-avocats.com).",
      address: { kind: "site", url: "https://www.conseil-etat.fr/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;
