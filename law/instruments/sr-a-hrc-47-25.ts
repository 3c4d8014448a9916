import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "sr-a-hrc-47-25",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle: "Disinformation and freedom of opinion and expression",
  shortTitle: "A/HRC/47/25",
  symbol: "A/HRC/47/25",
  issuingBody: "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
  adopted: "2021-04-13",
  url: "https://docs.un.org/en/A/HRC/47/25",
  verification: {
    how: "numbered text read in lszoszk/generalcomments (docs/sp), the paragraphs named in the provisions",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["un-document"],
  documentWord: "report-sr",
  names: {
    en: {
      full: {
        text: "Disinformation and freedom of opinion and expression",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "La désinformation et la liberté d’opinion et d’expression",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "La desinformación y la libertad de opinión y de expresión",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Дезинформация и свобода мнений и их выражения",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: { text: "虚假信息与意见和表达自由", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
    ar: {
      full: {
        text: "المعلومات المضللة وحرية الرأي والتعبير",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "sr4725-50",
      instrumentId: "sr-a-hrc-47-25",
      pinpoint: "para. 50",
      gist: "Lists election-time shutdowns of the two preceding years, Belarus among them, and contrasts them with an Indonesian ruling that found the Papua shutdown excessive.",
      topics: ["internet-shutdown", "political-participation-elections"],
      elements: ["election-link"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph read in the numbered text in lszoszk/generalcomments (docs/sp)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "sr4725-51",
      instrumentId: "sr-a-hrc-47-25",
      pinpoint: "para. 51",
      gist: "Shutting down the Internet is inherently disproportionate because it is a blanket act; it keeps voters, defenders and journalists from information and feeds rumours rather than curbing them.",
      topics: ["internet-shutdown", "necessity-proportionality", "media-freedom", "political-participation-elections"],
      elements: ["not-blanket", "proportionate", "election-link", "media-affected"],
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
