import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "crc-gc-25",
  kind: "general-comment",
  legalForce: "authoritative-interpretation",
  officialTitle: "General comment No. 25 (2021) on children's rights in relation to the digital environment",
  shortTitle: "CRC GC 25",
  symbol: "CRC/C/GC/25",
  issuingBody: "Committee on the Rights of the Child",
  adopted: "2021-03-02",
  url: "https://docs.un.org/en/CRC/C/GC/25",
  verification: { how: "numbered text in lszoszk/generalcomments", confidence: "high", textSeen: true },
  urlStatus: "built-from-symbol",
  citation: ["general-comment"],
  names: {
    en: {
      full: {
        text: "General comment No. 25 (2021) on children’s rights in relation to the digital environment",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Observation générale no 25 (2021) sur les droits de l’enfant en relation avec l’environnement numérique",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Observación general núm. 25 (2021), relativa a los derechos de los niños en relación con el entorno digital",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Замечание общего порядка № 25 (2021) о правах детей в связи с цифровой средой",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      full: {
        text: "关于与数字环境有关的儿童权利的第25号一般性意见(2021年)",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ar: {
      full: {
        text: "التعليق العام رقم 25(2021) بشأن حقوق الطفل فيما يتصل بالبيئة الرقمية",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {},
    uk: {
      full: {
        text: "Зауваження загального порядку № 25 (2021) про права дітей у зв’язку з цифровим середовищем",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "crcgc25-54",
      instrumentId: "crc-gc-25",
      pinpoint: "para. 54",
      gist: "States should neither cut power, mobile networks or the Internet in any area, wholly or partly, nor let others do so, where children would lose information and communication.",
      topics: ["internet-shutdown", "access-to-information"],
      elements: ["interference", "not-blanket", "geographically-limited"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph read in lszoszk/generalcomments",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
