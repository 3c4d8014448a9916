import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "osce-copenhagen",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Document of the Copenhagen Meeting of the Conference on the Human Dimension of the CSCE",
  shortTitle: "OSCE Copenhagen Document",
  issuingBody: "CSCE/OSCE participating States",
  adopted: "1990-06-29",
  url: "https://www.osce.org/odihr/elections/14304",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Document of the Copenhagen Meeting of the Conference on the Human Dimension of the CSCE",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "the Copenhagen Document",
    },
    fr: {
      full: {
        text: "Document de la réunion de Copenhague de la Conférence sur la dimension humaine de la CSCE",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "le Document de Copenhague",
    },
    es: {
      full: {
        text: "Documento de la Reunión de Copenhague de la Conferencia sobre la Dimensión Humana de la CSCE",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "el Documento de Copenhague",
    },
    ru: {
      full: {
        text: "Документ Копенгагенского совещания Конференции по человеческому измерению СБСЕ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "Копенгагенский документ",
    },
    zh: { short: "《哥本哈根文件》" },
    ar: { short: "وثيقة كوبنهاغن" },
    be: {
      full: {
        text: "Дакумент Капенгагенскай нарады Канферэнцыі па чалавечым вымярэнні НБСЕ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Капенгагенскі дакумент",
    },
    uk: {
      full: {
        text: "Документ Копенгагенської наради Конференції щодо людського виміру НБСЄ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Копенгагенський документ",
    },
    fa: { short: "سند کپنهاگ" },
  },
  provisions: [
    {
      id: "osce-cop-9",
      instrumentId: "osce-copenhagen",
      pinpoint: "para. 9.1",
      gist: "Participating States affirm freedom of expression, including communication; limits only as prescribed by law and consistent with international standards.",
      topics: ["freedom-of-expression", "assembly", "association", "legality"],
      elements: ["law-exists"],
      direction: "supports-petitioner",
      verification: {
        how: "text with number read (collection of OSCE commitments on religlaw.org)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "osce-cop-25",
      instrumentId: "osce-copenhagen",
      pinpoint: "para. 25",
      gist: "Derogations in an emergency must stay strictly within international law and be officially proclaimed and made public.",
      topics: ["derogation-emergency", "transparency"],
      elements: ["emergency-proclaimed", "strictly-required"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
    {
      id: "osce-cop-9-2-3",
      instrumentId: "osce-copenhagen",
      pinpoint: "paras. 9.2-9.3",
      gist: "Participating States affirm peaceful assembly and association, with limits only as prescribed by law.",
      topics: ["assembly", "association"],
      elements: ["assembly-link", "law-exists"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
  ],
} satisfies Instrument;
