import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ohchr-a-hrc-50-55",
  kind: "special-rapporteur-report",
  legalForce: "persuasive",
  officialTitle: "Internet shutdowns: trends, causes, legal implications and impacts on a range of human rights",
  shortTitle: "A/HRC/50/55",
  symbol: "A/HRC/50/55",
  issuingBody: "Office of the United Nations High Commissioner for Human Rights",
  adopted: "2022-05-13",
  url: "https://docs.un.org/en/A/HRC/50/55",
  verification: {
    how: "OHCHR document page, reliefweb.int, mediarightsagenda.org and tradelawdaily.com summaries (71 paragraphs in all)",
    confidence: "high",
    textSeen: true,
  },
  note: "A report of OHCHR, not of a special rapporteur; 'kind' is the nearest value of the vocabulary.",
  urlStatus: "built-from-symbol",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Internet shutdowns: trends, causes, legal implications and impacts on a range of human rights",
        verification: { basis: "official", confidence: "high", source: "50/55" },
      },
    },
    fr: {
      full: {
        text: "Coupures de l’accès à Internet : tendances, causes, implications juridiques et conséquences sur une série de droits de l’homme",
        verification: { basis: "official", confidence: "high", source: "50/55" },
      },
    },
    es: {
      full: {
        text: "Interrupciones del acceso a Internet: tendencias, causas, implicaciones jurídicas y efectos en una serie de derechos humanos",
        verification: { basis: "official", confidence: "high", source: "50/55" },
      },
    },
    ru: {
      full: {
        text: "Отключения Интернета: тенденции, причины, правовые последствия и воздействие на целый ряд прав человека",
        verification: { basis: "proposed", confidence: "low" },
      },
      note: "the masthead was not seen; print the symbol and the generic words «доклад УВКПЧ» until it is checked",
    },
    zh: { note: "the masthead was not seen; print the symbol" },
    ar: {
      full: {
        text: "حجب الإنترنت: الاتجاهات والأسباب والتداعيات القانونية والتأثيرات التي تمس بمجموعة من حقوق الإنسان",
        verification: { basis: "published", confidence: "medium", source: "OHCHR" },
      },
      note: "title as on the UN Human Rights Office page; the masthead of the Arabic document was not seen. حجب usually means blocking, so take قطع for shutdown in your own sentences",
    },
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "ohchr5055-def",
      instrumentId: "ohchr-a-hrc-50-55",
      gist: "Defines shutdowns as measures by or for a government to intentionally disrupt access to and use of information and communications systems online, including throttling and platform blocking.",
      topics: ["internet-shutdown", "throttling-net-neutrality", "website-blocking"],
      elements: ["interference", "attributable-to-state"],
      direction: "supports-petitioner",
      verification: {
        how: "mediarightsagenda.org lists a section on the definition; pinpoint not established",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument-with-warning",
    },
    {
      id: "ohchr5055-legal",
      instrumentId: "ohchr-a-hrc-50-55",
      gist: "Sets shutdowns against arts. 19, 21 and economic and social rights; because they are indiscriminate, they rarely if ever meet proportionality.",
      topics: ["internet-shutdown", "necessity-proportionality", "freedom-of-expression", "assembly"],
      elements: ["proportionate", "not-blanket"],
      direction: "supports-petitioner",
      verification: {
        how: "teaching.globalfreedomofexpression.columbia.edu and tradelawdaily.com summaries; pinpoint not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "ohchr5055-recs-states",
      instrumentId: "ohchr-a-hrc-50-55",
      gist: "Blanket shutdowns should never be imposed; any other must rest on clear public law, be necessary and as narrow as possible in time and services, be authorised beforehand by a court or independent body, be announced, and be open to redress.",
      topics: [
        "internet-shutdown",
        "legality",
        "necessity-proportionality",
        "independent-oversight",
        "transparency",
        "effective-remedy",
      ],
      elements: [
        "not-blanket",
        "law-accessible-precise",
        "time-limited",
        "least-intrusive",
        "independent-authorisation",
        "public-notice",
        "effective-remedy",
      ],
      direction: "supports-petitioner",
      verification: {
        how: "content on mediarightsagenda.org and tradelawdaily.com; pinpoint not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
    {
      id: "ohchr5055-recs-companies",
      instrumentId: "ohchr-a-hrc-50-55",
      gist: "Providers should take all lawful steps to prevent or narrow a shutdown, challenge requests and be transparent.",
      topics: ["due-diligence-of-companies", "intermediaries", "transparency"],
      elements: ["company-due-diligence", "company-challenge", "company-transparency"],
      direction: "supports-petitioner",
      verification: {
        how: "tradelawdaily.com summary; pinpoint not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
