import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "achpr-res-362",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Resolution on the Right to Freedom of Information and Expression on the Internet in Africa",
  shortTitle: "ACHPR/Res.362(LIX)2016",
  symbol: "ACHPR/Res.362(LIX)2016",
  issuingBody: "African Commission on Human and Peoples' Rights",
  adopted: "2016-11-04",
  url: "https://achpr.au.int/en/adopted-resolutions",
  verification: {
    how: "named in the recitals of the 2019 Declaration (africanlii.org) and by cipesa.org; exact day from general knowledge",
    confidence: "high",
    textSeen: false,
  },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Resolution on the Right to Freedom of Information and Expression on the Internet in Africa",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Résolution sur le droit à la liberté d’information et d’expression sur Internet en Afrique",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {},
    ru: {},
    zh: {},
    ar: {
      full: {
        text: "قرار بشأن الحق في حرية المعلومات والتعبير على الإنترنت في أفريقيا",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "achpr362",
      instrumentId: "achpr-res-362",
      gist: "Urges States to respect and guarantee citizens' rights to information and expression through Internet access.",
      topics: ["internet-shutdown", "access-to-information"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "cipesa.org quotes the operative call; paragraph numbering not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
