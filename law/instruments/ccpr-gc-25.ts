import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ccpr-gc-25",
  kind: "general-comment",
  legalForce: "authoritative-interpretation",
  officialTitle:
    "General comment No. 25: The right to participate in public affairs, voting rights and the right of equal access to public service (article 25)",
  shortTitle: "GC No. 25",
  symbol: "CCPR/C/21/Rev.1/Add.7",
  issuingBody: "Human Rights Committee",
  adopted: "1996-07-12",
  url: "https://docs.un.org/en/CCPR/C/21/Rev.1/Add.7",
  verification: {
    how: "paragraph-numbered text in the GitHub repository lszoszk/generalcomments (snapshot of 2026-05-19, folder json_data); adoption date from general knowledge, issue date 27 August 1996 in the repository",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "built-from-symbol",
  citation: ["general-comment"],
  names: {
    en: {
      full: {
        text: "General comment No. 25 (1996) on participation in public affairs and the right to vote (article 25)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fr: {
      full: {
        text: "Observation générale no 25 (1996) : Participation aux affaires publiques et droit de vote (article 25)",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "GC25" },
      },
    },
    es: {
      full: {
        text: "Observación general núm. 25 (1996): La participación en los asuntos públicos y el derecho de voto (artículo 25)",
        gender: "f",
        verification: { basis: "official", confidence: "high", source: "GCLIST" },
      },
    },
    ru: {
      full: {
        text: "Замечание общего порядка № 25 (1996) о праве на участие в ведении государственных дел, праве голосовать и праве на равный доступ к государственной службе (статья 25)",
        gender: "n",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "关于参与公共生活和投票的权利的第25号一般性意见(1996年)(第二十五条)",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      full: {
        text: "التعليق العام رقم 25(1996) بشأن الحق في المشاركة في إدارة الشؤون العامة والحق في الاقتراع (المادة 25)",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Заўвага агульнага парадку № 25 (1996) аб праве на ўдзел у вядзенні дзяржаўных спраў і праве галасаваць (артыкул 25)",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Зауваження загального порядку № 25 (1996) про право на участь у веденні державних справ і право голосувати (стаття 25)",
        gender: "n",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "تفسیر عمومی شمارهٔ ۲۵ (۱۹۹۶) دربارهٔ مشارکت در امور عمومی و حق رأی (مادهٔ ۲۵)",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "gc25-8",
      instrumentId: "ccpr-gc-25",
      pinpoint: "para. 8",
      gist: "Taking part in public affairs includes public debate, supported by expression, assembly and association.",
      topics: ["political-participation-elections", "freedom-of-expression", "assembly"],
      elements: ["election-link", "interference"],
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
      id: "gc25-12",
      instrumentId: "ccpr-gc-25",
      pinpoint: "para. 12",
      gist: "Expression, assembly and association are essential conditions for the right to vote and must be fully protected.",
      topics: ["political-participation-elections", "freedom-of-expression", "assembly", "association"],
      elements: ["election-link", "interference"],
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
      id: "gc25-19",
      instrumentId: "ccpr-gc-25",
      pinpoint: "para. 19",
      gist: "Voters must be able to form opinions independently, free of undue influence and manipulative interference.",
      topics: ["political-participation-elections"],
      elements: ["election-link", "aim-not-pretext"],
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
      id: "gc25-25",
      instrumentId: "ccpr-gc-25",
      pinpoint: "para. 25",
      gist: "Free communication about public and political issues between citizens, candidates and representatives is essential, with a free press able to comment without censorship.",
      topics: ["political-participation-elections", "media-freedom", "access-to-information"],
      elements: ["election-link", "media-affected"],
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
