import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "iachr-rele-internet-2013",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle: "Freedom of Expression and the Internet",
  shortTitle: "RELE Internet report 2013",
  symbol: "OEA/Ser.L/V/II CIDH/RELE/INF.11/13",
  issuingBody: "Office of the Special Rapporteur for Freedom of Expression, Inter-American Commission on Human Rights",
  adopted: "2013-12-31",
  url: "https://www.oas.org/en/iachr/expression/docs/reports/2014_04_08_internet_eng%20_web.pdf",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  documentWord: "report-sr",
  names: {
    en: {
      full: {
        text: "Freedom of Expression and the Internet",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {},
    es: {
      full: {
        text: "Libertad de expresión e Internet",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {},
    zh: {},
    ar: {},
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "rele-2013-blocking",
      instrumentId: "iachr-rele-internet-2013",
      pinpoint: "paras. 19 and 49",
      gist: "Expression covers Internet access and the expectation that it is not arbitrarily blocked or interrupted; blocking is exceptional and needs law and judicial control.",
      topics: ["website-blocking", "throttling-net-neutrality", "independent-oversight"],
      elements: ["law-exists", "independent-authorisation", "equal-traffic-treatment"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraphs named by the complainants in CCPR/C/137/D/2888/2016, para. 3.2, footnote 28; report text not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "instrument-with-warning",
    },
  ],
} satisfies Instrument;
