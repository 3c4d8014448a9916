import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "jd-2015-conflict",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Joint Declaration on Freedom of Expression and Responses to Conflict Situations",
  shortTitle: "Joint Declaration 2015",
  issuingBody: "UN, OSCE, OAS and African Commission special mandates on freedom of expression",
  adopted: "2015-05-04",
  url: "https://www.osce.org/fom/154846",
  verification: {
    how: "dig.watch summary quotes the kill-switch rule; date in the recital list of the 2020 declaration",
    confidence: "high",
    textSeen: true,
  },
  note: "OSCE document number from general knowledge.",
  urlStatus: "general-knowledge",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Joint Declaration on Freedom of Expression and Responses to Conflict Situations",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Déclaration conjointe sur la liberté d’expression et les réponses aux situations de conflit",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Declaración Conjunta sobre la libertad de expresión y las respuestas a las situaciones de conflicto",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Совместная декларация о свободе выражения мнений и ответных мерах в конфликтных ситуациях",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {},
    ar: {
      full: {
        text: "الإعلان المشترك بشأن حرية التعبير والاستجابة لحالات النزاع",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    be: {},
    uk: {
      full: {
        text: "Спільна декларація про свободу вираження поглядів та реагування на конфліктні ситуації",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "jd2015-killswitch",
      instrumentId: "jd-2015-conflict",
      gist: "In conflict situations, filtering, communications kill switches and taking over broadcasters can never be justified.",
      topics: ["internet-shutdown", "website-blocking", "media-freedom"],
      elements: ["not-blanket", "media-affected"],
      direction: "supports-petitioner",
      verification: {
        how: "rule on dig.watch; pinpoint not established",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;
