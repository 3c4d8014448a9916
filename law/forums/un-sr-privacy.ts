import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-privacy",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the right to privacy",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the right to privacy",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur le droit à la vie privée",
        gender: "m",
        also: [{ text: "Rapporteuse spéciale …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Relator Especial sobre el derecho a la privacidad",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о праве на неприкосновенность частной жизни",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: { title: { text: "隐私权问题特别报告员", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      title: {
        text: "المقرر الخاص المعني بالحق في الخصوصية",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بالحق في الخصوصية", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па пытанні аб праве на недатыкальнасць прыватнага жыцця",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач з питань права на приватність",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: { text: "گزارشگر ویژهٔ حق حریم خصوصی", verification: { basis: "general-knowledge", confidence: "low" } },
    },
  },
  establishedBy: "HRC resolution 28/16 (2015)",
  lastKnownRenewal:
    "HRC resolution 55/3 (3 April 2024); earlier 28/16, 37/2, 46/16 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "all" },
  accepts:
    "Letters of allegation (past facts), urgent appeals (ongoing or imminent), other letters (laws, bills, policies or practices). Domestic remedies need not be exhausted; the source need not have ECOSOC status. Not anonymous, not politically motivated or abusive, not based only on media reports.",
  channels: [
    {
      name: "Online submission form of the Special Procedures",
      address: "https://spsubmission.ohchr.org/",
      seen: false,
    },
    {
      name: "General mailbox for urgent cases",
      address: "urgent-action@ohchr.org",
      seen: true,
      note: "named on academy.ishr.ch; a newer copy of that page omits it, so prefer the form",
    },
    {
      name: "Mandate mailbox (current style)",
      address: "hrc-sr-privacy@un.org",
      seen: false,
      note: "from general knowledge; check on the mandate's page before use",
    },
  ],
  requiredFields: [
    "identity of the sender (kept confidential)",
    "alleged victim(s): person, group or community",
    "alleged perpetrator(s), State or non-State, with substantiated detail",
    "date, place and detailed description of what happened (past, ongoing or imminent)",
    "for laws or policies: the text and why it breaches standards",
    "consent of the victims or their families to the letter and to use of names",
    "steps already taken nationally or internationally",
  ],
  languages: ["en", "fr", "es"],
  verification: {
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; resolution 28/16 on privacy in the digital age is recalled in 32/13 (right-docs.org); rest from general knowledge; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;
