import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "jd-2020-elections",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Joint Declaration on Freedom of Expression and Elections in the Digital Age",
  shortTitle: "Joint Declaration 2020",
  issuingBody: "UN, OSCE and OAS special mandates on freedom of expression",
  adopted: "2020-04-30",
  url: "https://www.oas.org/en/iachr/expression/showarticle.asp?artID=1174&lID=1",
  verification: {
    how: "OAS page artID=1174 (text) and artID=1175 (press release, 30 April 2020)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "seen",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Joint Declaration on Freedom of Expression and Elections in the Digital Age",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Déclaration conjointe sur la liberté d’expression et les élections à l’ère numérique",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Declaración Conjunta sobre libertad de expresión y elecciones en la era digital",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Совместная декларация о свободе выражения мнений и выборах в цифровую эпоху",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {},
    ar: {
      full: {
        text: "الإعلان المشترك بشأن حرية التعبير والانتخابات في العصر الرقمي",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    be: {},
    uk: {
      full: {
        text: "Спільна декларація про свободу вираження поглядів і вибори в цифрову епоху",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "jd2020-internet",
      instrumentId: "jd-2020-elections",
      gist: "Recital: a free and accessible Internet is essential to free and fair elections. The operative passage on restricting access was not reached.",
      topics: ["political-participation-elections", "internet-shutdown"],
      elements: ["election-link", "interference"],
      direction: "supports-petitioner",
      verification: {
        how: "recitals on oas.org artID=1174; operative part not reached",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
