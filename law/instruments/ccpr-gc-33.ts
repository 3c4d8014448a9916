import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-gc-33",
  kind: "general-comment",
  legalForce: "authoritative-interpretation",
  officialTitle: "General comment No. 33: The obligations of States parties under the Optional Protocol",
  shortTitle: "GC No. 33",
  symbol: "CCPR/C/GC/33",
  issuingBody: "Human Rights Committee",
  adopted: "2008-11-05",
  url: "https://docs.un.org/en/CCPR/C/GC/33",
  verification: {
    how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data); adoption date from general knowledge, issue date 25 June 2009 in the repository",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["general-comment"],
  names: {
    en: {
      full: {
        text: "General comment No. 33 (2008) on the obligations of States parties under the Optional Protocol",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Observation générale no 33 (2008) sur les obligations des États parties en vertu du Protocole facultatif",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Observación general núm. 33 (2008), relativa a las obligaciones de los Estados partes con arreglo al Protocolo Facultativo",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Замечание общего порядка № 33 (2008) об обязательствах государств-участников по Факультативному протоколу",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "关于缔约国在《任择议定书》下的义务的第33号一般性意见(2008年)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      full: {
        text: "التعليق العام رقم 33(2008) بشأن التزامات الدول الأطراف بموجب البروتوكول الاختياري",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Заўвага агульнага парадку № 33 (2008) аб абавязацельствах дзяржаў-удзельніц паводле Факультатыўнага пратакола",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Зауваження загального порядку № 33 (2008) про зобов’язання держав-учасниць за Факультативним протоколом",
        gender: "n",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "تفسیر عمومی شمارهٔ ۳۳ (۲۰۰۸) دربارهٔ تعهدات دولت\u200cهای عضو به موجب پروتکل اختیاری",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "gc33-11",
      instrumentId: "ccpr-gc-33",
      pinpoint: "paras. 11 and 13",
      gist: "Views of the Committee have the main features of a judicial decision and are an authoritative determination.",
      topics: ["effective-remedy"],
      elements: ["effective-remedy"],
      direction: "procedural",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "gc33-19",
      instrumentId: "ccpr-gc-33",
      pinpoint: "para. 19",
      gist: "The Committee may call for interim measures where irreparable harm is likely.",
      topics: ["effective-remedy", "admissibility"],
      elements: ["effective-remedy"],
      direction: "procedural",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;
