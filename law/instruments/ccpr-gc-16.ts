import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-gc-16",
  kind: "general-comment",
  legalForce: "authoritative-interpretation",
  officialTitle: "General comment No. 16: Article 17 (right to privacy)",
  shortTitle: "GC No. 16",
  symbol: "HRI/GEN/1/Rev.9 (Vol. I)",
  issuingBody: "Human Rights Committee",
  adopted: "1988-04-08",
  url: "https://docs.un.org/en/HRI/GEN/1/Rev.9(Vol.I)",
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
        text: "General comment No. 16 (1988) on the right to respect of privacy, family, home and correspondence (article 17)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fr: {
      full: {
        text: "Observation générale no 16 (1988) sur le droit au respect de la vie privée (article 17)",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Observación general núm. 16 (1988): Derecho a la intimidad (artículo 17)",
        gender: "f",
        verification: { basis: "official", confidence: "high", source: "GCLIST" },
      },
    },
    ru: {
      full: {
        text: "Замечание общего порядка № 16 (1988) о праве на личную жизнь (статья 17)",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "关于隐私权的第16号一般性意见(1988年)(第十七条)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      full: {
        text: "التعليق العام رقم 16(1988) بشأن الحق في حرمة الحياة الخاصة (المادة 17)",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Заўвага агульнага парадку № 16 (1988) аб праве на прыватнае жыццё (артыкул 17)",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Зауваження загального порядку № 16 (1988) про право на приватність (стаття 17)",
        gender: "n",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "تفسیر عمومی شمارهٔ ۱۶ (۱۹۸۸) دربارهٔ حق حریم خصوصی (مادهٔ ۱۷)",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "gc16-3",
      instrumentId: "ccpr-gc-16",
      pinpoint: "para. 3",
      gist: "'Unlawful' interference means interference without a basis in a law that itself respects the Covenant.",
      topics: ["privacy", "legality"],
      elements: ["law-exists"],
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
      id: "gc16-4",
      instrumentId: "ccpr-gc-16",
      pinpoint: "para. 4",
      gist: "Even interference based on law can be arbitrary if it is unreasonable in the circumstances or contrary to the Covenant's aims.",
      topics: ["privacy", "necessity-proportionality"],
      elements: ["proportionate", "aim-not-pretext"],
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
      id: "gc16-8",
      instrumentId: "ccpr-gc-16",
      pinpoint: "para. 8",
      gist: "The law must spell out when interference is permitted, case by case and by the designated authority, and the integrity and confidentiality of correspondence must be guaranteed.",
      topics: ["privacy", "legality"],
      elements: ["law-accessible-precise", "competent-authority", "communications-privacy-affected"],
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
