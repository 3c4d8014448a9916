import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-gc-31",
  kind: "general-comment",
  legalForce: "authoritative-interpretation",
  officialTitle:
    "General comment No. 31: The nature of the general legal obligation imposed on States Parties to the Covenant",
  shortTitle: "GC No. 31",
  symbol: "CCPR/C/21/Rev.1/Add.13",
  issuingBody: "Human Rights Committee",
  adopted: "2004-03-29",
  url: "https://docs.un.org/en/CCPR/C/21/Rev.1/Add.13",
  verification: {
    how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["general-comment"],
  names: {
    en: {
      full: {
        text: "General comment No. 31 (2004) on the nature of the general legal obligation imposed on States parties to the Covenant",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Observation générale no 31 (2004) sur la nature de l’obligation juridique générale imposée aux États parties au Pacte",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Observación general núm. 31 (2004), relativa a la naturaleza de la obligación jurídica general impuesta a los Estados partes en el Pacto",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Замечание общего порядка № 31 (2004) о характере общего юридического обязательства, налагаемого на государства — участники Пакта",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      full: {
        text: "关于《公约》缔约国的一般法律义务的性质的第31号一般性意见(2004年)",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ar: {
      full: {
        text: "التعليق العام رقم 31(2004) بشأن طبيعة الالتزام القانوني العام المفروض على الدول الأطراف في العهد",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      full: {
        text: "Заўвага агульнага парадку № 31 (2004) аб характары агульнага юрыдычнага абавязацельства, якое накладаецца на дзяржавы — удзельніцы Пакта",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Зауваження загального порядку № 31 (2004) про природу загального правового зобов’язання, покладеного на держави — учасниці Пакту",
        gender: "n",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "تفسیر عمومی شمارهٔ ۳۱ (۲۰۰۴) دربارهٔ ماهیت تعهد حقوقی عام دولت\u200cهای عضو میثاق",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "gc31-6",
      instrumentId: "ccpr-gc-31",
      pinpoint: "para. 6",
      gist: "States must show that any restriction is necessary and proportionate to a legitimate aim, and may never impair the essence of a right.",
      topics: ["necessity-proportionality", "burden-of-proof"],
      elements: ["burden-on-state", "proportionate", "legitimate-aim"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "gc31-8",
      instrumentId: "ccpr-gc-31",
      pinpoint: "para. 8",
      gist: "The State must also protect against violations by private persons and may be responsible if it fails to prevent or redress them.",
      topics: ["jurisdiction", "due-diligence-of-companies", "intermediaries"],
      elements: ["attributable-to-state"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "gc31-10",
      instrumentId: "ccpr-gc-31",
      pinpoint: "para. 10",
      gist: "Obligations extend to anyone within the power or effective control of the State.",
      topics: ["jurisdiction"],
      elements: ["attributable-to-state"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "gc31-15",
      instrumentId: "ccpr-gc-31",
      pinpoint: "para. 15",
      gist: "Individuals must have accessible and effective remedies, judicial and administrative, and allegations must be investigated.",
      topics: ["effective-remedy"],
      elements: ["effective-remedy", "investigation"],
      direction: "supports-petitioner",
      verification: {
        how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "gc31-16",
      instrumentId: "ccpr-gc-31",
      pinpoint: "para. 16",
      gist: "Without reparation there is no effective remedy; it may include compensation, satisfaction, guarantees of non-repetition and changes of law.",
      topics: ["effective-remedy"],
      elements: ["reparation"],
      direction: "supports-petitioner",
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
