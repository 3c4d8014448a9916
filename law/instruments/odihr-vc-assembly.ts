import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "odihr-vc-assembly",
  kind: "declaration",
  legalForce: "persuasive",
  officialTitle: "Guidelines on Freedom of Peaceful Assembly (third edition)",
  shortTitle: "ODIHR/Venice Commission Guidelines on Assembly",
  symbol: "CDL-AD(2019)017",
  issuingBody: "OSCE ODIHR and Venice Commission",
  adopted: "2019-07-08",
  url: "https://www.venice.coe.int/webforms/documents/?pdf=CDL-AD(2019)017-e",
  verification: {
    how: "title, symbol and date in the Carter Center election standards database",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Guidelines on Freedom of Peaceful Assembly (third edition)",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Lignes directrices sur la liberté de réunion pacifique (troisième édition)",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Directrices sobre la libertad de reunión pacífica (tercera edición)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Руководящие принципы по свободе мирных собраний (третье издание)",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {},
    ar: {},
    be: {},
    uk: {
      full: {
        text: "Керівні принципи щодо свободи мирних зібрань (третє видання)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "odihr-assembly-net",
      instrumentId: "odihr-vc-assembly",
      gist: "Internet access and social media should not be blocked before or during assemblies.",
      topics: ["assembly", "internet-shutdown", "website-blocking"],
      elements: ["assembly-link", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "statement quoted in the Carter Center election standards database without a paragraph number",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "odihr-assembly-22",
      instrumentId: "odihr-vc-assembly",
      pinpoint: "para. 22",
      gist: "States have a positive duty to facilitate and protect peaceful assemblies.",
      topics: ["assembly"],
      elements: ["assembly-link"],
      direction: "supports-petitioner",
      verification: {
        how: "Carter Center election standards database quotes the passage with its number",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
