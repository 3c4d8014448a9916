import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "id-ptun-2020",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle:
    "Alliance of Independent Journalists and SAFEnet v. Minister of Communication and President of Indonesia",
  shortTitle: "Papua shutdown case",
  symbol: "230/G/TF/2019/PTUN-JKT",
  issuingBody: "State Administrative Court of Jakarta",
  adopted: "2020-06-03",
  url: "https://putusan3.mahkamahagung.go.id/",
  verification: { how: "case reports; also A/HRC/47/25, para. 50 (read)", confidence: "high", textSeen: true },
  urlStatus: "general-knowledge",
  note: "A later Constitutional Court ruling (81/PUU-XVIII/2020) on the same law was not read.",
  citation: ["un-document"],
  documentWord: "judgment",
  names: {
    en: {
      full: {
        text: "Alliance of Independent Journalists and SAFEnet v. Minister of Communication and President of Indonesia",
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
      id: "id-papua",
      instrumentId: "id-ptun-2020",
      gist: "Throttling and cutting the Internet in Papua was unlawful: article 40(2a)-(2b) of the information law lets the government block content, not all service.",
      topics: ["internet-shutdown", "throttling-net-neutrality", "legality", "necessity-proportionality"],
      elements: ["law-exists", "competent-authority", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "case reports; A/HRC/47/25, para. 50, mentions the ruling",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
